"""Runs of capitalised words that may be names, without the titles before them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from colombia_nato_site.ingest.languages.name_words import NameWords
from colombia_nato_site.ingest.tokens import TOKEN
from colombia_nato_site.model import Paragraph, Span

_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Name:
    """`titled`: a title stands before it. `speaks`: a cue verb stands beside it. `acronym`: in brackets after it."""

    text: str
    span: Span
    titled: bool = False
    speaks: bool = False
    acronym: str | None = None


class _Line(NamedTuple):
    """A paragraph's tokens and where they stand in the text."""

    text: str
    tokens: Sequence[str]
    places: Sequence[re.Match[str]]

    def touch(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return self.places[at - 1].end() == self.places[at].start()


def names_in(text: str, paragraphs: Sequence[Paragraph], words: NameWords, cues: frozenset[str]) -> Iterator[Name]:
    """The names of a text, in order. `cues` are the verbs that only people and bodies do (said)."""
    for paragraph in paragraphs:
        places = list(TOKEN.finditer(text, paragraph.span.start, paragraph.span.end))
        line = _Line(text, [place[0] for place in places], places)
        stop = 0
        for at in [at for at, token in enumerate(line.tokens) if token[0].isupper()]:
            if at >= stop:
                stop = _run_end(line, at, words)
                yield from _name(line, range(at, stop), words, cues)


def _run_end(line: _Line, start: int, words: NameWords) -> int:
    """Where the run of capitalised words ends, with the connectors and dots inside it."""
    stop = start + 1
    while stop < min(len(line.tokens), start + _LONGEST):
        step = _step(line, start, stop, words)
        if not step:
            break
        stop += step
    return stop


def _step(line: _Line, start: int, at: int, words: NameWords) -> int:
    """How many tokens the run grows by at `at`; 0 where it ends."""
    tokens, here = line.tokens, line.tokens[at]
    if here[0].isupper():
        return 1
    following = [token[0].isupper() for token in tokens[at + 1 : at + 3]]
    if here == ".":
        inside = line.touch(at) and _is_abbreviated(tokens[at - 1], words) and following[:1] == [True]
        return 2 if inside else 0
    if here not in words.connectors or _ends_before(tokens[start], here, words):
        return 0
    if following[:1] == [True]:
        return 2
    return 3 if following == [False, True] and tokens[at + 1] in words.connectors else 0


def _ends_before(first: str, connector: str, words: NameWords) -> bool:
    """“Ana of the Port Union”: a person's name holds no such connector."""
    return first in words.first_names and connector in words.connectors_of_bodies


def _is_abbreviated(word: str, words: NameWords) -> bool:
    return len(word) == 1 or word.lower() in words.titles


def _name(line: _Line, run: range, words: NameWords, cues: frozenset[str]) -> Iterator[Name]:
    tokens = line.tokens
    first, titled = _without_lead(tokens, run.start, run.stop, words)
    last = run.stop
    while last > first and tokens[last - 1].lower() in words.not_names:
        last -= 1
    if first >= last:
        return
    span = Span(line.places[first].start(), line.places[last - 1].end())
    name = " ".join(line.text[span.start : span.end].split())
    yield Name(name, span, titled, _speaks(tokens, first, last, cues), _acronym(tokens, last))


def _without_lead(tokens: Sequence[str], start: int, stop: int, words: NameWords) -> tuple[int, bool]:
    """The run's first word after titles and words that name nobody."""
    lower = [token.lower() for token in tokens[start:stop]]
    titles = [at for at, word in enumerate(lower[:-1], start) if word in words.titles]
    titled = bool(titles) and words.organisations.isdisjoint(lower[titles[-1] + 1 - start :])
    first = titles[-1] + 1 if titled else start
    if titled and tokens[first] in words.connectors:
        titled = False
    organisation = not words.organisations.isdisjoint(lower)
    while first < stop and _is_lead(tokens[first], words, organisation=organisation):
        if " ".join(tokens[first:stop]) in words.places:
            break
        first += 1
    return first, titled


def _is_lead(token: str, words: NameWords, *, organisation: bool) -> bool:
    word = token.lower()
    if word in words.demonyms:
        return not organisation
    return word in words.not_names or word in words.connectors or not token[0].isalnum()


def _speaks(tokens: Sequence[str], first: int, last: int, cues: frozenset[str]) -> bool:
    return any(0 <= at < len(tokens) and tokens[at] in cues for at in (first - 1, last))


def _acronym(tokens: Sequence[str], last: int) -> str | None:
    if last + 2 < len(tokens) and tokens[last] == "(" and tokens[last + 2] == ")":
        short = tokens[last + 1]
        return short if short.isupper() and len(short) > 1 else None
    return None
