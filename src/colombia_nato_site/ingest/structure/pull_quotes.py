"""Pull quotes: short blocks whose every word stands, in the same order, in a longer block of the article."""

import re
from collections import Counter
from collections.abc import Sequence

from colombia_nato_site.content.words import tokens
from colombia_nato_site.ingest.structure.parts import LONGEST_HEADING, Part, Role, given, is_title_case

_KEY = 4  # words by which a repetition is recognised
_SHORTEST = 5  # words; without marks of quotation or a stop, `_SHORTEST_BARE`
_SHORTEST_BARE = 8
_LONGEST = 70
_MOST_HOSTS = 4  # places at which a repetition is tried
_LONGEST_GAP = 16  # words left out between two pieces, such as “…,” she said. “…
_QUOTED = re.compile(r"^[\"“«‘'„].*[\"”»’'“][.,]?$", re.DOTALL)
_ATTRIBUTED = re.compile(r"(?P<quote>[\"“«‘'„].{10,}[\"”»’'“])\s*[,.]?\s*(?P<by>[—–-]?\s*[^\"“”«»]{3,80})$", re.DOTALL)
_BY = re.compile(r"[—–-]\s?[A-ZÁÉÍÓÚÑ][^.!?]{2,80}$")

Words = list[str]


def pull_quotes(parts: Sequence[Part]) -> list[Part]:
    """The parts, with those that repeat others, and the line after them that names the speaker."""
    texts = [tokens(part.text) if part.role in (None, "item") else [] for part in parts]
    once = Counter(part.text for part in parts)
    free = [i for i, part in enumerate(parts) if part.role is None]
    quotes = {i: tokens(_quote(parts[i].text)) for i in free[1:] if once[parts[i].text] == 1 and _may_be(parts[i])}
    hosts = _hosts(texts, {tuple(quote[:_KEY]) for quote in quotes.values() if len(quote) >= _SHORTEST})
    roles: dict[int, Role] = {}
    for index, quote in quotes.items():
        places = hosts.get(tuple(quote[:_KEY]), []) if len(quote) >= _SHORTEST else []
        if any(i != index and len(texts[i]) > len(quote) and _repeats(quote, texts[i], at) for i, at in places):
            roles[index] = "pull-quote"
            if index + 1 < len(parts) and parts[index + 1].role is None and _BY.match(parts[index + 1].text):
                roles[index + 1] = "pull-quote"
    return given(parts, roles)


def _quote(text: str) -> str:
    """The words without the speaker's name after them."""
    match = _ATTRIBUTED.fullmatch(text)
    return match["quote"] if match and not _QUOTED.match(text) else text


def _may_be(part: Part) -> bool:
    if not _SHORTEST <= part.words <= _LONGEST:
        return False
    if part.words <= LONGEST_HEADING and is_title_case(part.text.split()) and not part.is_sentence:
        return False
    return bool(_QUOTED.match(part.text) or _ATTRIBUTED.fullmatch(part.text)) or part.words >= _SHORTEST_BARE


def _hosts(texts: Sequence[Words], keys: set[tuple[str, ...]]) -> dict[tuple[str, ...], list[tuple[int, int]]]:
    """Where each key stands, as (block, word): in the longest blocks, `_MOST_HOSTS` of them."""
    found: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for index in sorted(range(len(texts)), key=lambda i: -len(texts[i])):
        words = texts[index]
        for at, key in enumerate(zip(*(words[shift:] for shift in range(_KEY)), strict=False)):
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
