"""Where the site meets each entity: in which articles, in which claims, in whose quotations."""

from collections.abc import Mapping

from colombia_nato_site.analysis.findings import EntityUse
from colombia_nato_site.model import Article, Corpus


def entity_uses(corpus: Corpus) -> Mapping[str, EntityUse]:
    """An EntityUse for every entity of `entities.yaml`, also where nothing meets it."""
    return {id_: _use(id_, corpus.articles) for id_ in corpus.entities}


def _use(id_: str, articles: Mapping[str, Article]) -> EntityUse:
    mentions = {slug: _mentions(id_, article) for slug, article in articles.items()}
    quotations = {slug: _quotations(id_, article) for slug, article in articles.items()}
    claims = (
        (slug, claim.id)
        for slug, article in articles.items()
        for claim in article.claims
        if id_ in claim.about or id_ == claim.speaker
    )
    return EntityUse(id_, _some(mentions), tuple(claims), _some(quotations))


def _mentions(id_: str, article: Article) -> int:
    return sum(entity.count for entity in article.features.entities if entity.id == id_)


def _quotations(id_: str, article: Article) -> int:
    return sum(quotation.speaker == id_ and quotation.kind != "term" for quotation in article.features.quotations)


def _some(counts: Mapping[str, int]) -> dict[str, int]:
    return {slug: count for slug, count in counts.items() if count}
