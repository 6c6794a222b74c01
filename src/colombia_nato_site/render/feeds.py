"""The Atom feed (RFC 4287), the sitemap (sitemaps.org 0.9) and robots.txt: contexts, and their bytes."""

import re
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

ATOM: Final = "http://www.w3.org/2005/Atom"
SITEMAP: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
# Atom wants a moment. A feed without one dated entry has none; the build's clock is not content.
NEVER: Final = "1970-01-01T00:00:00Z"
# What XML 1.0 cannot hold, however it is escaped.
_NO_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """`id` never changes; `updated` is an RFC 3339 moment; `summary` is our text."""

    id: str
    title: str
    url: str
    updated: str
    published: str | None
    summary: str


@dataclass(frozen=True, slots=True)
class Feed:
    """All URLs are absolute (https://…)."""

    id: str
    title: str
    subtitle: str
    language: str
    author: str
    url: str
    home: str
    updated: str
    entries: tuple[FeedEntry, ...]


@dataclass(frozen=True, slots=True)
class SitemapEntry:
    """`modified` is an ISO date, None where the content does not say."""

    url: str
    modified: str | None


@dataclass(frozen=True, slots=True)
class Sitemap:
    entries: tuple[SitemapEntry, ...]


def atom(feed: Feed) -> bytes:
    """The feed as an Atom document."""
    root = ET.Element("feed", {"xmlns": ATOM, "xml:lang": feed.language})
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.subtitle)
    _add(root, "updated", feed.updated)
    _add(ET.SubElement(root, "author"), "name", feed.author)
    ET.SubElement(root, "link", rel="self", type="application/atom+xml", href=feed.url)
    ET.SubElement(root, "link", rel="alternate", type="text/html", href=feed.home)
    for entry in feed.entries:
        _entry(ET.SubElement(root, "entry"), entry)
    return _document(root)


def _entry(element: ET.Element, entry: FeedEntry) -> None:
    _add(element, "id", entry.id)
    _add(element, "title", entry.title)
    ET.SubElement(element, "link", rel="alternate", type="text/html", href=entry.url)
    _add(element, "updated", entry.updated)
    if entry.published:
        _add(element, "published", entry.published)
    _add(element, "summary", entry.summary)


def sitemap(context: Sitemap) -> bytes:
    """The sitemap as XML."""
    root = ET.Element("urlset", xmlns=SITEMAP)
    for entry in context.entries:
        url = ET.SubElement(root, "url")
        _add(url, "loc", entry.url)
        if entry.modified:
            _add(url, "lastmod", entry.modified)
    return _document(root)


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = _NO_XML.sub("", text)


def _document(root: ET.Element) -> bytes:
    ET.indent(root)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode").encode() + b"\n"
