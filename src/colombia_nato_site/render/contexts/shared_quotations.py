"""The same quotation as several articles cut it."""

from dataclasses import dataclass

from colombia_nato_site.model import Omission
from colombia_nato_site.render.contexts.frame import Link
from colombia_nato_site.render.contexts.parts import Mark, Method


@dataclass(frozen=True, slots=True)
class CutPart:
    """A stretch of a quotation's words; `lacking` are the articles that leave it out."""

    text: str
    lacking: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class LeftOutLine:
    """Words that this article leaves out and `mark` has: `where` they stand, how many, in which paragraphs of it."""

    where: Omission
    where_words: str
    words: int
    mark: Mark
    paragraphs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the bar that stands for the whole utterance: `share` of it, quoted here or not."""

    share: float
    quoted: bool


@dataclass(frozen=True, slots=True)
class CutRow:
    """How one article quotes it. `parts` are the words, as far as the rights let us show them.

    `whole` says whether these are all of them. `language` is that of the words, None where it is the site's own.
    """

    mark: Mark
    words: int
    paragraphs: tuple[Link, ...]
    speaker: str | None
    language: str | None
    parts: tuple[CutPart, ...]
    whole: bool
    bar: tuple[Segment, ...]
    left_out: tuple[LeftOutLine, ...]


@dataclass(frozen=True, slots=True)
class SharedRow:
    """One utterance; `weaker` where it was recognised between languages, by speaker, names and numbers alone."""

    id: str
    speaker: str | None
    weaker: bool
    cuts: tuple[CutRow, ...]


@dataclass(frozen=True, slots=True)
class SharedQuotations:
    title: str
    rows: tuple[SharedRow, ...]
    method: Method
