"""What a passage says not to be so, as NegEx reads it (Chapman et al. 2001): a word that negates, and a few words on.

Two passages stand against each other where one says of the very words that the other says so plainly that they are not
so: the first of them, which mostly is the verb or the noun that is negated, and most of what follows.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from colombia_nato_site.compare.words import CLAIMS, DENIALS, FAILURES, NEGATORS, ONLY, REJECTIONS, TURNS
from colombia_nato_site.content.words import WORD
from colombia_nato_site.model import Span

_NEGATED, _DENIED = 6, 14  # words that a negation, a denial reaches
_CLAIM = 3  # words from a rejection to the claim
_STOPS, _ENDS = re.compile(r"[,;:()—–]"), re.compile(r"[;:()—–]")


@dataclass(frozen=True, slots=True)
class Negation:
    """The stretch of a passage that is said not to be so; a denial is somebody's, of what another says.

    What quoted words negate is rhetoric more often than a denial, and is not taken for one.
    """

    span: Span
    is_denial: bool
    is_quoted: bool = False


def negations(text: str, span: Span, language: str | None) -> tuple[Negation, ...]:
    """The negations of a passage of the text, in order; none in languages whose words are not known here."""
    return tuple(_found(text, span, language or "", list(WORD.finditer(text, span.start, span.end))))


def negating(language: str | None) -> frozenset[str]:
    """The words that negate or deny."""
    return NEGATORS.get(language or "", frozenset()) | DENIALS.get(language or "", frozenset())


def _found(text: str, span: Span, language: str, matches: Sequence[re.Match[str]]) -> Iterator[Negation]:
    words = [match[0].casefold().replace("’", "'") for match in matches]
    for at, word in enumerate(words):
        following = words[at + 1 : at + 1 + _CLAIM]
        if word in DENIALS.get(language, ()) or (
            word in REJECTIONS.get(language, ()) and CLAIMS[language] & set(following)
        ):
            yield _reach(text, matches[at].end(), span.end, language, _DENIED)
        elif not _negates(word, following, language):
            continue
        elif not (ONLY & set(following[:1]) or _compares(word, following)):
            yield _reach(text, matches[at].end(), span.end, language, _NEGATED)


def _negates(word: str, following: Sequence[str], language: str) -> bool:
    if language == "en":
        return word in NEGATORS["en"] or word.endswith("n't") or (word in FAILURES and following[:1] == ["to"])
    return word in NEGATORS.get(language, ())


def _compares(word: str, following: Sequence[str]) -> bool:
    """“No bigger than”, “no more than”, “no más de”, “nada menos que”: of how much, and nothing is denied."""
    if word == "no" and following[1:2] == ["than"]:
        return True
    return following[:1] in (["más"], ["menos"]) and following[1:2] in (["de"], ["que"])


def _reach(text: str, start: int, end: int, language: str, most: int) -> Negation:
    """As many words on, but not past a turn of the sentence; a denial goes past commas."""
    is_denial = most == _DENIED
    last = start
    for number, match in enumerate(WORD.finditer(text, start, end)):
        between = text[last : match.start()]
        is_over = (_ENDS if is_denial else _STOPS).search(between) or match[0].casefold() in TURNS[language]
        if number == most or is_over:
            break
        last = match.end()
    return Negation(Span(start, last), is_denial)
