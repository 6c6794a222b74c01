"""Text → blocks: a line each, or the lines of a hard-wrapped paragraph together."""

import re
from collections.abc import Iterator

from colombia_nato_site.model import Span

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_WIDEST_WRAP = 100  # columns; nobody wraps wider by hand or by mail program
_ENDS_A_SENTENCE = re.compile(r"[.!?…:][\"”’')\]]*$")
_STARTS_A_BLOCK = re.compile(r"[*#>•\-–—]\s|\*\w")


def blocks(text: str) -> list[Span]:
    """The blocks of a text in order, without the white space around them.

    Every line is a block, unless the text is clearly hard-wrapped (`_joins`); then the lines of a
    paragraph are one block, its line ends inside.
    """
    lines = [_stripped(text, match.start(), match.end()) for match in _LINE.finditer(text)]
    joins = set(_joins(text, lines))
    found: list[Span] = []
    for index, line in enumerate(lines):
        if index - 1 in joins:
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(line)
    return found


def _joins(text: str, lines: list[Span]) -> Iterator[int]:
    """Indexes of lines that were wrapped: the next line's first word would have made them too wide.

    None at all where lines are wide, or where most neighbours could have stood on one line.
    """
    width = max((line.end - line.start for line in lines), default=0)
    pairs = [i for i in range(len(lines) - 1) if text.count("\n", lines[i].end, lines[i + 1].start) == 1]
    full = [i for i in pairs if _is_full(text, lines[i], lines[i + 1], width)]
    open_ended = sum(not _ENDS_A_SENTENCE.search(_of(text, lines[i])) for i in full)
    if width <= _WIDEST_WRAP and len(full) >= 3 and len(full) > 0.6 * len(pairs) and open_ended > len(full) / 2:
        yield from full


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    first_word = _of(text, following).split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(first_word) > width and not _STARTS_A_BLOCK.match(_of(text, following))


def _stripped(text: str, start: int, end: int) -> Span:
    line = text[start:end]
    return Span(start + len(line) - len(line.lstrip()), end - len(line) + len(line.rstrip()))


def _of(text: str, span: Span) -> str:
    return text[span.start : span.end]
