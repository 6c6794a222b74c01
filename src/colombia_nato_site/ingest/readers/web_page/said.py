"""Where a page says things of itself: meta tags, JSON-LD, its address, and short lines that it shows."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from lxml.html import HtmlElement

from colombia_nato_site.ingest.readers.web_page.json_ld import Described, clean, described

_LINE = 40  # elements
_SAVED = re.compile(r"<!--[^<>]{0,200}?(?:saved from url=\(\d+\)|\burl:)\s*(https?://[^\s<>]{1,2000})")
_BEGINNING = 5_000  # characters
_PERSON = re.compile(r"byline|author|autor", re.IGNORECASE)  # whose parts stand apart


@dataclass(frozen=True, slots=True)
class Said:
    """`metas` is what meta tags say, by their name in lower case; `linked` the article in JSON-LD."""

    root: HtmlElement
    metas: dict[str, list[str]]
    linked: Described
    url: str | None

    def of(self, names: Iterable[str]) -> list[str]:
        """What the meta tags of these names say, in the order of the names."""
        return [text for name in names for text in self.metas.get(name, ())]

    @property
    def hosts(self) -> list[str]:
        """The page's host, with and without what follows its first point."""
        match = re.match(r"https?://(?:www\.)?([^/:]+)", self.url or "")
        return [match[1], match[1].split(".")[0]] if match else []


def saved_from(text: str) -> str | None:
    """The address that a browser notes in a page that it saves."""
    match = _SAVED.search(text[:_BEGINNING])
    return match[1] if match else None


def said_by(root: HtmlElement, address: str | None = None) -> Said:
    """All that is said where it is looked for; of several articles described, the one whose headline the page shows."""
    metas = _metas(root)
    headings = {text for heading in root.iter("h1") if (text := shown(heading))}
    linked = described(root, frozenset({*headings, *metas.get("og:title", ())}))
    return Said(root, metas, linked, _url(root, metas, linked) or address)


def shown(element: HtmlElement) -> str | None:
    """A line's text; None of what is more than a line."""
    parts = list(islice(element.iter(), _LINE + 1))
    if len(parts) > _LINE:
        return None
    by = _PERSON.search((element.get("class") or "")[:300]) is not None
    apart = by or any(part.tag in ("br", "div", "p", "li", "time") for part in parts[1:])
    text = clean((" " if apart else "").join(element.itertext())[:2000])
    return text if text and len(text) <= 400 else None


def _metas(root: HtmlElement) -> dict[str, list[str]]:
    """What meta tags say, by their name in lower case."""
    metas: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        text = clean((meta.get("content") or "")[:2000])
        for key in {meta.get("property"), meta.get("name"), meta.get("itemprop")} - {None, ""}:
            if text:
                metas.setdefault(str(key).strip().lower(), []).append(text)
    return metas


def _url(root: HtmlElement, metas: dict[str, list[str]], linked: Described) -> str | None:
    canonical = [
        link.get("href") or "" for link in root.iter("link") if "canonical" in (link.get("rel") or "").lower().split()
    ]
    saved = [link.get("href") or "" for link in root.iter("base")]
    said = [*canonical, *metas.get("og:url", ()), *linked.texts("url"), *linked.texts("mainEntityOfPage"), *saved]
    return next((url.strip() for url in said if re.match(r"https?://[^\s/]+", url.strip()) and len(url) < 2000), None)
