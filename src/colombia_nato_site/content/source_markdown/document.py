"""The whole of a `source.md`: front matter, headings, paragraphs with their bracketed spans."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from colombia_nato_site.content.front_matter import FENCE, FrontMatter, split
from colombia_nato_site.content.mentions import find_mentions
from colombia_nato_site.content.source_markdown.annotation_reader import Placed, Reading, annotations_of
from colombia_nato_site.content.source_markdown.annotations import spans_by_paragraph
from colombia_nato_site.content.source_markdown.bracketed_spans import Bracketed, escaped, mark_up, read_marked_up
from colombia_nato_site.content.source_markdown.canonical import GAP, canonical, flat, in_order, sections_of
from colombia_nato_site.content.source_markdown.front_matter import SourceFile, front_matter
from colombia_nato_site.content.source_markdown.paragraph_kinds import kind_of
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import (
    Entity,
    Figure,
    Paragraph,
    Provenance,
    Quotation,
    Source,
    Span,
    TimeExpression,
)
from colombia_nato_site.typed_yaml import compose, validate

_HEADING = "## "


def write(source: Source) -> str:
    """The text of `source.md`. The source is made canonical first."""
    source = canonical(source)
    headings = {section.first: section.heading for section in source.sections}
    blocks: list[str] = []
    for paragraph, spans in zip(source.paragraphs, spans_by_paragraph(source), strict=True):
        heading = headings.get(paragraph.id)
        blocks += [f"{_HEADING}{_heading(heading)}"] if heading is not None else []
        words = source.words_of(paragraph.span)
        around = [] if paragraph.kind == "text" else [Bracketed(0, len(words), (paragraph.kind,))]
        blocks.append(mark_up(words, [*around, *spans]))
    return GAP.join([f"{FENCE}\n{front_matter(source)}\n{FENCE}", *blocks]) + "\n"


def read(text: str, path: str) -> tuple[Source | None, list[Diagnostic]]:
    """The canonical Source in the text of a `source.md`; None, and all that is wrong, where there are errors."""
    text = unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    parts, problems = split(text, path)
    if parts is None:
        return None, problems
    front, problems = _front(parts, path)
    body, placed, more = _body(parts, path)
    annotations, wrong = annotations_of(Reading(path, body.text, body.paragraphs), placed)
    problems += more + wrong
    if not body.paragraphs:
        message, hint = "There is no paragraph under the front matter.", "Put the article there, a paragraph a block."
        problems.append(Diagnostic("error", "no-article", message, path, parts.body_line, 1, hint))
    if front is None or problems:
        return None, problems
    return _source(front, body, annotations), _unnamed(front, body.text, path)


@dataclass(frozen=True, slots=True)
class _Block:
    """A block's lines joined by blanks; line `line` + i begins at offset `starts[i]`, column `columns[i]`."""

    text: str
    line: int
    starts: tuple[int, ...]
    columns: tuple[int, ...]

    def place(self, at: int) -> tuple[int, int]:
        index = bisect_right(self.starts, at) - 1
        return self.line + index, self.columns[index] + at - self.starts[index]


@dataclass(frozen=True, slots=True)
class _Body:
    text: str
    paragraphs: tuple[Paragraph, ...]
    headings: tuple[str | None, ...]


def _heading(text: str) -> str:
    return re.sub(r"(?<= )(?=#+$)", r"\\", escaped(text))  # Markdown drops signs # at a heading's end


def _front(parts: FrontMatter, path: str) -> tuple[SourceFile | None, list[Diagnostic]]:
    document, problems = compose(parts.yaml, path, parts.first_line)
    if document is None:
        return None, problems
    front, invalid = validate(document, SourceFile)
    return front, problems + invalid


def _blocks(parts: FrontMatter) -> Iterator[_Block]:
    """Runs of lines that are not blank; a heading is a block of its own."""
    gathered: list[tuple[int, str]] = []
    for number, line in enumerate([*parts.body.split("\n"), ""], parts.body_line):
        heading = line.startswith("#")
        if gathered and (heading or not line.strip()):
            yield _block(gathered)
            gathered = []
        if heading:
            yield _block([(number, line)])
        elif line.strip():
            gathered.append((number, line))


