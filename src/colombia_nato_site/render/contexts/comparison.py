"""The page of a comparison: its points, and all its figures."""

from dataclasses import dataclass

from colombia_nato_site.model import ClaimKind, Difference, Relation
from colombia_nato_site.render.contexts.figures import Coverage, Cues, Emphasis, Structure, Timeline, Voices
from colombia_nato_site.render.contexts.frame import Head, Link, Site
from colombia_nato_site.render.contexts.openings import Openings
from colombia_nato_site.render.contexts.parts import CorrectionNote, Date, EvidenceLine, Glance, Mark, Method
from colombia_nato_site.render.contexts.shared_quotations import SharedQuotations


@dataclass(frozen=True, slots=True)
class ClaimInPoint:
    """A claim that a position rests on; `url` is its row on the article's page."""

    says: str
    url: str
    kind: ClaimKind
    evidence: tuple[EvidenceLine, ...]


@dataclass(frozen=True, slots=True)
class PositionCell:
    """What one article says to a point. Where `found` is false, `searched` are the terms looked for.

    `group`: 1, 2, … for what is said, in the order in which it first stands; articles that say the same share
    one. 0 where nothing was found. `language` is that of `searched`, None where it is the site's own.
    """

    mark: Mark
    found: bool
    says: str
    claims: tuple[ClaimInPoint, ...]
    searched: tuple[str, ...]
    group: int
    language: str | None = None


@dataclass(frozen=True, slots=True)
class PointRow:
    """One question. `relation_words`: “Both say”, “They differ on a number”, “Only A says”.

    `marks` are the articles that speak to it, `speakers` the ids of those whom its evidence has speak.
    """

    id: str
    question: str
    relation: Relation
    relation_words: str
    differs: Difference | None
    note_html: str
    marks: tuple[Mark, ...]
    speakers: tuple[str, ...]
    positions: tuple[PositionCell, ...]


@dataclass(frozen=True, slots=True)
class ThemeOfPoints:
    id: str
    title: str
    points: tuple[PointRow, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """A link that shows some of the points alone (`:target`), by its place among those of its kind (1, 2, …)."""

    id: str
    of: str
    title: str
    number: int
    count: int


@dataclass(frozen=True, slots=True)
class RelationCounts:
    """A line of the table behind the glance: how many points of a theme are of each relation. `url` shows them."""

    title: str
    url: str
    agree: int
    differ: int
    only: int


@dataclass(frozen=True, slots=True)
class Download:
    """A file beside the page: what it holds, its format."""

    title: str
    url: str


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
    `citation` is how to cite the page, `bibtex` the same for BibTeX; `counted` lists what its figures
    count; `downloads` are its data and citation as files.
    `alone_filters`, `theme_filters` and `speaker_filters` show some points alone;
    `unlisted_speakers` are those without a link of theirs.
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
    by_theme: tuple[RelationCounts, ...]
    alone_filters: tuple[Filter, ...]
    theme_filters: tuple[Filter, ...]
    speaker_filters: tuple[Filter, ...]
    unlisted_speakers: int
    points_method: Method
    openings: Openings
    voices: Voices
    quotations: SharedQuotations
    cues: Cues
    timeline: Timeline
    emphasis: Emphasis
    coverage: Coverage
    structure: Structure
    analysis_html: str
    contents: tuple[Link, ...]
    analysis_points: tuple[Link, ...]
    references: tuple[Reference, ...]
    citation: str
    bibtex: str
    counted: str
    downloads: tuple[Download, ...]
