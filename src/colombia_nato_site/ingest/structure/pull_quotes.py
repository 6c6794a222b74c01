"""Pull quotes: short blocks whose every word stands, in the same order, in a longer block of the article."""

import re
from collections import Counter
from collections.abc import Sequence

from colombia_nato_site.content.words import tokens
from colombia_nato_site.ingest.structure.parts import (
    LONGEST_HEADING,
    Part,
    Role,
    given,
    is_title_case,
    looks_like_heading,
)

_KEY = 4  # words by which a repetition is recognised
_SHORTEST = 5  # words; without marks of quotation or a stop, `_SHORTEST_BARE`
_SHORTEST_BARE = 8
_SHORTEST_ABOVE = 3  # a heading
_LONGEST = 50
_MOST_HOSTS = 4  # places at which a repetition is tried
_LONGEST_GAP = 16  # words left out between two pieces, such as “…,” she said. “…
_OPENING = "\"“«‘'„"
_QUOTED = re.compile(r"^[\"“«‘'„].*[\"”»’'“][.,]?$", re.DOTALL)
_ATTRIBUTED = re.compile(
    r"(?P<quote>[\"“«‘'„].{10,}[\"”»’'“])\s*[,.]?\s*(?P<by>(?:[—–-]\s*|(?=[A-ZÁÉÍÓÚÑ]))[^\"“”«»]{3,80})$", re.DOTALL
)
_BY = re.compile(r"[—–-]\s?[A-ZÁÉÍÓÚÑ][^.!?]{2,80}$")

Words = list[str]


def pull_quotes(parts: Sequence[Part]) -> list[Part]:
    """The parts, with those that repeat others, and the line after them that names the speaker."""
    once = Counter(part.text for part in parts)
    free = [i for i, part in enumerate(parts) if part.role is None]
    candidates = [i for i in free[1:] if once[parts[i].text] == 1 and _may_be(parts, i)]
    if not candidates:
        return list(parts)
    texts = [tokens(part.text) if part.role in (None, "item") else [] for part in parts]
    quotes = {i: _quote(parts[i].text, texts[i]) for i in candidates}
    hosts = _hosts(texts, {tuple(quote[:_KEY]) for quote in quotes.values() if len(quote) >= _SHORTEST_ABOVE})
    roles: dict[int, Role] = {}
    for index, quote in quotes.items():
        places = hosts.get(tuple(quote[:_KEY]), [])
        if any(i != index and len(texts[i]) > len(quote) and _repeats(quote, texts[i], at) for i, at in places):
            roles[index] = "pull-quote"
            if index + 1 < len(parts) and parts[index + 1].role is None and _BY.match(parts[index + 1].text):
                roles[index + 1] = "pull-quote"
    return given(parts, roles)


def _quote(text: str, whole: Words) -> Words:
    """The words without the speaker's name after them."""
    match = _ATTRIBUTED.fullmatch(text) if text[0] in _OPENING else None
    return tokens(match["quote"]) if match and not _QUOTED.match(text) else whole


def _may_be(parts: Sequence[Part], index: int) -> bool:
    """A sentence or quoted words; of three or four words only right above a heading, for they may be one themselves."""
    part = parts[index]
    if _SHORTEST_ABOVE <= part.words < _SHORTEST and _QUOTED.match(part.text):
        return index + 1 < len(parts) and parts[index + 1].role is None and looks_like_heading(parts[index + 1].text)
    if not _SHORTEST <= part.words <= _LONGEST:
        return False
    if part.words <= LONGEST_HEADING and is_title_case(part.text.split()) and not part.is_sentence:
        return False
    quoted = bool(_QUOTED.match(part.text) or _ATTRIBUTED.fullmatch(part.text))
    return quoted or (part.words >= _SHORTEST_BARE and part.text[0] not in '"“«‘')


def _hosts(texts: Sequence[Words], keys: set[tuple[str, ...]]) -> dict[tuple[str, ...], list[tuple[int, int]]]:
    """Where each key stands, as (block, word): in the longest blocks, `_MOST_HOSTS` of them."""
    found: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    firsts = {key[0] for key in keys}
    lengths = sorted({len(key) for key in keys})
    for index in sorted(range(len(texts)), key=lambda i: -len(texts[i])):
        words = texts[index]
        for at in (at for at, word in enumerate(words) if word in firsts):
            for length in lengths:
                key = tuple(words[at : at + length])
                if key in keys and len(places := found.setdefault(key, [])) < _MOST_HOSTS:
                    places.append((index, at))
    return found


def _repeats(quote: Words, host: Words, at: int) -> bool:
    """Whether the host says the quote's words from `at` on, in order, with short gaps between pieces of three words."""
    word = 0
    while word < len(quote):
        if at < len(host) and host[at] == quote[word]:
            word, at = word + 1, at + 1
            continue
        piece = quote[word : word + 3]
        ahead = range(at, min(at + _LONGEST_GAP, len(host) - len(piece) + 1))
        following = next((place for place in ahead if host[place : place + len(piece)] == piece), None)
        if following is None:
            return False
        at = following
    return True
