"""What we had wrong, in the front matter of the article or comparison where it stood."""

import pytest

from colombia_nato_site.content.load import load
from content.harbour_sale import FILES, changed, encoded, problems

COMPARISON, ARTICLE = "comparisons/harbour-sale.md", "articles/herald-sale/index.md"
PAGE = {"pages/corrections.md": "---\ntitle: Corrections\n---\n"}


def corrected(path: str, entry: str, before: str) -> dict[str, str]:
    return {**changed(path, before, f"corrections:\n  - {entry}\n{before}"), **PAGE}


def of_comparison(entry: str) -> dict[str, str]:
    return corrected(COMPARISON, entry, "points:\n")


def of_article(entry: str) -> dict[str, str]:
    return corrected(ARTICLE, entry, "claims:\n")


def test_a_point_and_a_claim_can_be_corrected() -> None:
    point = of_comparison("{date: 2025-08-01, point: cost, was: Ten., now: Twelve.}")
    claim = of_article("{date: 2025-08-01, claim: price, was: Ten., now: Twelve.}")
    for files, kind in ((point, "comparisons"), (claim, "articles")):
        corpus, found = load(encoded(files))
        [made] = next(one.corrections for one in getattr(corpus, kind).values() if one.corrections)
        assert (found, made.was, made.now, made.date.edtf, made.origin is not None) == (
            [],
            "Ten.",
            "Twelve.",
            "2025-08-01",
            True,
        )


@pytest.mark.parametrize(
    ("files", "code", "hint"),
    [
        (of_comparison("{date: 2025-08-01, point: costs, was: A., now: B.}"), "unknown-point", "cost"),
        (of_article("{date: 2025-08-01, claim: prise, was: A., now: B.}"), "unknown-claim", "price"),
        (of_comparison("{date: 2024-01-01, was: A., now: B.}"), "too-early", "two dates"),
        (of_comparison("{date: 2025-08-01, was: A.}"), "missing-key", ""),
        (of_comparison("{date: soon, was: A., now: B.}"), "wrong-value", ""),
    ],
)
def test_what_is_wrong_with_one_is_said_at_its_line(files: dict[str, str], code: str, hint: str) -> None:
    [told] = problems(files)
    assert (told.code, hint in (told.hint or "")) == (code, True)
    line = files[(told.path or "").removeprefix("content/")].splitlines()[(told.line or 0) - 1]
    assert "date:" in line


def test_a_comparison_was_last_changed_when_it_was_last_corrected() -> None:
    files = of_comparison("{date: 2031-08-01, was: A., now: B.}")
    updated = load(encoded(files))[0].comparisons["harbour-sale"].updated
    assert updated is not None and updated.edtf == "2031-08-01"


def test_a_site_that_corrects_needs_a_page_that_lists_it() -> None:
    files = of_comparison("{date: 2025-08-01, was: A., now: B.}")
    [told] = problems({name: text for name, text in files.items() if name not in PAGE})
    assert (told.code, told.severity, told.path) == ("no-corrections-page", "warning", f"content/{COMPARISON}")


def test_a_site_without_corrections_needs_none() -> None:
    assert not problems(FILES)
