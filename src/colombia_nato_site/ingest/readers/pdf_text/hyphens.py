"""Lines of one paragraph → its text: words that were parted at a line's end are whole again."""

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_PARTED = re.compile(r"([^\W_]+(?:[-\u2010][^\W_]+)*)[-\u2010\u00ad]$")
_FIRST = re.compile(r"[^\W_]+(?:[-\u2010][^\W_]+)*")
_SOFT = "\u00ad"
_WORD_OF_ITS_OWN = 4  # letters
_LONGEST_WORD = 80


class Joiner:
    """Joins lines as a document's other words tell: “well-known” keeps its hyphen where it has one elsewhere."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.words: Counter[str] = Counter()
        for line in lines:
            self.words.update(word.casefold() for word in _WORD.findall(line.rstrip("-\u2010")))

    def __call__(self, lines: Iterable[str]) -> str:
        parts: list[str] = []
        for line in lines:
            parted = _PARTED.search(parts[-1][-_LONGEST_WORD:]) if parts else None
            if parted is None:
                parts += [" ", line] if parts else [line]
            elif parts[-1].endswith(_SOFT) or self._is_one_word(parted[1], line):
                parts[-1:] = [parts[-1][:-1], line]
            else:
                parts.append(line)
        return "".join(parts).replace(_SOFT, "")

    def _is_one_word(self, before: str, line: str) -> bool:
        """Whether the hyphen at a line's end is there for the line's end alone."""
        first = _FIRST.match(line)
        if first is None or not line[0].islower():
            return False
        start, end = before.casefold(), first[0].casefold()
        if self.words[f"{start}-{end}"] or self.words[f"{start}\u2010{end}"]:
            return False
        if self.words[start + end]:
            return True
        are_words = min(len(start), len(end)) >= _WORD_OF_ITS_OWN and self.words[start] and self.words[end]
        return not are_words
