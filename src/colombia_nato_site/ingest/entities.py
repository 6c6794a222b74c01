"""The people, organisations and places that an article names: those of the catalogue, then candidates."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from colombia_nato_site.content.mentions import find_mentions
from colombia_nato_site.content.slugs import slugify
from colombia_nato_site.ingest.languages.by_code import cue_words, name_words
from colombia_nato_site.ingest.languages.name_words import NameWords
from colombia_nato_site.ingest.names import Name, names_in
from colombia_nato_site.model import Entity, EntityKind, Mentions, Paragraph, Span

_LONGEST_PERSON = 4  # words


def find_entities(
    text: str, paragraphs: Sequence[Paragraph], language: str | None, catalogue: Sequence[Entity]
) -> tuple[Mentions, ...]:
    """Where the article names whom, by entity id.

    Names of the catalogue come first; a lone surname or an acronym is an alias of the full name. A
    name whose kind nothing tells is left out. The aliases say all that is needed to find the same
    mentions again.
    """
    words = name_words(language)
    known = find_mentions(text, catalogue)
    names = _untaken(names_in(text, paragraphs, words, cue_words(language).reporting), known)
    entities = [item.entity for item in known]
    entities += _new_entities(names, words, {name for entity in catalogue for name in (entity.name, *entity.aliases)})
    return find_mentions(text, _with_aliases(entities, names))


def _untaken(names: Iterable[Name], known: Sequence[Mentions]) -> list[Name]:
    """The names that no mention of the catalogue overlaps; both come in order."""
    taken = sorted((span for item in known for span in item.spans), key=lambda span: -span.start)
    return [name for name in names if not _overlaps(name.span, taken)]


def _overlaps(span: Span, taken: list[Span]) -> bool:
    """Uses `taken` (the last first) up to where the span starts."""
    while taken and taken[-1].end <= span.start:
        taken.pop()
    return bool(taken) and taken[-1].start < span.end


def _new_entities(names: Sequence[Name], words: NameWords, known: set[str]) -> list[Entity]:
    """One entity a full name, by its slug."""
    acronyms = {name.acronym for name in names if name.acronym and _kind(name, words)}
    surnames = {part for name in names if _kind(name, words) == "person" for part in name.text.split()[1:]}
    found: dict[str, Entity] = {}
    for name in names:
        kind = _kind(name, words)
        is_short = name.text in acronyms or (kind == "person" and name.text in surnames)
        if kind and not is_short and name.text not in known and (id_ := slugify(name.text)):
            found.setdefault(id_, Entity(id_, name.text, kind))
    return [found[id_] for id_ in sorted(found)]


def _with_aliases(entities: Sequence[Entity], names: Sequence[Name]) -> list[Entity]:
    """The entities with the short forms that the article uses; the one named most has a shared surname."""
    used = Counter(name.text for name in names)
    acronyms: dict[str, set[str]] = {}
    for name in names:
        if name.acronym:
            acronyms.setdefault(name.text, set()).add(name.acronym)
    owners: dict[str, str] = {}
    for entity in sorted(entities, key=lambda entity: used[entity.name]):
        owners.update(dict.fromkeys(_short_forms(entity, acronyms), entity.id))
    aliases: dict[str, set[str]] = {}
    for short in (owners.keys() & used.keys()) - {entity.name for entity in entities}:
        aliases.setdefault(owners[short], set()).add(short)
    return [_with_alias(entity, aliases.get(entity.id, set())) for entity in entities]


def _with_alias(entity: Entity, short_forms: set[str]) -> Entity:
    return replace(entity, aliases=(*entity.aliases, *sorted(short_forms - set(entity.aliases))))


def _short_forms(entity: Entity, acronyms: Mapping[str, set[str]]) -> set[str]:
    """Surnames of a person; the acronym that an article gives in brackets after the name."""
    if entity.kind == "person":
        parts = entity.name.split()
        return {" ".join(parts[at:]) for at in range(1, len(parts))}
    return acronyms.get(entity.name, set())


def _kind(name: Name, words: NameWords) -> EntityKind | None:
    parts = name.text.split()
    lower = {part.lower() for part in parts}
    if name.text in words.known_organisations:
        return "organisation"
    if name.text in words.places:
        return "place"
    if len(parts) > 1 and lower & words.organisations:
        return "organisation"
    if (
        len(parts) > _LONGEST_PERSON
        or lower & words.connectors_of_bodies
        or any(part.isupper() and len(part) > 2 for part in parts[1:])
    ):
        return None
    is_full = len(parts) > 1 and (parts[0] in words.first_names or name.speaks)
    return "person" if name.titled or is_full else None
