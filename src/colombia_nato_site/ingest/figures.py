"""Numbers with what they count: “58,000 people”, “$2.5 billion”, “5 to 10 ships”, “two-thirds”, “the third vote”."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from colombia_nato_site.ingest.figure_units import counted, currency
from colombia_nato_site.ingest.figure_words import FigureWords, figure_words
from colombia_nato_site.ingest.fractions_and_ordinals import fraction, ordinal
from colombia_nato_site.ingest.numbers import decimal_of, number
from colombia_nato_site.model import Approximation, Figure, Paragraph, Span, TimeExpression

_BEFORE = 40  # characters looked at
_LONGEST_SIGN = 6  # of a currency
_WORD = re.compile(r"[^\W_]+")
_FOLLOWING = re.compile(r" ([^\W_]+)")
_LARGE = re.compile(r"(?<=[\d\s-])[^\W\d]+(?:[ -][^\W\d]+)*$")
_NOTHING_MORE = re.compile(r"(?![\w/])(?!['’]s\b)(?!-[^\W\d])(?!:\d)(?![.,]\d)(?! ?[–—-]\d)")
_NAMED = re.compile(r"(?<!\w)[A-ZÁÉÍÓÚÑ]\w*[.’']?\w* \(?$")
_AGE_AFTER = re.compile(r"[.,;:!?)”’\"]|\s(?:and|when|but|he|she|y|cuando)\b|\s*$")
_OLDEST = 120
_SUMS = ("percent", "percentage-points")
_ITEM = re.compile(r"[.)]\s")
_SENTENCE_START = re.compile(r"(?:^|[.!?:—–|“\"«(]\s?|\n)$")
_OR_MORE = len(" and more than")


@dataclass(frozen=True, slots=True)
class _Reading:
    """A paragraph of a text, and the sign that the text writes before tenths."""

    text: str
    span: Span
    decimal: str
    words: FigureWords

    def number(self, said: str) -> float | None:
        return number(said, self.words.language, self.decimal)

    def before(self, at: int) -> str:
        return self.text[max(self.span.start, at - _BEFORE) : at]


def find_figures(
    text: str, paragraphs: Sequence[Paragraph], language: str | None, times: Iterable[TimeExpression]
) -> tuple[Figure, ...]:
    """The figures of the paragraphs, in order; none where the language has no number words.

    Years, days, hours and other numbers in `times` are no figures; lengths of time (“15 years”) are. The unit
    is the counted noun as written, a currency's ISO code (or its name, where it may be several countries'),
    `percent`, `percentage-points` or `ordinal`. A range has both ends. “About”, “over” and “under” are not in
    the span.
    """
    words = figure_words(language)
    if words is None:
        return ()
    decimal = decimal_of(text, language)
    text = text.replace("\n", " ")  # a noun may stand on the next line
    found = [one for p in paragraphs for one in _in(_Reading(text, p.span, decimal, words))]
    dates = sorted(times, key=lambda time: time.span.start)
    starts = [time.span.start for time in dates]
    return tuple(one for one in found if not _is_time(text, one, dates[: bisect_left(starts, one.span.end)], words))


def _is_time(text: str, figure: Figure, before: Sequence[TimeExpression], words: FigureWords) -> bool:
    """Whether the digits in a time expression are a date's or an hour's; in a length of time they count its unit."""
    time = before[-1] if before else None
    if time is None or time.span.end <= figure.span.start:
        return False
    ranks = figure.unit == "ordinal" and time.edtf is None and text[figure.span.start].isdecimal()
    return not (ranks or words.time_units.fullmatch(figure.unit or "") is not None)


def _in(reading: _Reading) -> Iterator[Figure]:
    """Figures that do not overlap: the leftmost, of those the longest; with what is said before them."""
    text, span, words = reading.text, reading.span, reading.words
    end = span.start
    leads = words.leads
    for word in _WORD.finditer(text, span.start, span.end):
        said = word[0]
        if said not in leads and not said[0].isnumeric():
            continue
        at = word.start()
        if at < end or (said in words.articles and not _leads_to_number(text, word.end(), words)):
            continue
        figure = _longer(fraction(text, at, span.end, words), _quantity(reading, at, end))
        if said in words.ranks or said[0].isnumeric():
            figure = _longer(figure, ordinal(text, span, at, words))
        if figure is not None:
            end = figure.span.end
            said_before = None if figure.unit == "ordinal" else _approximation(reading, figure)
            yield replace(figure, approximation=said_before) if said_before else figure


def _longer(one: Figure | None, other: Figure | None) -> Figure | None:
    """The one that ends later; of two that end together the first."""
    return other if one is None or (other is not None and other.span.end > one.span.end) else one


def _leads_to_number(text: str, end: int, words: FigureWords) -> bool:
    """Whether a number or a part of one follows an article: “a million”, “a third”."""
    following = _FOLLOWING.match(text, end)
    return following is not None and following[1].casefold() in words.after_articles


def _approximation(reading: _Reading, figure: Figure) -> Approximation | None:
    before = reading.before(figure.span.start).lower()
    for name, pattern in reading.words.approximations:
        if pattern.search(before):
            return name
    inside = reading.words.or_more.search(reading.text, figure.span.start, figure.span.end + _OR_MORE)
    return "over" if inside else None


def _quantity(reading: _Reading, at: int, after: int) -> Figure | None:
    """The number that begins at a word, with the sign before it; nothing before `after` belongs to it."""
    text, words = reading.text, reading.words
    sign = text[at - 1] if at and text[at - 1] != " " else text[at - 2 : at - 1]
    prefix = words.prefix.search(text, max(after, at - _LONGEST_SIGN), at) if sign in words.signs else None
    match = words.quantity.match(text, prefix.start() if prefix else at, reading.span.end)
    if match is None:
        return None
    figure = _ranged(reading, match) or _single(reading, match)
    return None if figure is not None and _is_named(reading, match, figure) else figure


def _is_named(reading: _Reading, match: re.Match[str], figure: Figure) -> bool:
    """Whether the number names something: “Article 5”, “Phase Two”, and not “outside the house nine years ago”."""
    before = reading.before(match.start()).lower()
    if not reading.words.label.search(before, max(0, len(before) - reading.words.longest_label)):
        return False
    worded = match["number"][0].islower()
    return not (worded or figure.unit in _SUMS or reading.words.time_units.fullmatch(figure.unit or ""))


def _ranged(reading: _Reading, match: re.Match[str]) -> Figure | None:
    """“5 to 10 ships”, “between $95 million and $120 million”; None where the number stands alone."""
    text, words = reading.text, reading.words
    second = words.to_upper.match(text, match.end(), reading.span.end)
    if second is None:
        return None
    lower, upper = _ends(reading, match["number"], second["number"])
    between = words.between.search(reading.before(match.start())) is not None
    if (
        lower is None
        or upper is None
        or lower >= upper
        or (words.conjunction.fullmatch(second["joined"]) and not between)
    ):
        return None
    figure = _measured(reading, match, second.end(), lower, second["sign"] and second)
    if figure is None:
        figure = Figure(Span(match.start(), second.end()), lower) if _is_bare_range(reading, match, second) else None
    return replace(figure, upper=upper) if figure else None


def _ends(reading: _Reading, first: str, second: str) -> tuple[float | None, float | None]:
    """Both ends of a range; what scales the second scales the first: “5 to 10 million”."""
    lower, upper = reading.number(first), reading.number(second)
    large = _LARGE.search(second)
    if large and lower is not None and upper is not None and not _LARGE.search(first) and first[0].isdecimal():
        lower = reading.number(f"{first} {large[0]}")
    return lower, upper


def _is_bare_range(reading: _Reading, match: re.Match[str], second: re.Match[str]) -> bool:
    """“200 to 300”; “7–2” and “3–5” are scores or numbers of something."""
    if not _NOTHING_MORE.match(reading.text, second.end()):
        return False
    return " " in second["joined"] and _stands_alone(reading, match, second.end())


def _single(reading: _Reading, match: re.Match[str]) -> Figure | None:
    value = reading.number(match["number"])
    if value is None:
        return None
    value = -value if match["minus"] else value
    figure = _measured(reading, match, match.end(), value, None)
    if figure is not None or not _NOTHING_MORE.match(reading.text, match.end()):
        return figure
    return Figure(Span(match.start(), match.end()), value) if _stands_alone(reading, match, match.end()) else None


def _measured(
    reading: _Reading, match: re.Match[str], end: int, value: float, upper_sign: re.Match[str] | str | None
) -> Figure | None:
    """The figure with its unit; None where the text names none."""
    text, words, limit = reading.text, reading.words, reading.span.end
    for unit, pattern in (("percentage-points", words.points), ("percent", words.percent)):
        if found := pattern.match(text, end, limit):
            return Figure(Span(match.start(), found.end()), value, unit)
    signed = match if match["sign"] or match["code"] else upper_sign
    if isinstance(signed, re.Match):
        return Figure(Span(match.start(), end), value, currency(signed, text, match.start(), words))
    if found := words.money.match(text, end, limit):
        name = currency(found, text, match.start(), words)
        return Figure(Span(match.start(), found.end()), value, name)
    if _is_no_count(reading, match):
        return None
    if found := words.hyphenated.match(text, end, limit):
        return Figure(Span(match.start(), found.end()), value, found["hyphen"])
    more = words.or_more.match(text, end, limit)
    end = more.end() if more else end
    if text[end : end + 1].isspace() or not _NOTHING_MORE.match(text, end):
        noun = counted(text, end, limit, value, words)
        if noun is not None:
            return Figure(Span(match.start(), noun.end), value, text[noun.start : noun.end])
    return None


def _is_no_count(reading: _Reading, match: re.Match[str]) -> bool:
    """“One” that only means “a”, and names: “Three Forks”."""
    said, words = match["number"], reading.words
    if all(word in words.alone for word in said.casefold().split()):
        return words.counts_one_after.search(reading.before(match.start()).lower()) is None
    following = reading.text[match.end() : match.end() + 2].strip()
    before = reading.before(match.start())
    inside = not _starts_sentence(before)
    return said[0].isupper() and inside and (following[:1].isupper() or _NAMED.search(before) is not None)


def _starts_sentence(before: str) -> bool:
    return _SENTENCE_START.search(before, max(0, len(before) - 2)) is not None


def _stands_alone(reading: _Reading, match: re.Match[str], end: int) -> bool:
    """Whether a number without a noun counts something; not an age, a name's number, an item of a list, a score."""
    said, text, before = match["number"], reading.text, reading.before(match.start())
    if _is_no_count(reading, match) or all(word in reading.words.alone for word in said.casefold().split()):
        return False
    if _is_age(reading, match, end, before):
        return False
    if not said[0].isdecimal():
        return not before.casefold().endswith(("at ", "a las "))
    near = text[max(0, match.start() - 2) : match.start()]
    if re.fullmatch(r"1[0-9]\d\d|20\d\d|0\d+|\d{7,}", said) or near[:1].isdecimal():
        return False
    named = _NAMED.search(before)
    if named and not _starts_sentence(before[: named.start()]) and not match["minus"]:
        return False
    item = before.strip() == "" or before.endswith("\n")
    return not (item and _ITEM.match(text, end))


def _is_age(reading: _Reading, match: re.Match[str], end: int, before: str) -> bool:
    """“She is 41.”, “Ruiz, 41, …”"""
    value = reading.number(match["number"])
    is_one = value is not None and float(value).is_integer() and 0 < value <= _OLDEST
    return is_one and bool(reading.words.age_before.search(before) and _AGE_AFTER.match(reading.text, end))
