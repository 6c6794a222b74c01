"""A comparison and its articles tell one story."""

from collections.abc import Iterator, Mapping

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Article, Comparison


def check_stories(comparison: Comparison, articles: Mapping[str, Article]) -> Iterator[Diagnostic]:
    """A warning for each article that tells another story; articles that are not there are passed over."""
    for slug in comparison.articles:
        article = articles.get(slug)
        if comparison.story and article and article.story != comparison.story:
            told = f"tells the story `{article.story}`" if article.story else "names no story"
            message = f"The article `{slug}` {told}; this comparison is about `{comparison.story}`."
            path, line, column = (at.path, at.line, at.column) if (at := comparison.origin) else (None, None, None)
            yield Diagnostic("warning", "other-story", message, path, line, column, "Give both the same `story`.")
