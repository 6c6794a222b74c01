"""What each page shows, ready to print: the contract between `render/pages/` and `templates/pages/`.

A template sees two names: `page`, one of the `…Page` contexts below, and `site`, the same object as
`page.site`. Nothing else: no clock, no globals but the filters of `render/environment.py`:

- `href`: `{{ url | href }}` makes a URL of ours relative to the page. Use it on every field named
  `url` (or `…_url`) and on `stylesheet`, `feed` and `twin`. It leaves `#fragment` and `https://…`
  as they are. Macros that use it are imported `with context`.
- `number`: 58000 → 58,000. `percent`: 0.072 → 7 %. `plural`: `{{ n | plural("word", "words") }}` → 1,234 words.

URLs in contexts are site-absolute with a leading slash (“/articles/x/#c1”), or “#id” on the same page.
Shares are 0 to 1. Fields named `…_html` are HTML that we made from our own Markdown, and
`structured_data` is JSON made safe for a script element: print those two kinds with `| safe`,
everything else escaped. None means “not stated” (or nothing to show); the template says which.

| template in `templates/pages/` | context |
|---|---|
| `home.html` | `HomePage` |
| `comparison.html` | `ComparisonPage` |
| `article.html` | `ArticlePage` |
| `entity.html` | `EntityPage` |
| `collection.html` | `CollectionPage` (the lists of comparisons and articles, topics, outlets, stories) |
| `register.html` | `RegisterPage` (the lists of people, organisations, places, topics, outlets) |
| `timeline.html` | `TimelinePage` |
| `plain.html` | `PlainPage` (about, method, corrections, …) |
| `not_found.html` | `NotFoundPage` (`/404.html`) |
"""

from dataclasses import dataclass

from colombia_nato_site.model import ClaimKind, Difference, EntityKind, Relation, Rights

# --- On every page ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Link:
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """`current` is true on the page itself and on the pages below it."""

    title: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages share: only what stands in `site.yaml`, so that no article changes it.

    `base_path` is set on `/404.html` alone, which may be served at any depth: `href` then makes
    links absolute on the host.
    """

    title: str
    description: str
    language: str
    publisher: str | None
    stylesheet: str
    feed: str
    navigation: tuple[NavigationItem, ...]
    base_path: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of one page says. `canonical` is absolute (https://…); `twin` the page's JSON.

    `breadcrumbs` run from the home page down to the page's parent; empty on the home page.
    """

    title: str
    description: str
    url: str
    canonical: str
    breadcrumbs: tuple[Link, ...]
    structured_data: str
    twin: str | None = None


# --- Parts that several pages share -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Date:
    """A date in words, in EDTF, and (`datetime`) as `<time datetime>` takes it; None where it cannot."""

    words: str
    edtf: str
    datetime: str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """An article's mark in one comparison: letter A, B, … and number 1, 2, … for colour and pattern."""

    letter: str
    number: int
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class MarkCount:
    """A count for one article; `share` of the chart's largest bar."""

    mark: Mark
    count: int
    share: float


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """Who published an article, when, how long. `mark` only where a comparison is spoken of."""

    title: str
    url: str
    summary: str
    kind: str | None
    outlet: Link | None
    authors: tuple[str, ...]
    published: Date | None
    words: int
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A passage that a claim rests on.

    `quoted` is what the rights let us show of it (None: nothing). `speaker` and `cue` stand where
    the passage lies in somebody's words. `paragraph` is 1 for the first. `url` opens it: the claim
    on the article's page. `confidence` (0 to 1) only where the full text is published and the
    passage was found approximately.
    """

    quoted: str | None
    speaker: str | None
    speaker_url: str | None
    cue: str | None
    paragraph: int
    url: str
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """A correction of ours; `page` is None on the page that it corrects."""

    date: Date
    page: Link | None
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Method:
    """How a figure was made: a line at its foot, the account that it opens to, and where the method is told."""

    line: str
    account: tuple[str, ...]
    url: str | None


# --- The glance ---------------------------------------------------------------------------------


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


# --- Comparison ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ClaimInPoint:
    """A claim that a position rests on; `url` is its row on the article's page."""

    says: str
    url: str
    kind: ClaimKind
    evidence: tuple[EvidenceLine, ...]


