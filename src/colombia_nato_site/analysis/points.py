"""The points of a comparison: how many of each relation."""

from collections.abc import Mapping

from colombia_nato_site.analysis.findings import Tally
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.model import Point, Relation


def tally(subject: Subject) -> Tally:
    """Points counted by relation; those of `only` by the article that speaks (every article has a count)."""
    points = subject.comparison.points
    alone = [_speaker(point) for point in points if point.relation == "only"]
    return Tally(
        agree=sum(point.relation == "agree" for point in points),
        differ=sum(point.relation == "differ" for point in points),
        only={article.slug: alone.count(article.slug) for article in subject.articles},
    )


def relations(subject: Subject) -> Mapping[str, Relation]:
    """The relation of each point, by the point's id."""
    return {point.id: point.relation for point in subject.comparison.points}


def _speaker(point: Point) -> str | None:
    return next((position.article for position in point.positions if position.found), None)
