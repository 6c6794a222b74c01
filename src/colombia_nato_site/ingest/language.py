"""A language's function words, and which language a text is in by them."""

from collections.abc import Mapping
from itertools import islice

from colombia_nato_site.content.words import WORD
from colombia_nato_site.ingest.languages.en_stop_words import STOP_WORDS as ENGLISH
from colombia_nato_site.ingest.languages.es_stop_words import STOP_WORDS as SPANISH

_STOP_WORDS: Mapping[str, frozenset[str]] = {"en": ENGLISH, "es": SPANISH}
LANGUAGES = tuple(_STOP_WORDS)
"""The languages that are read, by their codes."""

_SHARE = 0.25  # running English and Spanish have .40 and more; other languages share a few short words with them
_ENOUGH = 400  # words looked at


def stop_words(language: str | None) -> frozenset[str]:
    """The function words of a language, case folded; none for languages without a list."""
    return _STOP_WORDS.get((language or "").partition("-")[0], frozenset())


def detect(text: str) -> str | None:
    """`en`, `es`, or None where neither's function words make a quarter of the text and lead clearly."""
    found = islice(WORD.finditer(text), _ENOUGH)
    sample = " ".join([match[0] for match in found]).casefold().replace("’", "'").split()
    shares = sorted(
        ((sum(map(stop.__contains__, sample)) / max(1, len(sample)), name) for name, stop in _STOP_WORDS.items()),
        reverse=True,
    )
    (best, name), (second, _) = shares
    return name if best >= _SHARE and best > 1.5 * second else None
