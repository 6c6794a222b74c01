"""Pages without what stands at the same place on many of them: running heads and feet, page numbers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from colombia_nato_site.ingest.readers.pdf_text.lines import Run, rows_of

_OUTERMOST = 4  # rows at the top, and at the foot, that may be running
_SAME_PLACE = 4.0  # points
_SHARE = 0.3  # of the pages: left and right pages may have heads of their own
_PAGE_NUMBER = re.compile(
    r"(?:[-–—|•]\s*)?(?:(?:page|p[áa]gina|p[áa]g\.|p\.)\s*)?\d{1,4}(?:\s*(?:/|of|de)\s*\d{1,4})?(?:\s*[-–—|•])?",
    re.IGNORECASE,
)
_PRINTED = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}[:.]\d\d\b.*|(?:https?|file)://\S*")  # by a browser
_ADDRESS = re.compile(r"https?://[^\s/…]+\.[^\s…]+")

Page = Sequence[Run]


def without_running_heads(pages: Sequence[Page]) -> list[list[Run]]:
    """The pages' runs in their order. A row runs when part of it stands at the same place, digits aside, on others."""
    ends = [_ends(page) for page in pages]
    seen = Counter(key for page in ends for key in {_key(run) for end in page for row in end for run in row})
    often = max(2, _SHARE * len(pages))
    found = []
    for page, page_ends in zip(pages, ends, strict=True):
        running = {run for end in page_ends for run in _running(end, seen, often)}
        found.append([run for run in page if run not in running])
    return found


def address_in(pages: Sequence[Page]) -> str | None:
    """The web address that a browser printed at the foot of the pages."""
    feet = [run.text.strip() for page in pages for row in _ends(page)[1][:1] for run in row]
    return next((text for text in feet if _ADDRESS.fullmatch(text)), None)


def _ends(page: Page) -> tuple[list[list[Run]], list[list[Run]]]:
    """The outermost rows at the top and at the foot, from the edge inwards."""
    rows = rows_of(page)
    return rows[:_OUTERMOST], rows[::-1][:_OUTERMOST]


def _running(end: Sequence[Sequence[Run]], seen: Counter[tuple[str, int]], often: float) -> Iterator[Run]:
    """The runs of rows that run, up to the first row that does not."""
    for row in end:
        alone = all(_PAGE_NUMBER.fullmatch(run.text.strip()) or _PRINTED.fullmatch(run.text.strip()) for run in row)
        if not alone and not any(_count(run, seen) >= often for run in row):
            return
        yield from row


def _count(run: Run, seen: Counter[tuple[str, int]]) -> int:
    text, place = _key(run)
    return max(seen[text, near] for near in (place - 1, place, place + 1))


def _key(run: Run) -> tuple[str, int]:
    return re.sub(r"\d+", "#", run.text.strip().casefold()), round(run.y / _SAME_PLACE)
