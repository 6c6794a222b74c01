"""Where what stands in one version of an article's text stands in another.

Paragraphs that both have are found first, then the characters that both have in what lies between
(longest common subsequence; rapidfuzz). Both Sources are canonical.
"""

from bisect import bisect_right
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from colombia_nato_site.model import Source, Span

_ALIKE = 75.0  # per cent: what was mended within a stretch changes less; other words are other words
_LONGER = 3  # times as long
_MOST = 400_000_000  # pairs of characters that are compared: 50 MB


class _Run(NamedTuple):
    """`length` characters at `old` that stand at `new`."""

    old: int
    new: int
    length: int


class Moves:
    """From an `old` text into a `new` one."""

    def __init__(self, old: Source, new: Source) -> None:
        self._old, self._new = old.text, new.text
        self._runs = list(_runs(old, new))
        self._starts = [run.old for run in self._runs]

    def span(self, span: Span | None) -> Span | None:
        """Where a stretch is now; None where it is not, or holds other words."""
        if span is None or span.start >= span.end:
            return None
        start, last = self._moved(span.start), self._moved(span.end - 1)
        if start is None or last is None or start > last:
            return None
        was, now = self._old[span.start : span.end], self._new[start : last + 1]
        return Span(start, last + 1) if was == now or fuzz.ratio(was, now) >= _ALIKE else None

    def instead(self, span: Span) -> Span | None:
        """What stands between the nearest characters before and after a stretch that both texts have; None for nothing.

        None too where it is far longer than the stretch was: that is no replacement of it.
        """
        before = bisect_right(self._starts, span.start - 1) - 1
        after = next((run for run in self._runs if run.old + run.length > span.end), None)
        if before < 0 or after is None:
            return None
        run = self._runs[before]
        start = run.new + min(span.start - run.old, run.length)
        end = after.new + max(0, span.end - after.old)
        is_like = start < end <= start + _LONGER * (span.end - span.start)
        return Span(start, end) if is_like and self._new[start:end].strip() else None

    def _moved(self, offset: int) -> int | None:
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self._runs[index].old + self._runs[index].length:
            return None
        return offset + self._runs[index].new - self._runs[index].old


def matches(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int, int, int, bool]]:
    """The two in parts (start and end in each), in order; the last says whether the parts are equal."""
    if len(old) * len(new) > _MOST and old != new:
        yield 0, len(old), 0, len(new), False
        return
    for part in Indel.opcodes(old, new):
        yield part.src_start, part.src_end, part.dest_start, part.dest_end, part.tag == "equal"


def _runs(old: Source, new: Source) -> Iterator[_Run]:
    if old.text == new.text:
        yield _Run(0, 0, len(old.text))
        return
    was, now = (tuple(source.words_of(one.span) for one in source.paragraphs) for source in (old, new))
    old_end = new_end = 0  # of the last paragraph that both have
    for start, end, new_start, _, is_equal in matches(was, now):
        for index in range(start, end) if is_equal else ():
            one, other = old.paragraphs[index].span, new.paragraphs[new_start + index - start].span
            yield from _between(old.text, new.text, Span(old_end, one.start), Span(new_end, other.start))
            yield _Run(one.start, other.start, one.end - one.start)
            old_end, new_end = one.end, other.end
    yield from _between(old.text, new.text, Span(old_end, len(old.text)), Span(new_end, len(new.text)))


def _between(old: str, new: str, was: Span, now: Span) -> Iterator[_Run]:
    for start, end, new_start, _, is_equal in matches(old[was.start : was.end], new[now.start : now.end]):
        if is_equal:
            yield _Run(was.start + start, now.start + new_start, end - start)
