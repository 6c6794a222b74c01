"""PDFs with a text layer → Document; the files made here, the text invented."""

import pytest

from colombia_nato_site.ingest.readers.pdf import read
from colombia_nato_site.ingest.readers.pdf_text.hyphens import Joiner
from ingest.readers.shown import codes, document, shown
from ingest.readers.tiny_pdf import Put, of_objects, page_object, pdf, stream, wrapped

ONE = (
    "The council of Puerto Azul said on Wednesday that it would sell three hundred boats, and that the money would "
    "go to the school and to the road that leads from the harbour to the hills."
)
TWO = (
    "Nobody in the harbour had been asked. The fishermen heard of the sale on the radio, in the morning, when most "
    "of them were out at sea and could not answer."
)
THREE = "The mayor said that there was no other way, and that the town would be better off without them in the end."
LEFT, WIDTH, TOP = 60, 300, 700


def column(*paragraphs: str, x: float = LEFT, y: float = TOP, width: float = WIDTH, indent: float = 0) -> list[Put]:
    """Paragraphs one under the other, a line apart, or (where they are indented) with nothing between them."""
    found: list[Put] = []
    for text in paragraphs:
        found += wrapped(text, x, y, width, indent=indent)
        y = found[-1].y - (12 if indent else 24)
    return found


@pytest.mark.parametrize("indent", [0, 15])
def test_paragraphs_are_told_by_gaps_or_by_indents(indent: float) -> None:
    assert shown(read(pdf([column(ONE, TWO, THREE, indent=indent)]), "a.pdf")) == [f"? {t}" for t in (ONE, TWO, THREE)]


def test_columns_are_read_one_after_the_other_however_they_are_drawn() -> None:
    page = [*column(ONE, TWO, width=200), *column(TWO, THREE, x=320, width=200)]
    by_row = sorted(page, key=lambda put: (-put.y, put.x))
    for drawn in (page, by_row):
        assert shown(read(pdf([drawn]), "a.pdf")) == [f"? {t}" for t in (ONE, TWO, TWO, THREE)]


def test_what_stands_across_columns_comes_before_them() -> None:
    title = Put("Boats sold to nobody in the harbour", LEFT, 740, 24, bold=True)
    page = [*column(ONE, width=200), title, *column(TWO, x=320, width=200)]
    read_ = read(pdf([page]), "a.pdf")
    assert shown(read_) == [f"# {title.text}", f"? {ONE}", f"? {TWO}"]
    assert document(read_).metadata.headline == title.text


def test_a_paragraph_goes_on_over_columns_and_pages() -> None:
    lines = column(ONE, TWO, indent=15)
    first, second = lines[:-2], [put._replace(y=put.y + 500) for put in lines[-2:]]
    assert shown(read(pdf([first, second]), "a.pdf")) == [f"? {ONE}", f"? {TWO}"]


def test_running_heads_and_page_numbers_are_dropped() -> None:
    pages = [
        [Put(f"The Gazette, page {n}", 60, 780, 8), *column(text), Put(f"{n} / 3", 300, 20, 8)]
        for n, text in enumerate((ONE, TWO, THREE), 1)
    ]
    assert shown(read(pdf(pages), "a.pdf")) == [f"? {text}" for text in (ONE, TWO, THREE)]


def test_a_browsers_foot_gives_the_address() -> None:
    foot = [Put("https://gazette.example/boats-sold", 30, 15, 8), Put("1/1", 560, 15, 8)]
    read_ = read(pdf([[*column(ONE, TWO), *foot]]), "a.pdf")
    assert (document(read_).metadata.url, shown(read_)) == (
        "https://gazette.example/boats-sold",
        [f"? {ONE}", f"? {TWO}"],
    )


def test_headings_are_larger_or_bold() -> None:
    page = [
        Put("Boats sold", LEFT, 740, 22),
        *column(ONE),
        Put("What it costs", LEFT, 600, 14),
        *column(TWO, y=580),
        Put("Who pays for it", LEFT, 500, 10, bold=True),
        *column(THREE, y=484),
    ]
    assert shown(read(pdf([page]), "a.pdf")) == [
        "# Boats sold", ONE, "## What it costs", TWO, "### Who pays for it", THREE,
    ]  # fmt: skip


def test_a_bold_name_in_a_line_is_no_heading_and_no_column() -> None:
    page = column(ONE, TWO)
    page[1] = page[1]._replace(bold=True)
    assert [kind[0] for kind in shown(read(pdf([page]), "a.pdf"))] == ["?", "?"]


def test_words_parted_at_a_lines_end_are_whole_again() -> None:
    text = (
        "The representatives of the fisher|men said that the represen|tatives of the govern|ment and a well-|known "
        "lawyer had spoken about the sale of the boats. The well-known lawyer and the fishermen said no more to them."
    )
    for width in range(200, 380, 15):
        found = shown(read(pdf([column(text, width=width)]), "a.pdf"))
        assert found == [f"? {text.replace('|', '')}"]


