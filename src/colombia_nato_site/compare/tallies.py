"""Results of votes, in whatever words: “voted 8–5”, “eight votes to four”, “siete a favor y cuatro en contra”."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from colombia_nato_site.ingest.numbers import number, number_pattern
from colombia_nato_site.model import Span

_VOTE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing|os?|ó|aron|ación)|ballot|in favou?r|against|abst\w+|a favor|en contra)\b", re.IGNORECASE
)
_BETWEEN = {
    "en": (
        r"(?: votes?| voices)?(?: to | against |[-–])",
        r"(?: [^\W\d]+){0,3} (?:in favou?r|for)\b[^.;:\d]{0,30}?(?:,| and| with|;) ",
    ),
    "es": (
        r"(?: votos?)?(?: a favor)? ?(?:a |contra |frente a |y |[-–])",
        r"(?: [^\W\d]+){0,3} a favor[^.;:\d]{0,30}?(?:,| y| con|;) ",
    ),
}


def tallies(text: str, span: Span, language: str | None) -> Mapping[str, Span]:
    """The results of votes in a passage, as “8:5”, with their places; a plain pair of numbers only beside a vote."""
    if language not in _BETWEEN or not _VOTE.search(text, span.start, span.end):
        return {}
    return {f"{one}:{other}": place for one, other, place in _found(text, span, language)}


def _found(text: str, span: Span, language: str) -> Iterator[tuple[int, int, Span]]:
    for match in _pattern(language).finditer(text, span.start, span.end):
        one, other = (number(match[name], language) for name in ("one", "other"))
        if one is not None and other is not None and one == int(one) and other == int(other):
            yield int(one), int(other), Span(*match.span())


@cache
def _pattern(language: str) -> re.Pattern[str]:
    value = number_pattern(language)
    between = "|".join(_BETWEEN[language])
    return re.compile(rf"(?<![\w.,])(?P<one>{value})(?:{between})(?P<other>{value})(?![\w%])", re.IGNORECASE)
