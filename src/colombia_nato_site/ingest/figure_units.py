"""What a number counts: its noun, or its currency."""

import re

from colombia_nato_site.ingest.figure_words import FigureWords
from colombia_nato_site.ingest.languages import money
from colombia_nato_site.model import Span

_WORD_AFTER = re.compile(r"[ \u00a0](?P<word>[^\W\d_]+(?:[-'’/][^\W\d_]+)*)")
_SYMBOL = re.compile(r"[ \u00a0]?(?P<unit>[°º] ?[CF]?\b|[CF]\b)|(?P<attached>km|kg|cm|mm|ha|MW|GW|kW|kWh|mph)\b")
_FARTHEST = 3  # words from the number to what it counts
_BEFORE = 40  # characters


def counted(text: str, at: int, limit: int, value: float | None, words: FigureWords) -> Span | None:
    """The plural noun that is counted, within a few words: the first in Spanish, the last of a run in English.

    After one it is the next word.
    """
    symbol = _SYMBOL.match(text, at, limit)
    if symbol:
        return Span(*symbol.span("unit" if symbol["unit"] else "attached"))
    of = words.of_noun.match(text, at, limit)
    found: Span | None = None
    at = of.end() if of else at
    for _ in range(_FARTHEST):
        match = _WORD_AFTER.match(text, at, limit)
        if match is None or match["word"].casefold() in words.stops:
            break
        word, before = match["word"].casefold(), text[at - 12 : at].rpartition(" ")[2].casefold()
        at = match.end()
        if value == 1 and not of:
            return Span(*match.span("word"))
        plural = is_plural(word, words) and word not in words.before_the_noun
        if found and not plural:
            break
        if plural:
            start = match.start() - len(before) if before in words.measures else match.start("word")
            found = Span(
                found.start if found and text[found.start : found.end].casefold() in words.measures else start, at
            )
        if plural and words.noun_first:
            square = words.square.match(text, at, limit)
            return Span(found.start, square.end()) if found and square else found
    return found


def is_plural(word: str, words: FigureWords) -> bool:
    if word in words.plurals:
        return True
    ends = word.endswith("s") and not word.endswith(("ss", "'s", "’s", "ous", "us", "is"))
    return ends and len(word) > 3 and word not in words.not_plural


def currency(match: re.Match[str], text: str, start: int, words: FigureWords) -> str:
    """The ISO code of a sum, or the currency's own name where it cannot be told; pounds may be a weight."""
    groups = match.groupdict()
    if groups.get("sign"):
        return money.SIGNS[match["sign"]]
    if groups.get("code"):
        return match["code"]
    name = words.currencies[match["currency"].casefold()]
    country = words.nations.get((groups.get("nation") or groups.get("of") or "").casefold())
    if name == "pound" and not country and words.weight.search(text, max(0, start - _BEFORE), start):
        return text[match.start("currency") : match.end()]
    return money.OF_COUNTRY.get((name, country or "")) or money.ALONE.get(name, name)
