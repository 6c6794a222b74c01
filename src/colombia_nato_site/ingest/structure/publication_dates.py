"""A line that is a date, with what newspapers print beside it: “Published on”, a weekday, a time of day."""

import re

from colombia_nato_site.ingest.languages import en_times, es_times
from colombia_nato_site.ingest.numbers import any_of
from colombia_nato_site.ingest.structure.furniture import FURNITURE
from colombia_nato_site.ingest.times import whole_date

_DATED = re.compile("|".join(f.DATED for f in FURNITURE), re.IGNORECASE)
_CHANGE = re.compile(rf"\b(?:{'|'.join(f.CHANGED for f in FURNITURE)})", re.IGNORECASE)
_NEXT_FIELD = re.compile(r"\s*[|·•;()]|\s[-–—]\s")
_CHANGED = re.compile("|".join(f.CHANGED for f in FURNITURE), re.IGNORECASE)
_ZONES = "|".join(f.CLOCK_ZONE for f in FURNITURE)
_CLOCK = re.compile(rf",?(?:\s+(?:a las|at)|\s[-–|])?\s*\b\d{{1,2}}(?:[:.h]\d\d)?\s?(?:{_ZONES})$", re.IGNORECASE)
_TIME = re.compile(rf"\d{{1,2}}[:.h]\d\d\s?(?:{_ZONES})", re.IGNORECASE)
_TIME_FIRST = re.compile(rf"{_TIME.pattern},?\s+", re.IGNORECASE)
_READING_TIME = re.compile("|".join(f.READING_TIME for f in FURNITURE), re.IGNORECASE)
_ON = re.compile(r",?(?:\s+(?:on|el|del?))?[\s,]*$", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(rf"\d[/.-]\d|\b(?:{any_of(en_times.MONTHS.keys() | es_times.MONTHS.keys())})\b", re.IGNORECASE)
_LONGEST_LINE = 300  # characters
_LONGEST = 9  # words, with a weekday and a time


def read_date(line: str) -> str | None:
    """The whole date, as EDTF, that a line is; None for other lines."""
    if not _may_be_dated(line):
        return None
    bare = line.strip("*_() ,.")
    for before in (_DATED, _TIME_FIRST):
        if match := before.match(bare):
            bare = bare[match.end() :]
    if len(bare.split()) > _LONGEST:
        return None
    without = _CLOCK.sub("", bare).rstrip(" ,")
    forms = [form for one in dict.fromkeys((bare, without)) for form in dict.fromkeys((one, one.lower(), one.title()))]
    return next((date for form in forms if form and (date := whole_date(form)) is not None), None)


def says_when(line: str) -> bool:
    """Whether a line is the words “published on” or “updated on”, and a date."""
    bare = line.strip("*_() ,.")
    opening = _DATED.match(bare) or _CHANGED.match(bare)
    return opening is not None and read_date(bare[opening.end() :]) is not None


def changed_on(line: str) -> str | None:
    """The date, as EDTF, after the first “updated on” of a line; None where it says no such thing."""
    match = _CHANGE.search(line[:_LONGEST_LINE])
    return read_date(_NEXT_FIELD.split(line[match.end() :], maxsplit=1)[0]) if match else None


def is_time(field: str) -> bool:
    """Whether a field is a time of day, or how long it takes to read."""
    return bool(_TIME.fullmatch(field) or _READING_TIME.fullmatch(field))


def without_date(field: str) -> tuple[str, str | None, bool]:
    """A field without the date that ends it, that date if it is one of publication, and whether one was there."""
    changed = _CHANGED.match(field)
    if changed and read_date(field[changed.end() :]):
        return "", None, True
    if date := read_date(field):
        return "", date, True
    words = field.split()
    if _may_be_dated(field):
        for length in range(min(_LONGEST, len(words) - 1), 0, -1):
            if date := read_date(" ".join(words[-length:])):
                return _ON.sub("", " ".join(words[:-length])), date, True
    return field, None, False


def _may_be_dated(line: str) -> bool:
    """Whether a year and a month are in a line, as few are; reading one as a date takes far longer."""
    return _YEAR.search(line) is not None and _MONTH.search(line) is not None
