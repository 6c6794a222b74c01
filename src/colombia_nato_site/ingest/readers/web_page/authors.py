"""Whom a page names as its article's authors."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from colombia_nato_site.ingest.readers.web_page.json_ld import Described, text_of, types_of
from colombia_nato_site.ingest.readers.web_page.names import names_in
from colombia_nato_site.ingest.readers.web_page.said import Said, shown

_AUTHORS = (
    "author article:author article.author og:article:author parsely-author sailthru.author cxenseparse:author byl "
    "byline dc.creator dcterms.creator dc.contributor rnews:author citation_author creator analytics:author"
).split()
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|bylines|author|authors|autor|autores|firma|written-by|writer|contributor)s?(?:$|[\s_-])",
    re.I,
)
_NO_BYLINE = re.compile(
    r"bio|image|img|photo|avatar|date|time|comment|related|share|social|twitter|email|box|-card|more|description", re.I
)
_OUTSIDE = "not(ancestor::*[contains(@class,'omment') or contains(@id,'omment')])"  # readers' comments name people too


def authors(said: Said, outlet: str | None) -> tuple[str, ...]:
    """Those of the first source that names a person; where none does, an agency."""
    outlets = [outlet or "", *said.linked.texts("publisher"), *said.of(["og:site_name"]), *said.hosts]
    in_data = [_bylines(said.linked)] + [said.of([name]) for name in _AUTHORS]
    sources = [names_in(source, outlets) for source in (*in_data, *_marked_bylines(said.root))]
    people = [names for names in sources if any(len(name.split()) > 1 for name in names)]
    return next(iter([*people, *(names for names in sources if names)]), ())


def _bylines(linked: Described) -> list[str]:
    nodes = [node for key in ("author", "creator") for node in linked.nodes(key)]
    return [text for node in nodes if "organization" not in types_of(node) and (text := text_of(node))] or [
        text for node in nodes if (text := text_of(node))
    ]


def _marked_bylines(root: HtmlElement) -> Iterator[list[str]]:
    """Bylines that markup calls so: `rel`, `itemprop`, then classes."""
    yield [text for e in root.xpath(f"//*[contains(@itemprop,'author')][{_OUTSIDE}]")[:10] if (text := _name_in(e))]
    yield [text for e in root.xpath(f"//a[contains(@rel,'author')][{_OUTSIDE}]")[:3] if (text := shown(e))]
    classed = [
        e for e in root.iter("a", "span", "p", "div", "address", "strong", "li", "h3", "h4", "h5") if _is_byline(e)
    ]
    classed.sort(key=lambda element: "author" not in (element.get("class") or "").lower())
    for element in classed[:6]:
        yield [text] if (text := shown(element)) and len(text) < 120 else []


def _name_in(element: HtmlElement) -> str | None:
    named = element.xpath(".//*[@itemprop='name']")
    return element.get("content") or shown(named[0] if named else element)


def _is_byline(element: HtmlElement) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:300]
    return bool(_BYLINE.search(names)) and not _NO_BYLINE.search(names)
