"""On which day of a year a holiday falls."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

Rule = tuple[str | int, int] | tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Holidays:
    """A language's holidays, by their names in lower case with straight apostrophes and without full stops.

    `rules` hold month and day, or month, weekday (0 is Monday) and which one (-1: the last), or "easter" and
    the days from it; `after_thanksgiving` days; `weeks` the first and last day from Easter Sunday.
    """

    rules: Mapping[str, Rule]
    after_thanksgiving: Mapping[str, int]
    weeks: Mapping[str, tuple[int, int]]

    def days(self, name: str, year: int) -> tuple[date, date]:
        """First and last day of a holiday in a year; the same one for most."""
        if name in self.weeks:
            first, last = self.weeks[name]
            return easter(year) + timedelta(first), easter(year) + timedelta(last)
        if name in self.after_thanksgiving:
            day = nth_weekday(year, 11, 3, 4) + timedelta(self.after_thanksgiving[name])
        else:
            day = _day(self.rules[name], year)
        return day, day

    def fixed(self, name: str) -> tuple[int, int] | None:
        """Month and day of a holiday that has the same ones every year."""
        rule = self.rules.get(name)
        return (rule[0], rule[1]) if rule and len(rule) == 2 and isinstance(rule[0], int) else None


def _day(rule: Rule, year: int) -> date:
    if len(rule) == 3:
        return nth_weekday(year, *rule)
    month, day = rule
    return date(year, month, day) if isinstance(month, int) else easter(year) + timedelta(day)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The so many-th weekday (0 is Monday) of a month; -1: the last."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta((last.weekday() - weekday) % 7)


def easter(year: int) -> date:
    """Easter Sunday of the Western churches (the anonymous Gregorian algorithm; Meeus 1991, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)
