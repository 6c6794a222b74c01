"""Words and punctuation with their places. A quotation can stand in for one token, so that what is
around it reads as one sentence."""

import re
from collections.abc import Iterable

from msgspec import Struct

from colombia_nato_site.model import Span

TOKEN = re.compile(  # the commonest first
    r"\w++(?:(?<=(?<!\w)[^\W\d_])(?:\.[^\W\d_](?=\.))++\."
    r"|(?:[-&'’.,](?:(?<=[-&])|(?<=['’])(?!(?:s|d|ve|re|ll)\b)|(?<=\d[.,])(?=\d))\w++)*+)"
    r"|['’](?:s|d|ve|re|ll)\b|\S"
)
"""A word; a possessive ’s or a short auxiliary (’d) by itself; an abbreviation with its dots (U.S.); any other sign."""


class Token(Struct, frozen=True, gc=False):
    """`lower` is the text in lower case, "" for a quotation; `quote` is the number of that quotation.

    Tokens are many: as structures they are made and looked into far sooner than as tuples.
    """

    start: int
    end: int
    text: str
    lower: str
    quote: int | None = None

    @property
    def is_word(self) -> bool:
        return self.quote is None and self.text[0].isalnum()

    @property
    def is_capitalised(self) -> bool:
        return self.quote is None and self.text[0].isupper()


def tokenise(text: str, span: Span) -> list[Token]:
    """The tokens of a stretch, in order."""
    found = list(TOKEN.finditer(text, span.start, span.end))
    texts = [match[0] for match in found]
    return list(map(Token, map(re.Match.start, found), map(re.Match.end, found), texts, map(str.lower, texts)))


def tokenise_around(text: str, span: Span, quotes: Iterable[tuple[int, Span]]) -> list[Token]:
    """The tokens of a stretch, with each of `quotes` (numbered, in order) as a single token."""
    found: list[Token] = []
    at = span.start
    for number, quote in quotes:
        found += tokenise(text, Span(at, max(at, quote.start)))
        found.append(Token(quote.start, quote.end, text[quote.start : quote.end], "", number))
        at = quote.end
    return found + tokenise(text, Span(at, max(at, span.end)))
