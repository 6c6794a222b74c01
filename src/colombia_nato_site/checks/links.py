"""Every link inside the site leads somewhere: pages, files, fragments; no id stands twice."""

import re
from collections.abc import Iterable, Iterator, Mapping
from posixpath import normpath
from urllib.parse import unquote, urljoin, urlsplit

from colombia_nato_site.checks.page import Page, Reference
from colombia_nato_site.diagnostics import Diagnostic

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_SAFE = ("https:", "http:", "mailto:", "tel:")
_HERE = "https://site.invalid/"
_IN_XML = re.compile(r"""(?:<loc>|<id>|<link>|href=["'])\s*([^<"'\s]+)""")


def check_links(
    pages: Mapping[str, Page], feeds: Mapping[str, tuple[Reference, ...]], paths: Iterable[str], base_url: str
) -> list[Diagnostic]:
    """Errors for dead links and fragments, doubled ids, ids that are named but not there, unsafe URLs.

    `pages` by output path; `feeds` are the references of XML files (`read_feed`); `paths` are all
    outputs. URLs that begin with `base_url` are links inside the site; others are not followed.
    """
    published = frozenset(paths)
    ids = {path: frozenset(identifier for identifier, _ in page.ids) for path, page in pages.items()}
    problems: list[Diagnostic] = []
    for path, page in sorted(pages.items()):
        problems += _ids(path, page, ids[path])
        for reference in page.references:
            problems += _reference(path, reference, published, ids, base_url)
    for path, references in sorted(feeds.items()):
        for reference in references:
            if reference.url.startswith(base_url):
                problems += _reference(path, reference, published, ids, base_url)
    return problems


def read_feed(data: bytes) -> tuple[Reference, ...]:
    """The URLs that an XML file (feed, sitemap) names."""
    text = data.decode(errors="replace")
    return tuple(Reference(m[1], text.count("\n", 0, m.start()) + 1, "link") for m in _IN_XML.finditer(text))


def _ids(path: str, page: Page, ids: frozenset[str]) -> Iterator[Diagnostic]:
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


def _reference(
    path: str, reference: Reference, published: frozenset[str], ids: Mapping[str, frozenset[str]], base_url: str
) -> Iterator[Diagnostic]:
    url = reference.url.strip()
    if url.startswith(base_url):
        url = _HERE + url[len(base_url) :]
    elif _SCHEME.match(url):
        yield from _outside(path, reference)
        return
    target, fragment = _target(path, url)
    if target is None or target not in published:
        yield _error(
            "dead-link",
            f"The link “{reference.url}” leads to no page or file of the site.",
            path,
            reference.line,
            "Correct the link, or publish what it leads to.",
        )
    elif fragment and target in ids and fragment not in ids[target] and fragment != "top":
        yield _error(
            "dead-fragment",
            f"The link “{reference.url}” leads to “#{fragment}”, which is not on that page.",
            path,
            reference.line,
            "Correct the part after #, or give the place that id.",
        )


def _outside(path: str, reference: Reference) -> Iterator[Diagnostic]:
    """A reader may follow a link to another host; a page may not fetch from one by itself."""
    url = reference.url.strip().lower()
    if reference.use == "load" and not url.startswith("data:image/"):
        message = f"The page loads “{reference.url}” from elsewhere; expected no request to another host."
        yield _error(
            "external-request", message, path, reference.line, "Put the file into static/ and load it from there."
        )
    elif reference.use != "load" and not url.startswith(_SAFE):
        message = f"The link “{reference.url}” has an unsafe scheme; expected https, http, mailto or tel."
        yield _error("unsafe-link", message, path, reference.line, "Correct the link.")


def _target(path: str, url: str) -> tuple[str | None, str]:
    """The output that a URL on a page leads to (None: outside the site), and the fragment."""
    parts = urlsplit(urljoin(_HERE + path, url))
    name = unquote(parts.path)
    climbs = (
        not url.startswith(_HERE) and normpath("/".join(("x", path, "..", urlsplit(url).path))).split("/")[0] != "x"
    )
    if climbs and not url.startswith("/"):
        return None, ""
    target = name.removeprefix("/")
    if target == "" or target.endswith("/"):
        target += "index.html"
    return target, unquote(parts.fragment)


def _error(code: str, message: str, path: str, line: int, hint: str) -> Diagnostic:
    return Diagnostic("error", code, message, path, line, hint=hint)
