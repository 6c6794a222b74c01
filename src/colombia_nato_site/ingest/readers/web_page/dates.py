"""Dates as pages write them → EDTF days."""

import re
from datetime import date, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero ene",
            "february feb febrero",
            "march mar marzo",
            "april apr abril abr",
            "may mayo",
            "june jun junio",
            "july jul julio",
            "august aug agosto ago",
            "september sept sep septiembre setiembre set",
            "october oct octubre",
            "november nov noviembre",
            "december dec diciembre dic",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/.]?)(0[1-9]|1[0-2]|[1-9](?=\2\d))\2(0[1-9]|[12]\d|3[01]|[1-9])(?!\d)")
_DAY_FIRST = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|º|°)?(?:\s+de)?[\s.,/-]+({_MONTH})\b\.?(?:\s+del?)?[\s,/-]+(\d{{4}})\b", re.I
)
_MONTH_FIRST = re.compile(
    rf"\b({_MONTH})\b\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?:\S{{1,9}}\s+){{0,2}}?(\d{{4}})\b", re.I
)
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_UTC = re.compile(r"(?:\d|\s)(?:z|\+00:?00|utc|gmt)\s*$", re.IGNORECASE)
_CLOCK = re.compile(r"(?<![\d:])\d{1,2}:([0-5]\d)(?!\d)")
_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/-])", re.I)


def day_of(text: str) -> date | None:
    """The first day that a text names in full; None where it names none, or only one that can be read two ways."""
    text = text[:300].strip()
    if match := _ISO.search(text):
        return _day(match[1], match[3], match[4])
    if match := _MONTH_FIRST.search(text):
        return _day(match[3], _MONTHS[match[1].lower()], match[2])
    if match := _DAY_FIRST.search(text):
        return _day(match[3], _MONTHS[match[2].lower()], match[1])
    if match := _NUMBERS.search(text):
        return _of_numbers(int(match[1]), int(match[3]), match[4])
    if _EPOCH.fullmatch(text):
        return date(1970, 1, 1) + timedelta(seconds=int(text[:10]))
    return None


def is_elsewhere(text: str, other: str) -> bool:
    """Whether two texts name times of day that may be one moment in two zones: other hours, the same minutes."""
    here, there = _CLOCK.search(text[:300]), _CLOCK.search(other[:300])
    if here is None or there is None or here[0].lstrip("0") == there[0].lstrip("0"):
        return False
    return int(here[1]) % 30 == int(there[1]) % 30


def is_morning(text: str) -> bool:
    """Whether the time of day is before noon."""
    match = _CLOCK.search(text[:300])
    return match is not None and int(match[0].partition(":")[0]) < 12


def is_utc(text: str) -> bool:
    """Whether a time is given in UTC, so that its day may be another one where the page was published."""
    return ":" in text and _UTC.search(text) is not None


def day_in_address(url: str) -> date | None:
    """The day in a page's address, as `/2025/07/16/`."""
    match = _ADDRESS.search(url)
    if match is None:
        return None
    return _day(match[1], _MONTHS.get(match[2].lower(), match[2]), match[3])


def _of_numbers(first: int, second: int, year: str) -> date | None:
    """`16/07/2025` and `07/16/2025`; None where both could be the month."""
    if first > 12 or first == second:
        return _day(year, second, first)
    return _day(year, first, second) if second > 12 else None


def _day(year: str, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
