"""Pairs of passages → groups of one passage an article: a point that several articles speak to."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from colombia_nato_site.compare.alignment import PairKey
from colombia_nato_site.compare.vectors import Key

Group = Mapping[int, int]
"""The passage of each article, by their numbers."""

Fit = Callable[[Sequence[Key], Key], float]
"""How well a further passage goes with those of a group."""


def groups(
    edges: Mapping[PairKey, float], enough: float, near: Sequence[PairKey], fit: Fit
) -> list[tuple[Group, float]]:
    """Groups with the confidence of the pair that each grew from, the surest first.

    A pair begins one if it has `enough` and no group holds it yet (greedy agglomeration). Of each further article the
    passage joins that fits best, among those `near` to a member, if its fit is above 0.
    """
    beside = _beside(near)
    held = set[PairKey]()
    found: list[tuple[Group, float]] = []
    for key in sorted((key for key in edges if edges[key] >= enough), key=lambda key: (-edges[key], key)):
        if key not in held:
            group = _grown({key[0]: key[1], key[2]: key[3]}, beside, fit)
            held.update(pairs_in(group))
            found.append((group, edges[key]))
    return found


def pairs_in(group: Group) -> Iterator[PairKey]:
    """The pairs of a group's passages."""
    for one, other in combinations(sorted(group.items()), 2):
        yield (*one, *other)


def _beside(near: Sequence[PairKey]) -> Mapping[Key, Sequence[Key]]:
    found: dict[Key, list[Key]] = defaultdict(list)
    for a, m, b, n in sorted(near):
        found[a, m].append((b, n))
        found[b, n].append((a, m))
    return found


def _grown(group: Group, beside: Mapping[Key, Sequence[Key]], fit: Fit) -> Group:
    reached = {one for member in group.items() for one in beside.get(member, ())}
    for article in sorted({article for article, _ in reached} - group.keys()):
        fits = [(fit(sorted(group.items()), one), -one[1]) for one in reached if one[0] == article]
        best, number = max(fits)
        if best > 0:
            group = {**group, article: -number}
    return group
