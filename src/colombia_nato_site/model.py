"""The nouns of the house. Frozen; imports nothing of ours.

Offsets count Unicode code points. Those of a `Source` run through its whole text; those of a
`Place` start at its paragraph. Paragraph ids are p1, p2, … from the top of the article.
Dates are EDTF (ISO 8601-2), as precise as they were said and no more.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

EntityKind = Literal["person", "organisation", "place"]
Approximation = Literal["about", "over", "under"]
QuotationKind = Literal["direct", "mixed", "term"]
ParagraphKind = Literal["text", "standfirst", "item", "caption", "table", "pull-quote", "link"]
ClaimKind = Literal["event", "figure", "reported-speech", "opinion", "prediction"]
Relation = Literal["agree", "differ", "only"]
Difference = Literal["number", "date", "name", "negation", "framing"]
PointStatus = Literal["suggested", "accepted", "rejected"]
Rights = Literal["none", "excerpt", "full"]
Omission = Literal["before", "middle", "after", "reworded"]
QuotationLink = Literal["words", "names-and-numbers"]


# --- Time ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class When:
    """An EDTF date with the first and last day it can mean, as ISO dates (None where it is open)."""

    edtf: str
    earliest: str | None
    latest: str | None


# --- What was read in an article (source text; not ours to republish) ---------------------------


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


# --- Facts read off a source (may be shared: no running text) -----------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one paragraph; offsets count from the paragraph's start."""

    paragraph: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ParagraphFeatures:
    """`sha256` is of the paragraph's text in UTF-8; `characters` in code points.

    `words` are those of the running text: none in a link, a pull quote or a caption.
    """

    id: str
    words: int
    characters: int
    sha256: str
    kind: ParagraphKind = "text"


@dataclass(frozen=True, slots=True)
class SectionFeatures:
    """A section without its heading, which is the article's own words."""

    first: str
    last: str
    words: int


