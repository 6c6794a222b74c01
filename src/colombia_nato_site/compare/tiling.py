"""What two texts share, in whatever order: greedy string tiling.

Wise 1993, “String similarity via greedy string tiling and running Karp-Rabin matching”: the longest run of words that
both have is laid as a tile, then the longest of what is left, and so on.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Tile:
    """A run of `words` words that begins at word `first` of one text and at word `second` of another."""

    first: int
    second: int
    words: int


def tiles(one: Sequence[str], other: Sequence[str], shortest: int) -> list[Tile]:
    """The runs of `shortest` words or more that two texts share, longest first; no word is in two of them."""
    places = defaultdict[str, list[int]](list)
    for at, word in enumerate(other):
        places[word].append(at)
    found, free = list[Tile](), (set(range(len(one))), set(range(len(other))))
    while (best := _longest(one, places, free)) and best.words >= shortest:
        found.append(best)
        free[0].difference_update(range(best.first, best.first + best.words))
        free[1].difference_update(range(best.second, best.second + best.words))
    return found


def _longest(one: Sequence[str], places: Mapping[str, Sequence[int]], free: tuple[set[int], set[int]]) -> Tile | None:
    """The longest run of free words that both have; of several, the first."""
    best: Tile | None = None
    before = dict[int, int]()
    for at, word in enumerate(one):
        shared = (b for b in places.get(word, ()) if b in free[1]) if at in free[0] else ()
        here = {b: before.get(b - 1, 0) + 1 for b in shared}
        for b, length in here.items():
            if best is None or length > best.words:
                best = Tile(at - length + 1, b - length + 1, length)
        before = here
    return best
