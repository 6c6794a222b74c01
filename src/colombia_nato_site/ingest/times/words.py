"""One language's words for time, as the annotator uses them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from colombia_nato_site.ingest.languages import en_times, es_times


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Patterns with the name of the rule that makes their value, and the words in their groups."""

    language: str
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, int]
    units: Mapping[str, str]
    relatives: Mapping[str, int]
    days: Mapping[str, int]
    decades: Mapping[str, int]
    back: tuple[str, ...]
    holidays: Mapping[str, tuple[int, int]]
    ahead: re.Pattern[str]
    behind: re.Pattern[str]


_MODULES: Mapping[str, ModuleType] = {"en": en_times, "es": es_times}


@cache
def time_words(language: str | None) -> TimeWords | None:
    """The language's words; None where it has none."""
    m = _MODULES.get(language or "")
    if m is None or language is None:
        return None
    patterns = tuple((rule, re.compile(rf"(?<!\w)(?:{pattern})")) for rule, pattern in m.PATTERNS)
    return TimeWords(
        language, patterns, m.MONTHS, m.WEEKDAYS, m.SEASONS, m.UNITS, m.RELATIVES, m.DAYS, m.DECADES, m.BACK,
        m.HOLIDAYS, re.compile(m.AHEAD), re.compile(m.BEHIND),
    )  # fmt: skip
