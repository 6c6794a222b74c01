"""Where sentences begin and end in running text.

Rules over the signs that can end a sentence, in the spirit of Pragmatic Segmenter (Dias 2015) and
pySBD (Sadvilkar and Neumann 2020); their English Golden Rules are the test.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from colombia_nato_site.ingest.languages import en_sentences, es_sentences
from colombia_nato_site.model import Span

_BULLET = "•⁃◦▪●"
_END = re.compile(  # it begins with a plain set of signs, which is searched fast
    rf"[\n.!?…{_BULLET}](?:(?<=\n)(?P<blank>[^\S\n]*+\n\s*+)"
    rf"|(?<=\s[{_BULLET}])(?P<bullet>)"
    r"|(?<=[^\W\d_]\.)(?P<first>)(?=(?: \.){3}\s+[^\W\da-z])"  # “compounds. . . . The practice”
    r"|(?<![.!?…][.!?…])(?<!\. \.)(?P<more>(?<=\.)(?: ?\.)++|(?<=…)…*+|(?<=[.!?])[.!?]*+)"
    r"(?P<closing>[\"”’'»›)\]*]*+)\s++(?=\S))"
)
_WORD_BEFORE = re.compile(r"(?<!\w)(?:[^\W\d_]|[°º]|\.(?=[^\W\d_]))+\Z|\S\Z")
_HESITATION = ". . ."
_OPENING = "\"“‘'«‹([¿¡*"
_NEXT_WORD = re.compile(rf"[{re.escape(_OPENING)}—–\- ]*(?P<word>[^\W_]+)?")
_LONGEST_WORD = 24  # characters looked back for an abbreviation
_MARKER = re.compile(rf"[{_BULLET}]?\s?(?P<label>\d{{1,3}}|[a-z])(?P<stop>\.\)|\)|\.)")
_FRONTED = 4  # words; “At about 5 a.m.” is the beginning of a sentence, not all of it
_MODULES: Mapping[str, ModuleType] = {"en": en_sentences, "es": es_sentences}


@dataclass(frozen=True, slots=True)
class _Words:
    """One language's abbreviations (without their last full stop) and other words, in lower case."""

    abbreviations: frozenset[str]
    before_a_number: frozenset[str]
    last: frozenset[str]
    clock: frozenset[str]
    after_a_clock: frozenset[str]
    before_a_clock: frozenset[str]
    starters: frozenset[str]
    aside: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    m = _MODULES[language]
    aside = re.compile(rf"(?:[^\W\da-z_]\S*\s){{1,4}}{m.ASIDES}|{m.ASIDES}")
    return _Words(
        m.ABBREVIATIONS, m.BEFORE_A_NUMBER, m.LAST, m.CLOCK, m.AFTER_A_CLOCK, m.BEFORE_A_CLOCK, m.STARTERS, aside
    )  # fmt: skip


def sentences(text: str, language: str | None, within: Span | None = None) -> list[Span]:
    """The sentences of a text, or of a stretch of it, in order, without the blanks around them.

    A blank line and a list item (“1. … 2. …”, “• …”) begin a sentence; a single line end does not.
    Other languages than English and Spanish are read by English abbreviations.
    """
    code = (language or "").partition("-")[0]
    words = _words(code if code in _MODULES else "en")
    span = within or Span(0, len(text))
    found = []
    start = span.start
    for end, following in _boundaries(text, span, words):
        found += _stripped(text, start, end)
        start = following
    return found + _stripped(text, start, span.end)


def _stripped(text: str, start: int, end: int) -> list[Span]:
    words = text[start:end]
    bare = words.strip()
    first = start + len(words) - len(words.lstrip())
    return [Span(first, first + len(bare))] if bare else []


