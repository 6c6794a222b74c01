"""Which patterns are tried where: most cannot match at a word, as their sources show."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

_GROUP_NAME = re.compile(r"\?P<\w+>")
_EITHER_CASE = re.compile(r"\[(\w)\1\]")  # “[Mm]”, in small letters
_ESCAPE = re.compile(r"\\.")
_LETTERS = re.compile(r"[^\W\d_]+")
_ANY_WORD = re.compile(r"(?:\\w|\])[+*]")
_TOLD = 3  # letters that tell one word from another; what follows them may be written as “(?:y|ies)”


@dataclass(frozen=True, slots=True)
class TimePattern:
    """A pattern, with the rule that makes its value and where it is tried (`starts`, see `languages/en_times.py`).

    `named` are the beginnings of the words that its source names, and `opened` what these begin with; None where it
    matches any word.
    """

    rule: str
    starts: str
    source: str
    named: frozenset[str] | None
    opened: frozenset[str]

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first tried: that takes milliseconds, and an article asks for some of them only."""
        return _compiled(self.source)

    def may_hold(self, word: str) -> bool:
        """Whether what it matches may hold a word (in small letters)."""
        if self.named is None or not word.isalpha():
            return True
        return word[:_TOLD] in self.opened or word[: _TOLD - 1] in self.named


def time_pattern(rule: str, starts: str, source: str) -> TimePattern:
    """A pattern of `languages/en_times.py` or its like."""
    small = _ESCAPE.sub(" ", _EITHER_CASE.sub(r"\1", _GROUP_NAME.sub("", source).lower()))
    named = frozenset(word[:_TOLD] for word in _LETTERS.findall(small))
    opened = frozenset(word[:length] for word in named for length in range(1, _TOLD + 1))
    whole = rf"(?<!\w)(?:{source})"
    return TimePattern(rule, starts, whole, None if _ANY_WORD.search(source) else named, opened)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


def tried(patterns: Sequence[TimePattern], kinds: str, held: Sequence[str], counted: str) -> list[TimePattern]:
    """Those of the kinds that may hold all these words, and, where they count something, the word behind the number."""
    found = [one for one in patterns if set(kinds) & set(one.starts) and all(map(one.may_hold, held))]
    return [one for one in found if not counted or "c" not in one.starts or one.may_hold(counted)]
