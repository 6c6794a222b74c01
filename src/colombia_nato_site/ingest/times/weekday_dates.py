"""The EDTF value of days that are said by their weekday or their number in the month alone."""

from datetime import date, timedelta

from colombia_nato_site.ingest.times.context import (
    UNKNOWN,
    Context,
    Match,
    Tense,
    Value,
    day_number,
    group,
    nearest_year,
    relative_step,
)
from colombia_nato_site.ingest.times.holidays import nth_weekday

_AROUND = 45  # days to both sides in which a day without its month is looked for
_LAST = 5


def weekday_value(match: Match, context: Context, tense: Tense) -> Value:
    """The last such day, that of publication included; the coming one in a sentence about what is to come."""
    day, relative = context.day, relative_step(match, context)
    if day is None:
        return UNKNOWN
    weekday = _weekday(match, context)
    week = 0 if group(match, "this") else relative_step(match, context, "week")
    back, forward = (day.weekday() - weekday) % 7, (weekday - day.weekday()) % 7
    if week is not None:
        step = weekday - day.weekday() + 7 * week
    elif relative == 1 or (relative is None and tense == "coming"):
        step = forward or 7 * (relative == 1)
    elif relative == 0:
        step = weekday - day.weekday()
    else:
        step = -back or -7 * (relative == -1)
    return Value((day + timedelta(step)).isoformat(), True)


def weekdays_value(match: Match, context: Context, tense: Tense) -> Value:
    """“Thursday to Saturday”."""
    first = weekday_value(match, context, tense).edtf
    if first is None:
        return UNKNOWN
    days = (_weekday(match, context, "weekday2") - _weekday(match, context)) % 7
    return Value(f"{first}/{date.fromisoformat(first) + timedelta(days)}" if days else None, True)


def weekday_day_value(match: Match, context: Context, tense: Tense) -> Value:
    """“Monday the 16th”: the nearest such day."""
    return _nearest(match, context, tense, _weekday(match, context))


def day_of_month_value(match: Match, context: Context, tense: Tense) -> Value:
    """“On the 22nd”: the nearest one."""
    return _nearest(match, context, tense, None)


def _nearest(match: Match, context: Context, tense: Tense, weekday: int | None) -> Value:
    near, number = context.near, day_number(group(match, "day"))
    if near is None:
        return UNKNOWN
    around = (near + timedelta(step) for step in range(-_AROUND, _AROUND + 1))
    days = [day for day in around if day.day == number and weekday in (None, day.weekday())]
    said = [day for day in days if not (day < near if tense == "coming" else day > near if tense == "past" else False)]
    best = min(said or days, key=lambda day: (abs((day - near).days), day), default=None)
    return Value(best.isoformat(), True) if best else UNKNOWN


def nth_weekday_value(match: Match, context: Context, tense: Tense) -> Value:
    """“The second Saturday of May”."""
    said, near, month = group(match, "year"), context.near, context.words.months[group(match, "month") or ""]
    count = context.words.ordinals[group(match, "nth") or ""]
    nth = -1 if count == _LAST else count

    def day(year: int) -> date:
        return nth_weekday(year, month, _weekday(match, context), nth)

    if said:
        return Value(day(int(said)).isoformat())
    return Value(day(nearest_year(near, tense, day)).isoformat(), True) if near else UNKNOWN


def _weekday(match: Match, context: Context, name: str = "weekday") -> int:
    return context.words.weekdays[group(match, name) or ""]
