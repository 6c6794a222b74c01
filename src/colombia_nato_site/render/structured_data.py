"""What search engines read: schema.org as JSON-LD. Says no more than the page does."""

import json
from collections.abc import Sequence
from typing import Any, Final

from colombia_nato_site.model import Article, Comparison, Entity, EntityKind, When
from colombia_nato_site.render.contexts import Link

_KINDS: dict[EntityKind, str] = {"person": "Person", "organisation": "Organization", "place": "Place"}

Node = dict[str, Any]

_WORKS: Final = frozenset({"WebSite", "WebPage", "Article", "NewsArticle"})
_OF_THE_PAGE: Final = frozenset({"BreadcrumbList", "ListItem"})


def script(nodes: Sequence[Node], invented: str = "") -> str:
    """The nodes as one JSON-LD graph that cannot end the script element it stands in.

    On a site of invented articles (`invented` says so) every thing that is described is said to be.
    """
    graph = _fiction(list(nodes), invented) if invented else list(nodes)
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _fiction(data: object, invented: str) -> object:
    """The same with `invented` on all that it describes, and works marked as fiction."""
    if isinstance(data, list):
        return [_fiction(part, invented) for part in data]
    if not isinstance(data, dict) or data.get("@type") in _OF_THE_PAGE:
        return data
    genre = {"genre": "fiction"} if data.get("@type") in _WORKS else {}
    return (
        {name: _fiction(value, invented) for name, value in data.items()}
        | genre
        | {"disambiguatingDescription": invented}
    )


def website(title: str, description: str, url: str, language: str, publisher: str | None) -> Node:
    return _known(
        {
            "@type": "WebSite",
            "name": title,
            "description": description,
            "url": url,
            "inLanguage": language,
            "publisher": _organisation(publisher),
        }
    )


def breadcrumbs(crumbs: Sequence[Link], base: str) -> Node:
    """`base` is the site's address without the last slash."""
    items = [
        {"@type": "ListItem", "position": place, "name": crumb.title, "item": base + crumb.url}
        for place, crumb in enumerate(crumbs, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def comparison(of: Comparison, url: str, language: str, publisher: str | None, sources: Sequence[Article]) -> Node:
    return _known(
        {
            "@type": "Article",
            "headline": of.title,
            "description": of.standfirst,
            "url": url,
            "inLanguage": language,
            "datePublished": _day(of.published),
            "dateModified": _day(of.updated),
            "publisher": _organisation(publisher),
            "isBasedOn": [news_article(source) for source in sources],
        }
    )


def news_article(of: Article) -> Node:
    """The article of the outlet, not our page about it."""
    return _known(
        {
            "@type": "NewsArticle",
            "headline": of.headline,
            "url": of.url,
            "inLanguage": of.language,
            "datePublished": _day(of.published),
            "dateModified": _day(modified(of)),
            "author": [{"@type": "Person", "name": name} for name in of.authors],
            "publisher": _organisation(of.outlet),
        }
    )


def modified(of: Article) -> When | None:
    """When the outlet last changed the article, as it says itself; None where the last version does not."""
    return of.revisions[-1].dated if of.revisions else of.updated


def page_about(title: str, url: str, subject: Node) -> Node:
    return {"@type": "WebPage", "name": title, "url": url, "about": subject}


def entity(of: Entity) -> Node:
    return _known(
        {
            "@type": _KINDS[of.kind],
            "name": of.name,
            "alternateName": list(of.aliases),
            "description": of.description,
        }
    )


def _organisation(name: str | None) -> Node | None:
    return {"@type": "Organization", "name": name} if name else None


def _day(when: When | None) -> str | None:
    """A date that stands for itself; schema.org has no word for a vague one."""
    return when.earliest if when and when.earliest == when.latest else None


def _known(node: Node) -> Node:
    return {key: value for key, value in node.items() if value not in (None, "", [])}