def _boundaries(text: str, span: Span, words: _Words) -> Iterator[tuple[int, int]]:
    """Where a sentence ends, and where the next one begins."""
    start = span.start
    items = _items(text, span)
    item = next(items, None)
    for match in _END.finditer(text, span.start, span.end):
        while item is not None and item <= match.end():  # the list goes on before, or at, this sign
            if start < item:
                yield item, item
                start = item
            item = next(items, None)
        if match.end() <= start:
            continue
        if match["bullet"] is not None:
            yield match.start(), match.start()
            start = match.start()
        elif match["blank"] or match["first"] is not None or _ends(text, start, span, match, words):
            yield match.end(), match.end()
            start = match.end()
    while item is not None:
        yield item, item
        item = next(items, None)


def _items(text: str, span: Span) -> Iterator[int]:
    """Where the second, third, … item of a list begins that the stretch begins with: 1. 2. 3., or a) b) c)."""
    begin = span.start + len(text[span.start : span.end]) - len(text[span.start : span.end].lstrip())
    first = _MARKER.match(text, begin, span.end)
    listed = first is not None and text[first.end() : first.end() + 1].isspace()
    at, label, stop = (first.end(), first["label"], first["stop"]) if first and listed else (span.end, "", "")
    while label:
        label = str(int(label) + 1) if label.isdecimal() else chr(ord(label) + 1)
        further = re.compile(rf"\s(?=[{_BULLET}]?\s?{re.escape(label + stop)}\s+[^\W\da-z])").search(text, at, span.end)
        if further is None:
            return
        yield further.end()
        at = further.end()


def _ends(text: str, start: int, span: Span, match: re.Match[str], words: _Words) -> bool:
    """Whether the sentence that began at `start` ends with this sign."""
    following = _NEXT_WORD.match(text, match.end(), span.end)
    word = (following["word"] or "") if following else ""
    folded = word.lower()
    if word and word[0].islower():
        return False
    if not word and text[match.end()] not in _OPENING and not text[match.end()].isalnum():
        return text[match.end()] in "—–"
    if _opens(text, start, match) or text[match.start() : match.end("more")] == _HESITATION:
        return False
    if match["more"] or text[match.start()] != ".":
        aside = folded not in words.starters and words.aside.match(text, match.end(), span.end)
        return not (match["closing"] and aside)
    return bool(match["closing"]) or not _is_abbreviation(text, start, match.start(), word, words)


def _opens(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether nothing is said before the sign: it stands in “[...]”, after the number of an item, or first."""
    inside = text[match.start() - 1 : match.start()] == "["
    return inside or match.start() == start or _MARKER.fullmatch(text, start, match.end("more")) is not None


def _is_abbreviation(text: str, start: int, stop: int, following: str, words: _Words) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation, and the sentence goes on."""
    before = _WORD_BEFORE.search(text, max(start, stop - _LONGEST_WORD), stop)
    written = before[0] if before else ""
    word, folded = written.lower(), following.lower()
    if word in words.clock or (word == "m" and text[max(start, stop - 4) : stop].lower() in ("a. m", "p. m")):
        return folded in words.after_a_clock or _is_fronted(text[start:stop] if stop - start < 40 else "", words)
    if following[:1].isdecimal():
        return word in words.before_a_number or word in words.abbreviations
    if word in words.last:
        return folded not in words.starters or (following.isupper() and len(following) > 1)
    if word in words.abbreviations:
        return True
    return _is_initial(text, start, stop, written) and not (folded in words.starters and "." in written)


def _is_initial(text: str, start: int, stop: int, written: str) -> bool:
    """“E.” in “Jonas E. Smith”, “J.K.”; not the pronoun in “you and I.”"""
    if len(written) > 1:
        return all(len(part) == 1 for part in written.split(".")) and written.isupper()
    if not (written.isalpha() and written.isupper()):
        return False
    before = text[max(start, stop - _LONGEST_WORD) : stop - 1].split()
    return written != "I" or not before or not before[-1][0].islower()


def _is_fronted(sentence: str, words: _Words) -> bool:
    """“At 5 a.m.”, before “Mr. Smith went to the bank”: nothing has been said yet."""
    parts = sentence.split()
    return 0 < len(parts) <= _FRONTED and parts[0].lower() in words.before_a_clock
