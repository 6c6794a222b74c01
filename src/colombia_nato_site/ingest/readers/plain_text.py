"""Plain text → Document: blocks alone, for nothing is marked."""

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.blocks import blocks
from colombia_nato_site.ingest.document import Block, Document
from colombia_nato_site.ingest.text import decode


def read(data: bytes, path: str) -> tuple[Document | None, list[Diagnostic]]:
    """The text as it is in the file; None (with an error) where it holds none."""
    text, problems = decode(data, path)
    if text is None:
        return None, problems
    return Document(text, tuple(Block(span) for span in blocks(text))), problems
