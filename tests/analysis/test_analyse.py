from dataclasses import fields

from colombia_nato_site.analysis.analyse import STEPS, analyse
from colombia_nato_site.analysis.findings import ComparisonFindings, Tally
from colombia_nato_site.model import Place, QuotationFeatures
from factories import article, claim, comparison, corpus, entity, features, point, when

QUOTED = QuotationFeatures((Place("p1", 0, 4),), 4, "direct", "ana")
A = article("a", claim("x", date=when("2020-01-01"), about=("ana",)), of=features("a b", entities={"ana": 2}))
B = article(
    "b",
    claim("y", date=when("2020-01-01"), kind="reported-speech", speaker="ana"),
    of=features("c", quotations=[QUOTED]),
)
AGREED = comparison("b", "a", points=[point("same", "agree", b=["y"], a=["x"])])


def test_the_steps_fill_every_field_of_the_findings() -> None:
    assert list(STEPS) == [field.name for field in fields(ComparisonFindings)]


def test_every_comparison_has_findings_in_its_own_order() -> None:
    findings, problems = analyse(corpus(A, B, comparisons=[AGREED]))
    assert [structure.article for structure in findings.comparisons["c"].structure] == ["b", "a"]
    assert problems == []


def test_the_sites_timeline_runs_over_all_articles_and_keeps_the_points_groups() -> None:
    other = article("z", claim("w", date=when("2019-01-01")))
    findings, _ = analyse(corpus(A, B, other, comparisons=[AGREED]))
    assert [[t.claim for t in event.tellings] for event in findings.timeline] == [["w"], ["x", "y"]]


def test_an_entity_is_found_in_articles_claims_and_quotations() -> None:
    findings, _ = analyse(corpus(A, B, entities=[entity("ana", "Ana"), entity("bo", "Bo")]))
    use = findings.entities["ana"]
    assert (use.articles, use.claims, use.quotations) == ({"a": 2}, (("a", "x"), ("b", "y")), {"b": 1})
    assert findings.entities["bo"].articles == {}


def test_a_step_can_be_put_in_the_place_of_another() -> None:
    findings, _ = analyse(corpus(A, comparisons=[comparison("a")]), {**STEPS, "tally": lambda _: Tally(7, 0, {})})
    assert findings.comparisons["c"].tally.agree == 7


def test_agreed_dates_that_never_meet_are_told_with_their_place() -> None:
    late = article("b", claim("y", date=when("2021")))
    _, problems = analyse(corpus(A, late, comparisons=[AGREED]))
    assert [(p.severity, p.code, p.place) for p in problems] == [
        ("warning", "agreed-dates-differ", "content/comparisons/c.md:20:3")
    ]
    assert "2021" in problems[0].message


def test_dates_that_may_be_the_same_day_agree() -> None:
    year = article("b", claim("y", date=when("2020", "2020-01-01", "2020-12-31")))
    assert analyse(corpus(A, year, comparisons=[AGREED]))[1] == []


def test_an_empty_site_has_no_findings() -> None:
    findings, problems = analyse(corpus())
    assert (findings.comparisons, findings.timeline, problems) == ({}, (), [])
