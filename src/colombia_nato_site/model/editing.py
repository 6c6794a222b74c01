"""What we write: articles as we tell of them, comparisons, pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from colombia_nato_site.model.features import Features, Place
from colombia_nato_site.model.reading import Entity, Source, When
from colombia_nato_site.model.revisions import Revision

ClaimKind = Literal["event", "figure", "reported-speech", "opinion", "prediction"]
Relation = Literal["agree", "differ", "only"]
Difference = Literal["number", "date", "name", "negation", "framing"]
PointStatus = Literal["suggested", "accepted", "rejected"]
Rights = Literal["none", "excerpt", "full"]
Omission = Literal["before", "middle", "after", "reworded"]
QuotationLink = Literal["words", "names-and-numbers"]


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
