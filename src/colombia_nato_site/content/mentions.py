"""Where a text names the people, organisations and places that we know."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from colombia_nato_site.model import Entity, Mentions, Span

_PIECE = re.compile(r"\w+|[^\w\s]")
_BEGINNING = re.compile(r"\w+|(?<!\w)[^\w\s]")
_END = re.compile(r"(?!\w)")
_BLANK_LINE = re.compile(r"\n\s*\n")


def find_mentions(text: str, entities: Sequence[Entity]) -> tuple[Mentions, ...]:
    """The mentions of each entity that the text names by its name or an alias, by entity id.

    Whole words, case and accents as written; white space may be any (a line end, but no blank
    line). The longest name wins, from left to right, and mentions do not overlap. A name that two
    entities share goes to the one whose own name it is, else to the first by id.

    Linear in the text: every place asks a table of names for those lengths only that names with
    its first word have.
    """
    named = _by_name(entities)
    lengths = _lengths(named)
    spans: dict[str, list[Span]] = {}
    end = 0
    for first in _BEGINNING.finditer(text) if named else ():
        counts = lengths.get(first[0])
        if counts and first.start() >= end and (found := _longest(text, first.start(), counts, named)):
            span, entity = found
            spans.setdefault(entity.id, []).append(span)
            end = span.end
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


def _lengths(names: Iterable[str]) -> dict[str, list[int]]:
    """How many pieces (runs of letters and digits, other signs) names have, by their first one; the most first."""
    found: dict[str, set[int]] = {}
    for name in names:
        pieces = _PIECE.findall(name)
        found.setdefault(pieces[0], set()).add(len(pieces))
    return {first: sorted(counts, reverse=True) for first, counts in found.items()}


def _longest(text: str, start: int, counts: Sequence[int], named: Mapping[str, Entity]) -> tuple[Span, Entity] | None:
    """The longest name that begins here and has as many pieces as one of `counts`."""
    ends = [piece.end() for piece in islice(_PIECE.finditer(text, start), counts[0])]
    for end in (ends[count - 1] for count in counts if count <= len(ends)):
        said = text[start:end]
        entity = named.get(" ".join(said.split()))
        if entity and _END.match(text, end) and not _BLANK_LINE.search(said):
            return Span(start, end), entity
    return None
