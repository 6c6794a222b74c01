"""Word stems, in one place, so that what is counted and what is searched for agree."""

from collections.abc import Callable
from functools import cache, lru_cache

import snowballstemmer  # type: ignore[import-untyped]

_ALGORITHMS = {"en": "english", "es": "spanish"}


@lru_cache(maxsize=65536)
def stem(word: str, language: str | None) -> str:
    """The stem of a word by the Snowball algorithm for its language; the case-folded word for languages without one.

    M. F. Porter, Snowball: a language for stemming algorithms (2001).
    """
    algorithm = _ALGORITHMS.get((language or "").partition("-")[0])
    return _stemmer(algorithm)(word.casefold()) if algorithm else word.casefold()


@cache
def _stemmer(algorithm: str) -> Callable[[str], str]:
    stem_word: Callable[[str], str] = snowballstemmer.stemmer(algorithm).stemWord
    return stem_word
