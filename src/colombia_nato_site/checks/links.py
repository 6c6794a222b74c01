"""Every link inside the site leads somewhere: pages, files, fragments; no id stands twice."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

from colombia_nato_site.checks.page import Anchors, Reference
from colombia_nato_site.diagnostics import Diagnostic

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_SAFE = ("https:", "http:", "mailto:", "tel:")
# A link must not climb out of the site, wherever the site is served: this place is deeper than any link climbs.
_HERE = "https://site.invalid/" + "x/" * 40
_IN_XML = re.compile(r"""(?:<loc>|<id>|<link>|href=["'])\s*([^<"'\s]+)""")


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside the site: the output that it leads to (None: it climbs out of the site), and the fragment."""

    url: str
    line: int
    target: str | None
    fragment: str


@dataclass(frozen=True, slots=True)
class Linked:
    """What one output is to the others: the ids that it offers, and its links to them."""

    ids: frozenset[str] = frozenset()
    links: tuple[Link, ...] = ()


def read_links(path: str, page: Anchors, base_url: str) -> tuple[Linked, list[Diagnostic]]:
    """The links of the output at `path`, and what is wrong with it alone.

    URLs that begin with `base_url` are links inside the site; others are not followed. Errors for doubled ids,
    ids that are named but not there, unsafe URLs.
    """
    ids = frozenset(identifier for identifier, _ in page.ids)
    outside = [reference for reference in page.references if _is_outside(reference, base_url)]
    links = tuple(
        Link(reference.url, reference.line, *_target(path, reference.url.strip(), base_url))
        for reference in page.references
        if not _is_outside(reference, base_url)
    )
    problems = [*_ids(path, page, ids), *(found for reference in outside for found in _outside(path, reference))]
    return Linked(ids, links), problems


def check_links(outputs: Mapping[str, Linked]) -> list[Diagnostic]:
    """Errors for dead links and fragments; `outputs` are all outputs of the site by their path."""
    return [
        problem
        for path, output in outputs.items()
        for link in output.links
        if (problem := _dead(path, link, outputs)) is not None
    ]


def read_feed(data: bytes) -> Anchors:
    """The URLs that an XML file (feed, sitemap) names."""
    text = data.decode(errors="replace")
    found = _IN_XML.finditer(text)
    return Anchors(references=tuple(Reference(unescape(m[1]), _line(text, m.start()), "meta") for m in found))


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _ids(path: str, page: Anchors, ids: frozenset[str]) -> Iterator[Diagnostic]:
    seen: dict[str, int] = {}
    for identifier, line in page.ids:
        if identifier in seen:
            message = f"The id “{identifier}” stands twice (first in line {seen[identifier]}); expected once a page."
            yield _error("duplicate-id", message, path, line, "Give one of the two another id.")
        seen.setdefault(identifier, line)
    for named, line in page.named:
        if named not in ids:
            message = f"An attribute names the id “{named}”, which is not on this page."
            yield _error("unknown-id", message, path, line, "Correct the template.")


def _is_outside(reference: Reference, base_url: str) -> bool:
    url = reference.url.strip()
    return _SCHEME.match(url) is not None and not url.startswith(base_url)


def _dead(path: str, link: Link, outputs: Mapping[str, Linked]) -> Diagnostic | None:
    target = outputs.get(link.target) if link.target is not None else None
    if target is None:
        message = f"The link “{link.url}” leads to no page or file of the site."
        return _error("dead-link", message, path, link.line, "Correct the link, or publish what it leads to.")
    if link.fragment and link.fragment not in target.ids and link.fragment != "top":
        message = f"The link “{link.url}” leads to “#{link.fragment}”, which is not on that page."
        return _error("dead-fragment", message, path, link.line, "Correct the part after #, or give the place that id.")
    return None


def _outside(path: str, reference: Reference) -> Iterator[Diagnostic]:
    """A reader may follow a link to another host; a page may not fetch from one by itself."""
    url = reference.url.strip().lower()
    if reference.use == "load" and not url.startswith("data:image/"):
        message = f"The page loads “{reference.url}” from elsewhere; expected no request to another host."
        yield _error(
            "external-request", message, path, reference.line, "Put the file into static/ and load it from there."
        )
    elif reference.use == "link" and not url.startswith(_SAFE):
        message = f"The link “{reference.url}” has an unsafe scheme; expected https, http, mailto or tel."
        yield _error("unsafe-link", message, path, reference.line, "Correct the link.")


def _target(path: str, url: str, base_url: str) -> tuple[str | None, str]:
    """The output that a URL on a page leads to (None: outside the site), and the fragment."""
    base_path = urlsplit(base_url).path
    for start in (base_url, base_path):
        if url.startswith(start):
            url = _HERE + url[len(start) :]
    resolved = urljoin(_HERE + path, url)
    if not resolved.startswith(_HERE):
        return None, ""
    parts = urlsplit(resolved[len(_HERE) :])
    target = unquote(parts.path)
    return (target + "index.html" if target == "" or target.endswith("/") else target), unquote(parts.fragment)


def _error(code: str, message: str, path: str, line: int, hint: str) -> Diagnostic:
    return Diagnostic("error", code, message, path, line, hint=hint)
