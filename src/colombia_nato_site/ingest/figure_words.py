"""One language's words around numbers, as the annotator of figures uses them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from colombia_nato_site.ingest.languages import en_figures, es_figures, money
from colombia_nato_site.ingest.numbers import any_of, first_words, number_pattern, number_words
from colombia_nato_site.model import Approximation

_MODULES: Mapping[str, ModuleType] = {"en": en_figures, "es": es_figures}


@dataclass(frozen=True, slots=True)
class FigureWords:
    """Patterns around a number, and word lists; `languages/en_figures.py` says what each is.

    `leads` are the words that may begin a figure; of these `articles` do so before one of `after_articles` alone, and
    `ranks` may begin an ordinal. `signs` are what a `prefix` ends with, and no label is longer than `longest_label`.
    `approximations`, `label` and `counts_one_after` are for small letters: so they are found far sooner.
    """

    language: str
    leads: frozenset[str]
    articles: frozenset[str]
    after_articles: frozenset[str]
    ranks: frozenset[str]
    signs: frozenset[str]
    longest_label: int
    prefix: re.Pattern[str]
    quantity: re.Pattern[str]
    to_upper: re.Pattern[str]
    percent: re.Pattern[str]
    points: re.Pattern[str]
    money: re.Pattern[str]
    hyphenated: re.Pattern[str]
    conjunction: re.Pattern[str]
    between: re.Pattern[str]
    approximations: tuple[tuple[Approximation, re.Pattern[str]], ...]
    or_more: re.Pattern[str]
    label: re.Pattern[str]
    counts_one_after: re.Pattern[str]
    weight: re.Pattern[str]
    age_before: re.Pattern[str]
    of_noun: re.Pattern[str]
    square: re.Pattern[str]
    time_units: re.Pattern[str]
    fraction: re.Pattern[str]
    one_in: re.Pattern[str]
    ordinal: re.Pattern[str]
    no_ordinal_after: re.Pattern[str]
    no_ordinal_before: re.Pattern[str]
    fractions: Mapping[str, float]
    ordinals: Mapping[str, int]
    currencies: Mapping[str, str]
    nations: Mapping[str, str]
    plurals: frozenset[str]
    measures: frozenset[str]
    stops: frozenset[str]
    not_plural: frozenset[str]
    before_the_noun: frozenset[str]
    noun_first: bool
    alone: frozenset[str]


@cache
def figure_words(language: str | None) -> FigureWords | None:
    """The language's words; None where it has none."""
    m = _MODULES.get(language or "")
    if m is None or language is None:
        return None
    n, n_words = number_pattern(language), number_words(language)
    sign = rf"(?:(?P<sign>{any_of(money.SIGNS)}) ?|(?P<code>{any_of(money.CODES)}) ?(?=\d))"
    upper = rf"(?P<percent> ?%)?(?P<joined>{m.OR}|{m.AND})(?:{sign})?(?P<number>{n})"
    nations = rf"(?i:{any_of(m.NATIONS)})"
    after = (
        rf"(?: (?:de )?(?:(?P<nation>{nations}) )?(?P<currency>(?i:{any_of(m.CURRENCIES)}))s?\b"
        rf"(?: (?P<of>{nations})s?\b)?"
        rf"| ?(?:de )?(?P<sign>[€£¥])| (?P<code>{any_of(money.CODES)})\b)"
    )
    numbers = first_words(n_words.small, n_words.large, n_words.halves)
    ranks = first_words(m.ORDINALS)
    articles = frozenset(m.FRACTION_LEADS) - numbers
    after_articles = {f"{word}{plural}" for word in (*n_words.large, *m.FRACTIONS) for plural in ("", "s", "es")}
    return FigureWords(
        language=language,
        leads=_written(first_words(numbers, ranks, m.FRACTION_LEADS)),
        articles=_written(articles),
        after_articles=frozenset(after_articles),
        ranks=_written(ranks),
        signs=frozenset(sign[-1] for sign in (*money.SIGNS, *money.CODES, "-", "−")),
        longest_label=max(map(len, m.LABELS)) + len("s "),
        prefix=re.compile(rf"(?:(?<!\S)-|−)?(?:{any_of(money.SIGNS)}|\b(?:{any_of(money.CODES)})) ?$|(?:(?<!\S)-|−)$"),
        quantity=re.compile(
            rf"(?<![\w.,/$€£:#&+])(?<!\w['’-])(?<!\d[–—])(?P<minus>(?<!\S)-(?=\d)|−)?"
            rf"(?:{sign})?(?P<number>{n})"
        ),
        to_upper=re.compile(upper),
        percent=re.compile(rf" ?%|[ -]{m.PERCENT}"),
        points=re.compile(rf"[ -]{m.POINTS}"),
        money=re.compile(after),
        hyphenated=re.compile(m.HYPHENATED),
        conjunction=re.compile(m.AND),
        between=re.compile(m.BETWEEN),
        approximations=(
            ("under", re.compile(m.UNDER)),
            ("over", re.compile(m.OVER)),
            ("about", re.compile(m.ABOUT)),
        ),
        or_more=re.compile(m.OR_MORE),
        label=re.compile(rf"(?<!\w)(?:{any_of(m.LABELS)})s?[ #]$"),
        counts_one_after=re.compile(m.COUNTS_ONE_AFTER),
        weight=re.compile(m.WEIGHT),
        age_before=re.compile(m.AGE_BEFORE),
        of_noun=re.compile(m.OF_NOUN or r"(?!)"),
        square=re.compile(m.SQUARE),
        time_units=re.compile(m.TIME_UNITS),
        fraction=re.compile(rf"(?<![\w-])(?i:{m.FRACTION})"),
        one_in=re.compile(rf"(?<![\w-])(?i:{m.ONE_IN})"),
        ordinal=re.compile(rf"(?<!\w)(?:{m.ORDINAL_DIGITS}|(?P<word>(?i:{any_of(m.ORDINALS)}))(?!\w))"),
        no_ordinal_after=re.compile(m.NO_ORDINAL_AFTER),
        no_ordinal_before=re.compile(m.NO_ORDINAL_BEFORE),
        fractions=m.FRACTIONS,
        ordinals=m.ORDINALS,
        currencies=m.CURRENCIES,
        nations=m.NATIONS,
        plurals=frozenset(m.IRREGULAR_PLURALS),
        measures=frozenset(m.MEASURES),
        stops=frozenset(m.STOPS),
        not_plural=frozenset(m.NOT_PLURAL),
        before_the_noun=frozenset(m.BEFORE_THE_NOUN),
        noun_first=m.NOUN_FIRST,
        alone=frozenset(m.ALONE),
    )


def _written(words: Iterable[str]) -> frozenset[str]:
    """Words in small letters, capitalised, and in capitals."""
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))
