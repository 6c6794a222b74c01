"""How each article begins: what its lede holds, what it says first, and where it comes to what most of them name.

In news the first paragraph (the lede) carries what the writer holds to be most important, and the rest follows in
falling order (the inverted pyramid: H. Pöttker, “News and its communicative quality”, Journalism Studies 4(4),
2003). What is told first is therefore a choice that can be set side by side, from counts and places alone.
"""

from collections.abc import Iterable

from colombia_nato_site.analysis.coverage import coverage
from colombia_nato_site.analysis.findings import Covered, FirstNamed, Opening, Openings
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.model import Article, Claim, Features, Place


def openings(subject: Subject) -> Openings:
    """The ledes in the articles' order, and where each article first has the names that most of them have.

    Of two articles, those that both have.
    """
    shared = [covered for covered in coverage(subject) if _is_common(covered)]
    names = tuple(_first_named(covered, subject.articles) for covered in shared) if len(subject.articles) > 1 else ()
    return Openings(tuple(_opening(article) for article in subject.articles), names)


def _is_common(covered: Covered) -> bool:
    return 2 * sum(1 for count in covered.counts.values() if count) > len(covered.counts)


def _opening(article: Article) -> Opening:
    read = article.features
    lede = next((paragraph for paragraph in read.paragraphs if paragraph.words and paragraph.kind == "text"), None)
    id_ = lede.id if lede else None
    named = sorted((e for e in read.entities if e.counts.get(id_ or "")), key=lambda e: (-e.counts[id_ or ""], e.name))
    return Opening(
        article=article.slug,
        paragraph=id_,
        words=lede.words if lede else 0,
        entities=tuple(entity.id for entity in named),
        quotations=sum(_is_in(id_, q.places) for q in read.quotations if q.kind != "term"),
        times=sum(time.place.paragraph == id_ for time in read.times),
        figures=sum(figure.place.paragraph == id_ for figure in read.figures),
        claims=tuple(claim.id for claim in sorted(article.claims, key=lambda c: _place(c, read)) if claim.evidence),
    )


def _is_in(paragraph: str | None, places: Iterable[Place]) -> bool:
    return any(place.paragraph == paragraph for place in places)


def _place(claim: Claim, read: Features) -> tuple[int, int]:
    """Where the claim's first passage stands, as (number of its paragraph, character)."""
    order = {paragraph.id: number for number, paragraph in enumerate(read.paragraphs)}
    return min(((order.get(e.paragraph, len(order)), e.start or 0) for e in claim.evidence), default=(len(order), 0))


def _first_named(covered: Covered, articles: Iterable[Article]) -> FirstNamed:
    naming = (article for article in articles if covered.counts.get(article.slug))
    found = {article.slug: _first(covered.entity, article.features) for article in naming}
    return FirstNamed(
        covered.entity,
        covered.name,
        {slug: paragraph for slug, (paragraph, _) in found.items()},
        {slug: share for slug, (_, share) in found.items()},
    )


def _first(entity: str, read: Features) -> tuple[str, float]:
    """The first paragraph that names the entity, and the share of the article's words that stand before it."""
    naming = {id_ for e in read.entities if e.id == entity for id_, count in e.counts.items() if count}
    before = 0
    for paragraph in read.paragraphs:
        if paragraph.id in naming:
            return paragraph.id, before / read.words if read.words else 0.0
        before += paragraph.words
    return "", 0.0
