"""Outlet, authors and date, from what stands around an article: bylines, notes, dateline."""

import re
from collections.abc import Sequence

from colombia_nato_site.ingest.document import Metadata
from colombia_nato_site.ingest.structure.bylines import TITLE, Byline, read_byline
from colombia_nato_site.ingest.structure.closing import BIOGRAPHIES
from colombia_nato_site.ingest.structure.datelines import Dateline
from colombia_nato_site.ingest.structure.furniture import FURNITURE
from colombia_nato_site.ingest.structure.publication_dates import changed_on, read_date

_CONTACTS = [re.compile(f.CONTACT, re.IGNORECASE) for f in FURNITURE]
_REPORTED_BY = [re.compile(f.REPORTED_BY, re.IGNORECASE) for f in FURNITURE]
_LONGEST_CREDIT = 12  # words
_OUTLETS = [re.compile(rf"{before}(?P<outlet>{TITLE})") for f in FURNITURE for before in f.OUTLET_AFTER]


def is_credit(note: str) -> bool:
    """Whether a note says how this copy came about (short, no biography, no address), and may be shown."""
    about_author = any(p.match(note) for p in BIOGRAPHIES) or any(p.match(note) for p in _CONTACTS)
    return len(note.split()) <= _LONGEST_CREDIT and not about_author


def is_byline(line: str) -> bool:
    """Whether a line says by whom the article is, and no other line looks so."""
    found = read_byline(line)
    return found is not None and found.sure and bool(found.names)


def around(bylines: Sequence[str], notes: Sequence[str], dateline: Dateline | None = None) -> Metadata:
    """What the lines around an article say of it.

    Its authors are those whom the bylines name; else the desk's note does (“Reporting by …”), else those
    with a biography. Its outlet is one that a byline names, or that a note says the author joined, writes for,
    or published in; else the agency of the dateline, whose article it is. Its date is the first whole one of
    the lines (not that of a change), else the dateline's. It was updated when the first line says so.
    """
    read = _read(bylines)
    published = _published(read) or _published(_read(notes)) or (dateline.date if dateline else None)
    updated = next((day for line in (*bylines, *notes) if (day := changed_on(line))), None)
    return Metadata(
        outlet=_outlet(read, notes, dateline), authors=_authors(read, notes), published=published, updated=updated
    )


def _read(lines: Sequence[str]) -> list[Byline]:
    return [found for line in lines if (found := read_byline(line) or _dated(line))]


def _dated(line: str) -> Byline | None:
    date = read_date(line)
    return Byline(published=date, dated=True) if date else None


def _authors(bylines: Sequence[Byline], notes: Sequence[str]) -> tuple[str, ...]:
    named = [name for byline in bylines for name in byline.names]
    if not named:
        desks = [match["names"] for note in notes for pattern in _REPORTED_BY if (match := pattern.search(note))]
        named = [name for desk in desks if (byline := read_byline(f"By {desk}")) for name in byline.names]
    if not named:
        named = [match["name"] for note in notes for pattern in BIOGRAPHIES if (match := pattern.match(note))]
    return tuple(dict.fromkeys(named))


def _outlet(bylines: Sequence[Byline], notes: Sequence[str], dateline: Dateline | None) -> str | None:
    named = (*(byline.outlet for byline in bylines), *map(_outlet_in, notes))
    return next((one for one in named if one), dateline.agency if dateline else None)


def _outlet_in(note: str) -> str | None:
    found = next((match for pattern in _OUTLETS if (match := pattern.search(note))), None)
    return found["outlet"].rstrip(".") if found else None


def _published(lines: Sequence[Byline]) -> str | None:
    return next((line.published for line in lines if line.dated and line.published is not None), None)
