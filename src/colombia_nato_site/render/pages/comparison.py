"""The comparison page, put together from its parts."""

import re

from colombia_nato_site.content.addresses import resolved
from colombia_nato_site.model import Article, Comparison
from colombia_nato_site.render import citations, links, structured_data
from colombia_nato_site.render.contexts import ComparisonPage, ComparisonTeaser, Download, Link, Reference
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.contents import contents
from colombia_nato_site.render.pages.corrections import notes_on
from colombia_nato_site.render.pages.counted_links import counted_links
from colombia_nato_site.render.pages.coverage import coverage
from colombia_nato_site.render.pages.cues import cues
from colombia_nato_site.render.pages.downloads import DOWNLOADS, cited_page
from colombia_nato_site.render.pages.emphasis import emphasis
from colombia_nato_site.render.pages.facts import (
    article_facts,
    citation,
    date_if_known,
    marks,
    reference,
)
from colombia_nato_site.render.pages.filters import alone_filters, speaker_filters, theme_filters
from colombia_nato_site.render.pages.openings import openings
from colombia_nato_site.render.pages.points import by_theme, glance, points_method, themes
from colombia_nato_site.render.pages.shared_quotations import shared_quotations
from colombia_nato_site.render.pages.structure import structure
from colombia_nato_site.render.pages.timeline import timeline
from colombia_nato_site.render.pages.voices import voices

_FRAGMENT_LINK = re.compile(r'href="#([^"]+)"')
LIST = Link("Comparisons", "/comparisons/")


def comparison_page(edition: Edition, comparison: Comparison) -> ComparisonPage:
    """Everything that a comparison's page shows. The comparison must have been analysed."""
    url = links.comparison(comparison.slug)
    language = edition.config.language
    found = edition.findings.comparisons[comparison.slug]
    marked = marks(edition, comparison.articles)
    articles = [edition.corpus.articles[slug] for slug in marked]
    points = themes(edition, comparison, marked)
    glanced = glance(edition, comparison, found, marked)
    speaking, unlisted = speaker_filters(edition, comparison)
    counted = counted_links(comparison.slug)
    cited = cited_page(edition, comparison, url)
    analysis = resolved(comparison.analysis.html, edition.resolve(url))
    return ComparisonPage(
        site=edition.site(url),
        head=edition.head(
            url,
            comparison.title,
            comparison.standfirst,
            (LIST,),
            data=[_data(edition, comparison, url, articles)],
            twin=True,
            draft=comparison.draft,
        ),
        title=comparison.title,
        standfirst=comparison.standfirst,
        story=_story(edition, comparison.story),
        published=date_if_known(comparison.published, language),
        updated=date_if_known(comparison.updated, language),
        corrections=notes_on(edition, url),
        glance=glanced,
        themes=points,
        by_theme=by_theme(points),
        alone_filters=alone_filters(glanced),
        theme_filters=theme_filters(points),
        speaker_filters=speaking,
        unlisted_speakers=unlisted,
        points_method=points_method(edition),
        openings=openings(edition, found.openings, marked),
        voices=voices(edition, found.voices, marked, counted),
        quotations=shared_quotations(edition, comparison, marked),
        cues=cues(edition, found.voices, marked, counted),
        timeline=timeline(edition, found.timeline, marked),
        emphasis=emphasis(edition, found.emphasis, marked, counted),
        coverage=coverage(edition, found.coverage, marked, counted),
        structure=structure(edition, found.structure, marked, counted),
        analysis_html=analysis,
        contents=contents(comparison.analysis),
        analysis_points=_points_spoken_of(comparison, analysis),
        references=tuple(Reference(marked[a.slug], reference(a, language), a.url) for a in articles),
        citation=citation(edition, comparison.title, url, comparison.updated or comparison.published),
        bibtex=citations.bibtex(cited),
        counted=counted.url,
        downloads=tuple(Download(title, url + name) for name, title in DOWNLOADS.items()),
    )


def teaser(edition: Edition, comparison: Comparison) -> ComparisonTeaser:
    language = edition.config.language
    marked = marks(edition, comparison.articles)
    return ComparisonTeaser(
        title=comparison.title,
        url=links.comparison(comparison.slug),
        standfirst=comparison.standfirst,
        published=date_if_known(comparison.published, language),
        updated=date_if_known(comparison.updated, language),
        articles=tuple(article_facts(edition, edition.corpus.articles[s], mark) for s, mark in marked.items()),
    )


def _points_spoken_of(comparison: Comparison, analysis_html: str) -> tuple[Link, ...]:
    """The points that the essay links to, in its order, each once."""
    questions = {point.id: point.question for point in comparison.points}
    spoken_of = dict.fromkeys(id_ for id_ in _FRAGMENT_LINK.findall(analysis_html) if id_ in questions)
    return tuple(Link(questions[id_], f"#{id_}") for id_ in spoken_of)


def _story(edition: Edition, slug: str | None) -> Link | None:
    return Link(edition.story_title(slug), links.story(slug)) if slug else None


def _data(edition: Edition, comparison: Comparison, url: str, articles: list[Article]) -> structured_data.Node:
    config = edition.config
    return structured_data.comparison(
        comparison, edition.base + url, config.language, config.publisher or None, articles
    )
