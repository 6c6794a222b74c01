"""What was read in an article: source text, not ours to republish."""

from dataclasses import dataclass, field
from typing import Literal

EntityKind = Literal["person", "organisation", "place"]
Approximation = Literal["about", "over", "under"]
QuotationKind = Literal["direct", "mixed", "term"]
ParagraphKind = Literal["text", "standfirst", "item", "caption", "table", "pull-quote", "link"]


@dataclass(frozen=True, slots=True)
class When:
    """An EDTF date with the first and last day it can mean, as ISO dates (None where it is open)."""

    edtf: str
    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True)
class Span:
    """`start` ≤ i < `end`, in code points of the Source's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of an article. An `item` is a list's, a `link` leads elsewhere, a `pull-quote` repeats the article."""

    id: str
    span: Span
    kind: ParagraphKind = "text"

    @property
    def is_own(self) -> bool:
        """Whether it says something of the article's own, once: no link and no repetition."""
        return self.kind not in ("link", "pull-quote")

    @property
    def is_running(self) -> bool:
        """Whether its words are the article's running text."""
        return self.is_own and self.kind != "caption"


@dataclass(frozen=True, slots=True)
class Section:
    """A run of paragraphs under one heading of the article's own; None for what stands before the first."""

    heading: str | None
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, the marks included.

    `direct` is a sentence or more of somebody's words, `mixed` a part of the article's own
    sentence, `term` a title, a name or a scare quote, which nobody speaks. One or two words mean
    nothing alone: a mixed quotation of so few is the reported clause with them in it (“that the plan
    was ‘mad’”), and several such in one clause are one. A quotation split around its cue is two
    Quotations with the same cue. `speaker` is an entity id.
    """

    span: Span
    kind: QuotationKind
    speaker: str | None = None
    speaker_span: Span | None = None
    cue_span: Span | None = None


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """`edtf` is None where the text does not tell; `inferred` where a part (the year, say) is not in the words."""

    span: Span
    edtf: str | None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts, as “58,000 people”: value 58000, unit people.

    `upper` is the other end of a range (“5 to 10 ships”), `approximation` what the words before say of it
    (“about”, “more than”: over, “up to”: under).
    """

    span: Span
    value: float | None
    unit: str | None = None
    upper: float | None = None
    approximation: Approximation | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, an organisation or a place, with the other names it goes by.

    `confidence` (0 to 1) says how sure the reader is of what it proposes; None for what is known.
    """

    id: str
    name: str
    kind: EntityKind
    aliases: tuple[str, ...] = ()
    description: str | None = None
    confidence: float | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Mentions:
    """Where an article names an entity, in order."""

    entity: Entity
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Provenance:
    """The file an article was read from, and what read it."""

    original: str
    sha256: str
    reader: str


@dataclass(frozen=True, slots=True)
class Source:
    """An article as its outlet published it, and what was read in it.

    `text` is NFC with `\\n` line ends. In a canonical Source (as `source.md` holds it) the text is
    the section headings and paragraphs joined by blank lines; the reader's own Source keeps the
    text of the file as it was received. What is unknown is None, never invented.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    sections: tuple[Section, ...]
    provenance: Provenance
    headline: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    language: str | None = None
    url: str | None = None
    notes: tuple[str, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    figures: tuple[Figure, ...] = ()
    mentions: tuple[Mentions, ...] = ()
    updated: str | None = None

    def words_of(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]
