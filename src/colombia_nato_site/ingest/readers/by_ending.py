"""Which reader reads which file, by the ending of its name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.document import Document
from colombia_nato_site.ingest.readers import markdown, plain_text


@dataclass(frozen=True, slots=True)
class Reader:
    """A format's reader. `name` goes with its version into an article's provenance."""

    name: str
    read: Callable[[bytes, str], tuple[Document | None, list[Diagnostic]]]


_TEXT = Reader("text/1", plain_text.read)
_MARKDOWN = Reader("markdown/1", markdown.read)

READERS: Mapping[str, Reader] = {
    ".txt": _TEXT,
    ".md": _MARKDOWN,
}


def reader_of(ending: str) -> Reader | None:
    """The reader for files whose names end so (`.html`); None where there is none."""
    return READERS.get(ending.lower())
