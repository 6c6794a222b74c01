"""Dates in digits alone: 16/07/2025, 07/16/2025, 16.7.2025."""

from calendar import monthrange
from collections.abc import Iterable

from colombia_nato_site.ingest.times.context import UNKNOWN, Context, Match, Tense, Value

_THIS_CENTURY = 50  # two digits up to here are a year of the twenty-first century


def numeric_value(match: Match, context: Context, _: Tense) -> Value:
    """Unknown where day and month could be either, and where it is no date."""
    one, two, year = int(match["one"]), int(match["two"]), match["year"]
    if len(year) == 2 and match["sign"] != "/":
        return UNKNOWN
    day_first = _said_by(match) if one != two else True
    if day_first is None:
        day_first = context.day_first
    if day_first is None:
        return UNKNOWN
    day, month = (one, two) if day_first else (two, one)
    full = int(year) if len(year) == 4 else int(year) + (2000 if int(year) <= _THIS_CENTURY else 1900)
    if not (1000 <= full <= 9000 and 1 <= month <= 12 and 1 <= day <= monthrange(full, month)[1]):
        return UNKNOWN
    return Value(f"{full:04}-{month:02}-{day:02}", len(year) == 2)


def _said_by(match: Match) -> bool | None:
    """Whether a date in digits itself shows that the day comes first; None where it shows nothing."""
    one, two = int(match["one"]), int(match["two"])
    if one > 12 or match["sign"] == ".":
        return True
    return False if two > 12 else None


def day_first(matches: Iterable[tuple[str, Match]], *, of_language: bool) -> bool | None:
    """Whether a text writes the day before the month: by its language, its other dates in digits, then in words.

    None where it does both, or shows neither.
    """
    if of_language:
        return True
    found = list(matches)
    digits = {said for rule, match in found if rule == "numeric" and (said := _said_by(match)) is not None}
    worded = {
        match.start("day") < match.start("month")
        for rule, match in found
        if rule == "date" and match.groupdict().get("day") and not match["month"].isdecimal()
    }
    shown = digits or worded
    return next(iter(shown)) if len(shown) == 1 else None
