from colombia_nato_site.analysis.points import tally
from colombia_nato_site.analysis.subject import Subject
from factories import article, comparison, point

POINTS = [
    point("both", "agree", a=["x"], b=["y"]),
    point("price", "differ", a=["x"], b=["y"]),
    point("jobs", "only", a=["x"], b=[]),
    point("fish", "only", a=["x"], b=[]),
]
SUBJECT = Subject(comparison("a", "b", points=POINTS), (article("a"), article("b")), {})


def test_points_are_counted_by_relation_and_only_by_the_article_that_speaks() -> None:
    found = tally(SUBJECT)
    assert (found.agree, found.differ, found.only) == (1, 1, {"a": 2, "b": 0})
    assert (found.only_total, found.total) == (2, 4)


def test_a_comparison_without_points_counts_nothing() -> None:
    found = tally(Subject(comparison("a"), (article("a"),), {}))
    assert found.total == 0
