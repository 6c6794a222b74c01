"""Numbers as newspapers write them: 58,000; 58.000; 1.5 million; twenty-five; two and a half; half a million."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from math import isfinite

from colombia_nato_site.ingest.languages import en_numbers, es_numbers


@dataclass(frozen=True, slots=True)
class NumberWords:
    """One language's number words and separators; `languages/en_numbers.py` says what each is."""

    small: Mapping[str, int]
    large: Mapping[str, int]
    short_large: Mapping[str, int]
    joined_by: str
    single: str
    halves: tuple[str, ...]
    and_a_half: str
    thousands: str
    decimal: str
    grouped_by: str


_WORDS = {
    code: NumberWords(
        m.SMALL, m.LARGE, m.SHORT_LARGE, m.JOINED_BY, m.SINGLE, m.HALVES, m.AND_A_HALF, m.THOUSANDS, m.DECIMAL,
        m.GROUPED_BY,
    )
    for code, m in (("en", en_numbers), ("es", es_numbers))
}  # fmt: skip
_HUNDRED = 100
_MOST_WORDS = 12  # of one number
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_PART = re.compile(r"\d[\d.,\u00a0\u2009\u202f]*(?: \d{3}(?!\d))*(?:[.,]\d+)?(?: \d/\d)?|[½¼¾⅓⅔]|[^\W\d]+")
_EXACT = 15  # digits
_COMMA_STYLE = re.compile(r"(?<![\d.,])(?:\d+,\d\d?|\d{1,3}(?:\.\d{3})+)(?![\d.,]\d|\d)")
_POINT_STYLE = re.compile(r"(?<![\d.,])(?:\d+\.\d\d?|\d{1,3}(?:,\d{3})+)(?![\d.,]\d|\d)(?! ?(?:h|horas|[ap]\.? ?m)\b)")


def number_words(language: str | None) -> NumberWords:
    """The language's words; English ones (and separators) where the language is not known."""
    return _WORDS.get(language or "en", _WORDS["en"])


def any_of(words: Iterable[str]) -> str:
    """A regular expression for any of the words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def first_words(*lists: Iterable[str]) -> frozenset[str]:
    """The first words of all names in the lists, in lower case."""
    return frozenset(found[0] for words in lists for name in words if (found := re.match(r"[^\W_]+", name.lower())))


def decimal_of(text: str, language: str | None) -> str:
    """The decimal sign of a text: its language's, but in Spanish (Mexico writes 14.5) what it uses more."""
    own = number_words(language).decimal
    if own == ".":
        return own
    shown = Counter({",": len(_COMMA_STYLE.findall(text)), ".": len(_POINT_STYLE.findall(text))})
    return "." if shown["."] > shown[","] else own


@cache
def number_pattern(language: str | None) -> str:
    """A regular expression for a number in digits or words, case folded by its own flag; no groups."""
    w = number_words(language)
    grouped = rf"\d{{1,3}}(?:{w.grouped_by}\d{{3}}){{1,6}}(?!\d)|\d{{1,2}}(?:,\d\d){{1,5}},\d{{3}}(?!\d)"
    digits = rf"(?:(?:{grouped}|\d++)(?:[.,]\d++)?(?: \d/\d)?[½¼¾⅓⅔]?|[½¼¾⅓⅔])"
    large = rf"(?:{any_of(w.large)})(?:e?s)?\b"
    short = rf"(?:{any_of(w.short_large)})\b"
    word = rf"(?:{any_of(w.small)})\b|(?:{any_of(w.large)})\b"
    half = rf"(?:{w.and_a_half}\b)?"
    worded = rf"(?:{w.single}(?={large}))?(?:{word})(?:{w.joined_by}(?:{word})){{0,{_MOST_WORDS}}}"
    return rf"(?i:{digits}{half}(?:(?:[ -]{large}){{1,3}}|{short})?|{worded}{half}(?:[ -]{large}){{0,3}})"


def number(text: str, language: str | None, decimal: str | None = None) -> float | None:
    """The value of a text that `number_pattern` matched; None where it says none (“million”, “dozens”).

    `decimal` is the sign that the text writes before tenths, where it is not its language's. An int where the
    value is whole.
    """
    if len(text) <= _EXACT and text.isascii() and text.isdigit():
        return int(text)
    w = number_words(language)
    total, group, seen, last = 0.0, 0.0, False, 1
    for part in _PART.findall(text.casefold()):
        factor = w.large.get(part) or w.large.get(part.removesuffix("s")) or w.large.get(part.removesuffix("es"))
        factor = factor or w.short_large.get(part)
        if part[0].isdecimal():
            group, seen = group + _digits(part, decimal or w.decimal), True
        elif part in _VULGAR or part in w.halves:
            group, seen = group + _VULGAR.get(part, 0.5) * (last if last > _HUNDRED else 1), True
        elif part in w.small:
            group, seen = group + w.small[part], True
        elif part in ("a", "an") and not group:
            group, seen = 1.0, True
        elif factor and (seen or part == "mil"):
            group, total = _scaled(group, total, factor)
            seen, last = True, factor
    value = round(total + group, 9)
    if not seen or not isfinite(value):
        return None
    return int(value) if value.is_integer() else value


def _scaled(group: float, total: float, factor: int) -> tuple[float, float]:
    """(group, total) after “hundred”, which stays in its group, or a larger power, which closes it."""
    if factor <= _HUNDRED:
        return (group or 1) * factor, total
    return 0.0, (total + group) * factor if 0 < total < factor else total + (group or 1) * factor


def _digits(token: str, decimal: str) -> float:
    whole, _, fraction = token.strip(".,").partition("/")
    extra = 0.0
    if fraction:
        whole, _, numerator = whole.rpartition(" ")
        extra = int(numerator) / max(1, int(fraction))
    return _value_of(re.sub(r"\s", "", whole), decimal) + extra


def _value_of(digits: str, decimal: str) -> float:
    """Signs before three digits part thousands where they can; a single other one stands before tenths."""
    other = "," if decimal == "." else "."
    head, sign, tail = digits.rpartition(decimal)
    if sign and decimal in head:  # a second one: it parts thousands
        return float(digits.replace(decimal, "").replace(other, ""))
    if sign and other not in tail:
        return float(f"{head.replace(other, '')}.{tail}")
    tenths = re.fullmatch(rf"(\d+){re.escape(other)}(\d{{1,2}}|\d{{4,}})", digits)  # 14.5 in a text that writes 3,5
    return float(f"{tenths[1]}.{tenths[2]}") if tenths else float(digits.replace(other, ""))
