"""The points of a comparison: how many of each relation."""

from colombia_nato_site.analysis.findings import Tally
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.model import Point


def tally(subject: Subject) -> Tally:
    """Points counted by relation; those of `only` by the article that speaks (every article has a count)."""
    points = subject.comparison.points
    alone = [_speaker(point) for point in points if point.relation == "only"]
    return Tally(
        agree=sum(point.relation == "agree" for point in points),
        differ=sum(point.relation == "differ" for point in points),
        only={article.slug: alone.count(article.slug) for article in subject.articles},
    )


def _speaker(point: Point) -> str | None:
    return next((position.article for position in point.positions if position.found), None)
