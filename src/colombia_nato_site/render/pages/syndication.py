"""What goes into the feed, the sitemap and robots.txt."""

from collections.abc import Sequence

from colombia_nato_site.model import Article, Comparison, When
from colombia_nato_site.render import links
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.feeds import NEVER, Feed, FeedEntry, Sitemap, SitemapEntry
from colombia_nato_site.render.output import Text
from colombia_nato_site.render.pages.corrections import PAGE, Corrected, corrections

FEED = "/feed.xml"


def feed(edition: Edition) -> Feed:
    """Comparisons, articles and corrections with a date, the latest first. Ids are addresses; no clock is read."""
    entries = [_comparison(edition, comparison) for comparison in edition.comparisons]
    entries += [_article(edition, article) for article in edition.articles]
    entries += [_correction(edition, one) for one in corrections(edition)]
    dated = sorted((e for e in entries if e), key=lambda e: (e.updated, e.id), reverse=True)
    config = edition.config
    return Feed(
        id=edition.base + FEED,
        title=config.title,
        subtitle=edition.marked(config.description),
        language=config.language,
        author=config.publisher or config.title,
        url=edition.base + FEED,
        home=edition.base + links.HOME,
        updated=dated[0].updated if dated else NEVER,
        entries=tuple(dated),
    )


def _comparison(edition: Edition, comparison: Comparison) -> FeedEntry | None:
    updated = _moment(comparison.updated or comparison.published)
    url = edition.base + links.comparison(comparison.slug)
    if updated is None:
        return None
    return FeedEntry(
        url, comparison.title, url, updated, _moment(comparison.published), edition.marked(comparison.standfirst)
    )


def _article(edition: Edition, article: Article) -> FeedEntry | None:
    updated = _moment(article.published)
    url = edition.base + links.article(article.slug)
    return FeedEntry(url, article.title, url, updated, None, edition.marked(article.summary)) if updated else None


def _correction(edition: Edition, one: Corrected) -> FeedEntry | None:
    """At its place on the page that lists all; where there is none, on the page that it corrects."""
    updated = _moment(one.correction.date)
    if updated is None:
        return None
    listed = links.page(PAGE) if PAGE in edition.corpus.pages else one.page.url.partition("#")[0]
    summary = f"{one.correction.now} It said: {one.correction.was}"
    url = f"{edition.base}{listed}#{one.id}"
    return FeedEntry(url, f"Correction: {one.page.title}", url, updated, None, edition.marked(summary))


def _moment(when: When | None) -> str | None:
    """The first moment of the first day that the date can mean, as RFC 3339 wants it."""
    return f"{when.earliest}T00:00:00Z" if when and when.earliest else None


def sitemap(edition: Edition, urls: Sequence[str]) -> Sitemap:
    """Every page, with the day of its last change where the content says so."""
    changed = {links.comparison(c.slug): c.updated or c.published for c in edition.comparisons}
    return Sitemap(tuple(SitemapEntry(edition.base + url, _day(changed.get(url))) for url in sorted(urls)))


def _day(when: When | None) -> str | None:
    return when.earliest if when else None


def robots(edition: Edition) -> Text:
    """Everything may be read, and here is the sitemap.

    Of an invented site too, since only who reads its pages learns that they are not to be listed; it has no
    sitemap.
    """
    invented = edition.config.invented
    last = f"# {invented}\n" if invented else f"Sitemap: {edition.base}/sitemap.xml\n"
    return Text(f"User-agent: *\nAllow: /\n\n{last}")
