"""A person's, an organisation's or a place's page: where the site meets them."""

from colombia_nato_site.analysis.findings import EntityUse
from colombia_nato_site.model import Claim, Entity
from colombia_nato_site.render import links, phrasing, structured_data
from colombia_nato_site.render.contexts import ArticleUse, ClaimAbout, EntityPage, Link
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.facts import date_if_known


def entity_page(edition: Edition, entity: Entity) -> EntityPage:
    """The entity must have a page (`Edition.entities`)."""
    url = links.entity(entity)
    use = edition.findings.entities[entity.id]
    register, title = links.REGISTERS[entity.kind]
    about = structured_data.page_about(entity.name, edition.base + url, structured_data.entity(entity))
    summary = _summary(use)
    return EntityPage(
        site=edition.site(url),
        head=edition.head(url, entity.name, entity.description or summary, (Link(title, register),), data=[about]),
        name=entity.name,
        kind=entity.kind,
        description=entity.description,
        aliases=entity.aliases,
        summary=summary,
        articles=_articles(edition, use),
        claims=_claims(edition, use),
    )


def _articles(edition: Edition, use: EntityUse) -> tuple[ArticleUse, ...]:
    """The articles that name or quote the entity, most mentions first."""
    most = max(use.articles.values(), default=0)
    met = sorted({*use.articles, *use.quotations} & edition.corpus.articles.keys())
    rows = [
        ArticleUse(
            article=edition.article_link(slug),
            mentions=use.articles.get(slug, 0),
            quotations=use.quotations.get(slug, 0),
            share=use.articles.get(slug, 0) / most if most else 0.0,
        )
        for slug in met
        if use.articles.get(slug) or use.quotations.get(slug)
    ]
    return tuple(sorted(rows, key=lambda row: -row.mentions))


def _claims(edition: Edition, use: EntityUse) -> tuple[ClaimAbout, ...]:
    found: list[ClaimAbout] = []
    for slug, claim_id in use.claims:
        claim = _claim(edition, slug, claim_id)
        if claim is not None:
            when = date_if_known(claim.when, edition.config.language)
            found.append(ClaimAbout(claim.says, links.article(slug, claim_id), edition.article_link(slug), when))
    return tuple(found)


def _claim(edition: Edition, slug: str, claim_id: str) -> Claim | None:
    article = edition.corpus.articles.get(slug)
    return next((c for c in article.claims if c.id == claim_id), None) if article else None


def _summary(use: EntityUse) -> str:
    """“Named 14 times in two articles, with nine quotations and seven claims.”"""
    mentions = sum(use.articles.values())
    quotations = sum(use.quotations.values())
    where = phrasing.counted(sum(count > 0 for count in use.articles.values()), "article", "articles")
    named = f"named {phrasing.times(mentions)} in {where}" if mentions else "not named in the articles by these names"
    more = [
        *([phrasing.counted(quotations, "quotation", "quotations")] if quotations else ()),
        *([phrasing.counted(len(use.claims), "claim", "claims")] if use.claims else ()),
    ]
    return phrasing.sentence(named + (f", with {phrasing.listed(more)}" if more else ""))
