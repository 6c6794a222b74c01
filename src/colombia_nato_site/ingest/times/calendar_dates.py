"""The EDTF value of dates that say month, year, decade or century."""

from calendar import monthrange
from datetime import date

from colombia_nato_site.ingest.times.context import UNKNOWN, Context, Match, Value, day_number, group, relative_step

_JUST_PAST = 14  # days; a text may be dated after it was written


def date_value(match: Match, context: Context, ahead: bool) -> Value:
    month = _month(match, "month", context)
    if month is None:
        return UNKNOWN
    day, day2, month2 = day_number(group(match, "day")), day_number(group(match, "day2")), None
    month2 = _month(match, "month2", context)
    year, inferred = _year(match, context, month, day, ahead)
    first = _iso(year, month, day)
    if first is None or (day2 is None and month2 is None):
        return Value(_qualified(first, match), inferred)
    last = _iso(_year_of_end(year, month, month2), month2 or month, day2)
    return Value(f"{first}/{last}" if last and year != "XXXX" and first < last else None, inferred)


def _month(match: Match, name: str, context: Context) -> int | None:
    word = group(match, name)
    if word is None:
        return None
    return context.words.months.get(word) or (int(word) if word.isdigit() and 1 <= int(word) <= 12 else None)


def _year(match: Match, context: Context, month: int, day: int | None, ahead: bool) -> tuple[str, bool]:
    """The year said, or the one nearest to the anchor, or XXXX; and whether it was inferred."""
    said, relative = group(match, "year"), relative_step(match, context)
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
    """News looks back: a coming date must be nearer than a past one to be meant; `ahead`, only a coming one is."""

    def distance(year: int) -> float:
        days = (date(year, month, min(day or 15, 28)) - published).days
        if day is None and (year, month) == (published.year, published.month):
            return 0
        if days < 0:
            return -days + (1000 if ahead and days < -_JUST_PAST else 0)  # behind every coming one
        return days * (1.0 if ahead else 1.6)

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
    qualifier = group(match, "qualifier")
    middle = qualifier in ("mid", "a mediados")
    return f"{edtf}~" if edtf and middle and not edtf.startswith("X") else edtf  # EDTF has no XXXX-07~


def month_value(match: Match, context: Context, _: bool) -> Value:
    """“Last November”, “next May”."""
    month, relative, day = _month(match, "month", context), relative_step(match, context), context.day
    if month is None or relative is None or day is None:
        return UNKNOWN
    step = {-1: -(month >= day.month), 0: 0, 1: int(month <= day.month)}[relative]
    return Value(f"{day.year + step}-{month:02}", True)


def year_value(match: Match, _: Context, __: bool) -> Value:
    first, last = group(match, "year") or "", group(match, "year2")
    if last is None:
        return Value(first)
    last = first[: 4 - len(last)] + last
    return Value(f"{first}/{last}" if first < last else None)


def decade_value(match: Match, context: Context, _: bool) -> Value:
    decade, short, word = (group(match, name) for name in ("decade", "short", "word"))
    if decade:
        return Value(f"{decade}X")
    return Value(f"19{short or context.words.decades.get(word or '')}X", True)


def holiday_value(match: Match, context: Context, ahead: bool) -> Value:
    """The nearest one; without a date of publication its year is not known."""
    month, day = context.words.holidays[(group(match, "holiday") or "").replace("’", "'")]
    if context.day is None:
        return Value(None if day < 0 else f"XXXX-{month:02}-{day:02}")
    year = _nearest_year(context.day, month, day if day > 0 else 25, ahead)
    return Value(f"{year}-{month:02}-{day if day > 0 else _thursday(year, month, -day):02}", True)


def _thursday(year: int, month: int, count: int) -> int:
    first = (3 - date(year, month, 1).weekday()) % 7 + 1
    return first + 7 * (count - 1)


def century_value(match: Match, _: Context, __: bool) -> Value:
    return Value(f"{int(match['century']) - 1:02}XX")
