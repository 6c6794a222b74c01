"""What a format's marks are worth: a document without section headings may have them unmarked."""

from collections.abc import Iterable
from dataclasses import replace

from colombia_nato_site.ingest.document import Piece


def without_sections(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces; where none but the first is marked as a heading, text is `unmarked`, to be judged by its look."""
    found = [piece for piece in pieces if piece.text.strip()]
    if any(piece.kind == "heading" for piece in found[1:]):
        return found
    return [replace(piece, kind="unmarked") if piece.kind == "text" else piece for piece in found]
