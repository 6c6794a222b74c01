"""What a word is, in one place, so that every count of words agrees."""

import re

WORD = re.compile(r"\w+(?:['’‐‑-]\w+)*")


def words(text: str) -> list[str]:
    """The words of a text in order: runs of letters and digits, with inner apostrophes and hyphens."""
    return WORD.findall(text)
