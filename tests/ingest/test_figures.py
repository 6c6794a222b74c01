"""Numbers and what they count; sentences invented."""

from itertools import pairwise
from math import isfinite
from pathlib import Path
from typing import TypedDict

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.ingest.figures import find_figures
from colombia_nato_site.ingest.times import find_times
from colombia_nato_site.model import Paragraph, Span


class Case(TypedDict):
    text: str
    figures: list[list[str | float | None]]


CASES: dict[str, list[Case]] = yaml.safe_load(Path(__file__).with_name("figure_cases.yaml").read_text(encoding="utf-8"))
Found = tuple[str, float | None, str | None]


def figures(text: str, language: str = "en") -> list[Found]:
    paragraphs = [Paragraph("p1", Span(0, len(text)))]
    times = find_times(text, paragraphs, language, None)
    return [(text[f.span.start : f.span.end], f.value, f.unit) for f in find_figures(text, paragraphs, language, times)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It killed more than 58,000 people, they say.", ("58,000 people", 58000, "people")),
        ("It brought together eight countries—Cuba first.", ("eight countries", 8, "countries")),
        ("It announced three key actions: sell, sail, go.", ("three key actions", 3, "actions")),
        ("She has over 15 years of experience.", ("15 years", 15, "years")),
        ("It has twenty-five boats.", ("twenty-five boats", 25, "boats")),
        ("It has two hundred and six boats.", ("two hundred and six boats", 206, "boats")),
        ("It cost $2.5 billion.", ("$2.5 billion", 2_500_000_000, "USD")),
        ("It cost 40 million euros.", ("40 million euros", 40_000_000, "EUR")),
        ("It rose by 12 per cent.", ("12 per cent", 12, "percent")),
        ("It rose by 3.5% a year.", ("3.5%", 3.5, "percent")),
        ("Some 1.2 million people left.", ("1.2 million people", 1_200_000, "people")),
        ("About 1,700 were hurt.", ("1,700", 1700, None)),
        ("It rose by 10–15%.", ("10–15%", 10, "percent")),
    ],
)
def test_a_figure_has_a_value_and_what_it_counts(text: str, found: Found) -> None:
    assert figures(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mató a 58.000 personas.", ("58.000 personas", 58000, "personas")),
        ("Reunió a ocho países—Cuba, primero.", ("ocho países", 8, "países")),
        ("Anunció tres acciones clave.", ("tres acciones", 3, "acciones")),
        ("Costó 1,5 millones de dólares.", ("1,5 millones de dólares", 1_500_000, "USD")),
        ("Subió un 12 por ciento.", ("12 por ciento", 12, "percent")),
        ("Tiene treinta y cinco barcos.", ("treinta y cinco barcos", 35, "barcos")),
        ("Viven allí dos millones de personas.", ("dos millones de personas", 2_000_000, "personas")),
    ],
)
def test_figures_in_spanish(text: str, found: Found) -> None:
    assert figures(text, "es") == [found]


@pytest.mark.parametrize(
    "text",
    [
        "It was sold on July 16, 2025.",
        "It was sold in 2017.",
        "It was sold on July 15–16.",
        "It was the age of COVID-19 and of the F-16.",
        "One of them left, and the other one stayed.",
        "Article 5 and Resolution 1701 say so.",
        "At 10:30 p.m. he left.",
        "It was on 9/11.",
        "The G20 met.",
        "It is rooted not in one thing.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(("language", "case"), [(code, case) for code, cases in CASES.items() for case in cases])
def test_figures(language: str, case: Case) -> None:
    text = case["text"]
    paragraphs = [Paragraph("p1", Span(0, len(text)))]
    found = find_figures(text, paragraphs, language, find_times(text, paragraphs, language, "2025-07-16"))
    whole = [[text[one.span.start : one.span.end], one.value, one.unit, one.upper, one.approximation] for one in found]
    assert whole == [[*expected, None, None][:5] for expected in case["figures"]]


def test_a_noun_may_stand_on_the_next_line() -> None:
    assert figures("It has 300\nboats.") == [("300\nboats", 300, "boats")]


@given(st.text(alphabet="5 1.,/%$€-–’'aonetwhirdfb\n", max_size=50), st.sampled_from(["en", "es"]))
def test_figures_are_in_order_and_hold_finite_numbers(text: str, language: str) -> None:
    found = find_figures(text, [Paragraph("p1", Span(0, len(text)))], language, ())
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all(isfinite(one.value or 0) and isfinite(one.upper or 0) for one in found)


def test_a_number_that_no_float_can_hold_is_no_figure() -> None:
    assert figures(f"It has {'9' * 400} boats.") == []
