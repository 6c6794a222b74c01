"""The EDTF value of what is counted from the day of publication, or from what the text named last."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from colombia_nato_site.ingest.numbers import number
from colombia_nato_site.ingest.times.context import UNKNOWN, Context, Match, Value, group, relative_step


def weekday_value(match: Match, context: Context, ahead: bool) -> Value:
    """The last such day, that of publication included; the coming one in a sentence about what is to come."""
    weekday, relative, day = (
        context.words.weekdays[group(match, "weekday") or ""],
        relative_step(match, context),
        context.day,
    )
    if day is None:
        return UNKNOWN
    back = (day.weekday() - weekday) % 7
    forward = (weekday - day.weekday()) % 7
    if relative == 1 or (relative is None and ahead):
        step = forward or 7 * (relative == 1)
    elif relative == 0:
        step = weekday - day.weekday()
    else:
        step = -back or -7 * (relative == -1)
    return Value((day + timedelta(step)).isoformat(), True)


def day_value(match: Match, context: Context, _: bool) -> Value:
    if context.day is None:
        return UNKNOWN
    return Value((context.day + timedelta(context.words.days.get(group(match, "days") or "", 0))).isoformat(), True)


def period_value(match: Match, context: Context, _: bool) -> Value:
    relative, unit = relative_step(match, context), context.words.units.get(_singular(match["unit"]))
    if relative is None or unit is None or context.day is None:
        return UNKNOWN
    return _shifted(context.day, unit, relative)


def ago_value(match: Match, context: Context, _: bool) -> Value:
    count = number(match["n"], context.words.language) or (1 if match["n"].casefold() in ("a", "an") else None)
    unit = context.words.units.get(_singular(match["unit"]))
    if count is None or unit is None or context.day is None or group(match, "direction") not in context.words.back:
        return UNKNOWN
    return _shifted(context.day, unit, -int(count))


def _singular(unit: str) -> str:
    return unit.casefold().removesuffix("y") + "y" * unit.casefold().endswith("y")


def _shifted(day: date, unit: str, steps: int) -> Value:
    """The day, week (Monday to Sunday), weekend, month, year or decade that is so many steps away."""
    try:
        return Value(_SHIFTS[unit](day, steps), True) if unit in _SHIFTS else UNKNOWN
    except (OverflowError, ValueError):  # “a million years ago” has no place in the calendar
        return UNKNOWN


def _shift_week(day: date, steps: int) -> str:
    monday = day - timedelta(day.weekday()) + timedelta(weeks=steps)
    return f"{monday.isoformat()}/{(monday + timedelta(6)).isoformat()}"


def _shift_weekend(day: date, steps: int) -> str:
    saturday = day - timedelta(day.weekday()) + timedelta(weeks=steps, days=5)
    return f"{saturday.isoformat()}/{(saturday + timedelta(1)).isoformat()}"


def _shift_month(day: date, steps: int) -> str:
    year, month = divmod(day.year * 12 + day.month - 1 + steps, 12)
    return date(year, month + 1, 1).isoformat()[:7]


_SHIFTS: Mapping[str, Callable[[date, int], str]] = {
    "day": lambda day, steps: (day + timedelta(steps)).isoformat(),
    "week": _shift_week,
    "weekend": _shift_weekend,
    "month": _shift_month,
    "year": lambda day, steps: f"{date(day.year + steps, 1, 1).year:04}",
    "decade": lambda day, steps: f"{date(day.year + 10 * steps, 1, 1).year:04}~",
}


def season_value(match: Match, context: Context, _: bool) -> Value:
    season, year, relative = context.words.seasons[group(match, "season") or ""], group(match, "year"), None
    relative = relative_step(match, context)
    if year:
        return Value(f"{year}-{season}")
    if context.day is None or relative is None:
        return UNKNOWN
    starts = 3 * (season - 20)  # the month: spring 3, summer 6, autumn 9, winter 12
    step = {-1: -(starts + 2 >= context.day.month), 0: 0, 1: int(starts <= context.day.month)}[relative]
    return Value(f"{context.day.year + step}-{season}", True)


def clock_value(match: Match, context: Context, ahead: bool) -> Value:
    """An hour has a calendar value only with its day."""
    if group(match, "weekday"):
        return weekday_value(match, context, ahead)
    return day_value(match, context, ahead) if group(match, "days") else UNKNOWN


def following_value(match: Match, context: Context, _: bool) -> Value:
    """“The following year” after 2017 is 2018, “that same month” after 2017-05 is 2017-05."""
    unit = context.words.units.get(_singular(match["unit"])) or ""
    length = {"year": 4, "month": 7, "day": 10}.get(unit)
    named = (context.named or "").split("/")[-1].rstrip("~")
    if length is None or not re.fullmatch(r"\d{4}(-\d\d){0,2}", named) or len(named) < length:
        return UNKNOWN
    gap = match["gap"].casefold()
    same = (gap.endswith(("same", "that", "mismo")) or gap in ("ese", "esa")) and not group(match, "after")
    day = date.fromisoformat((named + "-01-01")[:10])
    return Value(named[:length], True) if same else _shifted(day, unit, 1)
