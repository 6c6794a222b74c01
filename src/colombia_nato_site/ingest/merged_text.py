"""Three versions of an article's paragraphs → one: a three-way merge, in which the person's changes win.

Khanna, Kunal & Pierce (2007), “A formal investigation of diff3”; here of paragraphs, each with its
kind and the heading that stands before it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from colombia_nato_site.content.source_markdown import canonical
from colombia_nato_site.ingest.moves import matches
from colombia_nato_site.model import Paragraph, ParagraphKind, Section, Source, Span

_GAP = "\n\n"
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    kind: ParagraphKind
    heading: str | None


def pick(base: Value, stored: Value, new: Value) -> Value:
    """What is stored, where a person changed it; else what is new."""
    return new if stored == base else stored


def merged_text(base: Source, stored: Source, new: Source) -> Source:
    """`new` with text, paragraphs and sections merged, and nothing marked in them; all Sources are canonical."""
    if _shape(stored) == _shape(base):
        return _bare(new)
    if _shape(new) == _shape(base):
        return replace(_bare(new), text=stored.text, paragraphs=stored.paragraphs, sections=stored.sections)
    rows = list(_merged(_rows(base), _rows(stored), _rows(new)))
    return _of_rows(new, rows or _rows(stored))


def _shape(source: Source) -> tuple[object, ...]:
    return source.text, source.paragraphs, source.sections


def _bare(source: Source) -> Source:
    return replace(source, quotations=(), times=(), figures=(), mentions=())


def _rows(source: Source) -> list[_Row]:
    headings = {section.first: section.heading for section in source.sections}
    return [_Row(source.words_of(one.span), one.kind, headings.get(one.id)) for one in source.paragraphs]


def _merged(base: Sequence[_Row], stored: Sequence[_Row], new: Sequence[_Row]) -> Iterator[_Row]:
    in_stored, in_new = _same(base, stored), _same(base, new)
    at = (0, 0, 0)
    for index in [*(index for index in range(len(base)) if index in in_stored and index in in_new), None]:
        ends = (len(base), len(stored), len(new)) if index is None else (index, in_stored[index], in_new[index])
        yield from _part(*(rows[start:end] for rows, start, end in zip((base, stored, new), at, ends, strict=True)))
        if index is not None:
            yield _row(base[index], stored[ends[1]], new[ends[2]])
            at = (ends[0] + 1, ends[1] + 1, ends[2] + 1)


def _part(base: Sequence[_Row], stored: Sequence[_Row], new: Sequence[_Row]) -> Iterator[_Row]:
    """What lies between paragraphs that all three have."""
    if len(new) == len(base) and [row.text for row in stored] == [row.text for row in base]:
        yield from (_row(*rows) for rows in zip(base, stored, new, strict=True))
    else:
        yield from pick(base, stored, new)


def _row(base: _Row, stored: _Row, new: _Row) -> _Row:
    text = pick(base.text, stored.text, new.text)
    return _Row(text, pick(base.kind, stored.kind, new.kind), pick(base.heading, stored.heading, new.heading))


def _same(one: Sequence[_Row], other: Sequence[_Row]) -> dict[int, int]:
    """Which paragraph is which, by their words."""
    texts = ([row.text for row in rows] for rows in (one, other))
    parts = (part for part in matches(*texts) if part[4])
    return {start + step: new + step for start, end, new, _, _ in parts for step in range(end - start)}


def _of_rows(source: Source, rows: Sequence[_Row]) -> Source:
    paragraphs, sections, at = [], [], 0
    for number, row in enumerate(rows, 1):
        paragraphs.append(Paragraph(f"p{number}", Span(at, at + len(row.text)), row.kind))
        sections.append(Section(row.heading, f"p{number}", f"p{number}"))
        at += len(row.text) + len(_GAP)
    text = _GAP.join(row.text for row in rows)
    return canonical(replace(_bare(source), text=text, paragraphs=tuple(paragraphs), sections=tuple(sections)))
