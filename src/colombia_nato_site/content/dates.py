"""EDTF (ISO 8601-2) → When: the date as it was said, with the first and last day it can mean."""

import calendar
import re
from functools import lru_cache
from time import struct_time

from colombia_nato_site.model import When

_EXAMPLES = (
    "Write it as 2025, 2025-07, 2025-07-16, 2025-07~ (about July), 2025-07-15/2025-07-16, 2022-02/.. (since) or 199X."
)
_PLAIN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_HALF_A_MONTH = re.compile(r"-([0-9]X|X[0-9])")  # EDTF has it; the library prints and fails
_NO_YEAR = re.compile(r"XXXX(-[0-9]{2}(?:-[0-9]{2})?)")
_LEAP_YEAR = "2000"
_OPEN = ("", "..")

Bounds = tuple[str | None, str | None]


@lru_cache(maxsize=65536)
def when(edtf: str) -> When:
    """The date and its bounds, as ISO dates; None on the side where an interval is open or unknown, and where
    the year is not given.

    Raises ValueError for what is no EDTF, or lies outside the years 0000 to 9999: what is wrong on
    its first line, what to write on its second.
    """
    if yearless := _NO_YEAR.fullmatch(edtf):
        _check_day_of_year(yearless[1], edtf)
        return When(edtf, None, None)
    earliest, latest = _plain_bounds(edtf) or _library_bounds(edtf)
    if earliest is not None and latest is not None and earliest > latest:
        raise ValueError(f"“{edtf}” ends before it begins.\nWrite the earlier date first.")
    return When(edtf, earliest, latest)


def _plain_bounds(edtf: str) -> Bounds | None:
    """The bounds of what nearly all dates are: a year, a month, a day, an interval between such, perhaps open."""
    sides = edtf.split("/")
    days = [(None, None) if side in _OPEN else _calendar_bounds(side) for side in sides]
    if all(side in _OPEN for side in sides) or len(sides) > 2 or None in days:
        return None
    first, last = days[0], days[-1]
    return (first[0] if first else None, last[1] if last else None)


def _calendar_bounds(text: str) -> tuple[str, str] | None:
    match = _PLAIN.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if year is None or month is None:
        return f"{text}-01-01", f"{text}-12-31"
    if not 1 <= month <= 12:
        return None
    days = calendar.monthrange(year, month)[1]
    if day is None:
        return f"{text}-01", f"{text}-{days:02}"
    if not 1 <= day <= days:
        raise _no_edtf(text)
    return text, text


def _check_day_of_year(month_and_day: str, edtf: str) -> None:
    try:
        known = _calendar_bounds(_LEAP_YEAR + month_and_day)
    except ValueError as error:
        raise _no_edtf(edtf) from error
    if known is None:
        raise _no_edtf(edtf)


def _library_bounds(edtf: str) -> Bounds:
    import edtf as library  # noqa: PLC0415 (takes 0.2 s, and few dates need it)

    if edtf != edtf.strip() or _HALF_A_MONTH.search(edtf):
        raise _no_edtf(edtf)
    try:
        parsed = library.parse_edtf(edtf)
        bounds = _day(parsed.lower_strict()), _day(parsed.upper_strict())
    except (library.EDTFParseException, ValueError, TypeError, AttributeError, OverflowError) as error:
        raise _no_edtf(edtf) from error
    first, slash, last = edtf.partition("/")  # the library guesses ten years for a side that is unknown
    return (None if slash and first in _OPEN else bounds[0], None if slash and last in _OPEN else bounds[1])


def _day(bound: struct_time | float) -> str | None:
    if isinstance(bound, float):  # ±inf
        return None
    if not 0 <= bound.tm_year <= 9999 or bound.tm_mday > calendar.monthrange(bound.tm_year, bound.tm_mon)[1]:
        raise ValueError(bound)
    return f"{bound.tm_year:04}-{bound.tm_mon:02}-{bound.tm_mday:02}"


def _no_edtf(text: str) -> ValueError:
    return ValueError(f"“{text}” is no date in EDTF (ISO 8601-2).\n{_EXAMPLES}")
