"""A Word file's bytes → its Document."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.document import Document, Metadata, Piece, put_together
from colombia_nato_site.ingest.readers.file_properties import of_properties
from colombia_nato_site.ingest.readers.marks import without_sections
from colombia_nato_site.ingest.readers.signatures import wrong_ending
from colombia_nato_site.ingest.readers.word.body import TITLE_LEVEL, pieces_of
from colombia_nato_site.ingest.readers.word.package import BadPackageError, Package
from colombia_nato_site.ingest.readers.word.styles import Style, styles_of
from colombia_nato_site.ingest.readers.word.xml import child, children, value

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ZIP = b"PK\x03\x04"
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read(data: bytes, path: str) -> tuple[Document | None, list[Diagnostic]]:
    """Paragraphs, headings, lists, rows of tables, foot- and endnotes; tracked changes as if accepted.

    None, with an error, where the file is damaged, is none of Word's, or unpacks to too much.
    """
    if not data.startswith(_ZIP):
        return None, [wrong_ending(data, path, "a Word file (.docx)")]
    try:
        return _document(Package(data)), []
    except BadPackageError as error:
        return None, [Diagnostic("error", error.code, str(error), path, hint="Save it again, or as .txt.")]


def _document(package: Package) -> Document:
    styles = styles_of(package.beside("styles.xml"))
    title, body = _titled(pieces_of(package.document(), styles))
    notes = [note for name in ("footnote", "endnote") for note in _notes(package, name, styles)]
    pieces = [*without_sections(body), *notes]
    return put_together(pieces, _metadata(package.properties(), title, pieces))


def _titled(pieces: Iterable[Piece]) -> tuple[str | None, list[Piece]]:
    """The title, and the pieces: the title is their first, or (with lines before it) none of them."""
    found = [piece for piece in pieces if piece.text.strip()]
    titles = [piece for piece in found if _is_title(piece)]
    title = " ".join(" ".join(piece.text for piece in titles).split())
    body = [piece for piece in found if not _is_title(piece)]
    if title and _is_title(found[0]):
        body.insert(0, Piece(title, "heading", 1))
    elif body and body[0].kind == "heading" and body[0].level == 1:
        title = " ".join(body[0].text.split())
    return title or None, body


def _is_title(piece: Piece) -> bool:
    return piece.kind == "heading" and piece.level == TITLE_LEVEL


def _notes(package: Package, name: str, styles: Mapping[str, Style]) -> Iterator[Piece]:
    part = package.beside(f"{name}s.xml")
    for note in children(part, name) if part is not None else ():
        if value(note, "type") not in _SEPARATORS:
            text = " ".join(piece.text.strip() for piece in pieces_of(note, styles))
            yield Piece(f"*{text}", "text")  # as a note is marked at the end of an article


def _metadata(properties: "Element | None", title: str | None, pieces: list[Piece]) -> Metadata:
    """The title in the text goes before that of the properties; when it was made says not when it was published."""
    said = {key: _said(properties, key) for key in ("title", "creator", "language")}
    known = of_properties(said["title"], said["creator"], said["language"], pieces)
    return Metadata(headline=title).before(known)


def _said(properties: "Element | None", key: str) -> str:
    element = None if properties is None else child(properties, key)
    return "" if element is None else element.text or ""
