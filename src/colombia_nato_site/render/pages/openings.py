"""How each article begins: headline, lede, what it says first, and when it comes to what most of them name."""

from collections.abc import Mapping, Sequence

from colombia_nato_site.analysis.findings import FirstNamed
from colombia_nato_site.analysis.findings import Opening as Found
from colombia_nato_site.analysis.findings import Openings as AllFound
from colombia_nato_site.model import Article, Claim
from colombia_nato_site.render import links, phrasing
from colombia_nato_site.render.contexts import (
    FirstPlace,
    FirstSaid,
    Link,
    Mark,
    Method,
    NameFirst,
    Opening,
    Openings,
)
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.evidence import foreign, paragraph_number, paragraph_text

_SAID_FIRST = 3
_FEW = 4  # of more articles, the first thing said by each
_NAMES = 6
_TELLING = 3  # the title speaks of one of the names that stand most often
_APART = 0.05  # of an article's words; nearer than that, they come to a name alike


def openings(edition: Edition, found: AllFound, marks: Mapping[str, Mark]) -> Openings:
    said = _SAID_FIRST if len(marks) <= _FEW else 1
    ledes = tuple(_opening(edition, lede, marks[lede.article], said) for lede in found.ledes if lede.article in marks)
    names = tuple(_name(edition, first, marks) for first in found.names[:_NAMES])
    return Openings(_title(names, len(marks)), ledes, names, _method(edition))


def _opening(edition: Edition, found: Found, mark: Mark, said: int) -> Opening:
    article = edition.corpus.articles[found.article]
    claims = {claim.id: claim for claim in article.claims}
    source = edition.corpus.sources.get(article.slug) if article.rights == "full" else None
    return Opening(
        mark=mark,
        headline=article.headline if article.rights != "none" else None,
        language=foreign(edition, article),
        lede=_paragraph(article, found.paragraph) if found.paragraph else None,
        words=found.words,
        text=paragraph_text(source, found.paragraph) if found.paragraph else None,
        names=tuple(_entity_name(edition, article, id_) for id_ in found.entities),
        holds=tuple(_holds(found)),
        first=tuple(_said(article, claims[id_]) for id_ in found.claims[:said] if id_ in claims),
    )


def _holds(found: Found) -> Sequence[str]:
    counts = ((found.times, "date"), (found.figures, "figure"), (found.quotations, "quotation"))
    return [phrasing.counted(count, one, f"{one}s") for count, one in counts if count]


def _said(article: Article, claim: Claim) -> FirstSaid:
    first = min(claim.evidence, key=lambda e: (paragraph_number(e.paragraph), e.start or 0))
    return FirstSaid(claim.says, links.article(article.slug, claim.id), _paragraph(article, first.paragraph))


def _paragraph(article: Article, paragraph: str) -> Link:
    return Link(str(paragraph_number(paragraph)), links.article(article.slug, paragraph))


def _entity_name(edition: Edition, article: Article, id_: str) -> str:
    known = edition.corpus.entities.get(id_)
    return known.name if known else next((e.name for e in article.features.entities if e.id == id_), id_)


def _name(edition: Edition, first: FirstNamed, marks: Mapping[str, Mark]) -> NameFirst:
    places = tuple(
        FirstPlace(
            mark=mark,
            paragraph=_paragraph(edition.corpus.articles[slug], first.paragraphs[slug]),
            number=paragraph_number(first.paragraphs[slug]),
            paragraphs=len(edition.corpus.articles[slug].features.paragraphs),
            share=round(first.shares[slug], 4),
        )
        for slug, mark in marks.items()
        if slug in first.paragraphs
    )
    return NameFirst(first.name, edition.entity_url(first.entity), places)


def _title(names: Sequence[NameFirst], articles: int) -> str:
    """“A comes to Petro in its first paragraph, B in its eighth.” Of the names that stand most often, the farthest."""
    if articles == 1:
        return "How the article begins."
    if not names:
        return "There is no name that most of the articles have." if articles > 2 else "They have no name in common."
    widest = max(names[:_TELLING], key=_apart)
    if _apart(widest) < _APART:
        return f"They come to {phrasing.listed([name.name for name in names[:_TELLING]])} at much the same point."
    early = min(widest.places, key=lambda place: place.share)
    late = max(widest.places, key=lambda place: place.share)
    return (
        f"{early.mark.letter} comes to {widest.name} in paragraph {early.number} of {early.paragraphs}, "
        f"{late.mark.letter} {'only ' if articles > 2 else ''}in paragraph {late.number} of {late.paragraphs}."
    )


def _apart(name: NameFirst) -> float:
    shares = [place.share for place in name.places]
    return max(shares) - min(shares) if shares else 0.0


def _method(edition: Edition) -> Method:
    return Method(
        "The lede is the first paragraph of running text; what is said first follows the order of the passages.",
        (
            "A headline stands here where our copy of the article has one; the words of a lede only where its "
            "rights let us show them. What it names and holds is counted.",
            "“Says first” are the first of our claims by the place of their passages in the article.",
            "A name is found where the article has it in any of its forms; a person may be spoken of before under "
            "another description.",
        ),
        edition.method_url("begin"),
    )
