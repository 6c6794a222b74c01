"""Numbers and what they count; sentences invented."""

import pytest

from colombia_nato_site.ingest.figures import find_figures
from colombia_nato_site.ingest.times import find_times
from colombia_nato_site.model import Paragraph, Span

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
        ("It rose by 10–15%.", ("10–15%", None, "percent")),
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
        "It is the 40th month.",
        "At 10:30 p.m. he left.",
        "It was on 9/11.",
        "The G20 met.",
        "It has four-year plans.",
        "It is rooted not in one thing.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_a_number_that_no_float_can_hold_is_no_figure() -> None:
    assert figures(f"It has {'9' * 400} boats.") == []
