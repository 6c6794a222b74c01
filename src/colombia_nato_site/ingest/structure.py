"""Text → headline, byline, paragraphs, section headings and the notes at the end."""

import re
from dataclasses import dataclass, replace

from colombia_nato_site.ingest.document import BlockKind, Document
from colombia_nato_site.ingest.metadata import is_byline, is_dateline, is_note, says_when
from colombia_nato_site.model import Paragraph, Section, Span

_SENTENCE_END = re.compile(r"[.…:;,][\"”»’')\]]*$|[!?][\"”»’')\]]+$|[_—–-]$")
_BULLET = re.compile(r"[*•\-–—]+\s*")
_LONGEST_HEADING = 14  # words
_TITLE_CASE = 0.7  # of the words with four letters and more


@dataclass(frozen=True, slots=True)
class Structure:
    """Where the parts of a text stand. `bylines` are the lines that name author or date, before the article."""

    headline: str | None
    bylines: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    sections: tuple[Section, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    span: Span
    text: str
    kind: BlockKind
    level: int
    heading: str | None = None


def structure(document: Document) -> Structure:
    """The parts of a document as they stand in its text; nothing is moved or changed.

    Headings are those that the format marks; where it marks nothing, the short lines that look
    like one (`_looks_like_heading`) and stand between two paragraphs of prose.
    """
    body = [
        _Block(b.span, " ".join(document.text[b.span.start : b.span.end].split("\n")), b.kind, b.level)
        for b in document.blocks
    ]
    body, notes = _without_notes(body)
    headline, body = _headline(body)
    bylines, body = _bylines(body, may_have_deck=headline is not None)
    body, dates = _without_dates(body)
    marks = any(block.kind != "unmarked" for block in body)
    paragraphs, sections = _sections(_marked(body) if marks else _unmarked(body))
    return Structure(headline, bylines, paragraphs, sections, (*dates, *notes))


def _without_notes(body: list[_Block]) -> tuple[list[_Block], tuple[str, ...]]:
    """The blocks before, and the notes in, the run of notes at the end. A list is no run of notes."""
    first = len(body)
    while first > 1 and (_BULLET.match(body[first - 1].text) or is_note(body[first - 1].text)):
        first -= 1
    bare = [_BULLET.sub("", block.text, count=1).rstrip("*_ ").lstrip("_") for block in body[first:]]
    while bare and not (is_note(bare[0]) or re.match(r"\*+\w", body[first].text)):
        bare, first = bare[1:], first + 1
    return body[:first], tuple(note for note in bare if note)


def _headline(body: list[_Block]) -> tuple[str | None, list[_Block]]:
    """A first line that is, or looks like, a headline, and has an article after it."""
    if len(body) < 2:
        return None, body
    first, rest = body[0], body[1:]
    if first.kind == "heading":
        return (first.text, rest) if first.level == 1 else (None, body)
    looks = _looks_like_heading(first.text) or is_byline(rest[0].text)
    before_prose = any(not _looks_like_heading(block.text) for block in rest[:3])
    return (first.text, rest) if looks and before_prose and not is_byline(first.text) else (None, body)


def _bylines(body: list[_Block], *, may_have_deck: bool) -> tuple[tuple[str, ...], list[_Block]]:
    """The first lines that name author or date, and the rest; a deck (one block) may stand before them."""
    first = int(may_have_deck and len(body) > 2 and not _is_by(body[0]) and _is_by(body[1]))
    stop = first
    while stop < min(first + 3, len(body) - 1) and _is_by(body[stop]):
        stop += 1
    return tuple(block.text for block in body[first:stop]), [*body[:first], *body[stop:]]


def _is_by(block: _Block) -> bool:
    return is_byline(block.text) or is_dateline(block.text)


def _without_dates(body: list[_Block]) -> tuple[list[_Block], tuple[str, ...]]:
    """“Published on …” stands between paragraphs too; there it is a note."""
    dates = [block for block in body if says_when(block.text)]
    rest = [block for block in body if not says_when(block.text)]
    return (rest, tuple(block.text for block in dates)) if rest else (body, ())


def _marked(body: list[_Block]) -> list[_Block]:
    return [replace(block, heading=block.text) if block.kind == "heading" else block for block in body]


def _unmarked(body: list[_Block]) -> list[_Block]:
    looks = [_looks_like_heading(block.text) for block in body]
    return [
        replace(block, heading=block.text) if here and not before and not after else block
        for block, before, here, after in zip(body, [False, *looks], looks, [*looks[1:], True], strict=False)
    ]


def _looks_like_heading(line: str) -> bool:
    """Short, begins with a capital or a digit, does not end as a sentence does; a question only in title case."""
    tokens = line.split()
    first = next((character for character in line if character.isalnum()), "")
    if len(tokens) > _LONGEST_HEADING or _BULLET.match(line) or _SENTENCE_END.search(line):
        return False
    if first.islower() or not any(character.isalpha() for character in line) or says_when(line):
        return False
    return _is_title_case(tokens) or line[-1] not in "?!"


def _is_title_case(tokens: list[str]) -> bool:
    long = [token.lstrip("“‘\"'¿¡(") for token in tokens if len(token) >= 4]
    return sum(token[:1].isupper() or token[:1].isdigit() for token in long) >= _TITLE_CASE * len(long)


def _sections(body: list[_Block]) -> tuple[tuple[Paragraph, ...], tuple[Section, ...]]:
    """Paragraphs numbered from the top, and the runs of them under one heading."""
    paragraphs: list[Paragraph] = []
    sections: list[Section] = []
    heading: str | None = None
    for block, following in zip(body, [*body[1:], None], strict=False):
        if block.heading is not None and following is not None and following.heading is None:
            heading = block.heading
            sections.append(Section(heading, f"p{len(paragraphs) + 1}", ""))
            continue
        paragraphs.append(Paragraph(f"p{len(paragraphs) + 1}", block.span))
        opened = sections[-1] if sections else Section(None, "p1", "")
        sections[-1:] = [replace(opened, last=paragraphs[-1].id)]
    return tuple(paragraphs), tuple(sections)
