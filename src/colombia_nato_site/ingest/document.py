"""What a reader of a format makes of a file: its text in blocks, and what the file says of its article."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from colombia_nato_site.ingest.text import normalise
from colombia_nato_site.model import Rights, Span

BlockKind = Literal["unmarked", "text", "heading", "item", "caption", "table"]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a document and what its format says it is; `unmarked` where the format does not say.

    `level` is a heading's, from 1.
    """

    span: Span
    kind: BlockKind = "unmarked"
    level: int = 0


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its running text. `published`, `updated` are EDTF; the unknown is None."""

    headline: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    language: str | None = None
    url: str | None = None
    rights: Rights | None = None
    updated: str | None = None

    def before(self, other: "Metadata") -> "Metadata":
        """The two together; where both know something, this one's."""
        return Metadata(
            self.headline or other.headline,
            self.outlet or other.outlet,
            self.authors or other.authors,
            self.published or other.published,
            self.language or other.language,
            self.url or other.url,
            self.rights or other.rights,
            self.updated or other.updated,
        )


@dataclass(frozen=True, slots=True)
class Document:
    """A file's text (NFC, `\\n` line ends) in blocks, in order, before anything is read in it."""

    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata = Metadata()


@dataclass(frozen=True, slots=True)
class Piece:
    """One block's text, for a format whose text has to be put together first."""

    text: str
    kind: BlockKind = "unmarked"
    level: int = 0


def put_together(pieces: Iterable[Piece], metadata: Metadata = Metadata()) -> Document:
    """The pieces as one text, a blank line between them, white space inside each made one space."""
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for piece in pieces:
        text = " ".join(normalise(piece.text).split())
        if text:
            blocks.append(Block(Span(at, at + len(text)), piece.kind, piece.level))
            parts.append(text)
            at += len(text) + 2
    return Document("\n\n".join(parts), tuple(blocks), metadata)
