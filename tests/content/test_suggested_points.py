"""Points that no editor has accepted yet: in the file, and nowhere else."""

import pytest

from colombia_nato_site.content.load import load
from content.harbour_sale import FILES, changed, encoded, problems

FILE = "comparisons/harbour-sale.md"
SUGGESTED = """\
  - id: differ-number-0011223344
    status: {status}
    suggestion: [s-0011223344]
    confidence: 0.8
    because: [both name Norte Lines]
    theme: null
    question: null
    relation: differ
    differs: number
    positions:
      - article: herald-sale
        passages:
          - {{paragraph: p1, exact: sold to Norte Lines for twelve million, start: 66, end: 104}}
      - {{article: gazette-sale, passages: [{{paragraph: p1, exact: for fifteen million}}]}}
"""


def with_point(status: str, *changes: tuple[str, str]) -> dict[str, str]:
    text = SUGGESTED.format(status=status)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return changed(FILE, "points:\n", f"points:\n{text}")


@pytest.mark.parametrize("status", ["suggested", "rejected"])
def test_what_is_not_accepted_changes_nothing_in_the_corpus(status: str) -> None:
    corpus, found = load(encoded(with_point(status)))
    assert not found
    plain = load(encoded(FILES))[0].comparisons["harbour-sale"]
    assert corpus.comparisons["harbour-sale"] == plain


def test_a_rejected_point_needs_no_more_than_its_suggestion() -> None:
    short = "points:\n  - {id: no, status: rejected, suggestion: [s-0011223344], relation: agree}\n"
    assert not problems(changed(FILE, "points:\n", short))


def test_an_accepted_point_says_what_is_missing() -> None:
    found = {problem.code: problem for problem in problems(with_point("accepted"))}
    assert set(found) == {"missing-key", "unfinished-point"}
    told = [problem for problem in problems(with_point("accepted")) if problem.code == "unfinished-point"]
    assert [(problem.line, "`herald-sale`" in problem.message) for problem in told] == [(19, True), (22, False)]
    assert told[0].hint == (
        "Write `says`, and name a claim in `claims`; its passage is p1: “sold to Norte Lines for twelve million”"
    )


def test_an_accepted_point_needs_a_theme_and_a_question() -> None:
    said = {problem.message for problem in problems(with_point("accepted"))}
    point = "The point `differ-number-0011223344`"
    assert {f"{point} asks nothing.", f"{point} has no `theme`."} <= said


def test_a_finished_point_is_published() -> None:
    finished = with_point(
        "accepted",
        ("theme: null", "theme: the-sale"),
        ("question: null", "question: What is paid?"),
        ("- article: herald-sale\n", "- article: herald-sale\n        says: Twelve.\n        claims: [price]\n"),
        ("passages: [{paragraph: p1, exact: for fifteen million}]", "says: Fifteen., claims: [price]"),
    )
    corpus, found = load(encoded(finished))
    assert not found
    assert "fifteen" not in str(corpus.comparisons["harbour-sale"].points[0])
    assert corpus.comparisons["harbour-sale"].points[0].question == "What is paid?"


def test_what_a_suggested_point_names_is_not_looked_up() -> None:
    half_done = ("- article: herald-sale\n", "- article: herald-sale\n        claims: [not-written-yet]\n")
    assert not problems(with_point("suggested", half_done))


def test_ids_are_unique_among_all_points() -> None:
    same = with_point("suggested", ("differ-number-0011223344", "cost"))
    assert [problem.code for problem in problems(same)] == ["duplicate-id"]


def test_the_analysis_cannot_link_what_is_only_suggested() -> None:
    files = with_point("suggested")
    files[FILE] = files[FILE].replace("(#cost)", "(#differ-number-0011223344)")
    assert [problem.code for problem in problems(files)] == ["unknown-point"]


def test_a_wrong_status_is_told() -> None:
    [problem] = [problem for problem in problems(with_point("acepted")) if problem.code == "wrong-value"]
    assert (problem.line, problem.hint) == (10, "Did you mean `accepted`?")
