"""Quotations that dashes mark, as in Spanish: —Nos vamos —dijo Ruiz—. No volveremos."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.model import Paragraph, Span

_OPENING = re.compile(r"[—―–-]\s?(?=[\w¿¡«“(…])")
_TOUCHING = re.compile(r"[—―](?=[\w¿¡«“(…])")
_DASH = re.compile(r"(?<!\w)[—―–-](?=\s?\w)|[—―–-](?!\w)|[—―]")
_NEXT_TURN = re.compile(r"(?<=[.?!…»”])\s(?=[—―][^\W\d_a-zà-öø-ÿ]|[—―][¿¡])")
_WORD = re.compile(r"\w+|[^\w\s]")
_WORDS_TO_CUE = 5  # “—me ha dicho Ruiz”


def dash_spans(text: str, paragraphs: Sequence[Paragraph], words: CueWords) -> list[Span]:
    """The spoken parts of the paragraphs that a dash opens, in order.

    A dash that touches its word opens speech; one apart from it, or a short one, only where the
    narrator breaks in with a cue (“– No – dijo Ruiz”).
    """
    found: list[Span] = []
    for paragraph in paragraphs:
        span = paragraph.span
        if not _OPENING.match(text, span.start, span.end):
            continue
        told = list(incises(text, span, words))
        if paragraph.kind == "text" and (told or _TOUCHING.match(text, span.start, span.end)):
            found += _pieces(text, span, told)
    return found


def without_incises(text: str, quote: Span, words: CueWords) -> Iterator[Span]:
    """Words between marks, in the pieces around what the narrator says inside of them: «Vamos —dijo Ruiz— ya»."""
    told = [one for one in incises(text, quote, words) if text[one.start + 1] not in "ye" and one.end < quote.end]
    yield from _pieces(text, quote, told) if told else (quote,)


def incises(text: str, span: Span, words: CueWords) -> Iterator[Span]:
    """What the narrator says between dashes, from the first dash to behind the second: “—dijo Ruiz—”."""
    dashes = [match.start() for match in _DASH.finditer(text, span.start + 1, span.end)]
    closed = span.start
    for dash, following in pairwise([*dashes, span.end]):
        if dash >= closed and _is_narrated(text, Span(dash + 1, following), words):
            closed = following + 1
            yield Span(dash, min(closed, span.end))


def _is_narrated(text: str, span: Span, words: CueWords) -> bool:
    """Whether a cue verb stands near the dash, behind small words alone, or the narrator goes on with “y …”."""
    for number, match in enumerate(_WORD.finditer(text, span.start, span.end)):
        word = match[0]
        if number == _WORDS_TO_CUE or not word.islower():
            return False
        if word in words.finite or (number < 2 and len(word) > 3 and word.endswith(words.past_endings)):
            return True
        if not (word in words.auxiliaries or word in words.adverbs or word in words.determiners):
            return number == 0 and word in words.coordinators
    return False


def _pieces(text: str, span: Span, told: Sequence[Span]) -> Iterator[Span]:
    """What is left without the incises; a dash behind a finished sentence begins the next speaker's turn."""
    edges = [span.start, *(edge for incise in told for edge in (incise.start, incise.end)), span.end]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        turns = [start, *(match.end() for match in _NEXT_TURN.finditer(text, start, end))]
        for one, other in pairwise([*turns, end]):
            yield from _trimmed(text, one, other)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretch without the spaces and stops at its ends that belong to the narrator."""
    while start < end and text[start] in " \u00a0.,;:\n":
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(character.isalnum() for character in text[start:end]):
        yield Span(start, end)
