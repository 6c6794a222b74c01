"""When the text says something happens: time expressions with their EDTF values."""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from colombia_nato_site.ingest.sentences import sentences
from colombia_nato_site.ingest.times.context import Context, Match, Tense, Value
from colombia_nato_site.ingest.times.numeric_dates import day_first
from colombia_nato_site.ingest.times.rules import RULES, TENSED
from colombia_nato_site.ingest.times.tense import tense_of
from colombia_nato_site.ingest.times.words import TimeWords, patterns_at, time_words
from colombia_nato_site.model import Paragraph, Span, TimeExpression

_WORD = re.compile(r"[^\W_]+")
_SPACES = "\n\t\u00a0\u2009\u202f"
_FARTHEST = 7  # words from the beginning of an expression to the first that makes it one
_UNKNOWN = 1  # words together in between that are not known to stand there
_DATED = re.compile(  # a number that may be in an expression, with the word after it where that has to be one of them
    r"\d{4}(?!\d)|\d\d?\.\d|(?<=['’])\d\d|(?<=el )\d\d(?!\w)"
    r"|\d[\d.,½¼¾⅓⅔]*(?: \d/\d)?(?:[^\W\d_]|['’]s|°|\s?[-–—/:]| (?P<next>[^\W_]+))"
)
_COUNTED = re.compile(r"(?:[.,]\d+)*(?: ([^\W\d_]+)| ?[\w½¼¾⅓⅔–-])")  # a word behind a number, or its going on
_DIGITS = frozenset("0123456789")
_NUMBER = "0"  # stands for any
_LONGEST_DATE = 60  # characters
_LABEL = 24  # characters before a number that may say that it is no year
_MONTH_DATE = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])\b")
_DAY_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class _Found:
    rule: str
    match: Match
    tense: Tense


class _Beginning(NamedTuple):
    """Where an expression may begin, what is tried there, its first word, the word that makes it one, and that behind
    a number."""

    at: int
    kinds: str
    first: str
    core: str
    counted: str


def find_times(
    text: str, paragraphs: Sequence[Paragraph], language: str | None, published: str | None
) -> tuple[TimeExpression, ...]:
    """The time expressions of the paragraphs, in order; none where the language has no patterns.

    `published` (EDTF) is what “yesterday” and a date without a year count from. Without it, the
    year of a date comes from the latest date with month and year that the text names, and is marked as
    inferred; where there is none, the year stays unspecified (`XXXX-07-16`).
    """
    words = time_words(language)
    if words is None:
        return ()
    flat = text
    for space in _SPACES:  # an expression may go on in the next line
        flat = flat.replace(space, " ")
    found = [one for paragraph in paragraphs for one in _found(text, flat, paragraph.span, words)]
    published = published if published and "1000" < published < "9000" else None  # else one could leave the calendar
    day = published if published and _DAY_DATE.fullmatch(published) else None
    anchor = published[:7] if published and _MONTH_DATE.match(published) else None
    order = day_first(((one.rule, one.match) for one in found), of_language=words.day_first)
    context = Context(words, day, anchor or _latest_month(found, words), day_first=order)
    return tuple(_valued(found, context))


def whole_date(line: str) -> str | None:
    """The EDTF value of a line that is a date with its year and nothing else; None for other lines."""
    bare = line.strip(" .,*_")
    first = _WORD.match(bare)
    if first is None or len(bare) > _LONGEST_DATE or not any(character.isdecimal() for character in bare):
        return None
    whole = Span(0, len(bare))
    for words in filter(None, map(time_words, ("en", "es"))):
        kinds, _ = _beginning(first[0], words)
        patterns = patterns_at(words.language, kinds, _known(first[0])) if kinds else ()
        if any(pattern.fullmatch(bare) for _, pattern in patterns):
            for time in find_times(bare, [Paragraph("p1", whole)], words.language, None):
                if time.span == whole and time.edtf and _MONTH_DATE.match(time.edtf) and not time.inferred:
                    return time.edtf
    return None


def _found(text: str, flat: str, span: Span, words: TimeWords) -> list[_Found]:
    matches = list(_matches(flat, span, words))
    if not any(_asks_for_tense(rule, match) for rule, match in matches):
        return [_Found(rule, match, "open") for rule, match in matches]
    within = sentences(text, words.language, span)
    starts = [sentence.start for sentence in within]

    def tense(rule: str, match: Match) -> Tense:
        if not _asks_for_tense(rule, match):
            return "open"
        return tense_of(flat, within[max(0, bisect_right(starts, match.start()) - 1)], match, words.tense)

    return [_Found(rule, match, tense(rule, match)) for rule, match in matches]


