"""A PDF's bytes → its Document."""

import json
import signal
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.document import Document, Metadata, Piece, put_together
from colombia_nato_site.ingest.readers.file_properties import of_properties
from colombia_nato_site.ingest.readers.marks import without_sections
from colombia_nato_site.ingest.readers.pdf_text.drop_caps import with_drop_caps
from colombia_nato_site.ingest.readers.pdf_text.lines import Run, cleaned, lines_of
from colombia_nato_site.ingest.readers.pdf_text.paragraphs import pieces_of
from colombia_nato_site.ingest.readers.pdf_text.running_heads import address_in, without_running_heads
from colombia_nato_site.ingest.readers.signatures import wrong_ending

_EXTRACT = "colombia_nato_site.ingest.readers.pdf_text.extract"
_LONGEST_WAIT = 60.0  # seconds; the process limits itself to fewer of the processor
_HEADER_WITHIN = 1024  # bytes
_FEWEST_LETTERS = 20
_UNKNOWN = "\ufffd"
_WHY = {
    "encrypted": ("The PDF asks for a password.", "Save it without one."),
    "too-large": (
        "The PDF is longer, or takes more time or memory to read, than any article does.",
        "Save the article's pages alone.",
    ),
    "damaged-file": ("The PDF is damaged: its pages cannot be read.", "Save it again, or save its text as .txt."),
    "no-text-layer": (
        "The PDF holds no text: it seems to be scanned, a picture of each page.",
        "Have its text recognised (OCR), and save that.",
    ),
    "unreadable-text": (
        "The PDF does not say which letters its signs are.",
        "Print it to a new PDF, or save its text as .txt.",
    ),
}


def read(data: bytes, path: str) -> tuple[Document | None, list[Diagnostic]]:
    """Paragraphs and headings in reading order, without running heads; None, with an error, where there is no text."""
    if b"%PDF-" not in data[:_HEADER_WITHIN]:
        return None, [wrong_ending(data, path, "a PDF")]
    found = _extracted(data)
    pages = [cleaned(Run(*run) for run in page) for page in found.get("pages", ())]
    error = found.get("error") or _without_text(pages)
    if error is not None:
        message, hint = _WHY[error]
        return None, [Diagnostic("error", error, message, path, hint=hint)]
    lines = [lines_of(with_drop_caps(page), number) for number, page in enumerate(without_running_heads(pages))]
    pieces = without_sections(pieces_of(lines))
    return put_together(pieces, _metadata(found, pages, pieces)), []


def _extracted(data: bytes) -> Mapping[str, Any]:
    """What `extract` prints, in a process of its own; why not, where it broke or was stopped."""
    command = [sys.executable, "-P", "-m", _EXTRACT]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=_LONGEST_WAIT, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return {"error": "too-large"}
    if done.returncode in {-signal.SIGXCPU, -signal.SIGKILL}:
        return {"error": "too-large"}
    if done.returncode:
        return {"error": "damaged-file"}
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _without_text(pages: list[list[Run]]) -> str | None:
    text = "".join(run.text for page in pages for run in page)
    letters = sum(character.isalpha() for character in text)
    if text.count(_UNKNOWN) > letters / 2:
        return "unreadable-text"
    return None if letters >= _FEWEST_LETTERS else "no-text-layer"


def _metadata(found: Mapping[str, Any], pages: list[list[Run]], pieces: list[Piece]) -> Metadata:
    """A title in the text (its first and largest heading) goes before that of the properties."""
    known = of_properties(found["title"], found["author"], found["language"], pieces)
    first = pieces[0] if pieces else None
    headline = " ".join(first.text.split()) if first and first.kind == "heading" and first.level == 1 else None
    return Metadata(headline=headline, url=address_in(pages)).before(known)
