"""Runs of text on a page → lines in the order in which they are read, column by column."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_SAME_LINE = 0.4  # of the size of the letters
_GUTTER = 0.5
_WIDE_GAP = 1.0
_SPACE = 0.15
_EDGE = 3.0  # points by which the lines of a column may begin apart
_FEWEST = 3  # lines in a column
_NARROWEST = 12  # characters in most lines of a column: less is a table's, or bullets
_TO_ONE = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_LETTERS = str.maketrans(_TO_ONE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class Run(NamedTuple):
    """Text on one line without a wide gap; `x0`, `x1` and the baseline `y` in points from the page's lower left."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool


class Line(NamedTuple):
    """A line of a column: what its runs say; `left` and `right` are the column's edges, `page` counts from 0.

    `cells` are the parts of its text between wide gaps.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    left: float
    right: float
    page: int
    cells: tuple[Run, ...]


def cleaned(runs: Iterable[Run]) -> list[Run]:
    """The runs with letters for ligatures. What is drawn twice in one place, for bolder letters, is taken once."""
    clean = (run._replace(text=_CONTROL.sub("", run.text.translate(_LETTERS))) for run in runs)
    return list({(run.text, round(run.x0), round(run.y)): run for run in clean if run.text.strip()}.values())


def lines_of(runs: Iterable[Run], page: int) -> list[Line]:
    """The lines of a page."""
    segments = [segment for row in rows_of(runs) for segment in _segments(row)]
    return list(_in_order(segments, page))


def rows_of(runs: Iterable[Run]) -> list[list[Run]]:
    """The runs that stand on one line across the whole page, from the top; each row from the left."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=_from_top):
        if rows and rows[-1][0].y - run.y <= _SAME_LINE * max(rows[-1][0].size, run.size):
            rows[-1].append(run)
        else:
            rows.append([run])
    return [sorted(row, key=lambda run: (run.x0, run.x1)) for row in rows]


def _in_order(runs: list[Run], page: int) -> Iterator[Line]:
    """Columns side by side are read one after the other; what stands across them parts those above from those below."""
    edge = _column_edge(runs)
    if edge is None:
        yield from _lines(runs, page)
        return
    across: list[Run] = []
    for band in _bands(runs, edge):
        left, right = [run for run in band if run.x1 <= edge], [run for run in band if run.x0 >= edge]
        if not (left and right):
            across += band
            continue
        for part in (across, left, right):
            yield from _in_order(part, page)
        across = []
    yield from _lines(across, page)


def _bands(runs: Iterable[Run], edge: float) -> Iterator[list[Run]]:
    """From the top: the runs between two that stand across the edge, and each of those by itself."""
    band: list[Run] = []
    for run in runs:
        if run.x1 <= edge or run.x0 >= edge:
            band.append(run)
            continue
        yield from (band, [run])
        band = []
    yield band


def _column_edge(runs: Sequence[Run]) -> float | None:
    """Where the right one of two columns begins; None where there are no two."""
    starts = Counter(round(run.x0 / _EDGE) for run in runs)
    frequent = sorted(start for start, count in starts.items() if count + starts[start + 1] >= _FEWEST)
    best: tuple[int, float] = (0, 0.0)
    for edge in (start * _EDGE - _EDGE / 2 for start in frequent):
        best = max(best, (_beside(runs, edge), -edge))
    return -best[1] if best[0] else None


def _beside(runs: Sequence[Run], edge: float) -> int:
    """How many lines stand on both sides of an edge, next to each other; 0 where they make no columns."""
    gap = _GUTTER * median(run.size for run in runs)
    left = [run for run in runs if run.x1 <= edge - gap]
    right = [run for run in runs if run.x0 >= edge]
    if min(len(left), len(right)) < _FEWEST:
        return 0
    top, bottom = min(left[0].y, right[0].y), max(left[-1].y, right[-1].y)  # `runs` come from the top
    sides = [[run for run in side if bottom <= run.y <= top] for side in (left, right)]
    across = sum(bottom <= run.y <= top for run in runs) - sum(len(side) for side in sides)
    fewest = min(len(side) for side in sides)
    if fewest < _FEWEST or across > fewest / 3:
        return 0
    return 0 if any(median(len(run.text) for run in side) < _NARROWEST for side in sides) else fewest


def _lines(runs: Sequence[Run], page: int) -> Iterator[Line]:
    """The lines of one column, from the top."""
    if not runs:
        return
    left, right = min(run.x0 for run in runs), max(run.x1 for run in runs)
    yield from (_line(row, left, right, page) for row in rows_of(runs))


def _line(segments: Sequence[Run], left: float, right: float, page: int) -> Line:
    whole = _merged(segments)
    return Line(*whole, left, right, page, tuple(segments))


def _segments(row: Sequence[Run]) -> Iterator[Run]:
    """A row's runs, those without a wide gap between them as one."""
    part: list[Run] = []
    for run in row:
        if part and run.x0 - part[-1].x1 > _WIDE_GAP * run.size:
            yield _merged(part)
            part = []
        part.append(run)
    yield _merged(part)


def _merged(runs: Sequence[Run]) -> Run:
    """Runs on one line as one; it is as large, and as bold, as most of its letters."""
    text = runs[0].text
    for before, run in pairwise(runs):
        text += (" " if run.x0 - before.x1 > _SPACE * run.size else "") + run.text
    main = max(runs, key=lambda run: (len(run.text), run.x0))
    letters = sum(len(run.text) for run in runs)
    bold = sum(len(run.text) for run in runs if run.bold) > 0.9 * letters
    return Run(" ".join(text.split()), runs[0].x0, max(run.x1 for run in runs), main.y, main.size, bold)


def _from_top(run: Run) -> tuple[float, float]:
    return (-round(run.y, 1), run.x0)
