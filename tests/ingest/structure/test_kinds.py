"""What each block of an article without markup is; articles invented."""

import pytest

from colombia_nato_site.ingest.document import Document, Metadata, Piece, put_together
from colombia_nato_site.ingest.readers import plain_text
from colombia_nato_site.ingest.structure import Structure, structure

HEADLINE = "Harbour sold at night"
PROSE = "The council met on the pier. It talked for an hour, and nobody left before the end of it."
MORE = "“We sold what was never ours,” the harbour master said. “The boats were here before us.”"
LAST = "In the end they went home, and the boats stayed where they were."


def document(*lines: str) -> Document:
    found, _ = plain_text.read("\n\n".join(lines).encode(), "a.txt")
    assert found is not None
    return found


def kinds(*lines: str) -> list[str]:
    return [paragraph.kind for paragraph in structure(document(*lines)).paragraphs]


def between(line: str) -> Structure:
    return structure(document(HEADLINE, "By Ana Ruiz", PROSE, line, MORE, LAST))


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Read more: The pier that nobody wanted", "link"),
        ("READ MORE | The pier that nobody wanted", "link"),
        ("Sign up for our morning newsletter", "link"),
        ("ADVERTISEMENT", "link"),
        ("Share this article on WhatsApp", "link"),
        ("Lea también: El muelle que nadie quiso", "link"),
        ("Suscríbase a nuestro boletín de la mañana", "link"),
        ("Publicidad", "link"),
        ("Photo: Luis Díaz", "caption"),
        ("The pier at dawn. Photograph: Luis Díaz/Norte", "caption"),
        ("The pier at dawn. (Norte Photo/Luis Díaz)", "caption"),
        ("El muelle al amanecer. Foto: Luis Díaz", "caption"),
        ("El muelle al amanecer. / ARCHIVO MUNICIPAL", "caption"),
        ("“We sold what was never ours. The boats were here before us”", "pull-quote"),
        ("“The boats were here before us” — the harbour master", "pull-quote"),
        ("• twelve boats", "item"),
        ("- twelve boats and forty nets, sold.", "item"),
    ],
)
def test_a_block_between_paragraphs(line: str, kind: str) -> None:
    assert [paragraph.kind for paragraph in between(line).paragraphs] == ["text", kind, "text", "text"]


@pytest.mark.parametrize(
    "note",
    [
        "Correction: An earlier version gave the wrong price.",
        "Correction (July 18): The price was wrong.",
        "Editor’s note: The mayor called after we went to press.",
        "This article was amended on 18 July 2025.",
        "(Reporting by Luis Díaz; editing by Eva Sol)",
        "Fe de erratas: el precio era otro.",
        "Nota de la redacción: el alcalde llamó después del cierre.",
        "Una versión anterior de esta nota daba otro precio.",
    ],
)
def test_a_note_may_stand_between_paragraphs(note: str) -> None:
    found = between(note)
    assert (found.notes, len(found.paragraphs)) == ((note,), 3)


@pytest.mark.parametrize(
    "note",
    [
        "Ana Ruiz once sailed round the cape. She lives in Puerto Azul.",
        "Luis Díaz contributed reporting.",
        "First published in The Harbour Review.",
        "With files from Norte Wire",
        "Con información de la agencia Sol.",
        "Editado por Luis Díaz",
        "EFE",
        "ar/ld",
        "(Corrects the price in the second paragraph)",
    ],
)
def test_a_note_at_the_end(note: str) -> None:
    found = structure(document(HEADLINE, "By Ana Ruiz", PROSE, MORE, LAST, note))
    assert (found.notes, len(found.paragraphs)) == ((note,), 3)


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by the council showed that the price was wrong.",
        "Copyright law does not know what a pier is.",
        "Corrections officers stood on the pier.",
        "Ana Pérez is a teacher at the harbour school, and Pérez was not asked.",
        "Photographs of the pier were passed around the room.",
        "Share prices fell before the boats were back.",
        "Listen to the boats, said an old man.",
        "The views of the fishermen were not heard.",
        "Update your charts, the master told them.",
        "El artículo sigue en vigor, dijo el alcalde.",
        "Ver para creer, dijo el alcalde.",
    ],
)
def test_running_text_is_never_taken_away(line: str) -> None:
    lines = (HEADLINE, "By Luis Díaz", PROSE, "The harbour asked Ana Pérez for help.", line)
    assert [kinds(*lines, LAST)[2], kinds(*lines)[-1]] == ["text", "text"]


