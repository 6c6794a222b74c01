"""The front page: the newest comparison, what else is new, ways in."""

from colombia_nato_site.model import Article, Comparison, EntityKind
from colombia_nato_site.render import links, structured_data
from colombia_nato_site.render.contexts import HomePage, Lead, Link, NewsItem, WayIn
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.facts import date_if_known, marks
from colombia_nato_site.render.pages.points import glance

NEWS = 8
EXAMPLES = 6


def home_page(edition: Edition) -> HomePage:
    config = edition.config
    comparisons = edition.comparisons
    about = structured_data.website(
        config.title, config.description, config.base_url, config.language, config.publisher or None
    )
    return HomePage(
        site=edition.site(links.HOME),
        head=edition.head(links.HOME, config.title, config.description, data=[about]),
        lead=_lead(edition, comparisons[0]) if comparisons else None,
        news=_news(edition, comparisons[1:], edition.articles),
        ways=_ways(edition),
    )


def _lead(edition: Edition, comparison: Comparison) -> Lead:
    language = edition.config.language
    found = edition.findings.comparisons[comparison.slug]
    return Lead(
        title=comparison.title,
        url=links.comparison(comparison.slug),
        standfirst=comparison.standfirst,
        published=date_if_known(comparison.published, language),
        updated=date_if_known(comparison.updated, language),
        glance=glance(edition, comparison, found, marks(edition, comparison.articles)),
    )


def _news(edition: Edition, comparisons: tuple[Comparison, ...], articles: tuple[Article, ...]) -> tuple[NewsItem, ...]:
    """The newest first; what has no date comes last."""
    news = [(c.updated or c.published, _comparison(edition, c)) for c in comparisons]
    news += [(a.published, _article(edition, a)) for a in articles]
    newest = sorted(news, key=lambda pair: (pair[0] and pair[0].latest) or "", reverse=True)
    return tuple(item for _, item in newest[:NEWS])


def _comparison(edition: Edition, of: Comparison) -> NewsItem:
    when = date_if_known(of.updated or of.published, edition.config.language)
    return NewsItem("Comparison", of.title, links.comparison(of.slug), of.standfirst, when)


def _article(edition: Edition, of: Article) -> NewsItem:
    when = date_if_known(of.published, edition.config.language)
    return NewsItem("Article", of.title, links.article(of.slug), of.summary, when)


def _ways(edition: Edition) -> tuple[WayIn, ...]:
    """The registers that have entries, and the timeline if anything is dated."""
    ways = [_register(edition, kind) for kind in links.REGISTERS]
    topics = sorted({topic for article in edition.articles for topic in article.topics})
    examples = tuple(Link(edition.topic_title(topic), links.topic(topic)) for topic in topics[:EXAMPLES])
    ways.append(WayIn("Topics", "/topics/", len(topics), examples))
    ways.append(WayIn("Timeline", "/timeline/", len(edition.findings.timeline), ()))
    return tuple(way for way in ways if way.count)


def _register(edition: Edition, kind: EntityKind) -> WayIn:
    url, title = links.REGISTERS[kind]
    mentions = {id_: sum(use.articles.values()) for id_, use in edition.findings.entities.items()}
    known = [entity for entity in edition.entities if entity.kind == kind]
    commonest = sorted(known, key=lambda e: -mentions.get(e.id, 0))[:EXAMPLES]
    return WayIn(title, url, len(known), tuple(Link(e.name, links.entity(e)) for e in commonest))
