"""An article's page: its facts, our digest, its claims with their passages, and its shape.

With rights `none` or `excerpt` the page is made from the features and our own text alone, so that a
machine without the source text makes the same bytes.
"""

from colombia_nato_site.content.addresses import resolved
from colombia_nato_site.model import Article, Claim, ClaimKind, Comparison
from colombia_nato_site.render import links, phrasing, structured_data
from colombia_nato_site.render.contexts import ArticlePage, ClaimRow, ComparisonUse, Link, PointUse
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.contents import contents
from colombia_nato_site.render.pages.corrections import notes_on
from colombia_nato_site.render.pages.evidence import evidence_lines, foreign, speaker_name
from colombia_nato_site.render.pages.facts import article_facts, citation, date_if_known, language_name, marks
from colombia_nato_site.render.pages.revisions import revisions
from colombia_nato_site.render.pages.shape import shape

LIST = Link("Articles", "/articles/")
_KINDS: dict[ClaimKind, str] = {
    "event": "Event",
    "figure": "Figure",
    "reported-speech": "Reported speech",
    "opinion": "Opinion of the article",
    "prediction": "Prediction",
}


def article_page(edition: Edition, article: Article) -> ArticlePage:
    url = links.article(article.slug)
    about = structured_data.page_about(article.title, edition.base + url, structured_data.news_article(article))
    standing_in = [c for c in edition.comparisons if article.slug in c.articles]
    return ArticlePage(
        site=edition.site(url),
        head=edition.head(url, article.title, article.summary, (LIST,), data=[about], twin=True, draft=article.draft),
        facts=article_facts(edition, article),
        headline=article.headline,
        language=foreign(edition, article),
        language_name=language_name(article.language),
        original_url=article.url,
        notes=article.notes,
        rights=article.rights,
        rights_notice=_rights_notice(edition, article),
        story=Link(edition.story_title(article.story), links.story(article.story)) if article.story else None,
        topics=tuple(Link(edition.topic_title(t), links.topic(t)) for t in article.topics),
        comparisons=tuple(_use(edition, c, article) for c in standing_in),
        corrections=notes_on(edition, url),
        digest_html=resolved(article.digest.html, edition.resolve(url)),
        contents=contents(article.digest),
        claims=tuple(_claim(edition, article, claim, standing_in) for claim in article.claims),
        shape=shape(edition, article),
        citation=citation(edition, article.title, url, None),
        updated=date_if_known(structured_data.modified(article), edition.config.language),
        revisions=revisions(edition, article),
    )


def _use(edition: Edition, comparison: Comparison, article: Article) -> ComparisonUse:
    mark = marks(edition, comparison.articles)[article.slug]
    return ComparisonUse(comparison.title, links.comparison(comparison.slug), mark)


def _claim(edition: Edition, article: Article, claim: Claim, standing_in: list[Comparison]) -> ClaimRow:
    return ClaimRow(
        id=claim.id,
        says=claim.says,
        kind=claim.kind,
        kind_words=_KINDS[claim.kind],
        about=tuple(
            Link(edition.corpus.entities[e].name, edition.entity_url(e) or "")
            for e in claim.about
            if e in edition.corpus.entities
        ),
        speaker=speaker_name(edition, article, claim.speaker, None),
        when=date_if_known(claim.when, edition.config.language),
        evidence=evidence_lines(edition, article, claim),
        used_in=tuple(use for c in standing_in for use in _uses(c, article, claim)),
    )


def _uses(comparison: Comparison, article: Article, claim: Claim) -> list[PointUse]:
    return [
        PointUse(p.question, links.comparison(comparison.slug, p.id), comparison.title, p.relation)
        for p in comparison.points
        if any(position.article == article.slug and claim.id in position.claims for position in p.positions)
    ]


def _rights_notice(edition: Edition, article: Article) -> str:
    owner = f"The article belongs to {article.outlet or 'its publisher'}."
    limits = edition.config.rights
    if article.rights == "none":
        return f"{owner} None of its words are shown here; all statements are in ours."
    if article.rights == "full":
        return f"{owner} Its full text may be shown; statements about it are in our words."
    return (
        f"{owner} We show short quotations, {phrasing.plural(limits.words_at_once, 'word', 'words')} at most in one go "
        f"and {phrasing.percent(limits.share_of_article)} of its words in all; everything else is in our words."
    )
