"""Runs as a process of its own (`python -m`): a PDF on stdin, its text with its places as JSON on stdout.

A PDF can be made to take any time and memory to read, or to break what reads it. Out here, limits
that the operating system keeps hold for whatever it does, and nothing but this process ends.
"""

import json
import logging
import resource
import sys
from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import decode_text

from colombia_nato_site.ingest.readers.pdf_text.lines import Run

if TYPE_CHECKING:
    from pdfminer.pdfcolor import PDFColorSpace
    from pdfminer.pdfinterp import PDFGraphicState, PDFStackT
    from pdfminer.utils import Matrix

MAX_SECONDS = 10  # of the processor
MAX_MEMORY = 700_000_000  # bytes
MAX_PAGES = 200
MAX_CHARACTERS = 250_000
_NEXT_TO = 1.0  # of the size of the letters: a wider gap parts two runs
_SPACE = 0.18
_SAME_LINE = 0.3
_BOLD = ("bold", "black", "heavy", "demi")
_BOLD_WEIGHT = 600


class TooLongError(Exception):
    """More pages or characters than any article has."""


class _Text(PDFTextDevice):
    """Gathers a page's upright text, in the order in which it is drawn, as runs."""

    def __init__(self, manager: PDFResourceManager) -> None:
        super().__init__(manager)
        self.runs: list[Run] = []
        self.artifacts: list[Run] = []  # what the PDF itself says is no part of its text: running heads, page numbers
        self.tags: list[bool] = []
        self.bold: dict[PDFFont, bool] = {}
        self.drawn = 0

    def begin_page(self, page: PDFPage, ctm: "Matrix") -> None:  # noqa: ARG002
        self.runs, self.artifacts, self.tags = [], [], []

    def begin_tag(self, tag: PSLiteral, props: "PDFStackT | None" = None) -> None:  # noqa: ARG002
        self.tags.append(tag.name == "Artifact")

    def end_tag(self) -> None:
        if self.tags:
            self.tags.pop()

    def render_char(  # noqa: PLR0917, pdfminer's own
        self,
        matrix: "Matrix",
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: "PDFColorSpace",  # noqa: ARG002
        graphicstate: "PDFGraphicState",  # noqa: ARG002
    ) -> float:
        self.drawn += 1
        if self.drawn > MAX_CHARACTERS:
            raise TooLongError
        advance = font.char_width(cid) * fontsize * scaling
        right, up, _, size, x, y = matrix
        if right > 0 and abs(up) < right / 10:  # text that stands across the page is a watermark
            run = Run(
                _letter(font, cid), x, x + advance * right, y + rise * size, abs(fontsize * size), self._is_bold(font)
            )
            _add(self.artifacts if any(self.tags) else self.runs, run)
        return advance

    def _is_bold(self, font: PDFFont) -> bool:
        if font not in self.bold:
            self.bold[font] = _is_bold(font)
        return self.bold[font]


def _add(runs: list[Run], new: Run) -> None:
    """Appends a character, to the last run where it stands next to it."""
    last = runs[-1] if runs else None
    size = max(new.size, 0.1)
    if (
        last is None
        or abs(last.y - new.y) > _SAME_LINE * size
        or not -size / 2 < new.x0 - last.x1 < _NEXT_TO * size
        or (last.bold, round(last.size, 1)) != (new.bold, round(new.size, 1))
    ):
        runs.append(new)
        return
    space = " " if new.x0 - last.x1 > _SPACE * size and not last.text.endswith(" ") else ""
    runs[-1] = last._replace(text=last.text + space + new.text, x1=max(last.x1, new.x1))


def _letter(font: PDFFont, cid: int) -> str:
    try:
        return font.to_unichr(cid)
    except PDFUnicodeNotDefined:
        return "\ufffd"


def _is_bold(font: PDFFont) -> bool:
    weight = resolve1(font.descriptor.get("FontWeight"))
    name = str(font.fontname).lower()
    return any(word in name for word in _BOLD) or (isinstance(weight, int | float) and weight >= _BOLD_WEIGHT)


def _pages(document: PDFDocument) -> Iterator[list[Run]]:
    manager = PDFResourceManager()
    device = _Text(manager)
    interpreter = PDFPageInterpreter(manager, device)
    for page in islice(PDFPage.create_pages(document), MAX_PAGES + 1):
        interpreter.process_page(page)
        yield device.runs or device.artifacts


def _said(values: Mapping[str, object], key: str) -> str:
    value = resolve1(values.get(key))
    return decode_text(value) if isinstance(value, bytes) else ""


def extract(data: bytes) -> dict[str, object]:
    """The runs of each page, and what the PDF says of itself; or why it is not read."""
    try:
        document = PDFDocument(PDFParser(BytesIO(data)))
        pages = list(_pages(document))
    except PDFPasswordIncorrect:
        return {"error": "encrypted"}
    except (TooLongError, MemoryError, RecursionError):
        return {"error": "too-large"}
    if len(pages) > MAX_PAGES:
        return {"error": "too-large"}
    info = document.info[0] if document.info else {}
    known = {
        "title": _said(info, "Title"),
        "author": _said(info, "Author"),
        "language": _said(document.catalog, "Lang"),
    }
    return {"pages": pages, **known}


def main() -> None:
    """Limits itself, then reads. A broken PDF ends in a traceback, which the parent keeps from the editor."""
    logging.disable()
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    json.dump(extract(sys.stdin.buffer.read()), sys.stdout)


if __name__ == "__main__":
    main()