@dataclass(frozen=True, slots=True)
class PositionCell:
    """What one article says to a point. Where `found` is false, `searched` are the terms looked for."""

    mark: Mark
    found: bool
    says: str
    claims: tuple[ClaimInPoint, ...]
    searched: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PointRow:
    """One question. `relation_words`: “Both say”, “They differ on a number”, “Only A says”.

    `marks` are the articles that speak to it.
    """

    id: str
    question: str
    relation: Relation
    relation_words: str
    differs: Difference | None
    note_html: str
    marks: tuple[Mark, ...]
    positions: tuple[PositionCell, ...]


@dataclass(frozen=True, slots=True)
class ThemeOfPoints:
    id: str
    title: str
    points: tuple[PointRow, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """An attribution verb and how often it brings in this speaker's words."""

    verb: str
    count: int


@dataclass(frozen=True, slots=True)
class VoiceBar:
    """One speaker in one article. `share` is of the longest bar; `paragraphs` link to the article's map."""

    mark: Mark
    words: int
    quotations: int
    paraphrased: int
    share: float
    cues: tuple[Cue, ...]
    paragraphs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker, with a bar for each article that has them speak. `url` where we have a page on them."""

    name: str
    url: str | None
    words: int
    bars: tuple[VoiceBar, ...]


@dataclass(frozen=True, slots=True)
class Voices:
    """Who gets to speak, most words first. `title` says what is seen; `silent` are articles that quote nobody."""

    title: str
    speakers: tuple[SpeakerRow, ...]
    silent: tuple[Mark, ...]
    method: Method


@dataclass(frozen=True, slots=True)
class TellingLine:
    """One article's telling of an event; `url` is the claim. `date` as this article gives it."""

    article: Link
    mark: Mark | None
    says: str
    url: str
    date: Date


@dataclass(frozen=True, slots=True)
class EventRow:
    """`year` is set on the first event of each year (for the spine). `shared`: told by more than one article."""

    date: Date
    year: str | None
    says: str
    shared: bool
    dates_differ: bool
    tellings: tuple[TellingLine, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    title: str
    events: tuple[EventRow, ...]
    method: Method


@dataclass(frozen=True, slots=True)
class StressedWord:
    """`position` is 0 to 1 from left to right on the line.

    With two articles the line runs from A (0) over “alike” (0.5) to B (1); with more, each article
    has its own, from alike (0) to most its own (1). `paragraphs` link to the article's map.
    """

    word: str
    z: float
    log_odds: float
    position: float
    counts: tuple[MarkCount, ...]
    paragraphs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EmphasisSide:
    """The words that one article stresses, strongest first."""

    mark: Mark
    words: tuple[StressedWord, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """`between_two`: one line from A to B. `caution` says why to doubt it, if one must."""

    title: str
    between_two: bool
    sides: tuple[EmphasisSide, ...]
    caution: str | None
    method: Method


@dataclass(frozen=True, slots=True)
class CoveredName:
    """A person, organisation or place, and how often each article names it."""

    name: str
    url: str | None
    kind: EntityKind
    counts: tuple[MarkCount, ...]


@dataclass(frozen=True, slots=True)
class CoverageSide:
    """Names that one article alone has."""

    mark: Mark
    names: tuple[CoveredName, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    title: str
    shared: tuple[CoveredName, ...]
    only: tuple[CoverageSide, ...]
    method: Method


@dataclass(frozen=True, slots=True)
class SectionBar:
    """A section of an article. `heading` is the article's own, None before the first or where rights forbid.

    `share` is of the article's words; `paragraphs` “1–6”; `url` the place on the article's map.
    """

    heading: str | None
    words: int
    share: float
    paragraphs: str
    url: str


@dataclass(frozen=True, slots=True)
class StructureRow:
    """How one article is built. `share` is of the longest article's words, `quoted_share` of its own."""

    mark: Mark
    words: int
    share: float
    paragraphs: int
    lede_words: int
    quoted_words: int
    quoted_share: float
    direct: int
    mixed: int
    terms: int
    times: int
    figures: int
    sections: tuple[SectionBar, ...]


@dataclass(frozen=True, slots=True)
class Structure:
    title: str
    rows: tuple[StructureRow, ...]
    method: Method


@dataclass(frozen=True, slots=True)
class Reference:
    """An article in the list of sources, as a library would cite it."""

    mark: Mark
    text: str
    original_url: str | None


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    """A comparison: the question (`title`), standfirst, glance, points by theme, charts, essay, provenance.

    `contents` lists the essay's headings (“#id”). `analysis_html` links to points as “#point-id”;
    `analysis_points` are those points in the order in which the essay speaks of them, for the margin.
    `citation` is how to cite the page.
    """

    site: Site
    head: Head
    title: str
    standfirst: str
    story: Link | None
    published: Date | None
    updated: Date | None
    corrections: tuple[CorrectionNote, ...]
    glance: Glance
    themes: tuple[ThemeOfPoints, ...]
    points_method: Method
    voices: Voices
    timeline: Timeline
    emphasis: Emphasis
    coverage: Coverage
    structure: Structure
    analysis_html: str
    contents: tuple[Link, ...]
    analysis_points: tuple[Link, ...]
    references: tuple[Reference, ...]
    citation: str


# --- Article ------------------------------------------------------------------------------------


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

    `heading` is set on the first paragraph of a section. `text` only where the rights are full and
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
class ArticlePage:
    """An article as we present it.

    `facts` hold who published it; `headline` is the publisher's (None: not known), `language_name` in
    words, `original_url` the publisher's page. `rights_notice` says whose words are shown and how many.
    `comparisons` are those it stands in; `contents` the digest's headings.
    """

    site: Site
    head: Head
    facts: ArticleFacts
    headline: str | None
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


# --- People, organisations, places --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ArticleUse:
    """An article that names an entity, how often, and how many quotations of it; `share` of the largest count."""

    article: Link
    mentions: int
    quotations: int
    share: float


@dataclass(frozen=True, slots=True)
class ClaimAbout:
    """A claim about an entity, with the article that makes it."""

    says: str
    url: str
    article: Link
    when: Date | None


@dataclass(frozen=True, slots=True)
class EntityPage:
    """`aliases` are the other names found; `title` of the page is `name`. `index` is its register."""

    site: Site
    head: Head
    name: str
    kind: EntityKind
    description: str | None
    aliases: tuple[str, ...]
    summary: str
    articles: tuple[ArticleUse, ...]
    claims: tuple[ClaimAbout, ...]


# --- Lists --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CollectionPage:
    """Comparisons and articles under one heading: all of them, or a topic's, an outlet's, a story's.

    `label` says what the heading is (“Topic”, “Outlet”, “Story”); None on the lists of all.
    """

    site: Site
    head: Head
    label: str | None
    title: str
    summary: str
    comparisons: tuple[ComparisonTeaser, ...]
    articles: tuple[ArticleFacts, ...]


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """A name in a register; `note` a line about it or empty; `articles` how many it stands in."""

    title: str
    url: str
    note: str
    articles: int


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """People, organisations, places, topics or outlets, by name."""

    site: Site
    head: Head
    title: str
    entries: tuple[RegisterEntry, ...]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """All dated events of the site; tellings name their article (no marks)."""

    site: Site
    head: Head
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A page of ours. `corrections` only on the page that lists them."""

    site: Site
    head: Head
    title: str
    body_html: str
    contents: tuple[Link, ...]
    corrections: tuple[CorrectionNote, ...]


# --- Home and 404 -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lead:
    """The comparison that leads the front page: the newest."""

    title: str
    url: str
    standfirst: str
    published: Date | None
    updated: Date | None
    glance: Glance


@dataclass(frozen=True, slots=True)
class NewsItem:
    """`label` is “Comparison” or “Article”."""

    label: str
    title: str
    url: str
    summary: str
    date: Date | None


@dataclass(frozen=True, slots=True)
class WayIn:
    """A register with its commonest names."""

    title: str
    url: str
    count: int
    examples: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class HomePage:
    """The front page. `lead` is None while there is no comparison."""

    site: Site
    head: Head
    lead: Lead | None
    news: tuple[NewsItem, ...]
    ways: tuple[WayIn, ...]


@dataclass(frozen=True, slots=True)
class NotFoundPage:
    """`/404.html`: where one may go instead."""

    site: Site
    head: Head
    ways: tuple[Link, ...]


PageContext = (
    HomePage
    | ComparisonPage
    | ArticlePage
    | EntityPage
    | CollectionPage
    | RegisterPage
    | TimelinePage
    | PlainPage
    | NotFoundPage
)
