"""EDTF dates in words, as precise as they were said, in English and Spanish."""

import re
from dataclasses import dataclass
from typing import Final

_CALENDAR: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d).*)?([~?%]?)")
_DECADE: Final = re.compile(r"(\d{3})X([~?%]?)")
_UNSAID: Final = re.compile(r"(?:-XX)+$")
_OPEN: Final = ("", "..")


@dataclass(frozen=True, slots=True)
class _Language:
    """`months` from January, `seasons` from spring; patterns take what their names say."""

    months: tuple[str, ...]
    seasons: tuple[str, ...]
    day: str
    month: str
    decade: str
    about: str
    perhaps: str
    since: str
    until: str
    between: str
    same_month: str


_ENGLISH: Final = _Language(
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    seasons=("spring", "summer", "autumn", "winter"),
    day="{day} {month}",
    month="{month} {year}",
    decade="the {year}0s",
    about="about {date}",
    perhaps="{date} (uncertain)",
    since="since {date}",
    until="until {date}",
    between="{first} to {last}",
    same_month="{first}–{last} {month}",
)
_SPANISH: Final = _Language(
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    seasons=("primavera", "verano", "otoño", "invierno"),
    day="{day} de {month}",
    month="{month} de {year}",
    decade="década de {year}0",
    about="hacia {date}",
    perhaps="{date} (incierto)",
    since="desde {date}",
    until="hasta {date}",
    between="de {first} a {last}",
    same_month="{first}–{last} de {month}",
)


def describe(edtf: str, language: str) -> str:
    """“2025-07-15/2025-07-16” → “15–16 July 2025”. What has no words here stays as it is, in EDTF."""
    words = _SPANISH if language == "es" else _ENGLISH
    first, slash, last = edtf.partition("/")
    if not slash:
        return _date(edtf, words)
    if first in _OPEN and last in _OPEN:
        return edtf
    if first in _OPEN:
        return words.until.format(date=_date(last, words))
    if last in _OPEN:
        return words.since.format(date=_date(first, words))
    return _interval(first, last, words)


def _interval(first: str, last: str, words: _Language) -> str:
    one, other = _CALENDAR.fullmatch(first), _CALENDAR.fullmatch(last)
    if one and other and _plain_day(one) and _plain_day(other) and first[:7] == last[:7]:
        return words.same_month.format(first=int(first[8:]), last=int(last[8:]), month=_date(last[:7], words))
    return words.between.format(first=_date(first, words), last=_date(last, words))


def _plain_day(match: re.Match[str]) -> bool:
    return match[3] is not None and not match[4] and not match[5]


def _date(edtf: str, words: _Language) -> str:
    if decade := _DECADE.fullmatch(edtf):
        return _doubted(words.decade.format(year=decade[1]), decade[2], words)
    match = _CALENDAR.fullmatch(_UNSAID.sub("", edtf))
    if match is None:
        return edtf
    year, month, day, time, doubt = match.groups()
    text = year if month is None else _month(int(month), year, words)
    if text is None:
        return edtf
    if day:
        text = words.day.format(day=int(day), month=text)
    return _doubted(text + (f", {time}" if time else ""), doubt, words)


def _month(month: int, year: str, words: _Language) -> str | None:
    """Months 1 to 12; EDTF numbers the seasons from 21."""
    names = dict(enumerate(words.months, start=1)) | dict(enumerate(words.seasons, start=21))
    return words.month.format(month=names[month], year=year) if month in names else None


def _doubted(text: str, doubt: str, words: _Language) -> str:
    if doubt in ("~", "%"):
        text = words.about.format(date=text)
    return words.perhaps.format(date=text) if doubt in ("?", "%") else text
