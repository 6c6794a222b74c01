"""Where a text names the people, organisations and places that we know."""

import re
from collections.abc import Iterable, Sequence

from colombia_nato_site.model import Entity, Mentions, Span

_GAP = r"(?:[^\S\n]|\n(?!\s*\n))+"


def find_mentions(text: str, entities: Sequence[Entity]) -> tuple[Mentions, ...]:
    """The mentions of each entity that the text names by its name or an alias, by entity id.

    Whole words, case and accents as written; white space may be any (a line end, but no blank
    line). The longest name wins, from left to right, and mentions do not overlap. A name that two
    entities share goes to the one whose own name it is, else to the first by id.
    """
    named = _by_name(entities)
    if not named:
        return ()
    spans: dict[str, list[Span]] = {}
    for match in _any_of(named).finditer(text):
        entity = named[" ".join(match.group().split())]
        spans.setdefault(entity.id, []).append(Span(match.start(), match.end()))
    known = {entity.id: entity for entity in entities}
    return tuple(Mentions(known[id_], tuple(spans[id_])) for id_ in sorted(spans))


def _by_name(entities: Iterable[Entity]) -> dict[str, Entity]:
    by_id = sorted(entities, key=lambda entity: entity.id)
    pairs = [(entity.name, entity) for entity in by_id]
    pairs += [(alias, entity) for entity in by_id for alias in entity.aliases]
    named: dict[str, Entity] = {}
    for name, entity in pairs:
        if name.split():
            named.setdefault(" ".join(name.split()), entity)
    return named


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    pattern = "|".join(_GAP.join(re.escape(word) for word in name.split()) for name in longest_first)
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
