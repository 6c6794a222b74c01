"""Which reader reads which file, by the ending of its name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.document import Document
from colombia_nato_site.ingest.readers import docx, email, html, markdown, pdf, plain_text


@dataclass(frozen=True, slots=True)
class Reader:
    """A format's reader. `name` goes with its version into an article's provenance."""

    name: str
    read: Callable[[bytes, str], tuple[Document | None, list[Diagnostic]]]


_TEXT = Reader("text/1", plain_text.read)
_MARKDOWN = Reader("markdown/2", markdown.read)
_HTML = Reader("html/1", html.read)

READERS: Mapping[str, Reader] = {
    ".txt": _TEXT,
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".html": _HTML,
    ".htm": _HTML,
    ".xhtml": _HTML,
    ".docx": Reader("docx/1", docx.read),
    ".pdf": Reader("pdf/1", pdf.read),
    ".eml": Reader("eml/1", email.read),
}


def reader_of(ending: str) -> Reader | None:
    """The reader for files whose names end so (`.html`); None where there is none."""
    return READERS.get(ending.lower())
