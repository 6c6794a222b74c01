"""The EDTF value of dates that say month, year, decade or century."""

from calendar import monthrange
from datetime import date

from colombia_nato_site.ingest.times.context import (
    UNKNOWN,
    Context,
    Match,
    Tense,
    Value,
    day_number,
    group,
    middle_of,
    nearest_year,
    relative_step,
    year_of_two_digits,
)
from colombia_nato_site.ingest.times.words import patterns_at

_SLACK = 3  # days; an article may be dated a little before what it tells
_AND = (" and ", " y ", " y el ", " e ")
_BETWEEN = ("between ", "entre ", "entre el ")


def date_value(match: Match, context: Context, tense: Tense) -> Value:
    """A day, a month, or a stretch of them."""
    month, month2 = _month(match, "month", context), _month(match, "month2", context)
    if month is None:
        return UNKNOWN
    day, day2 = day_number(group(match, "day")), day_number(group(match, "day2"))
    year, inferred = _year(match, context, month, day, tense)
    year2 = year
    if month2 and month2 < month and year.isdecimal():  # “from December to February 2025”
        year, year2 = (year, str(int(year) + 1)) if inferred else (str(int(year) - 1), year)
    first = _iso(year, month, day)
    if first is None or (day2 is None and month2 is None):
        return Value(middle_of(first, group(match, "qualifier"), context) if first else None, inferred)
    last = _iso(year2, month2 or month, day2)
    if last is None or year == "XXXX" or first >= last:
        return UNKNOWN
    qualified = (
        middle_of(first, group(match, "qualifier"), context),
        middle_of(last, group(match, "qualifier2"), context),
    )
    return Value(f"{{{first},{last}}}" if _are_two(match, first, last) else "/".join(qualified), inferred)


def _are_two(match: Match, first: str, last: str) -> bool:
    """Two days (“July 3 and 9”) and no stretch (“July 3 and 4”, “between July 3 and 9”)."""
    if (group(match, "to") or "") not in _AND or match.string[: match.start()][-9:].casefold().endswith(_BETWEEN):
        return False
    ordinals = [date.fromisoformat((edtf + "-01")[:10]).toordinal() for edtf in (first, last)]
    return ordinals[1] - ordinals[0] > (1 if len(first) == 10 else 31)


def _month(match: Match, name: str, context: Context) -> int | None:
    word = group(match, name)
    if word is None:
        return None
    return context.words.months.get(word) or (int(word) if word.isdecimal() and 1 <= int(word) <= 12 else None)


def _year(match: Match, context: Context, month: int, day: int | None, tense: Tense) -> tuple[str, bool]:
    """The year said, or the one nearest to the anchor, or XXXX; and whether it was inferred."""
    said, relative, near = group(match, "year"), relative_step(match, context), context.near
    if said:
        return said, False
    if near is None:
        return "XXXX", False
    if relative is not None:
        return f"{near.year + relative:04}", True
    if (again := _named_before(context, month, day)) is not None:
        return again, True
    if context.day is None:  # the anchor is a date in the text, from which no tense counts
        tense = "open"
    if day is None:
        within = min(near.day, 28)  # any day of the month of publication is as near as can be
        return f"{nearest_year(near, tense, lambda year: date(year, month, within)):04}", True
    of_weekday = _year_of_weekday(match, context, near, month, day)
    if of_weekday is not None:
        return f"{of_weekday:04}", True
    return f"{nearest_year(near, tense, lambda year: date(year, month, min(day, 28)), slack=_SLACK):04}", True


def _named_before(context: Context, month: int, day: int | None) -> str | None:
    """The year that the text gave the same day before; None where it did not, or gave several."""
    years = context.years.get(f"{month:02}-{day or 0:02}", frozenset())
    return next(iter(years)) if len(years) == 1 else None


def _year_of_weekday(match: Match, context: Context, near: date, month: int, day: int) -> int | None:
    """The year next to the anchor's in which the day falls on the weekday said; None where none does."""
    weekday = context.words.weekdays.get(group(match, "weekday") or "")
    years = [near.year, near.year - 1, near.year + 1]
    isos = [(year, _iso(f"{year:04}", month, day)) for year in years]
    return next((y for y, iso in isos if iso and date.fromisoformat(iso).weekday() == weekday), None)


def _iso(year: str, month: int, day: int | None) -> str | None:
    """None for a day that the month does not have."""
    if day is None:
        return f"{year}-{month:02}"
    days = monthrange(int(year) if year.isdecimal() and int(year) else 2000, month)[1]
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= days else None


