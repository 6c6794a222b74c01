"""Single quotation marks among apostrophes: ‘We must sell,’ she said of the dockers’ strike. Knows characters alone."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from colombia_nato_site.model import Span

Strength = Literal["weak", "fair", "strong"]

_OPENING = re.compile(r"(?<![^\s(\[{—–―\-/:;,…¿¡\"“«„])[‘'](?=[^\s'’‘])")
_CLOSING = re.compile(r"(?<=[^\s‘])['’](?!\w)")
_ELISIONS = re.compile(  # “the ’80s”, “rock ’n’ roll”, “’tis”: apostrophes in a mark's place
    r"['‘’](?:\d\ds?\b|n['’]|(?:tis|twas|twere|em|til|till|cause|cos|bout|round|neath|ere|orrible|appen)\b)",
    re.IGNORECASE,
)
_ELIDED = re.compile(r"(?:\b(?:o|wi|an|th|ol|lil|mo|po|fo|d|l)|[a-z]in)\Z", re.IGNORECASE)  # wi’ the, goin’ home
_STOPS = ".,!?…;:—–"
_LONGEST_WEAK = 60  # characters of a stretch that only a plural's apostrophe may close


class SingleMark(NamedTuple):
    """A single mark that opens or closes."""

    at: int
    opens: bool


def may_open(text: str) -> bool:
    """Whether a sign stands in a text that may be a single mark which opens; in most texts none does."""
    return _OPENING.search(text) is not None


def single_marks(text: str, within: Span) -> list[SingleMark]:
    """The single quotation marks of a paragraph, in order: pairs, and one that stays open to the paragraph’s end.

    An opening mark takes the first mark behind it that is surely no apostrophe, before the next
    opening; failing that, a plural's. One pass over the paragraph.
    """
    openings = [m.start() for m in _OPENING.finditer(text, within.start, within.end)]
    openings = [at for at in openings if not _ELISIONS.match(text, at, within.end)]
    closings = [m.start() for m in _CLOSING.finditer(text, within.start, within.end)] if openings else []
    found: list[SingleMark] = []
    first = 0
    for number, at in enumerate(openings):
        limit = openings[number + 1] if number + 1 < len(openings) else within.end
        while first < len(closings) and closings[first] <= at:
            first += 1
        last = first
        while last < len(closings) and closings[last] < limit:
            last += 1
        close = _close(text, at, closings[first:last], within.end)
        first = last
        if close is not None:
            found += [SingleMark(at, opens=True), SingleMark(close, opens=False)]
        elif at == within.start or number + 1 == len(openings):
            found.append(SingleMark(at, opens=True))
    return found


def _close(text: str, opening: int, candidates: Sequence[int], end: int) -> int | None:
    strengths = [(_strength(text, at, end), at) for at in candidates]
    for wanted in ("strong", "fair", "weak"):
        for strength, at in strengths:
            if strength == wanted and (strength != "weak" or at - opening <= _LONGEST_WEAK):
                return at
    return None


def _strength(text: str, at: int, end: int) -> Strength:
    """How surely an apostrophe's sign is a closing mark: behind “s” (dockers’) or “goin” it may be none."""
    before, after = text[at - 1], text[at + 1] if at + 1 < end else "\n"
    if not (before in "sSzZ" or _ELIDED.search(text, max(0, at - 8), at)):
        return "strong"
    return "fair" if after in _STOPS or after == "\n" else "weak"
