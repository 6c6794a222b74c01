"""The EDTF value of what is counted from the day of publication."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from colombia_nato_site.ingest.numbers import number
from colombia_nato_site.ingest.times.context import UNKNOWN, Context, Match, Tense, Value, group, relative_step
from colombia_nato_site.ingest.times.weekday_dates import weekday_value


def day_value(match: Match, context: Context, _: Tense) -> Value:
    if context.day is None:
        return UNKNOWN
    return Value((context.day + timedelta(context.words.days.get(group(match, "days") or "", 0))).isoformat(), True)


def weekend_value(_: Match, context: Context, tense: Tense) -> Value:
    """The last one, that of publication included; the coming one in a sentence about what is to come."""
    if context.day is None:
        return UNKNOWN
    is_over = context.day.weekday() < 5 and tense != "coming"
    return Value(_shift_weekend(context.day, -1 if is_over else 0), True)


def period_value(match: Match, context: Context, _: Tense) -> Value:
    relative = 0 if group(match, "edge") else relative_step(match, context)
    unit = unit_of(match, context)
    if relative is None or unit is None or context.day is None:
        return UNKNOWN
    return shifted(context.day, unit, relative)


def ago_value(match: Match, context: Context, tense: Tense) -> Value:
    """“Three years ago”, “in two weeks”: the day, week, month or year so far away."""
    count, unit, direction = count_of(match, context), unit_of(match, context), group(match, "direction")
    forward = direction in context.words.forward or (direction or "").endswith("time")
    if direction is None and tense == "coming":
        forward = True
    if count is None or unit is None or context.day is None or not (forward or direction in context.words.back):
        return UNKNOWN
    steps = count if forward else -count
    if match[0].endswith("today"):
        return _anniversary(context.day, unit, steps)
    return shifted(context.day, unit, steps)


def _anniversary(day: date, unit: str, steps: int) -> Value:
    if unit != "year" or not 1000 <= day.year + steps <= 9000:
        return UNKNOWN
    return Value(
        f"{day.year + steps:04}-{day.month:02}-{day.day:02}" if (day.month, day.day) != (2, 29) else None, True
    )


def count_of(match: Match, context: Context) -> int | None:
    """The whole number that a match says; None for “several”."""
    said = match["n"].casefold()
    count = number(said, context.words.language) or (1 if said in ("a", "an") else None)
    return int(count) if count is not None and float(count).is_integer() else None


def unit_of(match: Match, context: Context) -> str | None:
    """The unit of time that a match says, in English and in the singular."""
    said = (group(match, "unit") or "").replace("fines", "fin")
    units = context.words.units
    return units.get(said) or units.get(said.removesuffix("s")) or units.get(said.removesuffix("es"))


def shifted(day: date, unit: str, steps: int) -> Value:
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


def _shift_quarter(day: date, steps: int) -> str:
    year, quarter = divmod(day.year * 4 + (day.month - 1) // 3 + steps, 4)
    first = date(year, quarter * 3 + 1, 1).isoformat()[:7]
    return f"{first}/{first[:5]}{quarter * 3 + 3:02}"


def _shift_years(day: date, steps: int) -> str:
    return f"{date(day.year + steps, 1, 1).year:04}"


_SHIFTS: Mapping[str, Callable[[date, int], str]] = {
    "day": lambda day, steps: (day + timedelta(steps)).isoformat(),
    "week": _shift_week,
    "weekend": _shift_weekend,
    "month": _shift_month,
    "quarter": _shift_quarter,
    "year": _shift_years,
    "lustrum": lambda day, steps: f"{_shift_years(day, 5 * steps)}~",
    "decade": lambda day, steps: f"{_shift_years(day, 10 * steps)}~",
    "century": lambda day, steps: f"{_shift_years(day, 100 * steps)}~",
}


def clock_value(match: Match, context: Context, tense: Tense) -> Value:
    """An hour has a calendar value only with its day."""
    if group(match, "weekday"):
        return weekday_value(match, context, tense)
    day = context.words.days.get(group(match, "days") or group(match, "days2") or "")
    return shifted(context.day, "day", day) if day is not None and context.day else UNKNOWN
