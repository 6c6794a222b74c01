"""A date in words, as precise as it was said and no more. Pure work on the text of the EDTF."""

import re
from dataclasses import dataclass
from functools import lru_cache

from colombia_nato_site.model import When

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_TIME = re.compile(r"([0-9]{2}:[0-9]{2})(?::[0-9]{2})?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?")
_NO_YEAR = re.compile(r"XXXX-([0-9]{2})(?:-([0-9]{2}))?")
_YEAR_ALONE = re.compile(r"[0-9]{4}[~?%]-[0-9-]+$")
_OPEN = ("", "..")


@dataclass(frozen=True, slots=True)
class _Language:
    months: tuple[str, ...]
    parts: dict[str, str]
    day: str
    month: str
    day_of_month: str
    season: str
    decade: str
    century: str
    some_day: str
    some_month: str
    about: str
    perhaps: str
    since: str
    until: str
    any_time: str
    either: str
    both: str
    or_earlier: str
    or_later: str
    year_unsure: str
    no_year: str


_LANGUAGES = {
    "en": _Language(
        months=tuple("January February March April May June July August September October November December".split()),
        parts=dict(
            zip(
                map(str, (*range(21, 37), 40, 41)),
                [*["spring", "summer", "autumn", "winter"] * 2]
                + [f"{season} (south)" for season in ("spring", "summer", "autumn", "winter")]
                + [f"{nth} quarter of" for nth in ("first", "second", "third", "fourth")]
                + ["first half of", "second half of"],
                strict=True,
            )
        ),
        day="{day} {month} {year}",
        month="{month} {year}",
        day_of_month="{day} {month}",
        season="{part} {year}",
        decade="{year}s",
        century="between {first} and {last}",
        some_day="a day in {rest}",
        some_month="a month in {rest}",
        about="about {date}",
        perhaps="{date} (uncertain)",
        since="since {date}",
        until="until {date}",
        any_time="at any time",
        either=" or ",
        both=" and ",
        or_earlier="{date} or earlier",
        or_later="{date} or later",
        year_unsure="{date} (year uncertain)",
        no_year="{date}, year not given",
    ),
    "es": _Language(
        months=tuple(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
        ),
        parts=dict(
            zip(
                map(str, (*range(21, 37), 40, 41)),
                [*["primavera", "verano", "otoño", "invierno"] * 2]
                + [f"{season} (sur)" for season in ("primavera", "verano", "otoño", "invierno")]
                + [f"{nth} trimestre" for nth in ("primer", "segundo", "tercer", "cuarto")]
                + ["primer semestre", "segundo semestre"],
                strict=True,
            )
        ),
        day="{day} de {month} de {year}",
        month="{month} de {year}",
        day_of_month="{day} de {month}",
        season="{part} de {year}",
        decade="década de {year}",
        century="entre {first} y {last}",
        some_day="un día de {rest}",
        some_month="un mes de {rest}",
        about="hacia {date}",
        perhaps="{date} (no es seguro)",
        since="desde {date}",
        until="hasta {date}",
        any_time="en cualquier momento",
        either=" o ",
        both=" y ",
        or_earlier="{date} o antes",
        or_later="{date} o después",
        year_unsure="{date} (año no seguro)",
        no_year="{date}, sin año",
    ),
}


@lru_cache(maxsize=65536)
def describe(when: When, language: str = "en") -> str:
    """The date in English or Spanish (in English for other languages); what there are no words for stays EDTF."""
    words = _LANGUAGES.get(language.partition("-")[0], _LANGUAGES["en"])
    text = when.edtf
    if text[:1] in ("[", "{"):
        joint = words.either if text[0] == "[" else words.both
        return joint.join(_member(part.strip(), words) for part in text[1:-1].split(","))
    first, slash, last = text.partition("/")
    return _interval(first, last, words) if slash else _one(text, words)


def _member(text: str, words: _Language) -> str:
    """One of a set: a date, a range of dates, or everything before or after one."""
    first, dots, last = text.partition("..")
    if not dots:
        return _one(text, words)
    if first and last:
        return _interval(first, last, words)
    return words.or_later.format(date=_one(first, words)) if first else words.or_earlier.format(date=_one(last, words))


