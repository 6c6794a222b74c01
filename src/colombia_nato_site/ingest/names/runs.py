"""Runs of capitalised words that may be names, without the titles and common words before them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from colombia_nato_site.ingest.languages.name_words import NameWords
from colombia_nato_site.ingest.names.noise import is_acronym, is_headline, is_money, is_shouted, titles_of_works
from colombia_nato_site.ingest.tokens import Token

_LONGEST = 12  # tokens
_OPENERS = frozenset(".!?:…•·|*—–―-[¿¡“”«»„‘\"'")
_APOSTROPHES = frozenset("'’")
_LONGEST_DOTTED = 6  # tokens
_ELIDED = frozenset("dlaei")
_INNER_CAPITAL = re.compile(r"(?:[dl]|al|el|ad|as|an|ar|ibn)[’'-][A-ZÁÉÍÓÚÑ]")


@dataclass(frozen=True, slots=True)
class Run:
    """The tokens of a possible name. `title` are those of the title before it (“Gen.”), if any.

    `opens`: its first capital is that of a sentence. `of_role`: a role is of it (“Minister for …”).
    """

    first: int
    last: int
    title: range
    opens: bool
    of_role: bool = False


def runs_in(tokens: Sequence[Token], words: NameWords) -> Iterator[Run]:
    """The runs of one paragraph, in order; those inside titles of works are none."""
    if is_headline(tokens, words):
        return
    works = titles_of_works(tokens, words)
    stop = 0
    capitals = [at for at, t in enumerate(tokens) if t.text[0].isupper() or (t.text != t.lower and _is_elided(t))]
    for at in capitals:
        if at < stop:
            continue
        stop = _dotted_end(tokens, at, words)
        runs = [Run(at, stop, range(0), opens=False)] if stop else []
        stop = stop or _end(tokens, at, words)
        for run in runs or _split(tokens, at, stop, words):
            if run.first not in works and not is_money(tokens, run.last) and not _is_shouted(tokens, run, words):
                yield run


def _is_shouted(tokens: Sequence[Token], run: Run, words: NameWords) -> bool:
    first = tokens[run.first]
    if first.is_word and not first.text.isupper():
        return False
    spelt = [token.text for token in tokens[run.first : run.last] if token.is_word]
    is_known = " ".join(spelt) in words.known or tokens[run.first].text in words.dotted_starts
    return not is_known and is_shouted(spelt)


def opens_sentence(tokens: Sequence[Token], at: int) -> bool:
    """Whether any word would have a capital here."""
    if at and tokens[at - 1].text == "(":
        return opens_sentence(tokens, at - 1)
    if at and tokens[at - 1].text == ".":
        return not (at > 1 and tokens[at - 2].end == tokens[at - 1].start and len(tokens[at - 2].text) == 1)
    return not at or tokens[at - 1].text in _OPENERS


# --- Growing ------------------------------------------------------------------------------------


def _is_capital(token: Token) -> bool:
    return token.text[0].isupper() or _is_elided(token)


def _is_elided(token: Token) -> bool:
    """“d’Artois”, “al-Masri”."""
    return token.text[0] in _ELIDED and _INNER_CAPITAL.match(token.text) is not None


def _dotted_end(tokens: Sequence[Token], start: int, words: NameWords) -> int:
    """Where a known name with stops or commas ends that begins here (“EE. UU.”, “Washington, D.C.”); 0 without one."""
    if tokens[start].text not in words.dotted_starts:
        return 0
    for stop in range(min(len(tokens), start + _LONGEST_DOTTED), start + 1, -1):
        if "".join(token.text for token in tokens[start:stop]) in words.dotted:
            return stop
    return 0


def _end(tokens: Sequence[Token], start: int, words: NameWords) -> int:
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
    token, before = tokens[at], tokens[at - 1]
    if _is_capital(token):
        return int(token.text not in words.dotted_starts or not _dotted_end(tokens, at, words))
    if token.text == "." and _is_abbreviated(before, token, words):
        return 2 * _has_capital(tokens, at + 1)
    if token.text.isdecimal() and before.lower in words.grounds:
        return 1
    if token.text in _APOSTROPHES:  # the Traders’ Federation
        return 2 * (token.start == before.end and before.lower[-1] == "s" and _is_body(tokens, at + 1, words))
    if token.text in words.links and token.text not in words.connectors:
        return 2 * (_has_capital(tokens, at + 1) and _is_linked(tokens, start, at, words))
    if token.text not in words.connectors or _ends_before(tokens[start:at], token, words):
        return 0
    if token.text in words.links and not _is_linked(tokens, start, at, words):
        return 0
    if _has_capital(tokens, at + 1):
        return 2
    return 3 * (_has_capital(tokens, at + 2) and tokens[at + 1].text in words.connectors)


def _has_capital(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and _is_capital(tokens[at])


def _is_abbreviated(word: Token, stop: Token, words: NameWords) -> bool:
    is_short = len(word.text) == 1 or word.lower in words.titles or word.lower in {"st", "mt", "ft", "sta", "sto"}
    return word.end == stop.start and is_short


def _is_body(tokens: Sequence[Token], at: int, words: NameWords) -> bool:
    """Whether the capitalised words from `at` end with a word of bodies."""
    stop = at
    while stop < len(tokens) and tokens[stop].is_capitalised:
        stop += 1
    return stop > at and tokens[stop - 1].lower in words.organisations


def _is_linked(tokens: Sequence[Token], start: int, at: int, words: NameWords) -> bool:
    """“Ministry of Trade and Industry”, “Ortega y Gasset”, but not “the Ministry of Trade and the Bank”."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.text in words.known:
        return False
    goes_on = at + 2 < len(tokens) and tokens[at + 2].text in words.of
    if following.lower in words.heads and (goes_on or not words.heads_last):
        return False
    inside = {token.lower for token in tokens[start:at]}
    if inside & words.organisations and (inside & words.of or inside & words.after_bodies):
        return True
    return _is_half(tokens, start, at, words) and _is_body(tokens, at + 1, words)