def test_a_link_label_takes_what_it_names_with_it() -> None:
    assert kinds(PROSE, "Related stories", "Boats that came back", "The longest pier", MORE) == [
        "text", "link", "link", "link", "text",
    ]  # fmt: skip


def test_rows_of_cells_are_one_table() -> None:
    found, _ = plain_text.read(f"{PROSE}\n\nPort | Boats\n---|---\nAzul | 12\n\n{MORE}".encode(), "a.txt")
    assert found is not None
    assert [paragraph.kind for paragraph in structure(found).paragraphs] == ["text", "table", "text"]


def test_numbered_sentences_are_items_and_numbered_titles_headings() -> None:
    found = structure(document(PROSE, "1. The boats", PROSE, "2. The nets", PROSE, "1. Sell them.", "2. Or do not."))
    assert [section.heading for section in found.sections] == [None, "1. The boats", "2. The nets"]
    assert [paragraph.kind for paragraph in found.paragraphs][-2:] == ["item", "item"]


@pytest.mark.parametrize("lines", [("Twelve boats", "Forty nets"), ("Sell the boats.", "Keep the nets.")])
def test_short_lines_after_a_colon_are_items(lines: tuple[str, ...]) -> None:
    assert kinds(PROSE, "The council made these demands:", *lines, PROSE + PROSE) == [
        "text",
        "text",
        "item",
        "item",
        "text",
    ]


@pytest.mark.parametrize("heading", ["Background:", "WHO PAYS?", "1. The boats", "“Never ours”", "Los números"])
def test_headings_without_markup(heading: str) -> None:
    found = between(heading)
    assert [section.heading for section in found.sections] == [None, heading]


def test_the_labels_of_an_interview_are_no_headings() -> None:
    lines = ("Herald: And the boats?", PROSE, "Herald: And the nets?", MORE)
    assert [section.heading for section in structure(document(HEADLINE, *lines)).sections] == [None]


@pytest.mark.parametrize(
    "lines",
    [
        (HEADLINE, "The council had no other plan", "By Ana Ruiz"),
        (
            HEADLINE,
            "The council had no other plan. It never had one.",
            "Ana Ruiz, harbour correspondent",
            "16 July 2025",
        ),
        (HEADLINE, "By Ana Ruiz", "The council had no other plan than to sell"),
        ("16 July 2025", HEADLINE, "The council had no other plan", "ANA RUIZ"),
    ],
)
def test_a_standfirst_stands_beside_the_byline(lines: tuple[str, ...]) -> None:
    found = structure(document(*lines, PROSE, MORE))
    assert (found.headline, [p.kind for p in found.paragraphs]) == (HEADLINE, ["standfirst", "text", "text"])


@pytest.mark.parametrize(
    "first", ["PUERTO AZUL (Norte Wire) — The council met.", "The council met at night and sold it all.", "(Undated)"]
)
def test_a_text_that_begins_with_its_article_has_no_headline(first: str) -> None:
    found = structure(document(first, PROSE, MORE))
    assert (found.headline, len(found.paragraphs)) == (None, 3)


def test_a_name_that_the_article_uses_as_words_is_no_byline() -> None:
    found = structure(document(HEADLINE, "Council Pier", PROSE, MORE))
    assert found.bylines == ()


def test_what_the_format_says_again_is_no_paragraph() -> None:
    pieces = [Piece("HOME", "text"), Piece(HEADLINE, "text"), Piece("Ana Ruiz", "text"), Piece(PROSE, "text")]
    known = Metadata(headline=f"{HEADLINE} | The Harbour Review", authors=("Ana Ruiz",))
    found = structure(put_together([*pieces, Piece(MORE, "text")], known))
    assert (found.headline, found.bylines) == (HEADLINE, ("Ana Ruiz",))


def test_what_a_format_marks_keeps_its_kind() -> None:
    marked = [Piece(PROSE, "text"), Piece("A boat", "caption"), Piece("A boat", "item"), Piece("A 1", "table")]
    found = structure(put_together([*marked, Piece(LAST, "text")]))
    assert [paragraph.kind for paragraph in found.paragraphs] == ["text", "caption", "item", "table", "text"]


def test_a_file_of_notes_alone_keeps_them_as_paragraphs() -> None:
    assert kinds("Translated by Luis Díaz") == ["text"]
