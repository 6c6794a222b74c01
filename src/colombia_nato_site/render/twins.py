"""The JSON twin of a page: the same data, by construction, and its evidence as W3C Web Annotations."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Final

import msgspec

from colombia_nato_site.content.evidence import selectors
from colombia_nato_site.model import Article, Claim, Evidence
from colombia_nato_site.render import links
from colombia_nato_site.render.contexts import ArticlePage, ComparisonPage

# What a page has for the sake of its frame alone.
_FRAME: Final = frozenset({"site", "head"})


@dataclass(frozen=True, slots=True)
class Annotation:
    """A claim and one of its passages. `selector` holds what the article's rights let us show."""

    claim: str
    says: str
    source: str
    selector: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Twin:
    """`base` is the site's address without the last slash; URLs in the page's data start there."""

    base: str
    page: ArticlePage | ComparisonPage
    annotations: tuple[Annotation, ...]


def annotations(article: Article, claims: Iterable[Claim]) -> tuple[Annotation, ...]:
    """The claims of one article, a passage each."""
    return tuple(_of(article, claim, evidence) for claim in claims for evidence in claim.evidence)


def _of(article: Article, claim: Claim, evidence: Evidence) -> Annotation:
    url = links.article(article.slug, claim.id)
    return Annotation(url, claim.says, links.article(article.slug), _selector(article, evidence))


def _selector(article: Article, evidence: Evidence) -> dict[str, Any]:
    """The words around a passage are shown only with rights `full`, no words at all with `none`."""
    if article.rights == "full":
        return selectors(evidence)
    selector = selectors(replace(evidence, prefix="", suffix=""))
    if article.rights == "none":
        selector["refinedBy"] = [part for part in selector["refinedBy"] if part["type"] != "TextQuoteSelector"]
    return selector


def to_json(twin: Twin) -> bytes:
    """The twin as JSON, readable by people too."""
    page = {f.name: getattr(twin.page, f.name) for f in fields(twin.page) if f.name not in _FRAME}
    data = {
        "url": twin.page.head.canonical,
        "base": twin.base,
        "language": twin.page.site.language,
        **({"invented": twin.page.site.invented} if twin.page.site.invented else {}),
        **page,
        "annotations": [_annotation(a, twin.base) for a in twin.annotations],
    }
    return msgspec.json.format(msgspec.json.encode(data), indent=1) + b"\n"


def _annotation(annotation: Annotation, base: str) -> dict[str, Any]:
    """As the Web Annotation Data Model writes it; the target is our page's map of the article's paragraphs."""
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": base + annotation.claim,
        "type": "Annotation",
        "motivation": "describing",
        "body": {"type": "TextualBody", "value": annotation.says},
        "target": {"source": base + annotation.source, "selector": annotation.selector},
    }