def _is_half(tokens: Sequence[Token], start: int, at: int, words: NameWords) -> bool:
    """“the Securities” in “the Securities and Exchange Commission”."""
    first = tokens[start]
    is_word = at - start == 1 and not is_acronym(first.text) and first.text not in words.first_names
    return is_word and first.text not in words.known and start > 0 and tokens[start - 1].lower in words.articles


def _ends_before(run: Sequence[Token], connector: Token, words: NameWords) -> bool:
    """“Ana of the Port Union”, “Shops on Mill Road”: only bodies' names hold such connectors."""
    if connector.text in words.after_bodies:
        return not any(token.lower in words.organisations or token.lower in words.titles for token in (run[0], run[-1]))
    is_person = len([token for token in run if token.is_word]) > 1 or run[0].text in words.first_names
    return is_person and connector.text in words.connectors_of_bodies and not any(t.lower in words.heads for t in run)


# --- Splitting ----------------------------------------------------------------------------------


def _split(tokens: Sequence[Token], start: int, stop: int, words: NameWords) -> Iterator[Run]:
    """“UN Secretary-General Ana Ruiz” → “UN” and, with its title, “Ana Ruiz”."""
    title = _title(tokens, start, stop, words)
    if not title:
        yield from _trimmed(tokens, start, stop, range(0), words)
        return
    yield from _trimmed(tokens, start, title.start, range(0), words)
    after = title.stop
    while after < stop and tokens[after].text in words.connectors and tokens[after].text not in words.articles:
        after += 1
    leads_to_body = after > title.stop and _leads_to_body(tokens[title.stop], words)
    named = next((at for at in range(after + 1, stop) if tokens[at].text in words.first_names), after)
    if after > title.stop and named > after:  # Secretary of State Ana Ruiz
        yield from _trimmed(tokens, named, stop, title, words)
    elif leads_to_body:
        yield from _trimmed(tokens, after, stop, range(0), words, of_role=True)
    else:
        yield from _trimmed(tokens, title.stop, stop, title, words)


def _leads_to_body(token: Token, words: NameWords) -> bool:
    return token.text in words.of or token.text in words.connectors_of_bodies


