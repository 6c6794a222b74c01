"""Slugs: what articles, comparisons, pages and headings are called in addresses."""

import re
import unicodedata

# Letters of their own, which Unicode does not take for others with a mark.
_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i"}
)


def slugify(text: str) -> str:
    """The text in lower-case ASCII letters, digits and single hyphens, without accents; empty where nothing is left."""
    parted = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    ascii_text = parted.encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", re.sub("['’]", "", ascii_text)).strip("-")


def unique(slug: str, taken: set[str]) -> str:
    """The slug, with a number where it is taken; the result is added to `taken`."""
    number, result = 2, slug
    while result in taken:
        number, result = number + 1, f"{slug}-{number}"
    taken.add(result)
    return result
