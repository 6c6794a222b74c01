"""Invented articles labelled by hand (the format: README.md beside this file).

`python -m labelled.corpus FILE…` lists what is wrong with the labels of files.
"""

import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from colombia_nato_site.content.front_matter import split
from colombia_nato_site.content.schema import Date, EntityEntry
from colombia_nato_site.content.source_markdown.annotation_reader import Placed, Reading, annotations_of
from colombia_nato_site.content.source_markdown.bracketed_spans import Bracketed, read_marked_up
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Figure, Paragraph, Quotation, Span, TimeExpression
from colombia_nato_site.typed_yaml import FileModel, Slug, Text, compose, suggest, validate

FOLDER = Path(__file__).parent
BLOCKS = (
    "headline", "standfirst", "byline", "heading", "caption", "pull-quote", "item", "table", "link", "note",
)  # fmt: skip
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


class Labels(FileModel):
    """The front matter of a labelled article."""

    language: str
    kind: Text
    published: Date | None = None
    headline: str | None = None
    outlet: str | None = None
    authors: list[Text] = Field([])
    dated: Date | None = None
    entities: dict[Slug, EntityEntry] = Field({})
    covers: list[Text] = Field([])


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article and what a careful person reads in it. Offsets count in `text`, which the reader is given."""

    path: Path
    text: str
    labels: Labels
    blocks: tuple[tuple[Span, str], ...]
    quotations: tuple[Quotation, ...]
    times: tuple[TimeExpression, ...]
    figures: tuple[Figure, ...]

    @property
    def forms(self) -> Mapping[str, frozenset[str]]:
        """Every form of each entity's name, case folded."""
        return {
            id_: frozenset(form.casefold() for form in (entry.name, *entry.aliases))
            for id_, entry in self.labels.entities.items()
        }


def files(folder: Path = FOLDER) -> list[Path]:
    """The labelled articles' files, sorted."""
    return sorted(path for path in folder.glob("*/*.md"))


def load(path: Path) -> tuple[Labelled | None, list[Diagnostic]]:
    """One labelled article, and everything that is wrong with its labels."""
    parts, problems = split(path.read_text(encoding="utf-8"), str(path))
    document, more = compose(parts.yaml, str(path), parts.first_line) if parts else (None, [])
    labels, invalid = validate(document, Labels) if document else (None, [])
    problems = [*problems, *more, *invalid]
    if parts is None or labels is None:
        return None, problems
    text, spans, wrong = read_marked_up(parts.body)
    problems += [
        Diagnostic("error", one.code, one.message, str(path), *_place(parts.body, one.at, parts.body_line), one.hint)
        for one in wrong
    ]
    blocks = _blocks(text)
    named = [span for span in spans if span.classes[:1] and span.classes[0] in BLOCKS]
    kinds = {(span.start, span.end): span.classes[0] for span in named}
    placed = [
        Placed(span, Span(span.start, span.end), *_place(parts.body, span.at, parts.body_line))
        for span in spans
        if span not in named
    ]
    paragraphs = tuple(Paragraph(f"p{number}", block) for number, block in enumerate(blocks, 1))
    found, wrong_spans = annotations_of(Reading(str(path), text, paragraphs), placed)
    labelled = Labelled(
        path,
        text + "\n",
        labels,
        tuple((block, kinds.get((block.start, block.end), "text")) for block in blocks),
        tuple(sorted((one for one in found if isinstance(one, Quotation)), key=lambda one: one.span.start)),
        tuple(one for one in found if isinstance(one, TimeExpression)),
        tuple(one for one in found if isinstance(one, Figure)),
    )
    problems += wrong_spans + _misplaced(path, parts.body, parts.body_line, named, blocks)
    return labelled, problems + _unknown(labelled, placed) + _unused(labelled)


def _blocks(text: str) -> list[Span]:
    """Parts between blank lines; lines, where there is no blank line."""
    gap = _BLANK_LINES if _BLANK_LINES.search(text) else re.compile(r"\n")
    ends = [*(match.start() for match in gap.finditer(text)), len(text)]
    starts = [0, *(match.end() for match in gap.finditer(text))]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _place(text: str, at: int, first_line: int) -> tuple[int, int]:
    return first_line + text.count("\n", 0, at), at - text.rfind("\n", 0, at)


def _misplaced(
    path: Path, body: str, first_line: int, named: Sequence[Bracketed], blocks: Sequence[Span]
) -> list[Diagnostic]:
    """Blocks' labels that hold less or more than a block."""
    return [
        Diagnostic("error", "no-block", f"`.{one.classes[0]}` is not the whole block.", str(path),
                   *_place(body, one.at, first_line), "Put the brackets around the block.")
        for one in named
        if Span(one.start, one.end) not in blocks
    ]  # fmt: skip


def _unknown(labelled: Labelled, placed: Sequence[Placed]) -> list[Diagnostic]:
    """Speakers that the front matter does not have."""
    return [
        Diagnostic("error", "unknown-entity", f"`entities` has no `{speaker}`.", str(labelled.path), one.line,
                   one.column, suggest(speaker, labelled.labels.entities, otherwise="Add it."))
        for one in placed
        if (speaker := one.bracketed.attributes.get("speaker")) and speaker not in labelled.labels.entities
    ]  # fmt: skip


def _unused(labelled: Labelled) -> list[Diagnostic]:
    """Names that do not stand in the text."""
    return [
        Diagnostic("error", "unused-name", f"“{form}” ({id_}) does not stand in the text.", str(labelled.path), 1, 1,
                   "Name the forms that the article uses.")
        for id_, entry in labelled.labels.entities.items()
        for form in (entry.name, *entry.aliases)
        if form not in " ".join(labelled.text.split())
    ]  # fmt: skip


def main(paths: Sequence[str]) -> int:
    """Prints what is wrong; 1 where something is."""
    problems = [problem for path in paths for problem in load(Path(path))[1]]
    for problem in problems:
        print(f"{problem.path}:{problem.line}:{problem.column}: {problem.message} {problem.hint}")
    print(f"{len(paths)} files, {len(problems)} problems")
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [str(path) for path in files()]))
