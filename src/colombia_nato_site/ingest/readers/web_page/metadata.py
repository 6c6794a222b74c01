"""What a page says of its article beside its text: in JSON-LD, in meta tags, in microdata, on the page itself."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from lxml.html import HtmlElement

from colombia_nato_site.ingest.document import Metadata
from colombia_nato_site.ingest.readers.web_page.dates import day_in_address, day_of, is_elsewhere, is_morning, is_utc
from colombia_nato_site.ingest.readers.web_page.json_ld import (
    Described,
    clean,
    described,
    paragraphs_of,
    text_of,
    types_of,
)
from colombia_nato_site.ingest.readers.web_page.names import names_in
from colombia_nato_site.ingest.readers.web_page.segments import words

_TITLES = (
    "og:title twitter:title parsely-title sailthru.title cxenseparse:title headline article.headline dc.title "
    "dcterms.title"
).split()
_DATES = (
    "article:published_time article:published og:published_time datepublished article.published parsely-pub-date "
    "sailthru.date "
    "cxenseparse:recs:publishtime publish-date publish_date publishdate publication_date publicationdate pubdate "
    "pdate ptime "
    "published dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date date_published "
    "article:post_date sn-post-date rnews:datepublished og:article:published_time "
    "citation_publication_date originalpublicationdate "
    "displaydate created datecreated date"
).split()
_AUTHORS = (
    "author article:author article.author og:article:author parsely-author sailthru.author cxenseparse:author byl "
    "byline "
    "dc.creator dcterms.creator dc.contributor rnews:author citation_author creator analytics:author"
).split()
_OUTLETS = (
    "application-name publisher dc.publisher dcterms.publisher cxenseparse:sitename twitter:app:name:iphone".split()
)
_LINE = 40  # elements
_SITE = re.compile(r"\s+(?:[|–—·•»:]+|-)\s+")
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|bylines|author|authors|autor|autores|firma|written-by|writer|contributor)s?(?:$|[\s_-])",
    re.I,
)
_NO_BYLINE = re.compile(
    r"bio|image|img|photo|avatar|date|time|comment|related|share|social|twitter|email|box|-card|more|description", re.I
)
_HEADLINE = re.compile(r"headline|(?:entry|post|article|story|single)[-_]+(?:\w+[-_]+)?title", re.IGNORECASE)
_DATED = re.compile(r"date|time|publish|byline|fecha|posted|meta", re.I)
_CHANGED = re.compile(r"updat|modif|actualiz|edited|last\b|today|print", re.I)


@dataclass(frozen=True, slots=True)
class Page:
    """A page's own words on itself. `titles` are all the forms of its headline, the best first; `body` is the article's
    text where the page's data hold it."""

    metadata: Metadata
    titles: tuple[str, ...]
    says_article: bool
    body: tuple[str, ...]


def read_page(root: HtmlElement) -> Page:
    """Everything the page says of its article; the page's text is not looked at, but for headline, byline and date."""
    metas = _metas(root)
    shown = {text for heading in root.iter("h1") if (text := _shown(heading))}
    linked = described(root, frozenset({*shown, *metas.get("og:title", ())}))
    url = _url(root, metas, linked)
    outlet = _outlet(metas, linked, url)
    titles = _titles(root, metas, linked, [outlet or "", *_hosts(url)])
    authors = _authors(root, metas, linked, outlet, url)
    metadata = Metadata(
        headline=titles[0] if titles else None,
        outlet=outlet,
        authors=authors,
        published=_published(root, metas, linked, url),
        language=_language(root, metas, linked),
        url=url,
    )
    is_article = bool(linked.article) or "article" in " ".join(metas.get("og:type", ())).lower()
    return Page(metadata, titles, is_article, tuple(paragraphs_of(linked.article.get("articleBody"))))


def _metas(root: HtmlElement) -> dict[str, list[str]]:
    """What meta tags say, by their name in lower case."""
    metas: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        text = clean((meta.get("content") or "")[:2000])
        for key in {meta.get("property"), meta.get("name"), meta.get("itemprop")} - {None, ""}:
            if text:
                metas.setdefault(str(key).strip().lower(), []).append(text)
    return metas


