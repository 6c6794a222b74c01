"""A comparison and its articles tell one story; what people decided about stories is of articles that are there."""

from collections.abc import Collection, Iterator, Mapping

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Article, Comparison
from colombia_nato_site.typed_yaml import suggest

_INBOX = "inbox/"


def check_stories(comparison: Comparison, articles: Mapping[str, Article]) -> Iterator[Diagnostic]:
    """A warning for each article that tells another story; articles that are not there are passed over."""
    for slug in comparison.articles:
        article = articles.get(slug)
        if comparison.story and article and article.story != comparison.story:
            told = f"tells the story `{article.story}`" if article.story else "names no story"
            message = f"The article `{slug}` {told}; this comparison is about `{comparison.story}`."
            path, line, column = (at.path, at.line, at.column) if (at := comparison.origin) else (None, None, None)
            yield Diagnostic("warning", "other-story", message, path, line, column, "Give both the same `story`.")


def check_decisions(data: bytes | None, articles: Collection[str]) -> Iterator[Diagnostic]:
    """What is wrong in the bytes of `stories.yaml`; a warning for each pair with an article that is not there.

    Files of the inbox come and go, and are passed over.
    """
    if data is None:
        return
    from colombia_nato_site.content.story_decisions import read_apart  # noqa: PLC0415 (mostly nothing is decided)

    apart, problems = read_apart(data)
    yield from problems
    for pair, place in apart.items():
        for name in pair:
            if not name.startswith(_INBOX) and name not in articles:
                message = f"There is no article `{name}` in content/articles/."
                hint = suggest(name, sorted(articles), otherwise="Remove the pair, if it is gone.")
                yield Diagnostic("warning", "unknown-article", message, place.path, place.line, place.column, hint)
