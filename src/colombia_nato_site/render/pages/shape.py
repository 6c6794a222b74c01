"""The article as a map: how long each paragraph is and what is in it. The text itself only with rights `full`."""

from colombia_nato_site.model import Article, ParagraphFeatures, QuotationFeatures, Source
from colombia_nato_site.render import phrasing
from colombia_nato_site.render.contexts import ArticleShape, Link, Method, ParagraphShape
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.evidence import paragraph_number, paragraph_text


def shape(edition: Edition, article: Article) -> ArticleShape:
    source = edition.corpus.sources.get(article.slug) if article.rights == "full" else None
    longest = max((p.words for p in article.features.paragraphs), default=0)
    rows = tuple(_paragraph(article, paragraph, longest, source) for paragraph in article.features.paragraphs)
    return ArticleShape(_title(rows), rows, source is not None, _method(edition))


def _paragraph(article: Article, paragraph: ParagraphFeatures, longest: int, source: Source | None) -> ParagraphShape:
    features, id_ = article.features, paragraph.id
    spoken = [q for q in features.quotations if q.kind != "term" and _runs_through(q, id_)]
    return ParagraphShape(
        id=id_,
        number=paragraph_number(id_),
        section_starts=any(section.first == id_ for section in features.sections),
        heading=_heading(source, id_),
        words=paragraph.words,
        share=paragraph.words / longest if longest else 0.0,
        quoted_words=min(paragraph.words, sum(_words_in(q, id_) for q in spoken)),
        quotations=len(spoken),
        times=sum(t.place.paragraph == id_ for t in features.times),
        figures=sum(f.place.paragraph == id_ for f in features.figures),
        claims=tuple(Link(c.says, f"#{c.id}") for c in article.claims if any(e.paragraph == id_ for e in c.evidence)),
        text=paragraph_text(source, id_),
    )


def _heading(source: Source | None, paragraph: str) -> str | None:
    sections = source.sections if source else ()
    return next((section.heading for section in sections if section.first == paragraph), None)


def _runs_through(quotation: QuotationFeatures, paragraph: str) -> bool:
    return any(place.paragraph == paragraph for place in quotation.places)


def _words_in(quotation: QuotationFeatures, paragraph: str) -> int:
    """The quotation's words in one paragraph; over several, shared out by the characters in each."""
    characters = sum(place.end - place.start for place in quotation.places)
    here = sum(place.end - place.start for place in quotation.places if place.paragraph == paragraph)
    return round(quotation.words * here / characters) if characters else 0


def _title(rows: tuple[ParagraphShape, ...]) -> str:
    """“Nine of its 31 paragraphs quote somebody; dates stand in twelve, figures in four.”"""
    if not rows:
        return "Nothing was read."
    quoting = sum(row.quotations > 0 for row in rows)
    dated, counting = sum(row.times > 0 for row in rows), sum(row.figures > 0 for row in rows)
    many = phrasing.counted(len(rows), "paragraph", "paragraphs")
    who = "quotes anybody" if quoting == 0 else "quotes somebody" if quoting == 1 else "quote somebody"
    return phrasing.sentence(
        f"{phrasing.in_words(quoting)} of its {many} {who}; "
        f"dates stand in {phrasing.in_words(dated)}, figures in {phrasing.in_words(counting)}"
    )


def _method(edition: Edition) -> Method:
    return Method(
        "Counted by the reader in each paragraph of the article as it was received.",
        (
            "Each row is a paragraph; its length shows the number of words.",
            "The counts are kept in features.json with a digest of every paragraph, so that anybody who has the "
            "article can prove them.",
        ),
        edition.method_url("structure"),
    )
