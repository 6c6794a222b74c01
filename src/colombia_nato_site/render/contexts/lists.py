"""Pages on people, organisations and places, lists, plain pages, home and 404."""

from dataclasses import dataclass

from colombia_nato_site.model import EntityKind
from colombia_nato_site.render.contexts.article import ArticlePage
from colombia_nato_site.render.contexts.comparison import ComparisonPage
from colombia_nato_site.render.contexts.counted import CountedPage
from colombia_nato_site.render.contexts.figures import Timeline
from colombia_nato_site.render.contexts.frame import Head, Link, Site
from colombia_nato_site.render.contexts.parts import ArticleFacts, ComparisonTeaser, CorrectionNote, Date, Glance


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
    | CountedPage
    | ArticlePage
    | EntityPage
    | CollectionPage
    | RegisterPage
    | TimelinePage
    | PlainPage
    | NotFoundPage
)
