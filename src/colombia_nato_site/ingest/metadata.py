"""Outlet, authors and date, from what stands around an article: bylines, notes, dateline."""

import re
from collections.abc import Iterable, Sequence

from colombia_nato_site.ingest.structure.bylines import TITLE, Byline, read_byline
from colombia_nato_site.ingest.structure.closing import BIOGRAPHIES
from colombia_nato_site.ingest.structure.datelines import Dateline
from colombia_nato_site.ingest.structure.furniture import FURNITURE
from colombia_nato_site.ingest.structure.publication_dates import read_date

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


def authors(bylines: Iterable[str], notes: Sequence[str]) -> tuple[str, ...]:
    """The authors whom the bylines name; else the desk's note (“Reporting by …”), else those with a biography."""
    named = [name for byline in _read(bylines) for name in byline.names]
    if not named:
        desks = [match["names"] for note in notes for pattern in _REPORTED_BY if (match := pattern.search(note))]
        named = [name for desk in desks if (byline := read_byline(f"By {desk}")) for name in byline.names]
    if not named:
        named = [match["name"] for note in notes for pattern in BIOGRAPHIES if (match := pattern.match(note))]
    return tuple(dict.fromkeys(named))


def outlet(bylines: Iterable[str], notes: Iterable[str], dateline: Dateline | None = None) -> str | None:
    """The outlet that a byline names; or one that a note says the author joined, writes for, or published in.

    Else the agency of the dateline, whose article it is; None where nothing tells.
    """
    named = [byline.outlet for byline in _read(bylines)] + [_outlet(note) for note in notes]
    return next((one for one in named if one), dateline.agency if dateline else None)


def published(bylines: Iterable[str], dateline: Dateline | None = None) -> str | None:
    """The first whole date, as EDTF, of the lines (not that of a change); else the dateline's."""
    dates = (byline.published for byline in _read(bylines) if byline.dated)
    found = next((date for date in dates if date is not None), None)
    return found or (dateline.date if dateline else None)


def _read(lines: Iterable[str]) -> list[Byline]:
    read = ((read_byline(line), read_date(line)) for line in lines)
    return [byline or Byline(published=date, dated=True) for byline, date in read if byline or date]


def _outlet(note: str) -> str | None:
    found = next((match for pattern in _OUTLETS if (match := pattern.search(note))), None)
    return found["outlet"].rstrip(".") if found else None
