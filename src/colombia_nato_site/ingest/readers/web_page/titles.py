"""A page's headline: the heading that it shows, told by the titles that it gives itself."""

import re
from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

from colombia_nato_site.ingest.readers.web_page.json_ld import clean
from colombia_nato_site.ingest.readers.web_page.said import Said, shown
from colombia_nato_site.ingest.readers.web_page.segments import words

_TITLES = (
    "og:title twitter:title parsely-title sailthru.title cxenseparse:title headline article.headline dc.title "
    "dcterms.title"
).split()
_SITE = re.compile(r"\s+(?:[|–—·•»:]+|-)\s+")
_HEADLINE = re.compile(r"headline|(?:entry|post|article|story|single)[-_]+(?:\w+[-_]+)?title", re.IGNORECASE)


def titles(said: Said, outlet: str | None) -> tuple[str, ...]:
    """The headline on the page first, if the page's titles tell which heading it is; then those titles."""
    named = [*said.linked.texts("headline"), *said.of(_TITLES)]
    root, sites = said.root, [outlet or "", *said.hosts]
    title = root.find(".//title")
    full = clean(title.text_content()) if title is not None else None
    named = [_without_site(text, sites, full) for text in named]
    if full:
        named.append(_without_site(full, sites, None))
    own = {text for heading in root.iter("h1") if _is_headline(heading) and (text := shown(heading))}
    headings = [text for text in (shown(heading) for heading in _headings(root)) if text]
    best = max(headings, key=lambda text: _likeness(text, named), default=None)
    if best is not None and _likeness(best, named) >= 0.5:
        named.insert(0, best)
    elif len(own) == 1:
        named[:0] = own
    elif not named:
        named = [text for heading in root.iter("h1") if (text := shown(heading))][:1]
    return tuple(dict.fromkeys(text for text in named if text))


def without_motto(text: str) -> str:
    """A site's name without its motto: `Autoracing | F1 | MotoGP`."""
    return _SITE.split(text)[0].strip() or text


def _headings(root: HtmlElement) -> Iterator[HtmlElement]:
    """Level 1 first; where there is none, what calls itself the headline, then level 2."""
    first = list(root.iter("h1"))
    yield from first
    marked = root.xpath(
        "//*[@itemprop='headline' or contains(@class,'headline') or contains(@class,'entry-title')][not(self::meta)]"
    )
    yield from (element for element in marked[:20] if element.tag not in ("h1", "body", "article", "a"))
    if not first:
        yield from list(root.iter("h2"))[:10]


def _is_headline(heading: HtmlElement) -> bool:
    """Whether a heading calls itself the article's."""
    return heading.get("itemprop") == "headline" or bool(_HEADLINE.search((heading.get("class") or "")[:300]))


def _likeness(text: str, others: Iterable[str]) -> float:
    """How much of the words of two titles is the same: the best of all the pairs, from 0 to 1."""
    own = set(words(text))
    pairs = ((own, set(words(other))) for other in others)
    return max((len(a & b) / len(a | b) for a, b in pairs if a and b), default=0.0)


def _without_site(title: str, sites: Iterable[str], full: str | None) -> str:
    """A title without the site's name at its end, or its beginning."""
    parts = _SITE.split(title)
    if len(parts) < 2:
        return title
    names = {_key(site) for site in sites} - {""}
    first, last = _key(parts[0]), _key(parts[-1])
    if last in names or any(last and (last in name or name in last) for name in names):
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»:-")
    if first in names:
        return title[title.index(parts[1], len(parts[0])) :]
    if full is None and len(parts[-1].split()) <= 4 and len(parts[0].split()) > len(parts[-1].split()):
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»:-")
    return title


def _key(text: str) -> str:
    return re.sub(r"^the\s+|\W|\.(?:com|org|net|co)\b", "", text.lower())
