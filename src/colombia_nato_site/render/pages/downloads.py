"""The files beside a comparison's page: its points as a table, and how to cite it."""

import csv
import io
from collections.abc import Iterator
from typing import Final

from colombia_nato_site.model import Comparison
from colombia_nato_site.render import citations
from colombia_nato_site.render.contexts import ComparisonPage, PointRow, PositionCell, ThemeOfPoints
from colombia_nato_site.render.edition import Edition

DOWNLOADS: Final = {
    "index.json": "All data of this page (JSON)",
    "points.csv": "The points, a row for each article’s answer (CSV)",
    "cite.bib": "The citation for BibTeX",
    "cite.json": "The citation as CSL-JSON (Zotero, Mendeley, Pandoc)",
}
_COLUMNS: Final = (
    *("point", "url", "theme", "question", "relation", "differs", "article", "title", "outlet", "found", "says"),
    *("same_as", "searched", "claims", "paragraphs"),
)
# What a spreadsheet takes for the start of a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def downloads(edition: Edition, comparison: Comparison, page: ComparisonPage) -> dict[str, str]:
    """The files by name; `index.json` is the page's twin and made elsewhere."""
    cited = cited_page(edition, comparison, page.head.url)
    return {
        "points.csv": points_csv(page, edition.base),
        "cite.bib": citations.bibtex(cited),
        "cite.json": citations.csl(cited),
    }


def cited_page(edition: Edition, comparison: Comparison, url: str) -> citations.Cited:
    when = comparison.updated or comparison.published
    return citations.Cited(
        key=comparison.slug,
        title=comparison.title,
        site=edition.config.title,
        publisher=edition.config.publisher or None,
        date=when.edtf if when else None,
        url=edition.base + url,
        language=edition.config.language,
        abstract=comparison.standfirst,
        note=edition.config.invented or None,
    )


def points_csv(page: ComparisonPage, base: str) -> str:
    """RFC 4180: a row for each point and article. Our words alone; passages are in `index.json`.

    `same_as` is a number that the articles which say the same share; `paragraphs` those of the evidence. On an
    invented site each row says so, in a column more.
    """
    outlets = {facts.title: facts.outlet.title if facts.outlet else "" for facts in page.glance.articles}
    written = io.StringIO()
    table = csv.writer(written)
    invented = (page.site.invented,) if page.site.invented else ()
    table.writerow((*_COLUMNS, "invented") if invented else _COLUMNS)
    for theme in page.themes:
        for point in theme.points:
            for cell in point.positions:
                row = _row(page, theme, point, cell, base)
                values = (*row[:8], outlets.get(cell.mark.title, ""), *row[8:], *invented)
                table.writerow([_safe(str(value)) for value in values])
    return written.getvalue()


def _row(
    page: ComparisonPage, theme: ThemeOfPoints, point: PointRow, cell: PositionCell, base: str
) -> tuple[str | int, ...]:
    return (
        point.id,
        f"{page.head.canonical}#{point.id}",
        theme.title,
        point.question,
        point.relation,
        point.differs or "",
        cell.mark.letter,
        cell.mark.title,
        "yes" if cell.found else "no",
        cell.says,
        cell.group or "",
        "; ".join(cell.searched),
        " ".join(base + claim.url for claim in cell.claims),
        " ".join(dict.fromkeys(_paragraphs(cell))),
    )


def _paragraphs(cell: PositionCell) -> Iterator[str]:
    return (f"p{line.paragraph}" for claim in cell.claims for line in claim.evidence)


def _safe(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA) else value
