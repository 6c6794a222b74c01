"""One language's words for time, as the annotator uses them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import ModuleType

from colombia_nato_site.ingest.languages import (
    en_holidays,
    en_tenses,
    en_times,
    es_holidays,
    es_tenses,
    es_times,
)
from colombia_nato_site.ingest.times.holidays import Holidays
from colombia_nato_site.ingest.times.patterns import TimePattern, time_pattern, tried


@dataclass(frozen=True, slots=True)
class TenseWords:
    """What tells whether a time is past or to come; `languages/en_tenses.py` says what each is."""

    ahead: re.Pattern[str]
    behind: re.Pattern[str]
    reporting: re.Pattern[str]
    that: re.Pattern[str]
    events: re.Pattern[str]
    promised: re.Pattern[str]
    until: re.Pattern[str]
    not_until: re.Pattern[str]
    done_by: re.Pattern[str]
    open: re.Pattern[str]
    direct: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """A language's patterns and words.

    `beginnings` tells of a word, in small letters, capitalised or in capitals, which patterns may begin
    at it ("" for one that only stands inside), and whether it makes an expression of what begins a little before.
    """

    language: str
    beginnings: Mapping[str, tuple[str, bool]]
    patterns: tuple[TimePattern, ...]
    no_year_after: re.Pattern[str]
    age_before: re.Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, int]
    units: Mapping[str, str]
    relatives: Mapping[str, int]
    days: Mapping[str, int]
    decades: Mapping[str, int]
    centuries: Mapping[str, int]
    ordinals: Mapping[str, int]
    back: tuple[str, ...]
    forward: tuple[str, ...]
    earlier: tuple[str, ...]
    later: tuple[str, ...]
    middle: tuple[str, ...]
    day_first: bool
    holidays: Holidays
    tense: TenseWords


_MODULES: Mapping[str, tuple[ModuleType, ModuleType, ModuleType]] = {
    "en": (en_times, en_tenses, en_holidays),
    "es": (es_times, es_tenses, es_holidays),
}


@cache
def time_words(language: str | None) -> TimeWords | None:
    """The language's words; None where it has none."""
    modules = _MODULES.get(language or "")
    if modules is None or language is None:
        return None
    m, t, h = modules
    patterns = tuple(time_pattern(*pattern) for pattern in m.PATTERNS)
    tense = (
        t.AHEAD, t.BEHIND, t.REPORTING, t.THAT, t.EVENTS, t.PROMISED, t.UNTIL, t.NOT_UNTIL, t.DONE_BY, t.OPEN, t.DIRECT
    )  # fmt: skip
    return TimeWords(
        language, _beginnings(m), patterns, re.compile(m.NO_YEAR_AFTER), re.compile(m.AGE),
        m.MONTHS, m.WEEKDAYS, m.SEASONS,
        m.UNITS, m.RELATIVES, m.DAYS, m.DECADES, m.CENTURIES, m.ORDINALS, m.BACK, m.FORWARD, m.EARLIER, m.LATER,
        m.MIDDLE, m.DAY_FIRST, Holidays(h.HOLIDAYS, h.MOVED_BY, h.HOLY_WEEKS),
        TenseWords(*(re.compile(pattern) for pattern in tense)),
    )  # fmt: skip


@lru_cache(maxsize=4096)
def patterns_at(language: str, kinds: str, *held: str, counted: str = "") -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The rules and patterns that may match what begins at a word of these kinds and holds the words `held`.

    `counted` is the word behind a number in digits.
    """
    words = time_words(language)
    found = tried(words.patterns, kinds, held, counted) if words else []
    return tuple((one.rule, one.pattern) for one in found)


def _beginnings(m: ModuleType) -> Mapping[str, tuple[str, bool]]:
    found = {}
    for word in sorted(m.LEADS | m.CORES | m.QUANTITIES | m.INSIDE):
        kinds = "n" * (word in m.QUANTITIES) + "w" * (word in m.CORES or word in m.LEADS)
        for form in (word, word.capitalize(), word.upper()):
            found[form] = kinds, word in m.CORES
    return found
