"""Word files → Document; the files made here, the text invented."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.ingest.readers.docx import read
from ingest.readers.shown import codes, document, shown
from ingest.readers.tiny_docx import body, docx, p, r, zipped

LONG = "The council said on Wednesday that it would sell the boats."


def test_headings_are_told_by_their_style_in_any_language() -> None:
    text = p("Why", "Ttulo1") + p(LONG) + p("How", "Own") + p(LONG) + p("When", "Level") + p("Who", "Berschrift2")
    assert shown(read(docx(p(LONG) + text), "a.docx")) == [
        LONG, "# Why", LONG, "# How", LONG, "### When", "## Who",
    ]  # fmt: skip


def test_without_section_headings_text_is_left_to_be_judged_by_its_look() -> None:
    assert shown(read(docx(p("A Short Line") + p(LONG)), "a.docx")) == ["? A Short Line", f"? {LONG}"]


def test_the_title_is_the_headline() -> None:
    read_ = read(docx(p("Boats sold", "Puesto") + p(LONG), "<dc:title>An old template</dc:title>"), "a.docx")
    assert (document(read_).metadata.headline, shown(read_)) == ("Boats sold", ["# Boats sold", f"? {LONG}"])


def test_a_title_below_other_lines_is_no_section() -> None:
    read_ = read(docx(p("Gazette") + p("Boats sold", "Puesto") + p(LONG)), "a.docx")
    assert (document(read_).metadata.headline, shown(read_)) == ("Boats sold", ["? Gazette", f"? {LONG}"])


def test_tracked_changes_are_taken_as_accepted() -> None:
    deleted = f"<w:del>{r('three')}</w:del><w:ins>{r('four')}</w:ins><w:moveFrom>{r(' gone')}</w:moveFrom>"
    assert shown(read(docx(p("There are ", more=deleted + r(" boats."))), "a.docx")) == ["? There are four boats."]


def test_links_keep_their_words_and_fields_lose_their_codes() -> None:
    link = f"<w:hyperlink>{r('the list')}</w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r>"
    assert shown(read(docx(p("See ", more=link)), "a.docx")) == ["? See the list"]


def test_hidden_text_is_left_out() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
    assert shown(read(docx(p("Seen.", more=hidden)), "a.docx")) == ["? Seen."]


def test_lists_and_rows_of_tables_are_marked() -> None:
    row = f"<w:tr><w:tc>{p('2019')}</w:tc><w:tc>{p('300')}</w:tc></w:tr>"
    table = f"<w:tbl>{row}</w:tbl>"
    assert shown(read(docx(p("one boat", "List") + table), "a.docx")) == ["- one boat", "| 2019 | 300"]


def test_a_table_of_one_cell_is_layout() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p(LONG)}{p('Two.')}</w:tc></w:tr></w:tbl>"
    assert shown(read(docx(table), "a.docx")) == [f"? {LONG}", "? Two."]


def test_a_text_box_stands_once_after_its_paragraph() -> None:
    box = "<w:r><mc:AlternateContent>{}</mc:AlternateContent></w:r>".format(
        "".join(
            f"<mc:{way}><w:txbxContent>{p('In a box.')}</w:txbxContent></mc:{way}>" for way in ("Choice", "Fallback")
        )
    )
    assert shown(read(docx(p(LONG, more=box)), "a.docx")) == [f"? {LONG}", "? In a box."]


def test_an_empty_line_inside_a_paragraph_parts_it() -> None:
    breaks = "<w:r><w:br/><w:br/></w:r>"
    assert shown(read(docx(p("One.", more=breaks + r("Two."))), "a.docx")) == ["? One.", "? Two."]


def test_footnotes_stand_at_the_end_as_notes() -> None:
    notes = f'<w:footnote w:type="separator">{p("x")}</w:footnote><w:footnote>{p(" A note.")}</w:footnote>'
    assert shown(read(docx(p(LONG), footnotes=notes), "a.docx")) == [f"? {LONG}", "*A note."]


@pytest.mark.parametrize(
    ("properties", "headline", "authors"),
    [
        ("<dc:title>Harbour sold</dc:title><dc:creator>Ana Ruiz</dc:creator>", "Harbour sold", ("Ana Ruiz",)),
        ("<dc:title>Document1</dc:title><dc:creator>Microsoft Office User</dc:creator>", None, ()),
        ("<dc:title>report final.docx</dc:title><dc:creator>aruiz</dc:creator>", None, ()),
    ],
)  # fmt: skip
def test_properties_are_believed_where_they_look_like_an_articles(
    properties: str, headline: str | None, authors: tuple[str, ...]
) -> None:
    known = document(read(docx(p(LONG), properties), "a.docx")).metadata
    assert (known.headline, known.authors, known.published) == (headline, authors, None)


def test_a_byline_in_the_text_goes_before_the_properties() -> None:
    known = document(read(docx(p("By Luis Paz") + p(LONG), "<dc:creator>Ana Ruiz</dc:creator>"), "a.docx")).metadata
    assert known.authors == ()


def test_the_words_tell_the_language_and_the_property_its_region() -> None:
    spanish = p("El alcalde dijo que la venta de los barcos del puerto se hará en julio y que no hay otra salida.")
    tell = [
        document(read(docx(spanish, f"<dc:language>{one}</dc:language>"), "")).metadata for one in ("es-CO", "en-US")
    ]
    assert [known.language for known in tell] == ["es-CO", None]


ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b"%PDF-1.7 and more", "wrong-format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "wrong-format"),
        (b"PK\x03\x04 and no more", "damaged-file"),
        (docx(p(LONG))[:-40], "damaged-file"),
        (zipped(a="<a/>"), "wrong-format"),
        (zipped(word__document="<w:document>"), "damaged-file"),
        (zipped(word__document=ENTITY + body(p("&x;"))), "unsafe-file"),
        (zipped(word__document=b" " * 30_000_000), "too-large"),
        (zipped(word__document=body("<w:p/>" * 1_600_000)), "too-large"),
        (zipped(word__document=body("<w:tbl><w:tr><w:tc>" * 10_000)), "damaged-file"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_says_why_a_file_is_not_read(data: bytes, code: str) -> None:
    assert codes(read(data, "a.docx")) == [code]


def test_a_wrong_ending_is_named() -> None:
    assert "it is a PDF" in read(b"%PDF-1.7", "a.docx")[1][0].message


def test_what_python_docx_writes_is_read() -> None:
    library = pytest.importorskip("docx")
    made, file = library.Document(), io.BytesIO()
    made.add_heading("Boats sold", 0)
    made.add_paragraph(LONG)
    made.add_heading("Why", 1)
    made.add_paragraph("one boat", style="List Bullet")
    made.save(file)
    assert shown(read(file.getvalue(), "a.docx")) == ["# Boats sold", LONG, "# Why", "- one boat"]


@given(st.lists(st.tuples(st.integers(0, 1500), st.integers(0, 255)), max_size=8))
def test_a_changed_byte_breaks_nothing(changes: list[tuple[int, int]]) -> None:
    data = bytearray(docx(p("Why", "Ttulo1") + p(LONG), "<dc:title>Boats sold</dc:title>"))
    for at, byte in changes:
        data[at % len(data)] = byte
    found, problems = read(bytes(data), "a.docx")
    assert (found is None) == bool(problems)
