"""How the articles are built: length, sections, lede, the share of quoted words."""

from collections.abc import Mapping, Sequence

from colombia_nato_site.analysis.findings import Structure as Found
from colombia_nato_site.model import Article
from colombia_nato_site.render import links, phrasing
from colombia_nato_site.render.contexts import Mark, Method, SectionBar, Structure, StructureRow
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.counted_links import DATES, FIGURES, QUOTATIONS, TERMS, CountedLinks


def structure(edition: Edition, found: Sequence[Found], marks: Mapping[str, Mark], counted: CountedLinks) -> Structure:
    known = [of for of in found if of.article in marks]
    longest = max((of.words for of in known), default=0)
    rows = tuple(_row(edition, of, longest, marks[of.article], counted) for of in known)
    return Structure(_title(rows), rows, _method(edition))


def _row(edition: Edition, of: Found, longest: int, mark: Mark, counted: CountedLinks) -> StructureRow:
    return StructureRow(
        mark=mark,
        words=of.words,
        share=of.words / longest if longest else 0.0,
        paragraphs=of.paragraphs,
        lede_words=of.lede_words,
        quoted_words=of.quoted_words,
        quoted_share=of.quoted_share,
        direct=of.quotations.get("direct", 0),
        mixed=of.quotations.get("mixed", 0),
        terms=of.quotations.get("term", 0),
        times=of.times,
        figures=of.figures,
        sections=sections(edition.corpus.articles[of.article]),
        map_url=links.article(of.article, "part-map"),
        quotations_url=counted.to(mark, QUOTATIONS),
        terms_url=counted.to(mark, TERMS),
        dates_url=counted.to(mark, DATES),
        figures_url=counted.to(mark, FIGURES),
    )


def sections(article: Article) -> tuple[SectionBar, ...]:
    """The article's sections. Their headings are its own words, and stand only where its full text does."""
    total = article.features.words
    return tuple(
        SectionBar(
            words=section.words,
            share=section.words / total if total else 0.0,
            paragraphs=_range(section.first.removeprefix("p"), section.last.removeprefix("p")),
            url=links.article(article.slug, section.first),
        )
        for section in article.features.sections
    )


def _range(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"


def _title(rows: Sequence[StructureRow]) -> str:
    """“B is 2.1 times as long as A; of A’s words none are quoted, of B’s 7 %.”"""
    if not rows:
        return "Nothing was read."
    longest = max(rows, key=lambda row: row.words)
    shortest = min(rows, key=lambda row: row.words)
    length = f"{longest.mark.letter} has {phrasing.plural(longest.words, 'word', 'words')}"
    if shortest.words and longest.words / shortest.words >= 1.1:
        times = phrasing.number(round(longest.words / shortest.words, 1))
        length = f"{longest.mark.letter} is {times} times as long as {shortest.mark.letter}"
    elif len(rows) > 1:
        length = "The articles are about equally long"
    return f"{length}; {_quoted_words(rows)}."


def _quoted_words(rows: Sequence[StructureRow]) -> str:
    if len(rows) > phrasing.NAMED_ONE_BY_ONE:
        shares = [row.quoted_share for row in rows]
        return f"{phrasing.percent(min(shares))} to {phrasing.percent(max(shares))} of their words are quoted"
    first, *rest = rows
    others = [f", of {row.mark.letter}’s {_quoted(row)}" for row in rest]
    return f"of {first.mark.letter}’s words {_quoted(first)} are quoted{''.join(others)}"


def _quoted(row: StructureRow) -> str:
    return phrasing.percent(row.quoted_share) if row.quoted_words else "none"


def _method(edition: Edition) -> Method:
    return Method(
        "Counted on the article’s text as it was received, notes on translation and author left out.",
        (
            "A word is a run of letters and digits, with its inner apostrophes and hyphens.",
            "The lede is the first paragraph.",
            "Quoted words are those that somebody speaks; titles, names and terms in quotation marks are not counted.",
        ),
        edition.method_url("structure"),
    )
