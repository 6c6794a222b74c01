"""The EDTF value of a matched time expression: one rule for each name in the languages' patterns."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from colombia_nato_site.ingest.numbers import number
from colombia_nato_site.ingest.time_words import TimeWords

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Context:
    """What a value may be counted from.

    `published` is the article's own day (ISO), `anchor` the month (YYYY-MM) that dates without a
    year are near to, `named` the EDTF value that the text named last.
    """

    words: TimeWords
    published: str | None = None
    anchor: str | None = None
    named: str | None = None

    @property
    def day(self) -> date | None:
        return date.fromisoformat(self.published) if self.published else None


@dataclass(frozen=True, slots=True)
class Value:
    """An EDTF date, None where it cannot be known; `inferred` where a part of it is not in the words."""

    edtf: str | None
    inferred: bool = False


UNKNOWN = Value(None)


def _group(match: Match, name: str) -> str | None:
    """The group folded and without its dots; None where the pattern has no such group or it is empty."""
    found = match.groupdict().get(name)
    return found.casefold().rstrip(".") if found else None


def _relative(match: Match, context: Context) -> int | None:
    """-1 for “last”, 0 for “this”, 1 for “next”; None where nothing of the kind is said."""
    word = _group(match, "relative")
    return context.words.relatives.get(word) if word else None


def _day_number(text: str | None) -> int | None:
    digits = re.match(r"\d+", text or "")
    return int(digits[0]) if digits else None


# --- Calendar dates ------------------------------------------------------------------------------


def _date(match: Match, context: Context, ahead: bool) -> Value:
    month = _month(match, "month", context)
    if month is None:
        return UNKNOWN
    day, day2, month2 = _day_number(_group(match, "day")), _day_number(_group(match, "day2")), None
    month2 = _month(match, "month2", context)
    year, inferred = _year(match, context, month, day, ahead)
    first = _iso(year, month, day)
    if first is None or (day2 is None and month2 is None):
        return Value(_qualified(first, match), inferred)
    last = _iso(_year_of_end(year, month, month2), month2 or month, day2)
    return Value(f"{first}/{last}" if last and year != "XXXX" and first < last else None, inferred)


def _month(match: Match, name: str, context: Context) -> int | None:
    word = _group(match, name)
    if word is None:
        return None
    return context.words.months.get(word) or (int(word) if word.isdigit() and 1 <= int(word) <= 12 else None)


def _year(match: Match, context: Context, month: int, day: int | None, ahead: bool) -> tuple[str, bool]:
    """The year said, or the one nearest to the anchor, or XXXX; and whether it was inferred."""
    said, relative = _group(match, "year"), _relative(match, context)
    if said:
        return said, False
    if relative is not None and context.day:
        return str(context.day.year + relative), True
    if context.day:
        return str(_nearest_year(context.day, month, day, ahead)), True
    if context.anchor:
        year, anchor_month = (int(part) for part in context.anchor.split("-"))
        return f"{year - (month - anchor_month > 6) + (anchor_month - month > 6):04}", True
    return "XXXX", False


def _nearest_year(published: date, month: int, day: int | None, ahead: bool) -> int:
    """News looks back: a coming date must be nearer than a past one to be meant, unless `ahead`."""

    def distance(year: int) -> float:
        days = (date(year, month, min(day or 15, 28)) - published).days
        if day is None and (year, month) == (published.year, published.month):
            return 0
        return days * (1.0 if ahead else 1.6) if days > 0 else -days * (1.6 if ahead else 1.0)

    return min((published.year + step for step in (-1, 0, 1)), key=distance)


def _year_of_end(year: str, month: int, month2: int | None) -> str:
    return str(int(year) + 1) if month2 and month2 < month and year.isdigit() else year


def _iso(year: str, month: int, day: int | None) -> str | None:
    """None for a day that the month does not have."""
    if day is None:
        return f"{year}-{month:02}"
    days = monthrange(int(year) if year.isdigit() and int(year) else 2000, month)[1]
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= days else None


def _qualified(edtf: str | None, match: Match) -> str | None:
    """“Mid-July” is approximately July; “early” and “late” July lie in July all the same."""
    qualifier = _group(match, "qualifier")
    middle = qualifier in ("mid", "a mediados")
    return f"{edtf}~" if edtf and middle and not edtf.startswith("X") else edtf  # EDTF has no XXXX-07~


def _month_alone(match: Match, context: Context, _: bool) -> Value:
    """“Last November”, “next May”."""
    month, relative, day = _month(match, "month", context), _relative(match, context), context.day
    if month is None or relative is None or day is None:
        return UNKNOWN
    step = {-1: -(month >= day.month), 0: 0, 1: int(month <= day.month)}[relative]
    return Value(f"{day.year + step}-{month:02}", True)


def _year_alone(match: Match, _: Context, __: bool) -> Value:
    first, last = _group(match, "year") or "", _group(match, "year2")
    if last is None:
        return Value(first)
    last = first[: 4 - len(last)] + last
    return Value(f"{first}/{last}" if first < last else None)


def _decade(match: Match, context: Context, _: bool) -> Value:
    decade, short, word = (_group(match, name) for name in ("decade", "short", "word"))
    if decade:
        return Value(f"{decade}X")
    return Value(f"19{short or context.words.decades.get(word or '')}X", True)


def _holiday(match: Match, context: Context, ahead: bool) -> Value:
    """The nearest one; without a date of publication its year is not known."""
    month, day = context.words.holidays[(_group(match, "holiday") or "").replace("’", "'")]
    if context.day is None:
        return Value(None if day < 0 else f"XXXX-{month:02}-{day:02}")
    year = _nearest_year(context.day, month, day if day > 0 else 25, ahead)
    return Value(f"{year}-{month:02}-{day if day > 0 else _thursday(year, month, -day):02}", True)


def _thursday(year: int, month: int, count: int) -> int:
    first = (3 - date(year, month, 1).weekday()) % 7 + 1
    return first + 7 * (count - 1)


def _century(match: Match, _: Context, __: bool) -> Value:
    return Value(f"{int(match['century']) - 1:02}XX")


# --- Counted from the day of publication -----------------------------------------------------------


def _weekday(match: Match, context: Context, ahead: bool) -> Value:
    """The last such day, that of publication included; the coming one in a sentence about what is to come."""
    weekday, relative, day = (
        context.words.weekdays[_group(match, "weekday") or ""],
        _relative(match, context),
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


def _day(match: Match, context: Context, _: bool) -> Value:
    if context.day is None:
        return UNKNOWN
    return Value((context.day + timedelta(context.words.days.get(_group(match, "days") or "", 0))).isoformat(), True)


def _period(match: Match, context: Context, _: bool) -> Value:
    relative, unit = _relative(match, context), context.words.units.get(_singular(match["unit"]))
    if relative is None or unit is None or context.day is None:
        return UNKNOWN
    return _shifted(context.day, unit, relative)


def _ago(match: Match, context: Context, _: bool) -> Value:
    count = number(match["n"], context.words.language) or (1 if match["n"].casefold() in ("a", "an") else None)
    unit = context.words.units.get(_singular(match["unit"]))
    if count is None or unit is None or context.day is None or _group(match, "direction") not in context.words.back:
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


def _season(match: Match, context: Context, _: bool) -> Value:
    season, year, relative = context.words.seasons[_group(match, "season") or ""], _group(match, "year"), None
    relative = _relative(match, context)
    if year:
        return Value(f"{year}-{season}")
    if context.day is None or relative is None:
        return UNKNOWN
    starts = 3 * (season - 20)  # the month: spring 3, summer 6, autumn 9, winter 12
    step = {-1: -(starts + 2 >= context.day.month), 0: 0, 1: int(starts <= context.day.month)}[relative]
    return Value(f"{context.day.year + step}-{season}", True)


def _clock(match: Match, context: Context, ahead: bool) -> Value:
    """An hour has a calendar value only with its day."""
    if _group(match, "weekday"):
        return _weekday(match, context, ahead)
    return _day(match, context, ahead) if _group(match, "days") else UNKNOWN


# --- Counted from what the text named last ----------------------------------------------------------


def _following(match: Match, context: Context, _: bool) -> Value:
    """“The following year” after 2017 is 2018, “that same month” after 2017-05 is 2017-05."""
    unit = context.words.units.get(_singular(match["unit"])) or ""
    length = {"year": 4, "month": 7, "day": 10}.get(unit)
    named = (context.named or "").split("/")[-1].rstrip("~")
    if length is None or not re.fullmatch(r"\d{4}(-\d\d){0,2}", named) or len(named) < length:
        return UNKNOWN
    gap = match["gap"].casefold()
    same = (gap.endswith(("same", "that", "mismo")) or gap in ("ese", "esa")) and not _group(match, "after")
    day = date.fromisoformat((named + "-01-01")[:10])
    return Value(named[:length], True) if same else _shifted(day, unit, 1)


RULES: Mapping[str, Callable[[Match, Context, bool], Value]] = {
    "date": _date,
    "month": _month_alone,
    "year": _year_alone,
    "decade": _decade,
    "century": _century,
    "holiday": _holiday,
    "weekday": _weekday,
    "day": _day,
    "period": _period,
    "ago": _ago,
    "season": _season,
    "clock": _clock,
    "following": _following,
    "unknown": lambda _match, _context, _ahead: UNKNOWN,
}