def whole_value(match: Match, context: Context, tense: Tense) -> Value:
    """“March 2020 to June 2022”: two dates with their years."""
    sides = [_side(match[name], context, tense) for name in ("first", "last")]
    first, last = (side.split("/")[0] if side else None for side in sides)
    return Value(f"{first}/{last}") if first and last and first[: len(last)] < last[: len(first)] else UNKNOWN


def _side(text: str, context: Context, tense: Tense) -> str | None:
    rules = {"date": date_value, "year": year_value}
    for rule, pattern in (*patterns_at(context.words.language, "d"), *patterns_at(context.words.language, "w")):
        if rule in rules and (match := pattern.fullmatch(text)):
            return rules[rule](match, context, tense).edtf
    return None


def month_value(match: Match, context: Context, _: Tense) -> Value:
    """“Last November”, “next May”."""
    month, relative, day = _month(match, "month", context), relative_step(match, context), context.day
    if month is None or relative is None or day is None:
        return UNKNOWN
    step = {-1: -(month >= day.month), 0: 0, 1: int(month <= day.month)}[relative]
    return Value(f"{day.year + step:04}-{month:02}", True)


def year_value(match: Match, context: Context, _: Tense) -> Value:
    first, last, short = group(match, "year") or "", group(match, "year2"), group(match, "short")
    if short:
        return Value(year_of_two_digits(short, context), True)
    if last is None:
        return Value(middle_of(first, group(match, "qualifier"), context))
    last = first[: 4 - len(last)] + last
    return Value(f"{first}/{last}" if first < last else None)


def decade_value(match: Match, context: Context, _: Tense) -> Value:
    decade, short, word = (group(match, name) for name in ("decade", "short", "word"))
    said = f"{decade}X" if decade else f"19{short or context.words.decades.get(word or '')}X"
    return Value(middle_of(said, group(match, "qualifier"), context), not decade)


def century_value(match: Match, context: Context, _: Tense) -> Value:
    digits, word = group(match, "century"), group(match, "word")
    number = int(digits) if digits else context.words.centuries.get(word or "")
    return Value(middle_of(f"{number - 1:02}XX", group(match, "qualifier"), context)) if number else UNKNOWN


def quarter_value(match: Match, context: Context, _: Tense) -> Value:
    """“Q3 2024”, “the first half of 2025”: ISO 8601-2 numbers quarters 33 to 36, halves 40 and 41."""
    said, q, nth = group(match, "year"), group(match, "q"), context.words.ordinals.get(group(match, "nth") or "")
    steps = [step for name in ("relative", "relative2") if (step := relative_step(match, context, name)) is not None]
    year = int(said) if said else context.day.year + steps[0] if context.day and steps else None
    part = group(match, "part") or "quarter"
    number, first = (int(q) if q else nth), (33 if part in _QUARTERS else 40)
    if year is None or number is None:
        return UNKNOWN
    return Value(f"{year:04}-{first + min(number, 4 if first == 33 else 2) - 1}", not said)


_QUARTERS = ("quarter", "trimestre")


def holiday_value(match: Match, context: Context, tense: Tense) -> Value:
    """The nearest one; without a day to count from only a fixed day is known, and not its year."""
    if group(match, "set"):  # every Christmas
        return UNKNOWN
    name = (group(match, "holiday") or "").replace("’", "'").replace(".", "")
    holidays, near = context.words.holidays, context.near
    year = int(group(match, "year") or 0) or (_holiday_year(match, context, near, tense, name) if near else 0)
    if not 1000 <= year <= 9000:
        fixed = holidays.fixed(name)
        return Value(f"XXXX-{fixed[0]:02}-{fixed[1]:02}" if fixed and not year else None)
    first, last = holidays.days(name, year)
    return Value(first.isoformat() if first == last else f"{first}/{last}", not group(match, "year"))


def _holiday_year(match: Match, context: Context, near: date, tense: Tense, name: str) -> int:
    of_year = relative_step(match, context, "relative2")
    if of_year is not None:
        return near.year + of_year
    steps = (relative_step(match, context, one) for one in ("relative", "relative3"))
    step = next((step for step in steps if step is not None), None)
    meant: Tense = tense if step is None else "past" if step < 0 else "coming"
    return nearest_year(near, meant, lambda year: context.words.holidays.days(name, year)[0])