def _said(metas: dict[str, list[str]], names: Iterable[str]) -> list[str]:
    return [text for name in names for text in metas.get(name, ())]


def _outlet(metas: dict[str, list[str]], linked: Described, url: str | None) -> str | None:
    """What the page says that its site, or its publisher, is called; of two, the one that its address has too."""
    said = [*metas.get("og:site_name", ()), *linked.texts("publisher"), *_said(metas, _OUTLETS)]
    names = [_first_part(text) for text in said if not text.startswith(("http", "@", "#")) and len(text) < 100]
    host = "".join(_hosts(url)[:1]).lower()
    own = (name for name in names if any(len(word) > 2 and word in host for word in words(name)))
    return next(own, next(iter(names), None))


def _first_part(text: str) -> str:
    """A site's name without its motto: `Autoracing | F1 | MotoGP`."""
    return _SITE.split(text)[0].strip() or text


def _titles(root: HtmlElement, metas: dict[str, list[str]], linked: Described, sites: list[str]) -> tuple[str, ...]:
    """The headline on the page first, if the page's titles tell which heading it is; then those titles."""
    named = [*linked.texts("headline"), *_said(metas, _TITLES)]
    title = root.find(".//title")
    full = clean(title.text_content()) if title is not None else None
    named = [_without_site(text, sites, full) for text in named]
    if full:
        named.append(_without_site(full, sites, None))
    own = {text for heading in root.iter("h1") if _is_headline(heading) and (text := _shown(heading))}
    shown = [text for text in (_shown(heading) for heading in _headings(root)) if text]
    best = max(shown, key=lambda text: _likeness(text, named), default=None)
    if best is not None and _likeness(best, named) >= 0.5:
        named.insert(0, best)
    elif len(own) == 1:
        named[:0] = own
    elif not named:
        named = [text for heading in root.iter("h1") if (text := _shown(heading))][:1]
    return tuple(dict.fromkeys(text for text in named if text))


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


def _shown(element: HtmlElement) -> str | None:
    """A line's text; None of what is more than a line."""
    parts = list(islice(element.iter(), _LINE + 1))
    if len(parts) > _LINE:
        return None
    apart = any(part.tag in ("br", "div", "p", "li", "time") for part in parts[1:]) or _is_byline(element)
    text = clean((" " if apart else "").join(element.itertext())[:2000])
    return text if text and len(text) <= 400 else None


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


def _url(root: HtmlElement, metas: dict[str, list[str]], linked: Described) -> str | None:
    canonical = [
        link.get("href") or "" for link in root.iter("link") if "canonical" in (link.get("rel") or "").lower().split()
    ]
    saved = [link.get("href") or "" for link in root.iter("base")]
    said = [*canonical, *metas.get("og:url", ()), *linked.texts("url"), *linked.texts("mainEntityOfPage"), *saved]
    return next((url.strip() for url in said if re.match(r"https?://[^\s/]+", url.strip()) and len(url) < 2000), None)


