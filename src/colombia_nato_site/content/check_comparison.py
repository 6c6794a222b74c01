"""A comparison against the articles that it compares."""

from collections.abc import Iterator, Mapping

from colombia_nato_site.content.stems import stem
from colombia_nato_site.content.words import words
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Article, Comparison, Features, Origin, Position


def check_comparison(comparison: Comparison, articles: Mapping[str, Article]) -> list[Diagnostic]:
    """Warnings where the articles say otherwise than the comparison; articles that are not there are passed over."""
    return [*_check_story(comparison, articles), *_check_searches(comparison, articles)]


def _check_story(comparison: Comparison, articles: Mapping[str, Article]) -> Iterator[Diagnostic]:
    for slug in comparison.articles:
        article = articles.get(slug)
        if comparison.story and article and article.story != comparison.story:
            told = f"tells the story `{article.story}`" if article.story else "names no story"
            message = f"The article `{slug}` {told}; this comparison is about `{comparison.story}`."
            yield _warning("other-story", comparison.origin, message, "Give both the same `story`.")


def _check_searches(comparison: Comparison, articles: Mapping[str, Article]) -> Iterator[Diagnostic]:
    """Single words that were “searched, not found”, yet are among the article's terms."""
    for point in comparison.points:
        for position in point.positions:
            article = articles.get(position.article)
            if article is not None and position.searched:
                yield from _check_search(position, article.features)


def _check_search(position: Position, features: Features) -> Iterator[Diagnostic]:
    terms = {term.stem: term for term in features.terms}
    for searched in position.searched:
        parts = words(searched)
        term = terms.get(stem(parts[0], features.language)) if len(parts) == 1 else None
        if term is not None:
            where = ", ".join(sorted(term.counts, key=lambda paragraph: (len(paragraph), paragraph)))
            message = f"`{position.article}` does have “{term.form}” ({where}), which was searched for as “{searched}”."
            hint = "Read it there: if it answers the question, make it a claim; if not, search for other words."
            yield _warning("searched-and-found", position.origin, message, hint)


def _warning(code: str, origin: Origin | None, message: str, hint: str) -> Diagnostic:
    path, line, column = (origin.path, origin.line, origin.column) if origin else (None, None, None)
    return Diagnostic("warning", code, message, path, line, column, hint)
