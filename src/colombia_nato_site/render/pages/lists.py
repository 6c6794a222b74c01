"""Lists of comparisons and articles: all of them, or those of a topic, an outlet or a story."""

from collections.abc import Callable, Sequence

from colombia_nato_site.model import Article, Comparison
from colombia_nato_site.render import links
from colombia_nato_site.render.contexts import CollectionPage, Link
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.comparison import teaser
from colombia_nato_site.render.pages.facts import article_facts


def all_comparisons(edition: Edition) -> CollectionPage:
    return _page(edition, "/comparisons/", None, "Comparisons", comparisons=edition.comparisons)


def all_articles(edition: Edition) -> CollectionPage:
    return _page(edition, "/articles/", None, "Articles", articles=edition.articles)


def topics(edition: Edition) -> dict[str, CollectionPage]:
    """A page for each topic that an article has, by slug."""
    slugs = sorted({topic for article in edition.articles for topic in article.topics})
    crumb = Link("Topics", "/topics/")
    return {slug: _topic(edition, slug, crumb) for slug in slugs}


def _topic(edition: Edition, slug: str, crumb: Link) -> CollectionPage:
    articles, comparisons = _of(edition, lambda article: slug in article.topics)
    title = edition.topic_title(slug)
    return _page(edition, links.topic(slug), "Topic", title, articles=articles, comparisons=comparisons, crumb=crumb)


def outlets(edition: Edition) -> dict[str, CollectionPage]:
    """A page for each outlet, by slug; names that make one slug (“El País”, “El Pais”) are one outlet."""
    names: dict[str, str] = {}
    for name in sorted(article.outlet for article in edition.articles if article.outlet):
        names.setdefault(links.slug_of(name), name)
    crumb = Link("Outlets", "/outlets/")
    return {slug: _outlet(edition, slug, name, crumb) for slug, name in names.items()}


def _outlet(edition: Edition, slug: str, name: str, crumb: Link) -> CollectionPage:
    articles, comparisons = _of(edition, lambda a: bool(a.outlet) and links.slug_of(a.outlet or "") == slug)
    return _page(edition, links.outlet(name), "Outlet", name, articles=articles, comparisons=comparisons, crumb=crumb)


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


def _of(edition: Edition, belongs: Callable[[Article], bool]) -> tuple[list[Article], list[Comparison]]:
    """The articles that belong, and the comparisons that at least one of them stands in."""
    articles = [article for article in edition.articles if belongs(article)]
    slugs = {article.slug for article in articles}
    return articles, [c for c in edition.comparisons if slugs & set(c.articles)]


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
