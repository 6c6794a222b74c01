import pytest

from colombia_nato_site.checks.searched import check_searched
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.model import Origin, Point, Position
from factories import article, comparison, corpus, source

TEXT = source("Two hundred dockers were dismissed.", "The northern quay is old.", "The dockers of the quay met.")


def problems(*searched: str, claims: tuple[str, ...] = ()) -> list[Diagnostic]:
    position = Position("a", claims=claims, searched=searched, origin=Origin("content/comparisons/c.md", 30, 9))
    point = Point("jobs", "theme", "How many?", "only", (position,))
    return check_searched(corpus(article("a", of=features_of(TEXT)), comparisons=[comparison("a", points=[point])]))


@pytest.mark.parametrize(
    ("searched", "paragraphs"),
    [
        ("docker", "p1, p3"),
        ("Dismissing", "p1"),
        ("docker quay", "p3"),
        ("northern docker", None),
        ("layoffs", None),
        ("the", None),
        ("", None),
    ],
)
def test_a_term_is_looked_for_by_its_stem(searched: str, paragraphs: str | None) -> None:
    assert [f"it is in {paragraphs}." in problem.message for problem in problems(searched)] == [True] * bool(paragraphs)


def test_each_term_is_judged_by_itself_at_the_position() -> None:
    found = problems("layoffs", "docker", "quay")
    assert [problem.code for problem in found] == ["searched-term-found"] * 2
    assert {problem.place for problem in found} == {"content/comparisons/c.md:30:9"}


def test_a_position_with_claims_searched_nothing() -> None:
    assert problems("docker", claims=("x",)) == []
