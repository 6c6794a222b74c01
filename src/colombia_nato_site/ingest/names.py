"""Runs of capitalised words that may be names, without the titles before them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from colombia_nato_site.ingest.languages.name_words import NameWords
from colombia_nato_site.ingest.tokens import Token, tokenise
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


def names_in(text: str, paragraphs: Sequence[Paragraph], words: NameWords, cues: frozenset[str]) -> Iterator[Name]:
    """The names of a text, in order. `cues` are the verbs that only people and bodies do (said)."""
    for paragraph in paragraphs:
        tokens = tokenise(text, paragraph.span)
        at = 0
        while at < len(tokens):
            if not tokens[at].is_capitalised:
                at += 1
                continue
            stop = _run_end(tokens, at, words)
            yield from _name(text, tokens, range(at, stop), words, cues)
            at = stop


def _run_end(tokens: Sequence[Token], start: int, words: NameWords) -> int:
    """Where the run of capitalised words ends, with the connectors and dots inside it."""
    stop = start + 1
    while stop < min(len(tokens), start + _LONGEST):
        step = _step(tokens, start, stop, words)
        if not step:
            break
        stop += step
    return stop


def _step(tokens: Sequence[Token], start: int, at: int, words: NameWords) -> int:
    """How many tokens the run grows by at `at`; 0 where it ends."""
    token = tokens[at]
    if token.is_capitalised:
        return 1
    following = [t.is_capitalised for t in tokens[at + 1 : at + 3]]
    if token.text == "." and _is_abbreviated(tokens[at - 1], token, words):
        return 2 if following[:1] == [True] else 0
    if token.text not in words.connectors or _ends_before(tokens[start], token, words):
        return 0
    if following[:1] == [True]:
        return 2
    return 3 if following == [False, True] and tokens[at + 1].text in words.connectors else 0


def _ends_before(first: Token, connector: Token, words: NameWords) -> bool:
    """“Ana of the Port Union”: a person's name holds no such connector."""
    return first.text in words.first_names and connector.text in words.connectors_of_bodies


def _is_abbreviated(word: Token, stop: Token, words: NameWords) -> bool:
    return word.end == stop.start and (len(word.text) == 1 or word.text.lower() in words.titles)


def _name(text: str, tokens: Sequence[Token], run: range, words: NameWords, cues: frozenset[str]) -> Iterator[Name]:
    first, titled = _without_lead(tokens, run.start, run.stop, words)
    last = run.stop
    while last > first and tokens[last - 1].text.lower() in words.not_names:
        last -= 1
    if first >= last:
        return
    span = Span(tokens[first].start, tokens[last - 1].end)
    yield Name(
        " ".join(text[span.start : span.end].split()),
        span,
        titled,
        _speaks(tokens, first, last, cues),
        _acronym(tokens, last),
    )


def _without_lead(tokens: Sequence[Token], start: int, stop: int, words: NameWords) -> tuple[int, bool]:
    """The run's first word after titles and words that name nobody."""
    titles = [at for at in range(start, stop - 1) if tokens[at].text.lower() in words.titles]
    rest = {token.text.lower() for token in tokens[start:stop]}
    organisation = (
        bool({t.text.lower() for t in tokens[titles[-1] + 1 : stop]} & words.organisations) if titles else False
    )
    titled = bool(titles) and not organisation
    first = titles[-1] + 1 if titled else start
    if titled and tokens[first].text in words.connectors:
        titled = False
    while (
        first < stop
        and not _is_place(tokens, first, stop, words)
        and _is_lead(tokens[first], words, organisation=bool(rest & words.organisations))
    ):
        first += 1
    return first, titled


def _is_place(tokens: Sequence[Token], first: int, stop: int, words: NameWords) -> bool:
    return " ".join(token.text for token in tokens[first:stop]) in words.places


def _is_lead(token: Token, words: NameWords, *, organisation: bool) -> bool:
    word = token.text.lower()
    if word in words.demonyms:
        return not organisation
    return word in words.not_names or word in words.connectors or not token.is_word


def _speaks(tokens: Sequence[Token], first: int, last: int, cues: frozenset[str]) -> bool:
    return any(0 <= at < len(tokens) and tokens[at].text in cues for at in (first - 1, last))


def _acronym(tokens: Sequence[Token], last: int) -> str | None:
    if last + 2 < len(tokens) and tokens[last].text == "(" and tokens[last + 2].text == ")":
        short = tokens[last + 1].text
        return short if short.isupper() and len(short) > 1 else None
    return None