def _title(tokens: Sequence[Token], start: int, stop: int, words: NameWords) -> range:
    """The last title in a run that something follows; empty where the run has none or is a body of that name."""
    if stop - start < 2:
        return range(0)
    titles = [
        at
        for at in range(start, stop - 1)
        if tokens[at].lower.split("-")[0] in words.titles
        or (tokens[at].lower in words.roles and tokens[at + 1].text in words.first_names)
    ]
    titles = [
        at for at in titles if tokens[start].text not in words.first_names or tokens[at + 1].text in words.first_names
    ]
    if not titles:
        return range(0)
    last = first = titles[-1]
    titles += [at for at in range(start, last) if tokens[at].lower in words.ranks]
    while first - 1 in titles or (first - 2 in titles and tokens[first - 1].text == "."):
        first -= 1 if first - 1 in titles else 2
    end = last + 2 if last + 1 < stop and tokens[last + 1].text == "." else last + 1
    is_head = words.heads_last and end < stop and words.heads.get(tokens[stop - 1].lower) is not None
    is_person = end < stop and tokens[end].text in words.first_names
    return range(0) if is_head and not is_person else range(first, end)


def _trimmed(
    tokens: Sequence[Token], start: int, stop: int, title: range, words: NameWords, *, of_role: bool = False
) -> Iterator[Run]:
    """The run without what leads up to it and what follows that names nobody."""
    first, last = start, stop
    while last > first and _is_trail(tokens, first, last, words):
        last -= 1
    while first < last and _is_lead(tokens, first, last, words):
        first += 1
    if first < last and (last - first > 1 or tokens[first].lower not in words.titles):
        opens = opens_sentence(tokens, first) and not title
        yield Run(first, last, title if first == start else range(0), opens, of_role)


def _is_trail(tokens: Sequence[Token], first: int, last: int, words: NameWords) -> bool:
    word = tokens[last - 1]
    if not word.is_word or word.lower in words.connectors:
        return True
    is_surname = last - first == 2 and tokens[first].text in words.first_names  # Theresa May
    return (word.lower in words.calendar and not is_surname) or (last - first == 1 and _is_common(word, words))


def _is_lead(tokens: Sequence[Token], first: int, last: int, words: NameWords) -> bool:
    token, opens = tokens[first], opens_sentence(tokens, first)
    if " ".join([t.text for t in tokens[first:last]]) in words.known:
        return False
    if not token.is_word or (token.lower in words.connectors and token.lower not in words.articles):
        return not _is_capital(token) or (token.lower in words.connectors and (opens or last - first == 1))
    if words.heads_last and _is_office(tokens[first:last], words):
        return True
    if token.lower in words.articles:
        return not token.is_capitalised or last - first == 1 or (opens and tokens[first + 1].lower not in words.papers)
    if token.lower in words.roles and token.text not in words.first_names:
        return opens or _is_full(tokens[first + 1 : last], words)
    if is_demonym(token, words):
        return last - first == 1 or not any(t.lower in words.heads for t in tokens[first + 1 : last])
    if token.text in words.first_names and last - first > 1 and tokens[first + 1].text not in words.first_names:
        return False  # Jan Ombra
    return _is_common(token, words) and (opens or last - first == 1 or token.lower in words.calendar)


def _is_office(run: Sequence[Token], words: NameWords) -> bool:
    """“State Ana Ruiz”, of a “then-secretary of State Ana Ruiz”."""
    first = run[0]
    is_noun = first.lower in words.heads and first.lower not in words.saints and first.text not in words.first_names
    return len(run) > 2 and is_noun and run[1].text in words.first_names and run[-1].lower not in words.heads


def _is_common(token: Token, words: NameWords) -> bool:
    """“However”, “Monday”, “I’m”."""
    word = token.lower
    return (word if word.isalpha() else word.replace("’", "'").split("'")[0]) in words.not_names


def _is_full(tokens: Sequence[Token], words: NameWords) -> bool:
    """“M. Vasanthi”, “Ana Ruiz”, but not “Biden” or “Street”."""
    return len(tokens) > 1 and not any(token.lower in words.heads for token in tokens)


def is_demonym(token: Token, words: NameWords) -> bool:
    """“Colombian”, by the list or by its ending."""
    if token.lower.rpartition("-")[2] in words.demonyms:
        return True
    return token.lower.endswith(words.demonym_endings) and token.text not in words.first_names
