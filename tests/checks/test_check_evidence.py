from dataclasses import replace

import pytest

from colombia_nato_site.checks.evidence import check_evidence
from colombia_nato_site.model import Corpus, Evidence, LoosePlace, Revision
from factories import article, claim, corpus, evidence, source

SOURCE = source(
    "The harbour is for sale, the mayor said.", "Two hundred dockers of the northern quay have asked for a vote."
)


def site(*passages: Evidence) -> Corpus:
    return corpus(article("a", claim("x", *passages)), sources={"a": SOURCE})


PASSAGES = [
    (evidence("The harbour is for sale"), None, ""),
    (evidence("dockers of the northern quay have"), "warning evidence-moved", "in p1; it stands in p2"),
    (evidence("dockers of the northen quay have", "p2"), "warning evidence-approximate",
     "“dockers of the northern quay have”"),
    (evidence("a cannery has bought the boats"), "error evidence-lost", "neither in p1 nor elsewhere"),
    (evidence("the", "p1"), None, ""),
    (evidence("o", "p2"), "error evidence-lost", "not in the article"),
    (evidence("for", "p2", start=7), "warning evidence-offsets", "elsewhere in p2"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "expected", "words"), PASSAGES)
def test_what_is_said_of_a_passage(passage: Evidence, expected: str | None, words: str) -> None:
    _, problems = check_evidence(site(passage))
    assert [f"{problem.severity} {problem.code}" for problem in problems] == ([expected] if expected else [])
    assert all(words in problem.message for problem in problems)


def test_a_problem_stands_where_the_evidence_is_written() -> None:
    _, (problem,) = check_evidence(site(evidence("dockers of the northern quay have")))
    assert problem.place == "content/articles/a/index.md:9:5"
    assert problem.hint == "Write `paragraph: p2`, `start: 12`, `end: 45`."


def test_ambiguous_evidence_asks_for_its_context() -> None:
    twice = corpus(article("a", claim("x", evidence("the quay"))), sources={"a": source("On the quay, by the quay.")})
    _, (problem,) = check_evidence(twice)
    assert (problem.code, "2 places" in problem.message) == ("evidence-ambiguous", True)


def test_the_summary_counts_claims_and_passages_and_names_what_could_not_be_checked() -> None:
    claims = [
        claim("x", evidence("The harbour"), evidence("Two hundred dockers of the northern quay")),
        claim("y", evidence("a cannery has bought the boats")),
    ]
    articles = [article("a", *claims), article("b", claim("z", evidence("gone"))), article("c")]
    summary, _ = check_evidence(corpus(*articles, sources={"a": SOURCE}))
    assert str(summary) == (
        "Evidence of 1 of 2 claims resolved (passages: 1 exact, 1 moved, 1 lost). "
        "Claims not checked: 1; the source text of b is not on this machine."
    )


def test_what_was_not_checked_is_not_said_to_be_right() -> None:
    articles = [article(slug, claim("z", evidence("gone")), claim("y", evidence("gone"))) for slug in ("a", "b")]
    summary, _ = check_evidence(corpus(*articles))
    assert (summary.claims, summary.unchecked_claims) == (0, 4)
    assert str(summary) == (
        "Evidence: 0 of 4 claims checked; the source text of 2 articles is not on this machine (a, b)."
    )


@pytest.mark.parametrize(("paragraph", "codes"), [("p2", ["evidence-outdated"]), ("p1", [])])
def test_a_place_without_words_that_a_new_version_filled_with_others_is_told_without_its_text_too(
    paragraph: str, codes: list[str]
) -> None:
    versions = (Revision("a" * 64, 9), Revision("b" * 64, 9, loose=(LoosePlace("x", "p2"),)))
    one = replace(article("a", claim("x", Evidence(paragraph, ""))), revisions=versions)
    assert [problem.code for problem in check_evidence(corpus(one))[1]] == codes
