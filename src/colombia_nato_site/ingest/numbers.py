"""Numbers as newspapers write them: 58,000; 1.5 million; twenty-five; two and a half."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from math import isfinite

from colombia_nato_site.ingest.languages import en_numbers, es_numbers


@dataclass(frozen=True, slots=True)
class NumberWords:
    """One language's number words and separators."""

    small: Mapping[str, int]
    large: Mapping[str, int]
    short_large: Mapping[str, int]
    joined_by: str
    thousands: str
    decimal: str


_WORDS = {
    code: NumberWords(m.SMALL, m.LARGE, m.SHORT_LARGE, m.JOINED_BY, m.THOUSANDS, m.DECIMAL)
    for code, m in (("en", en_numbers), ("es", es_numbers))
}


def number_words(language: str | None) -> NumberWords:
    """The language's words; English ones (and separators) where the language is not known."""
    return _WORDS.get(language or "en", _WORDS["en"])


def any_of(words: Mapping[str, object] | tuple[str, ...]) -> str:
    """A regular expression for any of the words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def first_words(*lists: Iterable[str]) -> frozenset[str]:
    """The first words of all names in the lists, in lower case."""
    return frozenset(found[0] for words in lists for name in words if (found := re.match(r"[^\W_]+", name.lower())))


@cache
def number_pattern(language: str | None) -> str:
    """A regular expression for a number in digits or words, case folded by its own flag; no groups."""
    w = number_words(language)
    thousands, decimal = re.escape(w.thousands), re.escape(w.decimal)
    digits = rf"(?:\d{{1,3}}(?:{thousands}\d{{3}})+|\d+)(?:{decimal}\d+)?(?: \d/\d)?"
    large = rf"(?:{any_of(w.large)})s?\b"
    short = rf"(?:{any_of(w.short_large)})\b" if w.short_large else r"(?!)"
    word = rf"(?:{any_of({**w.small, **w.large})})\b"
    return rf"(?i:{digits}(?:[ -]{large})*(?: ?{short})?|{word}(?:{w.joined_by}{word})*)"


def number(text: str, language: str | None) -> float | None:
    """The value of a text that `number_pattern` matched; None where it says none (“million”, “dozens”).

    An int where the value is whole.
    """
    w = number_words(language)
    total, group, seen = 0.0, 0.0, False
    for part in re.findall(r"\d[\d.,]*(?: \d/\d)?|[^\W\d]+", text.casefold()):
        if part[0].isdigit():
            group, seen = group + _digits(part, w), True
        elif part in w.small:
            group = group * w.small[part] if part in ("dozen", "docena") and group else group + w.small[part]
            seen = True
        elif (factor := w.large.get(part) or w.large.get(part.rstrip("s")) or w.short_large.get(part)) and (
            seen or part == "mil"
        ):
            group, total = _scaled(group, total, factor)
            seen = True
    value = round(total + group, 9)
    if not seen or not isfinite(value):
        return None
    return int(value) if value.is_integer() else value


def _scaled(group: float, total: float, factor: int) -> tuple[float, float]:
    """(group, total) after “hundred”, which stays in its group, or a larger power, which closes it."""
    if factor == 100:
        return (group or 1) * factor, total
    return 0.0, (total + group) * factor if 0 < total < factor else total + (group or 1) * factor


def _digits(token: str, w: NumberWords) -> float:
    whole, _, fraction = token.strip(".,").partition(" ")
    value = float(whole.replace(w.thousands, "").replace(w.decimal, "."))
    return value + int(fraction[0]) / max(1, int(fraction[2])) if fraction else value
