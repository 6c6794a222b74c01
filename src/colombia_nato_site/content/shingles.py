"""Hashed runs of a text's words: enough to recognise a copy of it, too little to read it.

Shingling after Broder (1997), every twelfth run of twelve words. Whoever copies 23 words in a row has
a whole run among them. Since no two runs share a word, nobody can walk from a known one to the
next by trying out words: twelve would have to be right at once.
"""

from collections.abc import Iterator, Sequence
from hashlib import sha256

RUN = 12
"""Words in a shingle, and from one to the next."""

_DIGITS = 12


def shingles(words: Sequence[str]) -> tuple[str, ...]:
    """The hashes of words 0 to 11, 12 to 23, …; `words` as `content.words.tokens` gives them."""
    return tuple(shingle(words[at : at + RUN]) for at in range(0, len(words) - RUN + 1, RUN))


def every_shingle(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The hash of the run that begins at each word, with the word's number."""
    return ((at, shingle(words[at : at + RUN])) for at in range(len(words) - RUN + 1))


def shingle(run: Sequence[str]) -> str:
    """The first 12 hexadecimal digits of a run's SHA-256."""
    return sha256(" ".join(run).encode()).hexdigest()[:_DIGITS]
