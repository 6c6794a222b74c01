"""Which entities of several articles are one: by id, name, alias, another language's acronym, a person's surname."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence

from colombia_nato_site.compare.words import ACRONYMS
from colombia_nato_site.model import Entity, Source

Keys = Sequence[Mapping[str, str]]


def fold(text: str) -> str:
    """Small letters without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))


def joined(sources: Sequence[Source]) -> Keys:
    """For each article, its entities' ids → a key that is the same for the same entity in all articles.

    A lone surname is the one person's of the story who has it.
    """
    entities = [(at, mentions.entity) for at, source in enumerate(sources) for mentions in source.mentions]
    owners = _surnames([entity for _, entity in entities])
    roots: dict[str, str] = {}
    for _, entity in entities:
        first, *others = [owners.get(name, name) for name in _forms(entity)]
        for other in others:
            _join(roots, first, other)
    keys: list[dict[str, str]] = [{} for _ in sources]
    for at, entity in entities:
        keys[at][entity.id] = _root(roots, owners.get(_forms(entity)[0], _forms(entity)[0]))
    return keys


def _forms(entity: Entity) -> list[str]:
    """What an entity is called, folded; acronyms by their English form."""
    names = (entity.name, *entity.aliases, entity.id.replace("-", " "))
    return [fold(ACRONYMS.get(name, name)) for name in names]


def _surnames(entities: Sequence[Entity]) -> Mapping[str, str]:
    """Surnames that one full name of the story has."""
    full: dict[str, set[str]] = defaultdict(set)
    for entity in entities:
        parts = fold(entity.name).split()
        if entity.kind == "person" and len(parts) > 1:
            full[parts[-1]].add(" ".join(parts))
    return {surname: min(names) for surname, names in full.items() if len(names) == 1}


def _join(roots: dict[str, str], one: str, other: str) -> None:
    first, second = sorted((_root(roots, one), _root(roots, other)))
    roots[second] = first


def _root(roots: Mapping[str, str], name: str) -> str:
    while roots.get(name, name) != name:
        name = roots[name]
    return name
