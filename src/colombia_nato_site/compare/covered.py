"""Which suggestions ask what a point of the comparison asks already, though nobody noted their ids there?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from colombia_nato_site.compare.articles import Compared
from colombia_nato_site.compare.points import Suggestion
from colombia_nato_site.content.evidence import resolve
from colombia_nato_site.content.schema import ComparisonFile, PointEntry
from colombia_nato_site.model import Span


@dataclass(frozen=True, slots=True)
class _Asked:
    """An accepted point: its relation, and by the article's number the passages that its claims rest on."""

    relation: tuple[str, str | None]
    passages: Mapping[int, Sequence[Span]]


class Covered:
    """The accepted points of a comparison (none where there is no file yet), with their evidence found in the texts."""

    def __init__(self, front: ComparisonFile | None, articles: Sequence[Compared]) -> None:
        points = front.points if front else []
        self.points = [_asked(point, articles) for point in points if point.status == "accepted"]

    def holds(self, suggestion: Suggestion) -> bool:
        """Whether a point with this relation rests, in each article, on words of the suggestion's passages."""
        return any(_same(suggestion, point) for point in self.points)


def _asked(point: PointEntry, articles: Sequence[Compared]) -> _Asked:
    claims = {position.article: position.claims for position in point.positions}
    return _Asked(
        (point.relation, point.differs),
        {number: _evidence(article, claims.get(article.slug, ())) for number, article in enumerate(articles)},
    )


def _evidence(article: Compared, claims: Sequence[str]) -> list[Span]:
    starts = {paragraph.id: paragraph.span.start for paragraph in article.source.paragraphs}
    places = [resolve(one, article.source).place for claim in claims for one in article.evidence.get(claim, ())]
    return [Span(starts[p.paragraph] + p.start, starts[p.paragraph] + p.end) for p in places if p]


def _same(suggestion: Suggestion, point: _Asked) -> bool:
    return point.relation == (suggestion.relation, suggestion.differs) and all(
        any(
            one.start < other.end and other.start < one.end for one in spans for other in point.passages.get(number, ())
        )
        for number, spans in suggestion.passages.items()
        if spans
    )
