"""“Not found” is said only of words that the article does not have."""

from collections.abc import Iterator

from colombia_nato_site.checks.problem import problem
from colombia_nato_site.diagnostics import Diagnostic, in_order
from colombia_nato_site.ingest.features import stems_of
from colombia_nato_site.model import Corpus, Features, Position


def check_searched(corpus: Corpus) -> list[Diagnostic]:
    """A warning for each search term that does occur, by its stem, in the article it was not found in.

    Of a term of several words, all must stand in one paragraph; function words are not looked for.
    """
    return in_order(
        found
        for comparison in corpus.comparisons.values()
        for point in comparison.points
        for position in point.positions
        if not position.found and position.article in corpus.articles
        for found in _occurring(point.id, position, corpus.articles[position.article].features)
    )


def _occurring(point: str, position: Position, features: Features) -> Iterator[Diagnostic]:
    where = {term.stem: set(term.counts) for term in features.terms}
    for searched in position.searched:
        stems = stems_of(searched, features.language)
        paragraphs = set.intersection(*(where.get(stem, set()) for stem in stems)) if stems else set()
        if paragraphs:
            places = ", ".join(sorted(paragraphs, key=lambda paragraph: int(paragraph[1:])))
            yield problem(
                "warning",
                "searched-term-found",
                f"Point “{point}” says that “{searched}” was searched for in “{position.article}” and not found; "
                f"it is in {places}.",
                position.origin,
                "Read there: if the article speaks to the point, give its claim; if not, search for a closer word.",
            )
