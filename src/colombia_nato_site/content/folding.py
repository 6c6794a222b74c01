"""A text without the differences that are none: white space, the shape of quotation marks and dashes."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_SAME = str.maketrans(dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛′´`", "'") | dict.fromkeys("‐‑‒–—―−", "-"))
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


@dataclass(frozen=True, slots=True)
class Folded:
    """`offsets[i]` is where character i of `text` stands in the text as it was."""

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the folded text as offsets into the text as it was."""
        return self.offsets[start], self.offsets[end - 1] + 1


@lru_cache(maxsize=1024)  # of an article's paragraphs, while its claims are looked for
def fold(text: str) -> Folded:
    """NFC, one blank for any white space (none at the ends), plain quotation marks and hyphens.

    Offsets are into the text's NFC form.
    """
    characters: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(unicodedata.normalize("NFC", text).translate(_SAME)):
        if character in _INVISIBLE:
            continue
        folded = " " if character.isspace() else character
        if folded != " " or (characters and characters[-1] != " "):
            characters.append(folded)
            offsets.append(offset)
    if characters and characters[-1] == " ":
        characters.pop()
        offsets.pop()
    return Folded("".join(characters), tuple(offsets))
