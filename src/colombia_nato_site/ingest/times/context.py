"""What the value of a time expression is made of: its match, and what it may be counted from."""

import re
from dataclasses import dataclass
from datetime import date

from colombia_nato_site.ingest.times.words import TimeWords

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


def group(match: Match, name: str) -> str | None:
    """The group folded and without its dots; None where the pattern has no such group or it is empty."""
    found = match.groupdict().get(name)
    return found.casefold().rstrip(".") if found else None


def relative_step(match: Match, context: Context) -> int | None:
    """-1 for “last”, 0 for “this”, 1 for “next”; None where nothing of the kind is said."""
    word = group(match, "relative")
    return context.words.relatives.get(word) if word else None


def day_number(text: str | None) -> int | None:
    digits = re.match(r"\d+", text or "")
    return int(digits[0]) if digits else None
