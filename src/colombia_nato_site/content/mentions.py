"""Where a text names the people, organisations and places that we know."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from colombia_nato_site.model import Entity, Mentions, Span

_PIECE = re.compile(r"\w+|[^\w\s]")
_BLANK_LINE = 2  # line ends


class _Piece(NamedTuple):
    """A run of letters and digits, or one other sign. `gap` is what stands before it: "", " " or a blank line."""

    text: str
    start: int
    end: int
    gap: str

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum() or self.text[0] == "_"


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
    pieces = _pieces(text)
    spans: dict[str, list[Span]] = {}
    at = 0
    while at < len(pieces):
        stop, name = _longest(pieces, at, named, lengths)
        if name is not None:
            spans.setdefault(named[name].id, []).append(Span(pieces[at].start, pieces[stop - 1].end))
        at = stop
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


def _pieces(text: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    end = 0
    for match in _PIECE.finditer(text):
        between = text[end : match.start()]
        gap = "\n\n" if between.count("\n") >= _BLANK_LINE else " " if between else ""
        pieces.append(_Piece(match[0], match.start(), match.end(), gap))
        end = match.end()
    return pieces


def _lengths(names: Iterable[str]) -> dict[str, list[int]]:
    """By the first piece of names: how many pieces such names have, the most first."""
    found: dict[str, set[int]] = {}
    for name in names:
        pieces = _PIECE.findall(name)
        found.setdefault(pieces[0], set()).add(len(pieces))
    return {first: sorted(counts, reverse=True) for first, counts in found.items()}


def _longest(
    pieces: Sequence[_Piece], at: int, named: Mapping[str, Entity], lengths: Mapping[str, Sequence[int]]
) -> tuple[int, str | None]:
    """The longest name that begins at a piece, and where to go on."""
    first = pieces[at]
    is_whole = not (_is_joined(pieces, at) and pieces[at - 1].is_word)
    for length in lengths.get(first.text, ()) if is_whole else ():
        stop = at + length
        if stop > len(pieces) or (_is_joined(pieces, stop) and pieces[stop].is_word):
            continue
        name = first.text + "".join(piece.gap + piece.text for piece in pieces[at + 1 : stop])
        if name in named:
            return stop, name
    return at + 1, None


def _is_joined(pieces: Sequence[_Piece], at: int) -> bool:
    """Whether a piece stands at the one before it without a gap."""
    return 0 < at < len(pieces) and not pieces[at].gap
