"""Numbers with what they count: “58,000 people”, “$2.5 billion”, “12 per cent”, “three key actions”."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from colombia_nato_site.ingest.languages import en_figures, es_figures
from colombia_nato_site.ingest.numbers import any_of, number, number_pattern, number_words
from colombia_nato_site.model import Figure, Paragraph, Span, TimeExpression

_SIGNS = {"US$": "USD", "U.S.$": "USD", "C$": "CAD", "A$": "AUD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY",
          "COP$": "COP", "R$": "BRL", "₹": "INR", "₽": "RUB", "₪": "ILS"}  # fmt: skip
_WORD_AFTER = re.compile(r"[ -](?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*)")
_FARTHEST = 3  # words from the number to what it counts
_MODULES: Mapping[str, ModuleType] = {"en": en_figures, "es": es_figures}


@dataclass(frozen=True, slots=True)
class _Words:
    language: str
    figure: re.Pattern[str]
    label: re.Pattern[str]
    currency: Mapping[str, str]
    plurals: frozenset[str]
    stops: frozenset[str]
    not_plural: frozenset[str]
    noun_first: bool
    alone: frozenset[str]


@cache
def _words(language: str) -> _Words:
    m = _MODULES[language]
    n = number_pattern(language)
    pattern = (
        rf"(?<![\w.,/$€£'’:#&+-])(?<!\d[–—])(?:(?P<sign>{any_of(_SIGNS)}) ?)?"
        rf"(?P<number>{n})(?:(?:[–-]| (?:to|a) (?=\S+ ?%))(?P<upper>{n}))?"
        rf"(?![\w/:])(?!-[^\W\d])(?P<percent> ?%| {m.PERCENT}\b)?"
        rf"(?: (?:de )?(?P<currency>(?i:{any_of(m.CURRENCIES)}))s?\b)?"
    )
    return _Words(
        language,
        re.compile(pattern),
        re.compile(rf"\b(?:{any_of(m.LABELS)})s? $", re.IGNORECASE),
        m.CURRENCIES,
        frozenset(m.IRREGULAR_PLURALS),
        frozenset(m.STOPS),
        frozenset(m.NOT_PLURAL),
        m.NOUN_FIRST,
        frozenset(m.ALONE),
    )


def find_figures(
    text: str, paragraphs: Sequence[Paragraph], language: str | None, times: Iterable[TimeExpression]
) -> tuple[Figure, ...]:
    """The figures of the paragraphs, in order; none where the language has no number words.

    Years, days, hours and other parts of `times` with a place in the calendar are no figures;
    lengths of time (“15 years”) are. The unit is the counted noun as written, a currency's ISO
    code, or `percent`; the value of a range is None.
    """
    if language is None or language not in _MODULES:
        return ()
    dated = [time.span for time in times if _is_calendar(text, time, language)]
    found = [figure for paragraph in paragraphs for figure in _in(text, paragraph.span, _words(language))]
    return tuple(f for f in found if not any(d.start < f.span.end and f.span.start < d.end for d in dated))


def _is_calendar(text: str, time: TimeExpression, language: str) -> bool:
    """Whether the digits in the expression are a date's or an hour's; in a length of time they count its unit."""
    if time.edtf is not None:
        return True
    counted = rf"(?<!\w){number_pattern(language)}[ -](?![AaPp]\.?[Mm]\b)[^\W\d_]"
    return re.search(counted, text[time.span.start : time.span.end]) is None


def _in(text: str, span: Span, words: _Words) -> Iterator[Figure]:
    for match in words.figure.finditer(text, span.start, span.end):
        if not words.label.search(text, max(span.start, match.start() - 20), match.start()):
            figure = _figure(text, match, span.end, words)
            if figure is not None:
                yield figure


def _figure(text: str, match: re.Match[str], limit: int, words: _Words) -> Figure | None:
    value = None if match["upper"] else number(match["number"], words.language)
    if value is None and not match["upper"]:
        return None
    span = Span(match.start(), match.end())
    if match["percent"]:
        return Figure(span, value, "percent")
    if match["sign"] or match["currency"]:
        return Figure(span, value, _SIGNS.get(match["sign"] or "") or words.currency[match["currency"].casefold()])
    if match["number"].casefold() in words.alone:
        return None
    counted = _counted(text, match.end(), limit, words)
    if counted is not None:
        return Figure(Span(span.start, counted.end), value, text[counted.start : counted.end])
    return Figure(span, value) if _stands_alone(match["number"], words) else None


def _stands_alone(digits: str, words: _Words) -> bool:
    """A number without a noun is a figure where it is large enough to be a count: 1,700; two million."""
    separators = number_words(words.language).thousands
    return separators in digits or bool(re.search(r"[^\W\d]", digits) and (number(digits, words.language) or 0) >= 100)


def _counted(text: str, at: int, limit: int, words: _Words) -> Span | None:
    """The plural noun that is counted, within a few words: the first in Spanish, the last of a run in English."""
    found: Span | None = None
    of = re.compile(r" de\b").match(text, at, limit) if words.noun_first else None
    at = of.end() if of else at
    for _ in range(_FARTHEST):
        match = _WORD_AFTER.match(text, at, limit)
        if match is None or match["word"].casefold() in words.stops:
            break
        plural = _is_plural(match["word"], words)
        if found and not plural:
            break
        if plural:
            found = Span(match.start("word"), match.end())
            if words.noun_first or match["word"] in words.plurals:
                break
        at = match.end()
    return found


def _is_plural(word: str, words: _Words) -> bool:
    folded = word.casefold()
    if folded in words.plurals:
        return True
    ends = folded.endswith("s") and not folded.endswith(("ss", "'s", "’s", "ous", "us", "is"))
    return ends and len(folded) > 3 and folded not in words.not_plural
