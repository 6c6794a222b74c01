"""Slugs: what articles, comparisons, pages and headings are called in addresses."""

import re
import unicodedata


def slugify(text: str) -> str:
    """The text in lower-case ASCII letters, digits and single hyphens, without accents; empty where nothing is left."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", re.sub("['’]", "", ascii_text.lower())).strip("-")


def unique(slug: str, taken: set[str]) -> str:
    """The slug, with a number where it is taken; the result is added to `taken`."""
    number, result = 2, slug
    while result in taken:
        number, result = number + 1, f"{slug}-{number}"
    taken.add(result)
    return result
