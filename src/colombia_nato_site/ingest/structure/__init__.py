"""A document → headline, bylines, paragraphs with their kinds, section headings, and the notes around it.

Each step gives roles to blocks that have none yet; what is left at the end is running text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from colombia_nato_site.ingest.document import Document
from colombia_nato_site.ingest.structure.closing import closing
from colombia_nato_site.ingest.structure.datelines import Dateline, read_dateline
from colombia_nato_site.ingest.structure.furniture import by_words
from colombia_nato_site.ingest.structure.headings import headings
from colombia_nato_site.ingest.structure.opening import opening
from colombia_nato_site.ingest.structure.parts import MARK, Part, Role, parts_of
from colombia_nato_site.ingest.structure.pull_quotes import pull_quotes
from colombia_nato_site.ingest.structure.rows import lists, tables
from colombia_nato_site.model import Paragraph, ParagraphKind, Section, Span

_KINDS: Mapping[Role | None, ParagraphKind] = {kind: kind for kind in get_args(ParagraphKind)}
_NO_PARAGRAPH: tuple[Role | None, ...] = ("headline", "byline", "heading", "note")


@dataclass(frozen=True, slots=True)
class Structure:
    """Where the parts of a text stand. `bylines` are the lines that name author or date.

    `dateline` is that of the first paragraph which begins with one; it stays in its paragraph.
    """

    headline: str | None
    bylines: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    sections: tuple[Section, ...]
    notes: tuple[str, ...]
    note_spans: tuple[Span, ...] = ()
    dateline: Dateline | None = None


def structure(document: Document) -> Structure:
    """The parts of a document as they stand in its text; nothing is moved or changed.

    Nothing is lost either: what is no headline, byline, heading or note is a paragraph.
    """
    parts = headings(pull_quotes(lists(closing(opening(by_words(tables(parts_of(document))), document.metadata)))))
    if all(part.role in _NO_PARAGRAPH for part in parts):
        parts = [replace(part, role=None) for part in parts]
    paragraphs, sections = _sections([part for part in parts if part.role not in ("headline", "byline", "note")])
    return Structure(
        headline=next((part.text for part in parts if part.role == "headline"), None),
        bylines=tuple(part.text for part in parts if part.role == "byline"),
        paragraphs=paragraphs,
        sections=sections,
        notes=tuple(note for part in parts if part.role == "note" and (note := _note(part.text))),
        note_spans=tuple(part.span for part in parts if part.role == "note"),
        dateline=_dateline(parts),
    )


def _note(text: str) -> str:
    return MARK.sub("", text, count=1).rstrip("*_ ")


def _dateline(parts: Sequence[Part]) -> Dateline | None:
    first = [part.text for part in parts if part.role is None][:2]
    return next((found for text in first if (found := read_dateline(text))), None)


def _sections(body: list[Part]) -> tuple[tuple[Paragraph, ...], tuple[Section, ...]]:
    """Paragraphs numbered from the top, and the runs of them under one heading."""
    paragraphs: list[Paragraph] = []
    sections: list[Section] = []
    for part, following in zip(body, [*body[1:], None], strict=False):
        if part.role == "heading" and following is not None and following.role != "heading":
            sections.append(Section(part.text, f"p{len(paragraphs) + 1}", ""))
            continue
        paragraphs.append(Paragraph(f"p{len(paragraphs) + 1}", part.span, _kind(part.role)))
        opened = sections[-1] if sections else Section(None, "p1", "")
        sections[-1:] = [Section(opened.heading, opened.first, paragraphs[-1].id)]
    return tuple(paragraphs), tuple(sections)


def _kind(role: Role | None) -> ParagraphKind:
    return _KINDS.get(role, "text")
