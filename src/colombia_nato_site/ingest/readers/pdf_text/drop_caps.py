"""A paragraph's large first letter: put back before the line that it begins."""

from collections.abc import Iterable, Sequence
from statistics import median

from colombia_nato_site.ingest.readers.pdf_text.lines import Run

_LARGER = 1.8  # than most runs of the page
_NEAR = 2.0  # sizes of the small letters
_CAPITAL = 0.7  # of a size: how high a capital stands over its baseline


def with_drop_caps(runs: Sequence[Run]) -> list[Run]:
    """The runs of a page; those beside a large capital begin where it does, as no indent is meant."""
    if not runs:
        return []
    size = median(run.size for run in runs)
    found = list(runs)
    for cap in [run for run in runs if _is_cap(run, size)]:
        beside = sorted(_beside(cap, found), key=lambda run: -run.y)
        if not beside:
            continue
        moved = {run: run._replace(x0=cap.x0) for run in beside}
        first = beside[0]
        moved[first] = moved[first]._replace(text=cap.text.strip() + first.text)
        found = [moved.get(run, run) for run in found if run != cap]
    return found


def _is_cap(run: Run, size: float) -> bool:
    text = run.text.strip(" “\"'«‘¿¡")
    return len(text) == 1 and text.isupper() and run.size > _LARGER * size


def _beside(cap: Run, runs: Iterable[Run]) -> list[Run]:
    """The runs that begin just right of a capital, between its foot and its top."""
    top = cap.y + _CAPITAL * cap.size
    return [
        run
        for run in runs
        if run.size < cap.size / _LARGER
        and -run.size / 2 < run.x0 - cap.x1 < _NEAR * run.size
        and cap.y - run.size / 2 < run.y < top
    ]