def _language(root: HtmlElement, metas: dict[str, list[str]], linked: Described) -> str | None:
    said = [root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang"), root.get("xml:lang")]
    said += [
        *linked.texts("inLanguage"),
        *metas.get("og:locale", ()),
        *metas.get("language", ()),
        *metas.get("dc.language", ()),
    ]
    for text in said:
        if text and (match := re.fullmatch(r"([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{2}))?", text.strip())):
            return match[1].lower() + (f"-{match[2].upper()}" if match[2] else "")
    return None


def _published(root: HtmlElement, metas: dict[str, list[str]], linked: Described, url: str | None) -> str | None:
    """The day of publication."""
    said = [*linked.texts("datePublished"), *_said(metas, _DATES), *_marked_dates(root), *linked.texts("dateCreated")]
    told = next(((text, day) for text in said if (day := day_of(text))), None)
    if told is not None:
        return _local(*told, [*said, *_shown_dates(root)], url).isoformat()
    shown = next((day for text in _shown_dates(root) if (day := day_of(text))), None)
    day = shown or (day_in_address(url) if url else None)
    return day.isoformat() if day else _by_htmldate(root, url)


def _local(text: str, day: date, others: Iterable[str], url: str | None) -> date:
    """A time in UTC as the page's own zone has it: the day that stands with the same minutes elsewhere on the page.

    Where there is none, the day before, if the page shows it or has it in its address, and the hour allows it.
    """
    if not is_utc(text):
        return day
    before, after = day - timedelta(days=1), day + timedelta(days=1)
    told = [(other, said) for said in others if not is_utc(said) and (other := day_of(said)) in (before, day, after)]
    timed = [other for other, said in told if other is not None and is_elsewhere(said, text)]
    early = is_morning(text) and before in (day_in_address(url or ""), *(other for other, _ in told[:1]))
    return next(iter(timed), before if early else day)


def _marked_dates(root: HtmlElement) -> list[str]:
    """Dates that markup calls the date of publication."""
    marked = root.xpath("//*[@itemprop='datePublished' or @property='datePublished' or @pubdate]")
    return [
        text for element in marked[:5] if (text := element.get("datetime") or element.get("content") or _shown(element))
    ]


def _shown_dates(root: HtmlElement) -> Iterator[str]:
    """What the page shows where it shows its date, but for that of a change."""
    for element in root.iter("time", "span", "div", "p", "small", "li", "strong", "abbr"):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if element.tag == "time" or _DATED.search(names[:300]):
            text = _shown(element)
            if text and len(text) < 150 and not _CHANGED.search(text):
                yield text


def _by_htmldate(root: HtmlElement, url: str | None) -> str | None:
    from htmldate import find_date

    found = find_date(
        root, extensive_search=False, original_date=True, url=url, min_date="1990-01-01", max_date="2099-12-31"
    )
    return found or None


def _authors(
    root: HtmlElement, metas: dict[str, list[str]], linked: Described, outlet: str | None, url: str | None
) -> tuple[str, ...]:
    """Those of the first source that names a person; where none does, an agency."""
    outlets = [outlet or "", *linked.texts("publisher"), *metas.get("og:site_name", ()), *_hosts(url)]
    in_data = [_bylines(linked)] + [metas.get(name, []) for name in _AUTHORS]
    sources = [names_in(source, outlets) for source in (*in_data, *_marked_bylines(root))]
    people = [names for names in sources if any(len(name.split()) > 1 for name in names)]
    return next(iter([*people, *(names for names in sources if names)]), ())


def _bylines(linked: Described) -> list[str]:
    nodes = [node for key in ("author", "creator") for node in linked.nodes(key)]
    return [text for node in nodes if "organization" not in types_of(node) and (text := text_of(node))] or [
        text for node in nodes if (text := text_of(node))
    ]


def _hosts(url: str | None) -> list[str]:
    match = re.match(r"https?://(?:www\.)?([^/:]+)", url or "")
    return [match[1], match[1].split(".")[0]] if match else []


def _marked_bylines(root: HtmlElement) -> Iterator[list[str]]:
    """Bylines that markup calls so: `rel`, `itemprop`, then classes."""
    yield [text for e in root.xpath("//*[contains(@itemprop,'author')]")[:10] if (text := _name_in(e))]
    yield [text for e in root.xpath("//a[contains(@rel,'author')]")[:3] if (text := _shown(e))]
    classed = [
        e for e in root.iter("a", "span", "p", "div", "address", "strong", "li", "h3", "h4", "h5") if _is_byline(e)
    ]
    classed.sort(key=lambda element: "author" not in (element.get("class") or "").lower())
    for element in classed[:6]:
        yield [text] if (text := _shown(element)) and len(text) < 120 else []


def _name_in(element: HtmlElement) -> str | None:
    named = element.xpath(".//*[@itemprop='name']")
    return element.get("content") or _shown(named[0] if named else element)


def _is_byline(element: HtmlElement) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:300]
    return bool(_BYLINE.search(names)) and not _NO_BYLINE.search(names)
