"""What is said of an article wherever it is named: its facts, its mark, its dates."""

import re
from collections.abc import Sequence
from typing import Final

from colombia_nato_site.content.date_words import describe
from colombia_nato_site.model import Article, When
from colombia_nato_site.render import links, phrasing
from colombia_nato_site.render.contexts import ArticleFacts, Date, Link, Mark
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.evidence import foreign

_HTML_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_LANGUAGES: Final = {"en": "English", "es": "Spanish"}


def date(when: When, language: str) -> Date:
    """A date for print. `<time datetime>` knows years, months and days, no spans and no “about”."""
    plain = _HTML_DATE.fullmatch(when.edtf)
    return Date(describe(when, language), when.edtf, when.edtf if plain else None)


def date_if_known(when: When | None, language: str) -> Date | None:
    return None if when is None else date(when, language)


def marks(edition: Edition, slugs: Sequence[str]) -> dict[str, Mark]:
    """The marks of a comparison's articles, in its order."""
    articles = edition.corpus.articles
    return {
        slug: Mark(letter(place), place, articles[slug].title, links.article(slug), foreign(edition, articles[slug]))
        for place, slug in enumerate(slugs, start=1)
        if slug in articles
    }


def letter(place: int) -> str:
    """1 → A, 26 → Z, 27 → AA."""
    letters = ""
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def language_name(code: str | None) -> str | None:
    """“Spanish”; the code itself, of a language that we have no name for."""
    return _LANGUAGES.get(code or "", code)


def article_facts(edition: Edition, article: Article, mark: Mark | None = None) -> ArticleFacts:
    return ArticleFacts(
        title=article.title,
        url=links.article(article.slug),
        summary=article.summary,
        kind=article.kind,
        outlet=Link(article.outlet, links.outlet(article.outlet)) if article.outlet else None,
        authors=article.authors,
        published=date_if_known(article.published, edition.config.language),
        words=article.features.words,
        foreign=language_name(foreign(edition, article)),
        mark=mark,
    )


def reference(article: Article, language: str) -> str:
    """The article as a list of sources names it. A title that we gave stands in square brackets.

    So it does behind a headline in another language than ours.

    Notes follow as sentences of their own.
    """
    when = date_if_known(article.published, language)
    ours = f"[{article.title}]" if not article.headline or article.language not in (None, language) else ""
    parts = [
        phrasing.listed(article.authors) or "author not stated",
        " ".join(title for title in (f"“{article.headline}”" if article.headline else "", ours) if title),
        article.outlet or "outlet not stated",
        when.words if when else "date not stated",
    ]
    return " ".join(phrasing.sentence(text) for text in (", ".join(parts), *article.notes))


def citation(edition: Edition, title: str, url: str, when: When | None) -> str:
    """How to cite a page of ours."""
    said_on = date_if_known(when, edition.config.language)
    parts = [edition.config.publisher, f"“{title}”", edition.config.title, said_on.words if said_on else ""]
    invented = f" [{edition.config.invented}]" if edition.config.invented else ""
    return f"{', '.join(part for part in parts if part)}. {edition.base}{url}{invented}"
