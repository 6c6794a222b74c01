"""Markdown → Document: front matter (the keys of a sidecar), headings, and blocks."""

import re

from colombia_nato_site.content.front_matter import split
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.ingest.blocks import blocks
from colombia_nato_site.ingest.document import Block, Document, Metadata
from colombia_nato_site.ingest.sidecar import parse_sidecar
from colombia_nato_site.ingest.text import decode
from colombia_nato_site.model import Span

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*$")


def read(data: bytes, path: str) -> tuple[Document | None, list[Diagnostic]]:
    """The text as it is in the file; None (with errors) where there is none, or its front matter is wrong."""
    text, problems = decode(data, path)
    if text is None:
        return None, problems
    metadata, start, more = _front_matter(text, path)
    problems += more
    if has_errors(problems):
        return None, problems
    spans = [Span(span.start + start, span.end + start) for span in blocks(text[start:])]
    return Document(text, tuple(_block(text, span) for span in spans), metadata), problems


def _front_matter(text: str, path: str) -> tuple[Metadata, int, list[Diagnostic]]:
    """What a file's front matter says, and where its text begins."""
    if not text.startswith("---\n"):
        return Metadata(), 0, []
    parts, problems = split(text, path)
    if parts is None:
        return Metadata(), 0, problems
    known, problems = parse_sidecar(parts.yaml, path, parts.first_line)
    before = text.split("\n")[: parts.body_line - 1]
    return known, sum(len(line) + 1 for line in before), problems


def _block(text: str, span: Span) -> Block:
    match = _HEADING.match(text[span.start : span.end])
    if match is None or not match[2]:
        return Block(span, "text")
    return Block(Span(span.start + match.start(2), span.start + match.end(2)), "heading", len(match[1]))
