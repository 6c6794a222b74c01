"""What the value of a time expression is made of: its match, and what it may be counted from."""

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from colombia_nato_site.ingest.times.words import TimeWords

Match = re.Match[str]
Tense = Literal["past", "coming", "open"]
_JUST_PAST = 14  # days; a text may be dated after it was written
_THIS_CENTURY = 25  # two digits up to here are a year of this century, without a date to count from
_NO_LATER = 1.6  # news looks back: how much farther a coming date counts than a past one


@dataclass(frozen=True, slots=True)
class Context:
    """What a value may be counted from.

    `published` is the article's own day (ISO), `anchor` the month (YYYY-MM) that dates without a
    year are near to, `named` the EDTF value that the text named last. `day_first` tells how a
    date in digits is read, None where the text does not show it. `years` are those in which a day (MM-DD)
    was named so far.
    """

    words: TimeWords
    published: str | None = None
    anchor: str | None = None
    named: str | None = None
    day_first: bool | None = None
    years: Mapping[str, AbstractSet[str]] = field(default_factory=dict)

    @property
    def day(self) -> date | None:
        return date.fromisoformat(self.published) if self.published else None

    @property
    def near(self) -> date | None:
        """A day that dates without a year are near to."""
        return self.day or (date.fromisoformat(f"{self.anchor}-15") if self.anchor else None)

    @property
    def named_parts(self) -> tuple[int, ...]:
        """Year, or year and month, or year, month and day of the date named last (of an interval, of its end)."""
        named = (self.named or "").split("/")[-1].rstrip("~")
        parts = tuple(int(part) for part in named.split("-")) if re.fullmatch(r"\d{4}(-\d\d){0,2}", named) else ()
        return parts[:1] if len(parts) > 1 and parts[1] > 12 else parts  # a season is no month


@dataclass(frozen=True, slots=True)
class Value:
    """An EDTF date, None where it cannot be known; `inferred` where a part of it is not in the words."""

    edtf: str | None
    inferred: bool = False


UNKNOWN = Value(None)


def group(match: Match, name: str) -> str | None:
    """The group folded and without its dots; None where the pattern has no such group or it is empty."""
    found = match[name] if name in match.re.groupindex else None
    return found.casefold().rstrip(".") if found else None


def relative_step(match: Match, context: Context, name: str = "relative") -> int | None:
    """-1 for “last”, 0 for “this”, 1 for “next”; None where nothing of the kind is said."""
    word = group(match, name)
    return context.words.relatives.get(word) if word else None


def day_number(text: str | None) -> int | None:
    if text and text.startswith("primero"):
        return 1
    digits = re.match(r"\d+", text or "")
    return int(digits[0]) if digits else None


def year_of_two_digits(short: str, context: Context) -> str:
    """“’88” is 1988, “’09” 2009: the last such year before the text."""
    this = context.near.year % 100 if context.near else _THIS_CENTURY
    return f"{20 if int(short) <= this else 19}{short}"


def middle_of(edtf: str, qualifier: str | None, context: Context) -> str:
    """“Mid-July” is approximately July; “early” and “late” July lie in July all the same."""
    word = (qualifier or "").removeprefix("the ").removesuffix(" of")
    is_middle = word in context.words.middle and not edtf.startswith("XXXX")  # EDTF has no XXXX-07~
    return f"{edtf}~" if is_middle else edtf


def nearest_year(near: date, tense: Tense, middle: Callable[[int], date], *, slack: int = 0) -> int:
    """The year in which something that returns every year is meant, of which `middle` gives a day in a year.

    News looks back: a coming date must be nearer than a past one to be meant. In a sentence about the
    past only what has been is meant, `slack` days more; in one about what is to come only what is coming.
    """

    def distance(year: int) -> float:
        days = (middle(year) - near).days
        if days <= slack and -days <= slack:
            return 0
        if tense == "coming":
            return days if days > -_JUST_PAST else 1000 - days
        if tense == "past":
            return -days if days <= slack else 1000 + days
        return -days if days < 0 else days * _NO_LATER

    return min((near.year + step for step in (-1, 0, 1)), key=distance)
