"""Stretches that may overlap in any way → pieces that nest, paragraph by paragraph."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from colombia_nato_site.model import Span


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """A part of stretch number `whole`. Pieces sort so that what opens first, and then reaches farthest, is first."""

    start: int
    minus_end: int
    whole: int

    @property
    def end(self) -> int:
        return -self.minus_end


def nested(stretches: Sequence[Span], paragraphs: Iterable[Span]) -> list[list[Piece]]:
    """For each paragraph, the pieces of the stretches that lie in it, so that none crosses another.

    A stretch that runs through several paragraphs has a piece in each. Of two that cross, the one
    that begins later is cut where the earlier one ends.
    """
    return [_uncrossed(list(_clipped(stretches, paragraph))) for paragraph in paragraphs]


def _clipped(stretches: Sequence[Span], paragraph: Span) -> Iterable[Piece]:
    for number, stretch in enumerate(stretches):
        start, end = max(stretch.start, paragraph.start), min(stretch.end, paragraph.end)
        if start < end:
            yield Piece(start, -end, number)


def _uncrossed(waiting: list[Piece]) -> list[Piece]:
    heapify(waiting)
    done: list[Piece] = []
    around: list[Piece] = []
    while waiting:
        piece = heappop(waiting)
        while around and around[-1].end <= piece.start:
            around.pop()
        if around and around[-1].end < piece.end:
            cut = around[-1].end
            heappush(waiting, Piece(cut, piece.minus_end, piece.whole))
            heappush(waiting, Piece(piece.start, -cut, piece.whole))
            continue
        around.append(piece)
        done.append(piece)
    return done
