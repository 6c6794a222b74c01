"""A page's date of publication, and that of its last change, as a day in the page's own time zone."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from lxml.html import HtmlElement

from colombia_nato_site.ingest.readers.web_page.dates import day_in_address, day_of, is_elsewhere, is_morning, is_utc
from colombia_nato_site.ingest.readers.web_page.quiet import silence
from colombia_nato_site.ingest.readers.web_page.said import Said, shown

_DATES = (
    "article:published_time article:published og:published_time datepublished article.published parsely-pub-date "
    "sailthru.date cxenseparse:recs:publishtime publish-date publish_date publishdate publication_date "
    "publicationdate pubdate pdate ptime published dc.date.issued dcterms.issued dc.date.created dcterms.created "
    "dc.date dcterms.date date_published article:post_date sn-post-date rnews:datepublished "
    "og:article:published_time citation_publication_date originalpublicationdate displaydate created datecreated "
    "date"
).split()
_CHANGES = (
    "article:modified_time article:modified og:updated_time datemodified lastmod last-modified date.modified "
    "dc.date.modified dcterms.modified date_modified sn-update-date rnews:datemodified"
).split()
_DATED = re.compile(r"date|time|publish|byline|fecha|posted|meta", re.I)
_CHANGED = re.compile(r"updat|modif|actualiz|edited|last\b|today|print", re.I)


def published(said: Said) -> str | None:
    """The day as EDTF; None where the page gives none. What neither data nor the page's own lines say, htmldate
    (Barbaresi 2020) looks for; it is never told what day it is."""
    root, url, linked = said.root, said.url, said.linked
    texts = [*linked.texts("datePublished"), *said.of(_DATES), *_marked_dates(root), *linked.texts("dateCreated")]
    told = next(((text, day) for text in texts if (day := day_of(text))), None)
    if told is not None:
        return _local(*told, [*texts, *_shown_dates(root)], url).isoformat()
    seen = next((day for text in _shown_dates(root) if (day := day_of(text))), None)
    day = seen or (day_in_address(url) if url else None)
    return day.isoformat() if day else _by_htmldate(root, url)


def changed(said: Said, first: str | None) -> str | None:
    """The day of the last change as EDTF, as the page's data or markup say it.

    None where the page gives none, or one before `first`, when it was published.
    """
    marked = said.root.xpath("//*[@itemprop='dateModified' or @property='dateModified']")
    attributes = [element.get("datetime") or element.get("content") or shown(element) for element in marked[:5]]
    texts = [*said.linked.texts("dateModified"), *said.of(_CHANGES), *filter(None, attributes)]
    told = next(((text, day) for text in texts if (day := day_of(text))), None)
    if told is None:
        return None
    last = _local(*told, [*texts, *_shown_dates(said.root)], said.url).isoformat()
    return None if first and last < first else last


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
        text for element in marked[:5] if (text := element.get("datetime") or element.get("content") or shown(element))
    ]


def _shown_dates(root: HtmlElement) -> Iterator[str]:
    """What the page shows where it shows its date, but for that of a change."""
    for element in root.iter("time", "span", "div", "p", "small", "li", "strong", "abbr"):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if element.tag == "time" or _DATED.search(names[:300]):
            text = shown(element)
            if text and len(text) < 150 and not _CHANGED.search(text):
                yield text


def _by_htmldate(root: HtmlElement, url: str | None) -> str | None:
    from htmldate import find_date

    silence("htmldate")
    found = find_date(
        root, extensive_search=False, original_date=True, url=url, min_date="1990-01-01", max_date="2099-12-31"
    )
    return found or None
