"""Outlet and author, from a byline or from the author's note under the article."""

import re
from collections.abc import Iterable

from colombia_nato_site.ingest.languages import en_furniture, es_furniture
from colombia_nato_site.ingest.times import whole_date

_FURNITURE = (en_furniture, es_furniture)
_NAME_PART = r"[^\W\d_a-zà-öø-ÿ](?:\.(?:[A-Z]\.)*|[\w'’-]*)"
_PARTICLE = r"(?:de|del|de la|da|van|von|al|el|bin|y)"
NAME = rf"{_NAME_PART}(?: (?:{_PARTICLE} )?{_NAME_PART}){{1,4}}"
_TITLE = rf"{_NAME_PART}(?: (?:of |and |de |del |y |the )?{_NAME_PART}){{0,5}}"

_BYLINES = [re.compile(f.BYLINE) for f in _FURNITURE]
_NOTES = [re.compile(f.NOTE, re.IGNORECASE) for f in _FURNITURE]
_CONTACTS = [re.compile(f.CONTACT, re.IGNORECASE) for f in _FURNITURE]
_DATED = [re.compile(f.DATED, re.IGNORECASE) for f in _FURNITURE]
_CHANGED = [re.compile(f.CHANGED, re.IGNORECASE) for f in _FURNITURE]
_PLACE = re.compile(rf"{_TITLE},\s+(?=\d|\w+\s\d)")
_CLOCK = re.compile(
    r",?(?: a las| at|\s[-–|])?\s\d{1,2}[:.]\d\d(?:\s?[ap]\.?\s?m\.?)?(?:\s[a-z]{1,4})?$", re.IGNORECASE
)
_LONGEST_CREDIT = 12  # words
_BIOGRAPHIES = [re.compile(rf"(?P<name>{NAME})(?:,[^,.]{{1,60}},)?\s+(?:{f.BIOGRAPHY})") for f in _FURNITURE]
_OUTLETS = [re.compile(rf"{before}(?P<outlet>{_TITLE})") for f in _FURNITURE for before in f.OUTLET_AFTER]
_SPLITS = [re.compile(f.NAMES_JOINED_BY) for f in _FURNITURE]


def is_note(line: str) -> bool:
    """Whether a line is about the article: a credit, a contact, the author's biography."""
    bare = line.lstrip("*_•–—- ")
    return any(pattern.match(bare) for pattern in (*_NOTES, *_CONTACTS, *_BIOGRAPHIES)) or says_when(line)


def is_credit(note: str) -> bool:
    """Whether a note says how this copy came about (short, no biography, no address), and may be shown."""
    about_author = any(p.match(note) for p in _BIOGRAPHIES) or any(p.match(note) for p in _CONTACTS)
    return len(note.split()) <= _LONGEST_CREDIT and not about_author


def is_byline(line: str) -> bool:
    """Whether a line says by whom the article is, and nothing else."""
    return bool(_names(line))


def is_dateline(line: str) -> bool:
    """Whether a line is the article's date, or when it was changed, and nothing else."""
    return published([line]) is not None or says_when(line)


def says_when(line: str) -> bool:
    """Whether a line is the words “published on” or “updated on”, and a date."""
    return _date_after(line, (*_DATED, *_CHANGED)) is not None


def authors(bylines: Iterable[str], notes: Iterable[str]) -> tuple[str, ...]:
    """The authors that the bylines name, or else those whose biography stands in the notes."""
    named = [name for line in bylines for name in _names(line)]
    if not named:
        named = [match["name"] for note in notes for pattern in _BIOGRAPHIES if (match := pattern.match(note))]
    return tuple(dict.fromkeys(named))


def outlet(notes: Iterable[str]) -> str | None:
    """The outlet that a note says the author joined, writes for, or published in; None where none does."""
    for note in notes:
        for pattern in _OUTLETS:
            if match := pattern.search(note):
                return match["outlet"].rstrip(".")
    return None


def published(bylines: Iterable[str]) -> str | None:
    """The first line that is a whole date, as EDTF; “published on” or a place may stand before it."""
    dates = (whole_date(line) or _date_after(line, (*_DATED, _PLACE)) for line in bylines)
    return next((date for date in dates if date is not None), None)


def _date_after(line: str, openings: Iterable[re.Pattern[str]]) -> str | None:
    """The whole date that follows an opening."""
    bare = _CLOCK.sub("", line.strip("*_ "))
    rests = (bare[match.end() :] for opening in openings if (match := opening.match(bare)))
    return next((date for rest in rests if (date := whole_date(rest)) is not None), None)


def _names(line: str) -> list[str]:
    for byline, joined_by in zip(_BYLINES, _SPLITS, strict=True):
        if match := byline.fullmatch(line.strip("*_ ")):
            names = [part for part in joined_by.split(match["names"]) if re.fullmatch(NAME, part)]
            return names if re.match(NAME, match["names"]) else []
    return []
