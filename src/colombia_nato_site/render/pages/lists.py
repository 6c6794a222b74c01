"""Lists of comparisons and articles: all of them, or those of a topic, an outlet or a story."""

from collections.abc import Iterable, Sequence

from colombia_nato_site.model import Article, Comparison
from colombia_nato_site.render import links
from colombia_nato_site.render.contexts import CollectionPage, Link
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.comparison import teaser
from colombia_nato_site.render.pages.facts import article_facts

_TOPIC = ("Topic", Link("Topics", "/topics/"))
_OUTLET = ("Outlet", Link("Outlets", "/outlets/"))


def all_comparisons(edition: Edition) -> CollectionPage:
    return _page(edition, "/comparisons/", None, "Comparisons", comparisons=edition.comparisons)


def all_articles(edition: Edition) -> CollectionPage:
    return _page(edition, "/articles/", None, "Articles", articles=edition.articles)


def topics(edition: Edition) -> dict[str, CollectionPage]:
    """A page for each topic that an article has, by slug."""
    groups = _grouped((topic, article) for article in edition.articles for topic in article.topics)
    return {
        slug: _group(edition, _TOPIC, slug, edition.topic_title(slug), articles) for slug, articles in groups.items()
    }


def outlets(edition: Edition) -> dict[str, CollectionPage]:
    """A page for each outlet, by slug; names that make one slug (“El País”, “El Pais”) are one outlet."""
    groups = _grouped((links.slug_of(a.outlet), a) for a in edition.articles if a.outlet)
    pages: dict[str, CollectionPage] = {}
    for slug, articles in groups.items():
        name = min(article.outlet or "" for article in articles)
        pages[slug] = _group(edition, _OUTLET, slug, name, articles)
    return pages


def _grouped(pairs: Iterable[tuple[str, Article]]) -> dict[str, list[Article]]:
    """The articles by what they are paired with, sorted by that, each group in the order given."""
    groups: dict[str, list[Article]] = {}
    for slug, article in pairs:
        groups.setdefault(slug, []).append(article)
    return dict(sorted(groups.items()))


def _group(
    edition: Edition, kind: tuple[str, Link], slug: str, title: str, articles: Sequence[Article]
) -> CollectionPage:
    """A page on these articles and on the comparisons that at least one of them stands in."""
    label, register = kind
    slugs = {article.slug for article in articles}
    comparisons = [c for c in edition.comparisons if not slugs.isdisjoint(c.articles)]
    url = f"{register.url}{slug}/"
    return _page(edition, url, label, title, articles=articles, comparisons=comparisons, crumb=register)


def stories(edition: Edition) -> dict[str, CollectionPage]:
    """A page for each story that an article or a comparison names, by slug: all its coverage."""
    named = {a.story for a in edition.articles} | {c.story for c in edition.comparisons}
    return {slug: _story(edition, slug) for slug in sorted(slug for slug in named if slug)}


def _story(edition: Edition, slug: str) -> CollectionPage:
    articles = [a for a in edition.articles if a.story == slug]
    comparisons = [c for c in edition.comparisons if c.story == slug]
    settings = edition.config.stories.get(slug)
    summary = settings.summary if settings else ""
    title = edition.story_title(slug)
    return _page(edition, links.story(slug), "Story", title, summary, articles=articles, comparisons=comparisons)


def _page(
    edition: Edition,
    url: str,
    label: str | None,
    title: str,
    summary: str = "",
    *,
    articles: Sequence[Article] = (),
    comparisons: Sequence[Comparison] = (),
    crumb: Link | None = None,
) -> CollectionPage:
    return CollectionPage(
        site=edition.site(url),
        head=edition.head(url, title, summary or edition.config.description, (crumb,) if crumb else ()),
        label=label,
        title=title,
        summary=summary,
        comparisons=tuple(teaser(edition, comparison) for comparison in comparisons),
        articles=tuple(article_facts(edition, article) for article in articles),
    )
