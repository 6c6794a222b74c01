"""Quotations that articles share, as `nato-site compare` writes them into a comparison."""

from dataclasses import replace
from pathlib import Path

import pytest

from colombia_nato_site.compare.articles import Compared
from colombia_nato_site.compare.comparison_file import begun, read_comparison, with_more
from colombia_nato_site.compare.drafted_quotations import new_quotations
from colombia_nato_site.content.parse.comparison import parse_comparison
from colombia_nato_site.ingest.read import read

WHOLE = "“The quay was never ours to sell, and whoever signed for it will answer to the court,” said Mira Sandoz."
CUT = "Mira Sandoz said that “the quay was never ours to sell”."


def article(slug: str, text: str) -> Compared:
    source, problems = read("a.txt", f"{text}\n".encode())
    assert source, problems
    return Compared(slug, source, "excerpt", None, {})


@pytest.fixture
def articles() -> list[Compared]:
    return [article("herald", WHOLE), article("gazette", CUT)]


def drafted(articles: list[Compared]) -> bytes:
    return begun(["herald", "gazette"], None, [], new_quotations(articles, None))


def test_they_are_suggested_and_no_word_of_the_articles_is_written(articles: list[Compared]) -> None:
    data = drafted(articles)
    front, problems = read_comparison("a", "a.md", data)
    assert front, problems
    [quotation] = front.quotations
    assert (quotation.status, [cut.words for cut in quotation.cuts]) == ("suggested", [17, 7])
    assert "never ours" not in data.decode()


def test_a_second_run_knows_them_also_where_they_are_read_better(articles: list[Compared]) -> None:
    front, _ = read_comparison("a", "a.md", drafted(articles).replace(b"quotation-", b"mine-"))
    assert front
    assert new_quotations(articles, front) == []


def test_they_are_added_to_a_file_that_has_none(articles: list[Compared]) -> None:
    before = begun(["herald", "gazette"], None, [])
    data, problems = with_more("a.md", before, [], new_quotations(articles, None))
    assert data, problems
    assert data == drafted(articles)


@pytest.mark.parametrize(("status", "published"), [("suggested", 0), ("rejected", 0), ("accepted", 1)])
def test_only_what_an_editor_accepted_is_published(articles: list[Compared], status: str, published: int) -> None:
    data = drafted(articles).replace(b"status: suggested", f"status: {status}".encode())
    comparison = parse_comparison("a", "a.md", data).content
    assert comparison
    assert len(comparison.quotations) == published


def test_an_article_that_is_not_compared_is_told_with_its_place(articles: list[Compared], tmp_path: Path) -> None:
    data = drafted([replace(articles[0], slug="herald"), replace(articles[1], slug="gazete")])
    told = [one for one in parse_comparison("a", "a.md", data).diagnostics if one.severity == "error"]
    assert {one.code for one in told} == {"unknown-article"}
    assert all(one.line and "gazette" in (one.hint or "") for one in told)
