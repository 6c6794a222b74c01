"""Word stems, in one place, so that what is counted and what is searched for agree."""

from functools import cache
from typing import Any

import snowballstemmer  # type: ignore[import-untyped]

_ALGORITHMS = {"en": "english", "es": "spanish"}


def stem(word: str, language: str | None) -> str:
    """The stem of a word by the Snowball algorithm for its language; the case-folded word for languages without one.

    M. F. Porter, Snowball: a language for stemming algorithms (2001).
    """
    algorithm = _ALGORITHMS.get((language or "").partition("-")[0])
    return str(_stemmer(algorithm).stemWord(word.casefold())) if algorithm else word.casefold()


@cache
def _stemmer(algorithm: str) -> Any:
    return snowballstemmer.stemmer(algorithm)