@dataclass(frozen=True, slots=True)
class Term:
    """A word stem, its commonest form in the article, and how often each paragraph has it."""

    stem: str
    form: str
    counts: Mapping[str, int]

    @property
    def count(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class QuotationFeatures:
    """Who speaks where, how long and with which cue; one place for each paragraph it runs through."""

    places: tuple[Place, ...]
    words: int
    kind: QuotationKind
    speaker: str | None = None
    speaker_text: str | None = None
    cue: str | None = None


@dataclass(frozen=True, slots=True)
class TimeFeatures:
    place: Place
    when: When | None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class FigureFeatures:
    place: Place
    value: float | None
    unit: str | None = None
    upper: float | None = None
    approximation: Approximation | None = None


@dataclass(frozen=True, slots=True)
class EntityFeatures:
    """How often each paragraph names an entity."""

    id: str
    name: str
    kind: EntityKind
    counts: Mapping[str, int]

    @property
    def count(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Features:
    """What may be shared of an article that may not be: counts, values and places, no running text.

    `shingles` are hashes of runs of words, by which a copy is recognised (`content/shingles.py`).
    """

    original_sha256: str
    reader: str
    language: str | None
    words: int
    paragraphs: tuple[ParagraphFeatures, ...]
    sections: tuple[SectionFeatures, ...]
    terms: tuple[Term, ...] = ()
    quotations: tuple[QuotationFeatures, ...] = ()
    times: tuple[TimeFeatures, ...] = ()
    figures: tuple[FigureFeatures, ...] = ()
    entities: tuple[EntityFeatures, ...] = ()
    notes: int = 0
    shingles: tuple[str, ...] = ()


# --- What an outlet changed (may be shared: no running text) ------------------------------------


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What an article says of itself (`headline`, `outlet`, `authors`, `published`), and said before."""

    field: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A paragraph with other words, or (was, now: None) a new or a dropped one; ids of the old and the new text."""

    was: str | None
    now: str | None
    added: int
    removed: int


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure that is another one now, a new (`was` None) or a dropped one (`now` None)."""

    was: FigureFeatures | None
    now: FigureFeatures | None


@dataclass(frozen=True, slots=True)
class TimeChange:
    was: TimeFeatures | None
    now: TimeFeatures | None


@dataclass(frozen=True, slots=True)
class QuotationChange:
    """A new quotation, a dropped one, one with other words (`reworded`), or with another speaker or cue."""

    was: QuotationFeatures | None
    now: QuotationFeatures | None
    reworded: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two versions of an article, in counts, values and places.

    `words_added` and `words_removed` are those of the paragraphs and of headings.
    """

    words_added: int
    words_removed: int
    fields: tuple[FieldChange, ...] = ()
    paragraphs: tuple[ParagraphChange, ...] = ()
    quotations: tuple[QuotationChange, ...] = ()
    figures: tuple[FigureChange, ...] = ()
    times: tuple[TimeChange, ...] = ()


@dataclass(frozen=True, slots=True)
class LoosePlace:
    """The place that a claim's evidence names without words, where another version has them no longer."""

    claim: str
    paragraph: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """A version of an article that its outlet published, and what it changed.

    `sha256` is of the original that it was read from, `words` those of the running text. `dated` is the day
    of which the version itself says that it is from then, `seen` that on which we saw it. `changes` is None in
    the first version, and where the text before was not at hand. `loose` is what nothing else could tell later.
    """

    sha256: str
    words: int
    dated: When | None = None
    seen: When | None = None
    changes: Changes | None = None
    loose: tuple[LoosePlace, ...] = ()


# --- What we write -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of our text; `level` is 1 to 6."""

    level: int
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A text of ours as HTML; its addresses into the site (`article:slug`, `/about/`, …) are as they were written."""

    html: str = ""
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """The place in a file of the site where something is written, for diagnostics that come later."""

    path: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """The passage a claim rests on, as W3C Web Annotation selectors.

    `exact`, `prefix` and `suffix` make the TextQuoteSelector; `start` and `end`, from the
    paragraph's start, the TextPositionSelector.
    """

    paragraph: str
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that an article says, in our words."""

    id: str
    says: str
    kind: ClaimKind
    evidence: tuple[Evidence, ...]
    about: tuple[str, ...] = ()
    when: When | None = None
    speaker: str | None = None
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Article:
    """One article as the site presents it: who published it, what we say of it, the facts read off it.

    `title` is the site's own name for it (headlines may be unknown); `digest` is our text on it.
    """

    slug: str
    title: str
    digest: Prose
    features: Features
    rights: Rights = "excerpt"
    summary: str = ""
    headline: str | None = None
    kind: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: When | None = None
    language: str | None = None
    url: str | None = None
    notes: tuple[str, ...] = ()
    story: str | None = None
    topics: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    draft: bool = False
    origin: Origin | None = field(default=None, compare=False)
    updated: When | None = None
    revisions: tuple[Revision, ...] = ()
    corrections: tuple["Correction", ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """What one article says to a point: claims of its own, or nothing after a search for `searched`."""

    article: str
    says: str = ""
    claims: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()
    origin: Origin | None = field(default=None, compare=False)

    @property
    def found(self) -> bool:
        return bool(self.claims)


@dataclass(frozen=True, slots=True)
class Point:
    """One question put to every article of a comparison."""

    id: str
    theme: str
    question: str
    relation: Relation
    positions: tuple[Position, ...]
    differs: Difference | None = None
    note: Prose = Prose()
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Theme:
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Quoted words that another article (`article`, at `places`) gives, and this one has not, by their number.

    They stand before, between or after what both quote; `reworded` are those in whose stead this one quotes others.
    """

    where: Omission
    words: int
    article: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """How one article gives a quotation: where, by whom (an entity id), how many words, and what is not in it."""

    article: str
    places: tuple[Place, ...]
    words: int
    speaker: str | None = None
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedQuotation:
    """One utterance as several articles quote it, a Cut each, in the comparison's order.

    `how` it was recognised: by its words, or (weaker, between languages, where no `left_out` can be told) by its
    speaker and the names and numbers in it.
    """

    id: str
    cuts: tuple[Cut, ...]
    how: QuotationLink = "words"
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """A question, the articles it is put to (their order gives the marks A, B, …), the points, our analysis.

    `points` and `quotations` are those that an editor accepted: what is suggested or rejected is in the file alone.
    """

    slug: str
    title: str
    standfirst: str
    articles: tuple[str, ...]
    themes: tuple[Theme, ...]
    points: tuple[Point, ...]
    analysis: Prose
    story: str | None = None
    published: When | None = None
    updated: When | None = None
    draft: bool = False
    origin: Origin | None = field(default=None, compare=False)
    quotations: tuple[SharedQuotation, ...] = ()
    corrections: tuple["Correction", ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """What was wrong on which page (its URL on the site), what it says now, and when it was put right.

    `page` is empty where the page is that of the comparison or the article in whose file it stands; `part` is the
    id of the point or claim there.
    """

    date: When
    page: str
    was: str
    now: str
    part: str | None = None
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of ours: about, method, corrections."""

    slug: str
    title: str
    body: Prose
    description: str = ""
    corrections: tuple[Correction, ...] = ()
    draft: bool = False
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything under `content/`, read and valid. Keys are slugs and ids; orders are sorted.

    `sources` holds the source text of those articles that have it on this machine.
    """

    articles: Mapping[str, Article]
    comparisons: Mapping[str, Comparison]
    pages: Mapping[str, Page]
    entities: Mapping[str, Entity]
    sources: Mapping[str, Source] = field(default_factory=dict)
