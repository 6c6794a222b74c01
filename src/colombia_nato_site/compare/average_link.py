"""Average-link clustering of a sparse graph, with pairs that belong together and pairs that do not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Groups:
    """What is known of `size` items, 0, 1, …: lists that are `together`, pairs that are `apart`."""

    size: int
    together: Sequence[Sequence[int]] = ()
    apart: Sequence[Pair] = ()


def clusters(known: Groups, likeness: Mapping[Pair, float], threshold: float) -> list[list[int]]:
    """The items in clusters (items and clusters sorted); a pair that `likeness` does not have is not alike at all.

    The two clusters with the highest average likeness between their items are joined (UPGMA), as long as
    it is `threshold` or more; of those as alike, the first. What is known to be apart never gets
    together; where it contradicts what is known to be together, together wins. O(e log e) for e pairs.
    """
    merging = _Merging(known)
    for (one, other), value in sorted(likeness.items()):
        merging.add(one, other, value)
    merging.join_all(threshold)
    return sorted(sorted(members) for members in merging.members.values())


class _Merging:
    """Clusters by their first item, with the sums of likeness between them."""

    def __init__(self, known: Groups) -> None:
        self._cluster = list(range(known.size))
        for group in known.together:
            for item in group:
                self._cluster[item] = min(group)
        self.members: dict[int, list[int]] = {}
        for item, cluster in enumerate(self._cluster):
            self.members.setdefault(cluster, []).append(item)
        self._sums: dict[int, dict[int, float]] = {cluster: {} for cluster in self.members}
        self._apart: dict[int, set[int]] = {cluster: set() for cluster in self.members}
        for one, other in known.apart:
            here, there = self._cluster[one], self._cluster[other]
            if here != there:
                self._apart[here].add(there)
                self._apart[there].add(here)

    def add(self, one: int, other: int, likeness: float) -> None:
        here, there = self._cluster[one], self._cluster[other]
        if here != there:
            for a, b in ((here, there), (there, here)):
                self._sums[a][b] = self._sums[a].get(b, 0.0) + likeness

    def join_all(self, threshold: float) -> None:
        heap = [
            (-self._average(one, other), one, other) for one in self._sums for other in self._sums[one] if one < other
        ]
        heapify(heap)
        while heap and -heap[0][0] >= threshold:
            negative, one, other = heappop(heap)
            is_current = other in self._sums.get(one, ()) and self._average(one, other) == -negative
            if is_current and other not in self._apart[one]:
                self._join(one, other)
                for third in self._sums[one]:
                    heappush(heap, (-self._average(one, third), min(one, third), max(one, third)))

    def _average(self, one: int, other: int) -> float:
        return self._sums[one][other] / (len(self.members[one]) * len(self.members[other]))

    def _join(self, one: int, other: int) -> None:
        """Puts the cluster `other` into `one`, which is before it."""
        self.members[one] += self.members.pop(other)
        for third, likeness in self._sums.pop(other).items():
            del self._sums[third][other]
            if third != one:
                self._sums[one][third] = self._sums[third][one] = self._sums[one].get(third, 0.0) + likeness
        for third in self._apart.pop(other):
            self._apart[third].discard(other)
            self._apart[third].add(one)
            self._apart[one].add(third)