def _interval(first: str, last: str, words: _Language) -> str:
    if first in _OPEN and last in _OPEN:
        return words.any_time
    if last in _OPEN:
        return words.since.format(date=_one(first, words))
    if first in _OPEN:
        return words.until.format(date=_one(last, words))
    if _YEAR_ALONE.match(first) and _YEAR_ALONE.match(last):
        return words.year_unsure.format(date=_interval(_plainly(first), _plainly(last), words))
    return _near(first, last, words) or f"{_one(first, words)} – {_one(last, words)}"


def _near(first: str, last: str, words: _Language) -> str | None:
    """“15–16 July 2025”, “June–July 2025”, “2017–2019”: what two plain dates share is said once."""
    one, other = _DATE.fullmatch(first), _DATE.fullmatch(last)
    if one is None or other is None:
        return None
    (year, month, day), (last_year, last_month, last_day) = one.groups(), other.groups()
    if month is None and last_month is None:
        return f"{year}–{last_year}"
    if year != last_year or None in (month, last_month) or (day is None) != (last_day is None):
        return None
    name, last_name = _month(month, words), _month(last_month, words)
    if name is None or last_name is None:
        return None
    if day is None:
        return words.month.format(month=f"{name}–{last_name}", year=year)
    if month == last_month:
        return words.day.format(day=f"{int(day)}–{int(last_day)}", month=name, year=year)
    return f"{words.day_of_month.format(day=int(day), month=name)} – {_one(last, words)}"


def _one(text: str, words: _Language) -> str:
    """One date with its qualifiers: ~ about, ? uncertain, % both."""
    said = _plain(_plainly(text), words)
    if said is None:
        return text
    if _YEAR_ALONE.match(text):
        return words.year_unsure.format(date=said)
    if "~" in text or "%" in text:
        said = words.about.format(date=said)
    return words.perhaps.format(date=said) if "?" in text or "%" in text else said


def _plainly(text: str) -> str:
    return re.sub("[~?%]", "", text)


def _plain(text: str, words: _Language) -> str | None:
    date, has_time, time = text.partition("T")
    if has_time:
        said, clock = _plain(date, words), _TIME.fullmatch(time)
        zone = {"Z": " UTC", None: ""}.get(clock[2], f" UTC{clock[2]}") if clock else ""
        return f"{said}, {clock[1]}{zone}" if said and clock else None
    if match := _DATE.fullmatch(text):
        return _calendar(match[1], match[2], match[3], words)
    return _unspecified(text, words)


def _calendar(year: str, month: str | None, day: str | None, words: _Language) -> str | None:
    if month is None:
        return year.lstrip("0") or "0"
    if month in words.parts:
        return words.season.format(part=words.parts[month], year=year)
    name = _month(month, words)
    if name is None:
        return None
    if day is None:
        return words.month.format(month=name, year=year)
    return words.day.format(day=int(day), month=name, year=year)


def _unspecified(text: str, words: _Language) -> str | None:
    """“1990s”, “a day in July 2025”: dates with digits left open (X)."""
    if re.fullmatch("[0-9]{3}X", text):
        return words.decade.format(year=text.replace("X", "0"))
    if re.fullmatch("[0-9]{2}XX", text):
        return words.century.format(first=text.replace("X", "0"), last=text.replace("X", "9"))
    if match := _NO_YEAR.fullmatch(text):
        return _without_year(match[1], match[2], words)
    rest, _, last = text.rpartition("-")
    if last != "XX" or not rest:
        return None
    if rest.endswith("-XX"):
        rest = rest[: -len("-XX")]
        return words.some_day.format(rest=said) if (said := _plain(rest, words)) else None
    said = _plain(rest, words)
    some = words.some_day if "-" in rest else words.some_month
    return some.format(rest=said) if said else None


def _without_year(month: str, day: str | None, words: _Language) -> str | None:
    name = _month(month, words)
    if name is None:
        return None
    return words.no_year.format(date=words.day_of_month.format(day=int(day), month=name) if day else name)


def _month(number: str, words: _Language) -> str | None:
    return words.months[int(number) - 1] if 1 <= int(number) <= 12 else None
