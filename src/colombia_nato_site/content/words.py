"""What a word is, in one place, so that every count of words agrees."""

import re
import unicodedata

BREAK = "\ue000"
"""Stands between two texts as a token that no text has."""

WORD = re.compile(r"\w+(?:['’‐‑-]\w+)*")

_TOKEN = re.compile(rf"[^\W_]+(?:'[^\W_]+)*|{BREAK}")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_APOSTROPHES = "‘’ʼ′"


def words(text: str) -> list[str]:
    """The words of a text in order: runs of letters and digits, with inner apostrophes and hyphens."""
    return WORD.findall(text)


def tokens(text: str) -> list[str]:
    """The words of a text for matching: folded to lower case, parted at hyphens, whatever their apostrophes."""
    seen = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    for sign in _APOSTROPHES:
        seen = seen.replace(sign, "'")
    return _TOKEN.findall(seen.casefold())
