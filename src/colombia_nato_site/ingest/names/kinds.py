"""What the cues of a name say: person, organisation or place, and how surely."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from typing import Literal

from colombia_nato_site.model import EntityKind

Cue = Literal[
    "title", "role", "first name", "given name", "initial", "shape", "says", "age", "who", "person beside",
    "person near", "label", "known body", "body word", "body word within", "acronym", "in brackets", "article",
    "body noun", "spokesman for", "works at", "body beside", "body near", "agency", "known place", "place word",
    "place word within", "in", "to", "of", "belonging", "names a body", "place too", "place noun", "place beside",
    "place near", "where", "dateline", "no name",
]  # fmt: skip

WEIGHTS: Mapping[Cue, tuple[EntityKind, float]] = {
    "title": ("person", 0.95),
    "role": ("person", 0.85),
    "first name": ("person", 0.9),
    "given name": ("person", 0.45),
    "initial": ("person", 0.7),
    "shape": ("person", 0.45),
    "says": ("person", 0.55),
    "age": ("person", 0.9),
    "who": ("person", 0.8),
    "person beside": ("person", 0.75),
    "person near": ("person", 0.65),
    "label": ("person", 0.5),
    "known body": ("organisation", 0.97),
    "body word": ("organisation", 0.92),
    "body word within": ("organisation", 0.55),
    "acronym": ("organisation", 0.6),
    "in brackets": ("organisation", 0.8),
    "article": ("organisation", 0.4),
    "body noun": ("organisation", 0.8),
    "spokesman for": ("organisation", 0.7),
    "works at": ("organisation", 0.55),
    "body beside": ("organisation", 0.7),
    "body near": ("organisation", 0.6),
    "agency": ("organisation", 0.9),
    "known place": ("place", 0.97),
    "place word": ("place", 0.88),
    "place word within": ("place", 0.5),
    "in": ("place", 0.65),
    "to": ("place", 0.4),
    "of": ("place", 0.8),
    "belonging": ("place", 0.28),
    "names a body": ("place", 0.35),
    "place too": ("place", 0.5),
    "place noun": ("place", 0.85),
    "place beside": ("place", 0.75),
    "place near": ("place", 0.6),
    "where": ("place", 0.6),
    "dateline": ("place", 0.9),
}
"""How surely one cue alone tells the kind, by reading what it stands beside in newspapers."""

_MOST = 3  # times that one cue counts
_WEAK: frozenset[Cue] = frozenset({"shape", "says", "label", "given name"})
_KNOWN: frozenset[Cue] = frozenset({"known place", "known body"})
ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """`confidence` from 0 to 1."""

    kind: EntityKind
    confidence: float


def verdict(cues: Iterable[Cue]) -> Verdict | None:
    """The likeliest kind; None where nothing tells, or something tells that it is no name.

    Each cue is taken for an independent witness (noisy-or, Pearl 1988); what speaks for another
    kind takes from the confidence, but for weak cues, which say little against it (bodies speak too).
    """
    counted: dict[Cue, int] = {}
    for cue in cues:
        counted[cue] = counted.get(cue, 0) + 1
    if not counted:
        return None
    if "no name" in counted and not counted.keys() & {"title", "known body", "known place"}:
        return None
    if counted.keys() & _KNOWN and "title" not in counted:
        counted = {cue: times for cue, times in counted.items() if cue in _KNOWN}
    known = {cue: min(times, 1 if cue == "label" else _MOST) for cue, times in counted.items() if cue in WEIGHTS}
    left = {kind: _doubt(kind, known) for kind in sorted({WEIGHTS[cue][0] for cue in known})}
    if not left:
        return None
    kind = min(left, key=lambda one: (left[one], one))
    against = min((_doubt(one, known, _WEAK) for one in left if one != kind), default=1.0)
    return Verdict(kind, round((1 - left[kind]) * (1 + against) / 2, 2))


def _doubt(kind: EntityKind, cues: Mapping[Cue, int], but: frozenset[Cue] = frozenset()) -> float:
    """How likely it is that all witnesses for a kind are wrong, leaving some out."""
    return prod(
        [(1 - WEIGHTS[cue][1]) ** times for cue, times in cues.items() if WEIGHTS[cue][0] == kind and cue not in but]
    )
