"""Which reader reads which file, by the ending of its name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

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


def reader_of(path: str) -> Reader | None:
    """The reader for a file of this name; None where there is none."""
    return READERS.get(PurePath(path).suffix.lower())
