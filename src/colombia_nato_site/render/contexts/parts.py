"""Parts that several pages share: dates, marks, an article in a line, evidence, the glance."""

from dataclasses import dataclass

from colombia_nato_site.model import Relation
from colombia_nato_site.render.contexts.frame import Link


@dataclass(frozen=True, slots=True)
class Date:
    """A date in words, in EDTF, and (`datetime`) as `<time datetime>` takes it; None where it cannot."""

    words: str
    edtf: str
    datetime: str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """An article's mark in one comparison: letter A, B, … and number 1, 2, … for colour and pattern.

    `language` is that of the article's words, None where it is the site's own.
    """

    letter: str
    number: int
    title: str
    url: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class MarkCount:
    """A count for one article; `share` of the chart's largest bar. `url` opens what was counted."""

    mark: Mark
    count: int
    share: float
    url: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """Who published an article, when, how long. `mark` only where a comparison is spoken of.

    `foreign` is the name of its language, where that is not the site's.
    """

    title: str
    url: str
    summary: str
    kind: str | None
    outlet: Link | None
    authors: tuple[str, ...]
    published: Date | None
    words: int
    foreign: str | None = None
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A passage that a claim rests on.

    `quoted` is what the rights let us show of it (None: nothing). `speaker` and `cue` stand where
    the passage lies in somebody's words. `paragraph` is 1 for the first of the article's `paragraphs`;
    `paragraph_url` its place on the article's map. `url` opens the passage: the claim on the article's
    page. `confidence` (0 to 1) only where the full text is published and the passage was found
    approximately. `original_url` leads to the passage in the outlet's own page, where that is known.

    The passage in its paragraph: `starts` and `ends` are shares of the paragraph's characters (None: not known),
    `words` the paragraph's length; `before` and `after` the rest of its text, only where the rights are full.
    `language` is that of the words, None where it is the site's own.
    """

    quoted: str | None
    speaker: str | None
    speaker_url: str | None
    cue: str | None
    paragraph: int
    paragraphs: int
    paragraph_url: str
    url: str
    confidence: float | None = None
    original_url: str | None = None
    language: str | None = None
    words: int = 0
    starts: float | None = None
    ends: float | None = None
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """A correction of ours; `page` is None on the page that it corrects. `id` is its anchor on the page of all.

    `part` is the point or claim that it corrects.
    """

    id: str
    date: Date
    page: Link | None
    part: Link | None
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Method:
    """How a figure was made: a line at its foot, the account that it opens to, and where the method is told."""

    line: str
    account: tuple[str, ...]
    url: str | None


@dataclass(frozen=True, slots=True)
class GlanceCount:
    """One of the three numbers: both say, they differ, only one says.

    `id` (“points-agree”, …) is for an element on the comparison page that shows these rows alone
    (`:target`); `url` leads there. `share` is of all points. `marks` splits “only” by article.
    `rows` are the points counted, each linked.
    """

    relation: Relation
    label: str
    count: int
    share: float
    id: str
    url: str
    marks: tuple[MarkCount, ...]
    rows: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Glance:
    """`title` says the three numbers as a sentence."""

    title: str
    counts: tuple[GlanceCount, ...]
    articles: tuple[ArticleFacts, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ComparisonTeaser:
    """A comparison in a list."""

    title: str
    url: str
    standfirst: str
    published: Date | None
    updated: Date | None
    articles: tuple[ArticleFacts, ...]
