"""A document as a test says it: each block as its kind and its text."""

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.document import Document

Read = tuple[Document | None, list[Diagnostic]]


def document(read: Read) -> Document:
    assert read[0] is not None, read[1]
    return read[0]


def shown(read: Read) -> list[str]:
    found = document(read)
    marks = {"heading": "#", "item": "-", "table": "|", "caption": "!", "unmarked": "?"}
    parts = ((block, found.text[block.span.start : block.span.end]) for block in found.blocks)
    return [f"{marks.get(block.kind, '') * max(1, block.level)} {text}".strip() for block, text in parts]


def codes(read: Read) -> list[str]:
    assert read[0] is None
    return [problem.code for problem in read[1]]