def _block(lines: list[tuple[int, str]]) -> _Block:
    starts: list[int] = []
    columns: list[int] = []
    at = 0
    for _, line in lines:
        starts.append(at)
        columns.append(len(line) - len(line.lstrip()) + 1)
        at += len(line.strip()) + 1
    return _Block(flat(" ".join(line.strip() for _, line in lines)), lines[0][0], tuple(starts), tuple(columns))


def _body(parts: FrontMatter, path: str) -> tuple[_Body, list[Placed], list[Diagnostic]]:
    blocks: list[str] = []
    paragraphs: list[Paragraph] = []
    headings: list[str | None] = []
    placed: list[Placed] = []
    problems: list[Diagnostic] = []
    heading: str | None = None
    over: _Block | None = None  # the heading's block, until a paragraph follows
    at = 0
    for block in _blocks(parts):
        is_heading = block.text.startswith("#")
        plain, spans, wrong = read_marked_up(block.text.removeprefix(_HEADING).strip() if is_heading else block.text)
        problems += [Diagnostic("error", w.code, w.message, path, *block.place(w.at), w.hint) for w in wrong]
        if is_heading:
            problems += _wrong_heading(block, plain, spans, path)
            problems += [] if over is None else [_empty_section(over, path)]
            heading, over = plain, block
        else:
            kind, inside, wrong_kind = kind_of(plain, spans)
            problems += [Diagnostic("error", w.code, w.message, path, *block.place(w.at), w.hint) for w in wrong_kind]
            paragraphs.append(Paragraph(f"p{len(paragraphs) + 1}", Span(at, at + len(plain)), kind))
            headings.append(heading)
            placed += [Placed(one, Span(at + one.start, at + one.end), *block.place(one.at)) for one in inside]
            heading, over = None, None
        blocks.append(plain)
        at += len(plain) + len(GAP)
    problems += [] if over is None else [_empty_section(over, path)]
    return _Body(GAP.join(blocks), tuple(paragraphs), tuple(headings)), placed, problems


def _wrong_heading(block: _Block, plain: str, spans: list[Bracketed], path: str) -> list[Diagnostic]:
    message = hint = ""
    if not block.text.startswith(_HEADING) or not plain:
        message, hint = "Only `## ` begins a heading here.", r"Write `## ` and the heading, or \# for the sign itself."
    elif spans:
        message, hint = "A heading has no bracketed spans.", "Take the brackets and attributes out."
    return [Diagnostic("error", "bad-heading", message, path, *block.place(0), hint)] if message else []


def _empty_section(heading: _Block, path: str) -> Diagnostic:
    message, hint = "No paragraph stands under this heading.", "Put one there, or delete the heading."
    return Diagnostic("error", "empty-section", message, path, *heading.place(0), hint)


def _source(front: SourceFile, body: _Body, annotations: list[Quotation | TimeExpression | Figure]) -> Source:
    return Source(
        text=body.text,
        paragraphs=body.paragraphs,
        sections=sections_of(list(body.headings)),
        provenance=Provenance(front.provenance.original, front.provenance.sha256, front.provenance.reader),
        headline=front.headline,
        outlet=front.outlet,
        authors=tuple(front.authors),
        published=front.published,
        updated=front.updated,
        language=front.language,
        url=front.url,
        notes=tuple(front.notes),
        quotations=in_order(one for one in annotations if isinstance(one, Quotation)),
        times=in_order(one for one in annotations if isinstance(one, TimeExpression)),
        figures=in_order(one for one in annotations if isinstance(one, Figure)),
        mentions=find_mentions(body.text, _entities(front)),
    )


def _entities(front: SourceFile) -> list[Entity]:
    return [entry.entity(id_) for id_, entry in front.entities.items()]


def _unnamed(front: SourceFile, text: str, path: str) -> list[Diagnostic]:
    """Entities of the front matter that the text does not name."""
    named = {mentions.entity.id for mentions in find_mentions(text, _entities(front))}
    hint = "Add the form that the text uses to its aliases, or delete the entity."
    return [
        Diagnostic("warning", "entity-not-named", f"The text does not name `{id_}` ({entry.name}).", path, hint=hint)
        for id_, entry in front.entities.items()
        if id_ not in named
    ]
