"""Headline, paragraphs, section headings, notes; articles invented."""

import pytest

from colombia_nato_site.ingest.readers import markdown as markdown_reader
from colombia_nato_site.ingest.readers import plain_text
from colombia_nato_site.ingest.structure import Structure, structure

PROSE = "The council met on the pier. It talked for an hour, and nobody left."
MORE = "The mayor had no plan, said the harbour master. Nor had anybody else."
LAST = "In the end they went home, and the boats stayed where they were."


def parts(*lines: str, markdown: bool = False) -> Structure:
    document, _ = (markdown_reader if markdown else plain_text).read("\n".join(lines).encode(), "a")
    assert document is not None
    return structure(document)


def headings(found: Structure) -> list[str | None]:
    return [section.heading for section in found.sections]


@pytest.mark.parametrize(
    "heading",
    [
        "The Harbour’s Fight For Life, And Ours",
        "Harbour On Trial, In Spirit If Not In Court",
        "UN Voices Join In",
        "What Happens Next?",
        "A question of money",
        "La lucha por el puerto",
        "2019",
    ][:-1],
)
def test_a_short_line_between_paragraphs_is_a_heading(heading: str) -> None:
    assert headings(parts(PROSE, heading, MORE)) == [None, heading]


@pytest.mark.parametrize(
    "line",
    [
        "Nobody laughed.",
        "“Never again,” he said,",
        "and nobody left the pier",
        "Why would anybody go?",
        "— and so on —",
        "This line goes on and on for far more words than any heading on this pier would",
    ],
)
def test_a_short_sentence_is_no_heading(line: str) -> None:
    found = parts(PROSE, line, MORE)
    assert (headings(found), len(found.paragraphs)) == ([None], 3)


def test_a_list_of_short_lines_has_no_headings() -> None:
    found = parts(PROSE, "Boats: 12", "Nets: 40", "Crews: 9", MORE)
    assert (headings(found), len(found.paragraphs)) == ([None], 5)


def test_a_section_runs_to_the_next_heading() -> None:
    found = parts(PROSE, "The Boats", MORE, MORE, "", "The Nets", LAST)
    assert [(s.first, s.last) for s in found.sections] == [("p1", "p1"), ("p2", "p3"), ("p4", "p4")]


def test_a_heading_at_the_end_is_a_paragraph() -> None:
    assert len(parts(PROSE, "The Boats").paragraphs) == 2


def test_the_first_line_can_be_the_headline() -> None:
    found = parts("Harbour Sold At Night", "By Ana Ruiz", "July 16, 2025", PROSE, MORE)
    assert (found.headline, found.bylines) == ("Harbour Sold At Night", ("By Ana Ruiz", "July 16, 2025"))
    assert len(found.paragraphs) == 2


def test_an_article_without_a_headline_has_none() -> None:
    assert parts(PROSE, MORE).headline is None


@pytest.mark.parametrize(
    "note",
    [
        "*Machine translated, proofread by Luis Gómez.",
        "Translated by Luis Gómez",
        "- Ana Ruiz is a freelance journalist. She writes about boats.",
        "- Contact the author at ana (at) example.org",
        "Traducido por Luis Gómez.",
        "*Ana Ruiz es periodista del Heraldo de Puerto Azul.",
    ],
)
def test_what_stands_under_the_article_is_a_note(note: str) -> None:
    found = parts(PROSE, MORE, note)
    assert (len(found.paragraphs), found.notes) == (2, (note.lstrip("*- "),))


def test_a_list_at_the_end_is_not_notes() -> None:
    found = parts(PROSE, "- twelve boats", "- forty nets")
    assert (len(found.paragraphs), found.notes) == (3, ())


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The council met on the pier that night and\ntalked for an hour, while the rain came down\n"
        "on the boats and on the nets that nobody had\ntaken in.\n\nIn the end they went home, one after the\n"
        "other, and the boats stayed where they were.\n"
    )
    document, _ = plain_text.read(text.encode(), "a.txt")
    assert document is not None
    found = structure(document)
    assert [text[p.span.start : p.span.end].count("\n") for p in found.paragraphs] == [3, 1]


def test_a_line_each_stays_a_paragraph_each() -> None:
    assert len(parts(PROSE, MORE, LAST).paragraphs) == 3


def test_markdown_headings_have_signs() -> None:
    found = parts("# Harbour Sold", "", PROSE, "", "## The boats", "", MORE, "", "Short line", "", LAST, markdown=True)
    assert (found.headline, headings(found), len(found.paragraphs)) == ("Harbour Sold", [None, "The boats"], 4)


DATED = "Publicado el 16 de julio de 2025"


@pytest.mark.parametrize(
    "lines",
    [
        ("Harbour Fight", DATED, PROSE, MORE),
        ("Harbour Fight", "Por Ana Ruiz", DATED, PROSE, MORE),
        ("Harbour Fight", PROSE, DATED, MORE),
        ("Harbour Fight", PROSE, MORE, MORE, DATED, LAST),
        (PROSE, MORE, DATED),
    ],
)
def test_the_line_that_says_when_it_was_published_is_no_heading(lines: tuple[str, ...]) -> None:
    found = parts(*lines)
    assert DATED in (*found.bylines, *found.notes)
    assert (headings(found), len(found.paragraphs)) == ([None], sum(line in (PROSE, MORE, LAST) for line in lines))


def test_a_deck_may_stand_before_the_byline() -> None:
    found = parts("Harbour Fight", "The council met, and nobody left.", "Por Ana Ruiz", DATED, PROSE)
    assert (found.bylines, len(found.paragraphs)) == (("Por Ana Ruiz", DATED), 2)
