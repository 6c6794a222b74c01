"""What a person corrected wins; what nobody did is read anew."""

from dataclasses import replace

import pytest

from colombia_nato_site.content.source_markdown import canonical
from colombia_nato_site.ingest.corrections import corrected
from colombia_nato_site.ingest.read import read
from colombia_nato_site.ingest.reading_diff import differences
from colombia_nato_site.model import Figure, Paragraph, Section, Source, Span

TEXT = """\
The council of Puerto Azul said on July 16, 2025 that it would sell 300 boats.

“We must sell,” Mayor María Pérez declared. “There is no other way.”

The 40 cranes will stay, said Luis Ortega, who has led the dockers since 2017.
"""


def reading(text: str = TEXT) -> Source:
    source, _ = read("a.txt", text.encode())
    assert source is not None
    return canonical(source)


BASE = reading()
WRONG_FIGURE = replace(BASE, figures=(replace(BASE.figures[0], value=30), *BASE.figures[1:]))
NO_TIMES = replace(BASE, times=())
BETTER = replace(BASE, outlet="Gazette", figures=(BASE.figures[0], replace(BASE.figures[1], unit="tower cranes")))


def test_without_corrections_the_new_reading_holds() -> None:
    assert corrected(BASE, BASE, BETTER) == BETTER


@pytest.mark.parametrize("stored", [WRONG_FIGURE, NO_TIMES, BETTER, replace(BASE, headline="Sold", authors=("Ana",))])
def test_without_a_new_reading_the_corrections_hold(stored: Source) -> None:
    assert corrected(BASE, stored, BASE) == stored


def test_both_are_kept_where_they_do_not_meet() -> None:
    merged = corrected(BASE, WRONG_FIGURE, BETTER)
    assert (merged.figures[0].value, merged.figures[1].unit, merged.outlet) == (30, "tower cranes", "Gazette")


def test_what_a_person_deleted_does_not_come_back() -> None:
    assert corrected(BASE, NO_TIMES, BETTER).times == ()


def test_where_both_mark_the_same_words_the_person_wins() -> None:
    start = BASE.text.index("40 cranes")
    mine = Figure(Span(start, start + 2), 40, "machines")
    stored = replace(BASE, figures=(BASE.figures[0], mine))
    longer = replace(BETTER, figures=(BASE.figures[0], Figure(Span(start - 4, start + 9), 40, "cranes")))
    assert corrected(BASE, stored, longer).figures == (BASE.figures[0], mine)


def test_sections_that_a_person_made_stay() -> None:
    stored = canonical(replace(BASE, sections=(Section(None, "p1", "p2"), Section("The cranes", "p3", "p3"))))
    with_heading = replace(stored, paragraphs=stored.paragraphs)
    merged = corrected(BASE, with_heading, BETTER)
    assert [section.heading for section in merged.sections] == [section.heading for section in with_heading.sections]
    assert len(merged.quotations) == len(BASE.quotations)


def test_corrections_follow_their_paragraph_into_a_corrected_original() -> None:
    new = reading("A paragraph that was added.\n\n" + TEXT.replace("40 cranes", "41 cranes"))
    merged = corrected(BASE, WRONG_FIGURE, new)
    assert [figure.value for figure in merged.figures] == [30, 41]
    assert merged.words_of(merged.figures[0].span) == "300 boats"


def test_a_paragraph_that_stands_twice_is_told_apart() -> None:
    twice = reading(TEXT + "\nHe counted 300 boats.\n\nHe counted 300 boats.\n")
    stored = replace(twice, figures=(*twice.figures[:-1], replace(twice.figures[-1], value=301)))
    assert corrected(twice, stored, twice) == stored


def test_differences_are_told_in_plain_lines() -> None:
    new = replace(BETTER, times=BASE.times[1:], paragraphs=(*BASE.paragraphs[:2], replace(BASE.paragraphs[2])))
    assert list(differences(BASE, new)) == [
        "~ outlet: none → Gazette",
        "- p1 time July 16, 2025: 2025-07-16",
        "~ p3 figure 40 cranes: 40 cranes → 40 tower cranes",
    ]


def test_nothing_differs_from_itself() -> None:
    assert list(differences(BASE, BASE)) == []
    assert isinstance(BASE.paragraphs[0], Paragraph)
