"""The text of a Word file's body, in order: paragraphs, list items, rows of tables, text boxes."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from colombia_nato_site.ingest.document import Piece
from colombia_nato_site.ingest.readers.word.styles import Style, of_properties, style_named
from colombia_nato_site.ingest.readers.word.xml import child, children, name, value

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

TITLE_LEVEL = 0  # above every heading; there may be lines before a title
_BREAK = "\n"
# Tracked deletions, field codes, the second form of what an older program shows, ruby, properties.
_NOT_TEXT = frozenset({"del", "moveFrom", "delText", "instrText", "Fallback", "rt", "pPr", "rPr", "sectPr", "tblPr"})
_SIGNS = {"tab": " ", "br": _BREAK, "cr": _BREAK, "noBreakHyphen": "-", "ptab": " "}
_OFF = frozenset({"0", "false", "off"})


def pieces_of(element: "Element", styles: Mapping[str, Style]) -> Iterator[Piece]:
    """The pieces in an element: the body, a cell, a text box, a footnote."""
    for each in element:
        kind = name(each)
        if kind == "p":
            yield from _paragraph(each, styles)
        elif kind == "tbl":
            yield from _table(each, styles)
        elif kind not in _NOT_TEXT:
            yield from pieces_of(each, styles)


def _paragraph(paragraph: "Element", styles: Mapping[str, Style]) -> Iterator[Piece]:
    """A paragraph (several, where empty lines part it), then the text boxes that hang on it."""
    properties = child(paragraph, "pPr")
    id_ = value(child(properties, "pStyle"), "val") if properties is not None else ""
    style = styles.get(id_) or style_named(id_)
    if properties is not None:
        style = of_properties(properties, style)
    boxes: list[Element] = []
    for text in "".join(_text(paragraph, boxes)).split(_BREAK * 2):
        if style.is_title:
            yield Piece(text, "heading", TITLE_LEVEL)
        elif style.level:
            yield Piece(text, "heading", style.level)
        else:
            yield Piece(text, "item" if style.is_item else "text")
    for box in boxes:
        yield from pieces_of(box, styles)


def _text(element: "Element", boxes: "list[Element]") -> Iterator[str]:
    """The text as it reads with tracked changes accepted; adds text boxes to `boxes`."""
    for each in element:
        kind = name(each)
        if kind == "t":
            yield each.text or ""
        elif kind in _SIGNS:
            yield _SIGNS[kind]
        elif kind == "txbxContent":
            boxes.append(each)
        elif kind not in _NOT_TEXT and not (kind == "r" and _hidden(each)):
            yield from _text(each, boxes)


def _hidden(run: "Element") -> bool:
    properties = child(run, "rPr")
    mark = None if properties is None else child(properties, "vanish")
    return mark is not None and value(mark, "val") not in _OFF


def _table(table: "Element", styles: Mapping[str, Style]) -> Iterator[Piece]:
    """A piece a row. A row of one cell is layout: what is in it stands in the text."""
    for row in _rows(table):
        cells = [list(pieces_of(cell, styles)) for cell in _cells(row)]
        if len(cells) == 1:
            yield from cells[0]
        elif any(piece.text.strip() for cell in cells for piece in cell):
            yield Piece(" | ".join(_joined(cell) for cell in cells), "table")


def _joined(pieces: Iterable[Piece]) -> str:
    return " ".join(piece.text.strip() for piece in pieces if piece.text.strip())


def _rows(table: "Element") -> "Iterator[Element]":
    return _inside(table, "tr")


def _cells(row: "Element") -> "Iterator[Element]":
    return _inside(row, "tc")


def _inside(element: "Element", wanted: str) -> "Iterator[Element]":
    """The children, those in content controls included, deleted rows not."""
    for each in element:
        if name(each) in {"sdt", "sdtContent", "customXml"}:
            yield from _inside(each, wanted)
        elif name(each) == wanted and not _is_deleted(each):
            yield each


def _is_deleted(row: "Element") -> bool:
    return any(True for properties in children(row, "trPr") for _ in children(properties, "del"))
