"""Every file of the site, described: all URLs are known before anything is made."""

from collections.abc import Iterable, Iterator

from colombia_nato_site.analysis.findings import Findings
from colombia_nato_site.config import SiteConfig
from colombia_nato_site.model import Article, Comparison, Corpus
from colombia_nato_site.render import links
from colombia_nato_site.render.assets import Assets
from colombia_nato_site.render.contexts import PageContext
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.output import Output, Text
from colombia_nato_site.render.pages import lists, plain, registers, syndication
from colombia_nato_site.render.pages.article import article_page
from colombia_nato_site.render.pages.comparison import comparison_page
from colombia_nato_site.render.pages.counted import counted_page
from colombia_nato_site.render.pages.downloads import downloads
from colombia_nato_site.render.pages.entity import entity_page
from colombia_nato_site.render.pages.home import home_page
from colombia_nato_site.render.twins import Twin, annotations


def plan(config: SiteConfig, corpus: Corpus, findings: Findings, assets: Assets) -> tuple[Output, ...]:
    """Every URL of the site, sorted by path. Two outputs may claim one path; `checks` says so."""
    edition = Edition(config, corpus, findings, assets.stylesheet)
    pages = [*_pages(edition)]
    urls = [output.url for output in pages if output.template and output.url != plain.NOT_FOUND]
    rest = [
        Output("feed.xml", "atom", None, syndication.feed(edition)),
        *([] if config.invented else [Output("sitemap.xml", "sitemap", None, syndication.sitemap(edition, urls))]),
        Output("robots.txt", "text", None, syndication.robots(edition)),
        *assets.outputs(),
    ]
    return tuple(sorted((*pages, *rest), key=lambda output: output.path))


def _pages(edition: Edition) -> Iterator[Output]:
    yield _page("home", home_page(edition))
    yield _page("timeline", plain.timeline_page(edition))
    yield _page("not_found", plain.not_found_page(edition))
    for comparison in edition.comparisons:
        yield from _comparison(edition, comparison)
    for article in edition.articles:
        yield from _article(edition, article)
    yield from (_page("entity", entity_page(edition, entity)) for entity in edition.entities)
    yield from (_page("plain", plain.plain_page(edition, page)) for page in edition.corpus.pages.values())
    yield from _lists(edition)


def _comparison(edition: Edition, comparison: Comparison) -> Iterator[Output]:
    page = comparison_page(edition, comparison)
    articles = [edition.corpus.articles[slug] for slug in comparison.articles if slug in edition.corpus.articles]
    used = {(p.article, claim) for point in comparison.points for p in point.positions for claim in p.claims}
    notes = [annotations(a, [c for c in a.claims if (a.slug, c.id) in used]) for a in articles]
    yield _page("comparison", page)
    yield _page("counted", counted_page(edition, comparison))
    yield _twin(page.head.url, Twin(edition.base, page, tuple(note for part in notes for note in part)))
    for name, text in downloads(edition, comparison, page).items():
        yield Output(links.path_of(page.head.url + name), "text", None, Text(text))


def _article(edition: Edition, article: Article) -> Iterator[Output]:
    page = article_page(edition, article)
    yield _page("article", page)
    yield _twin(page.head.url, Twin(edition.base, page, annotations(article, article.claims)))


def _lists(edition: Edition) -> Iterator[Output]:
    topics, outlets = lists.topics(edition), lists.outlets(edition)
    collections = (
        lists.all_comparisons(edition),
        lists.all_articles(edition),
        *topics.values(),
        *outlets.values(),
        *lists.stories(edition).values(),
    )
    yield from _each("collection", collections)
    yield from _each("register", (registers.entity_register(edition, kind) for kind in links.REGISTERS))
    yield _page("register", registers.collection_register(edition, "/topics/", "Topics", topics))
    yield _page("register", registers.collection_register(edition, "/outlets/", "Outlets", outlets))


def _each(kind: str, pages: Iterable[PageContext]) -> Iterator[Output]:
    return (_page(kind, page) for page in pages)


def _page(kind: str, page: PageContext) -> Output:
    return Output(links.path_of(page.head.url), "html", f"pages/{kind}.html", page)


def _twin(url: str, twin: Twin) -> Output:
    return Output(links.path_of(url + "index.json"), "json", None, twin)