def _asks_for_tense(rule: str, match: Match) -> bool:
    return rule in TENSED and not ("year" in match.re.groupindex and match["year"])


def _matches(text: str, span: Span, words: TimeWords) -> Iterator[tuple[str, Match]]:
    """Matches that do not overlap: the leftmost, of those the longest, of those the first rule's."""
    end = span.start
    for beginning in _beginnings(text, span, words):
        best = _longest(text, beginning, span.end, words) if beginning.at >= end else None
        if best is not None:
            end = best[1].end()
            yield best


def _beginnings(text: str, span: Span, words: TimeWords) -> Iterator[_Beginning]:
    """Where an expression may begin, and which patterns may match: a word soon after makes it one."""
    waiting: deque[tuple[int, int, str, str, str]] = deque(maxlen=_FARTHEST)
    known = words.beginnings
    last = 0
    for index, word in enumerate(_WORD.finditer(text, span.start, span.end)):
        said = word[0]
        if said not in known and not (said[0] in _DIGITS and _may_be_dated(text, word.start(), words)):
            continue
        if index - last > _UNKNOWN + 1:
            waiting.clear()
        last = index
        kinds, core = _beginning(said, words)
        name = _known(said)
        if kinds:
            counted, kinds = _counted(text, word.end(), kinds, words) if kinds == "d" else ("", kinds)
            waiting.append((index, word.start(), kinds, name, counted))
        if core:
            for place, at, starts, first, behind in waiting:
                if index - place < _FARTHEST:
                    yield _Beginning(at, starts, first, name, behind)
            waiting.clear()


def _beginning(word: str, words: TimeWords) -> tuple[str, bool]:
    """Which patterns may match at a word, and whether it makes an expression of what begins before it."""
    return words.beginnings.get(word) or (("d", True) if word[0] in _DIGITS else ("", False))


def _known(word: str) -> str:
    """A word in small letters; any number as one and the same."""
    return _NUMBER if word[0] in _DIGITS else word.lower()


def _counted(text: str, end: int, kinds: str, words: TimeWords) -> tuple[str, str]:
    """The word behind a number in digits, where it is known, and what is tried at the number."""
    behind = _COUNTED.match(text, end)
    word = behind[1].lower() if behind and behind[1] else ""
    return (word, f"{kinds}c") if behind and (not word or word in words.beginnings) else ("", kinds)


def _may_be_dated(text: str, at: int, words: TimeWords) -> bool:
    number = _DATED.match(text, at)
    return number is not None and (number["next"] is None or number["next"] in words.beginnings)


def _longest(text: str, beginning: _Beginning, limit: int, words: TimeWords) -> tuple[str, Match] | None:
    best: tuple[str, Match] | None = None
    end = beginning.at
    _, kinds, first, core, counted = beginning
    for rule, pattern in patterns_at(words.language, kinds, first, core, counted=counted):
        match = pattern.match(text, beginning.at, limit)
        if match and match.end() > end and not _is_no_time(text, rule, match, words):
            best, end = (rule, match), match.end()
    return best


def _is_no_time(text: str, rule: str, match: Match, words: TimeWords) -> bool:
    """Whether what looks like a year is the number of a flight, a room or a law, or counts somebody's age."""
    if rule == "unknown" and words.age_before.search(text, max(0, match.start() - _LABEL), match.start()):
        return "year" in match[0] or "año" in match[0]
    if rule != "year" or not match[0].isdecimal():
        return False
    return words.no_year_after.search(text, max(0, match.start() - _LABEL), match.start()) is not None


def _latest_month(found: Iterable[_Found], words: TimeWords) -> str | None:
    """The latest month that the text names together with its year."""
    bare = Context(words)
    values = [RULES[one.rule](one.match, bare, one.tense) for one in found]
    months = [value.edtf[:7] for value in values if value.edtf and not value.inferred and _MONTH_DATE.match(value.edtf)]
    return max(months, default=None)


def _valued(found: Iterable[_Found], context: Context) -> Iterator[TimeExpression]:
    """Each expression with its value; what was named last is the context of the next."""
    years: dict[str, set[str]] = {}
    context = replace(context, years=years)
    for one in found:
        value: Value = RULES[one.rule](one.match, context, one.tense)
        yield TimeExpression(Span(one.match.start(), one.match.end()), value.edtf, value.inferred)
        if value.edtf and value.edtf[:4].isdecimal():
            context = replace(context, named=value.edtf)
            if _DAY_DATE.fullmatch(value.edtf):
                years.setdefault(value.edtf[5:], set()).add(value.edtf[:4])
