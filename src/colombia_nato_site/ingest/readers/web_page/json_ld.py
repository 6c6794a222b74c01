"""The article that a page describes in JSON-LD (schema.org)."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml.html import HtmlElement

Node = Mapping[str, object]

_ARTICLES = frozenset(
    "article newsarticle analysisnewsarticle askpublicnewsarticle backgroundnewsarticle opinionnewsarticle "
    "reportagenewsarticle reviewnewsarticle advertisercontentarticle satiricalarticle blogposting liveblogposting "
    "socialmediaposting scholarlyarticle techarticle report review claimreview".split()
)
_WRAPPING = re.compile(
    r"^\s*(?:/[/*])?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*/)?|(?:/[/*])?\s*(?:\]\]>|-->)\s*(?:\*/)?\s*;?\s*$"
)
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_SURROGATES = re.compile("[\ud800-\udfff]")
_DEEPEST = 30


@dataclass(frozen=True, slots=True)
class Described:
    """The node of the article, and every node of the page that has an `@id`."""

    article: Node = field(default_factory=dict)
    by_id: Mapping[str, Node] = field(default_factory=dict)

    def texts(self, key: str) -> list[str]:
        """What a property of the article says, in words: of an object its name."""
        return [text for value in _listed(self.article.get(key)) if (text := text_of(self.resolved(value)))]

    def nodes(self, key: str) -> list[object]:
        """A property's values, references followed."""
        return [self.resolved(value) for value in _listed(self.article.get(key))]

    def resolved(self, value: object) -> object:
        """The node that `{"@id": …}` refers to; anything else as it is."""
        if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
            return self.by_id.get(value["@id"], value)
        return value


def described(root: HtmlElement, titles: frozenset[str] = frozenset()) -> Described:
    """The first article that the page describes; of several, one whose headline is among the page's `titles`."""
    nodes = [node for script in root.iter("script") if _is_json_ld(script) for node in _nodes(_parsed(script.text))]
    articles = [node for node in nodes if types_of(node) & _ARTICLES]
    articles.sort(key=lambda node: (text_of(node.get("headline")) not in titles, "headline" not in node))
    by_id = {node["@id"]: node for node in reversed(nodes) if isinstance(node.get("@id"), str) and "name" in node}
    return Described(articles[0] if articles else {}, {str(key): node for key, node in by_id.items()})


def types_of(node: object) -> frozenset[str]:
    """A node's types in lower case, without the vocabulary's address."""
    said = _listed(node.get("@type")) if isinstance(node, dict) else []
    return frozenset(value.rpartition("/")[2].lower() for value in said if isinstance(value, str))


def text_of(value: object) -> str | None:
    """A text, or an object's name or address, without markup; None where it is neither."""
    if isinstance(value, dict):
        value = next((value[key] for key in ("name", "headline", "@value", "url", "@id") if value.get(key)), None)
    if isinstance(value, list):
        value = value[0] if value else None
    return clean(value) if isinstance(value, str) else None


def clean(value: str) -> str | None:
    """Without tags, entities (also doubled ones) and the spaces around; None where nothing is left."""
    text = html.unescape(html.unescape(_SURROGATES.sub("", value)))
    text = re.sub(r"<[a-zA-Z/!][^<>]{0,500}>", " ", text)
    return " ".join(text.split()) or None


def paragraphs_of(value: object) -> list[str]:
    """A long text's paragraphs: its lines, or what its markup parts."""
    parts = (
        re.split(r"\n|<br\s*/?>|</?(?:p|div|h[1-6]|li)\b[^<>]{0,300}>", html.unescape(value))
        if isinstance(value, str)
        else []
    )
    return [text for part in parts if (text := clean(part))]


def _is_json_ld(script: HtmlElement) -> bool:
    return "ld+json" in (script.get("type") or "").lower()


def _parsed(text: str | None) -> list[object]:
    """What a script holds, mended where sites commonly break it; nothing where that does not help."""
    said = _WRAPPING.sub("", text or "")
    for attempt in (said, _TRAILING_COMMA.sub("", said)):
        try:
            return _values(attempt)
        except (ValueError, RecursionError):
            continue
    return []


def _values(text: str) -> list[object]:
    """One value, or several one after the other."""
    decoder, at = json.JSONDecoder(strict=False), 0
    values: list[object] = []
    text = text.strip()
    while at < len(text):
        try:
            value, end = decoder.raw_decode(text, at)
        except ValueError:
            if not values:
                raise
            break
        values.append(value)
        at = end
        while at < len(text) and text[at] in " \t\r\n;,":
            at += 1
    return values


def _nodes(value: object, depth: int = 0) -> Iterator[dict[str, object]]:
    """Every object in it, outer ones first."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _nodes(child, depth + 1)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]
