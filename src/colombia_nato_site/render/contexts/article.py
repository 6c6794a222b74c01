"""The page of an article: claims with their evidence, and the shape of the text."""

from dataclasses import dataclass

from colombia_nato_site.model import ClaimKind, Relation, Rights
from colombia_nato_site.render.contexts.frame import Head, Link, Site
from colombia_nato_site.render.contexts.parts import ArticleFacts, CorrectionNote, Date, EvidenceLine, Mark, Method


@dataclass(frozen=True, slots=True)
class ComparisonUse:
    """A comparison that an article stands in, and its mark there."""

    title: str
    url: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class PointUse:
    """A point of a comparison that uses a claim (the way back)."""

    question: str
    url: str
    comparison: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim; `id` is its anchor. `about` are people, organisations and places (url None without a page)."""

    id: str
    says: str
    kind: ClaimKind
    kind_words: str
    about: tuple[Link, ...]
    speaker: str | None
    when: Date | None
    evidence: tuple[EvidenceLine, ...]
    used_in: tuple[PointUse, ...]


@dataclass(frozen=True, slots=True)
class ParagraphShape:
    """One paragraph in the article's map: `id` (“p3”) is its anchor, `share` of the longest paragraph's words.

    `text`, and on the first paragraph of a section `heading`, only where the rights are full and
    the source text is on this machine.
    """

    id: str
    number: int
    section_starts: bool
    heading: str | None
    words: int
    share: float
    quoted_words: int
    quotations: int
    times: int
    figures: int
    claims: tuple[Link, ...]
    text: str | None


@dataclass(frozen=True, slots=True)
class ArticleShape:
    """The article as a map. `title` says what is seen; `has_text` whether paragraphs carry their text."""

    title: str
    paragraphs: tuple[ParagraphShape, ...]
    has_text: bool
    method: Method


@dataclass(frozen=True, slots=True)
class RevisionChange:
    """One thing that the outlet changed: `text` says it, with what it `was` and what it is `now` where both are known.

    `kind` is “Headline”, “Words”, “Quotation”, “Figure”, “Date”, …; `quotes` whether `was` and `now` are words.
    `paragraphs` are places in the text as it was then.
    """

    kind: str
    text: str
    was: str | None = None
    now: str | None = None
    quotes: bool = False
    paragraphs: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class RevisionNote:
    """A version of the article. `date` is the day that it gives, or (`is_seen`) the one on which we saw it.

    `changes` is None where it is not known what was changed, and empty in the first version.
    """

    date: Date | None
    is_seen: bool
    is_first: bool
    words: int
    changes: tuple[RevisionChange, ...] | None


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article as we present it.

    `facts` hold who published it; `headline` is the publisher's (None: not known), `language` that of its words where
    it is not the site's, `language_name` its language in words, `original_url` the publisher's page.
    `rights_notice` says whose words are shown and how many.
    `comparisons` are those it stands in; `contents` the digest's headings. `updated` is when its outlet last changed
    it; `revisions` are its versions, the newest first, where there is more than one.
    """

    site: Site
    head: Head
    facts: ArticleFacts
    headline: str | None
    language: str | None
    language_name: str | None
    original_url: str | None
    notes: tuple[str, ...]
    rights: Rights
    rights_notice: str
    story: Link | None
    topics: tuple[Link, ...]
    comparisons: tuple[ComparisonUse, ...]
    corrections: tuple[CorrectionNote, ...]
    digest_html: str
    contents: tuple[Link, ...]
    claims: tuple[ClaimRow, ...]
    shape: ArticleShape
    citation: str
    updated: Date | None = None
    revisions: tuple[RevisionNote, ...] = ()
