"""Which patterns are tried where: most cannot match at a word, as their sources show."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_GROUP_NAME = re.compile(r"\?P<\w+>")
_EITHER_CASE = re.compile(r"\[(\w)\1\]")  # “[Mm]”, in small letters
_ESCAPE = re.compile(r"\\.")
_LETTERS = re.compile(r"[^\W\d_]+")
_ANY_WORD = re.compile(r"(?:\\w|\])[+*]")
_TOLD = 3  # letters that tell one word from another; what follows them may be written as “(?:y|ies)”


@dataclass(frozen=True, slots=True)
class TimePattern:
    """A pattern, with the rule that makes its value and where it is tried (`starts`, see `languages/en_times.py`).

    `named` are the beginnings of the words that its source names; None where it matches any word.
    """

    rule: str
    starts: str
    pattern: re.Pattern[str]
    named: frozenset[str] | None

    def may_hold(self, word: str) -> bool:
        """Whether what it matches may hold a word (in small letters)."""
        if self.named is None or not word.isalpha():
            return True
        begun = word[:_TOLD]
        return any(one.startswith(begun) or (len(one) > 1 and begun.startswith(one)) for one in self.named)


def time_pattern(rule: str, starts: str, source: str) -> TimePattern:
    """A pattern of `languages/en_times.py` or its like."""
    small = _ESCAPE.sub(" ", _EITHER_CASE.sub(r"\1", _GROUP_NAME.sub("", source).lower()))
    named = frozenset(word[:_TOLD] for word in _LETTERS.findall(small))
    compiled = re.compile(rf"(?<!\w)(?:{source})")
    return TimePattern(rule, starts, compiled, None if _ANY_WORD.search(source) else named)


def tried(patterns: Sequence[TimePattern], kinds: str, held: Sequence[str], counted: str) -> list[TimePattern]:
    """Those of the kinds that may hold all these words, and, where they count something, the word behind the number."""
    found = [one for one in patterns if set(kinds) & set(one.starts) and all(map(one.may_hold, held))]
    return [one for one in found if not counted or "c" not in one.starts or one.may_hold(counted)]