def test_a_hyphen_before_a_capital_stays() -> None:
    page = [
        Put("They sailed on the road from Puerto Azul-", 60, 700),
        Put("Costa and were never seen again by them.", 60, 688),
    ]
    assert shown(read(pdf([page]), "a.pdf")) == [f"? {page[0].text}{page[1].text}"]


def test_soft_hyphens_go() -> None:
    assert Joiner([])(["The boats of the har\xadbour were sold to no\xad", "body."]) == (
        "The boats of the harbour were sold to nobody."
    )


def test_what_is_drawn_twice_is_read_once() -> None:
    assert shown(read(pdf([column(ONE) * 2]), "a.pdf")) == [f"? {ONE}"]


def test_a_drop_cap_belongs_to_its_word() -> None:
    lines = wrapped(ONE[1:], 90, 700, 270)
    page = [Put("T", 60, 688, 30), *lines[:2], *(line._replace(x=60) for line in lines[2:])]
    assert shown(read(pdf([page]), "a.pdf")) == [f"? {ONE}"]


def test_rows_of_a_table_are_marked() -> None:
    rows = [[Put(text, x, y) for text, x in (("2019", 60), ("300 boats", 160), ("half", 300))] for y in (500, 488, 476)]
    found = shown(read(pdf([[*column(ONE), *(put for row in rows for put in row)]]), "a.pdf"))
    assert found == [f"? {ONE}", *["| 2019 | 300 boats | half"] * 3]


def test_text_across_the_page_is_no_text() -> None:
    slanted = "BT /R 60 Tf .7 .7 -.7 .7 100 200 Tm (DRAFT) Tj ET"
    upright = f"BT /R 10 Tf 1 0 0 1 60 700 Tm ({THREE}) Tj ET"
    assert shown(read(made(stream(f"{slanted} {upright}".encode())), "a.pdf")) == [f"? {THREE}"]


def test_properties_are_believed_where_they_look_like_an_articles() -> None:
    known = document(read(pdf([column(ONE)], Title="Boats sold at last", Author="Ana Ruiz"), "a.pdf")).metadata
    assert (known.headline, known.authors) == ("Boats sold at last", ("Ana Ruiz",))
    known = document(read(pdf([column(ONE)], Title="Microsoft Word - a.docx", Author="aruiz"), "a.pdf")).metadata
    assert (known.headline, known.authors) == (None, ())


FONTS = {
    3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    5: b"<< >>",
}


def made(contents: bytes, pages: bytes = b"<< /Type /Pages /Kids [10 0 R] /Count 1 >>", **more: bytes) -> bytes:
    """A PDF of one page with these contents; `more` as `o20`, object 20."""
    others = {int(name[1:]): body for name, body in more.items()}
    return of_objects(
        {1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: pages, **FONTS, 10: page_object(11), 11: contents, **others}
    )


BOMB = stream(b"1 0 0 1 0 0 cm " * 20_000_000, times=2)
LOOP = b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"
DEEP = {f"o{n}": b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (n + 1) for n in range(20, 3020)}
LOCKED = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
    f"/O <{'28bf4e5e4e758a4164004e56fffa0108' * 2}> /U <{'00' * 32}> >> /ID [<00> <00>]"
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b"PK\x03\x04", "wrong-format"),
        (b"<!doctype html><p>Text", "wrong-format"),
        (b"%PDF-1.7\nand nothing", "damaged-file"),
        (pdf([column(ONE)])[:300], "damaged-file"),
        (pdf([[]]), "no-text-layer"),
        (made(b"<< /Length 9 >>\nstream\n0 0 m 9 9 l\nendstream"), "no-text-layer"),
        (of_objects({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: LOOP}, LOCKED), "encrypted"),
        (made(stream(b""), LOOP), "no-text-layer"),
        (made(stream(b""), b"<< /Type /Pages /Kids [20 0 R] /Count 1 >>", **DEEP), "too-large"),
        (pdf([[Put("Text.", 60, 700)]] * 300), "too-large"),
        (made(BOMB), "too-large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_says_why_a_file_is_not_read(data: bytes, code: str) -> None:
    assert codes(read(data, "a.pdf")) == [code]


def test_a_truncated_file_gives_a_document_or_says_why() -> None:
    whole = pdf([column(ONE, TWO)])
    for length in range(40, len(whole), len(whole) // 8):
        found, problems = read(whole[:length], "a.pdf")
        assert (found is None) == bool(problems)


def test_a_wrong_ending_is_named() -> None:
    assert "ZIP archive" in read(b"PK\x03\x04", "a.pdf")[1][0].message
