"""Text → blocks: a line each, or the lines of a hard-wrapped paragraph together."""

import re
from collections.abc import Iterator, Sequence

from colombia_nato_site.model import Span

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_WIDEST_WRAP = 100  # columns; nobody wraps wider by hand or by mail program
_NARROWEST_WRAP = 40
_ENDS_A_SENTENCE = re.compile(r"[.!?…:][\"”»’')\]]*$")
_STARTS_A_BLOCK = re.compile(r"[*#>•‣▪-]\s|[–—]\s(?=[^\W\d_a-zà-öø-ÿ]|[“«\"¿¡])|\*\w|\|")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]\s+\S")


def blocks(text: str) -> list[Span]:
    """The blocks of a text in order, without the white space around them.

    Every line is a block, unless it was clearly hard-wrapped (`_joins`); then the lines of a
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
    """Indexes of lines that were wrapped, by the text's width or, between blank lines, by how they go on."""
    groups = list(_groups(text, lines))
    pairs = [i for group in groups for i in group[:-1] if not _starts_a_block(text, lines[i], lines[i + 1])]
    yield from _by_width(text, lines, pairs)
    if len(groups) > 1:
        for group in groups:
            yield from _by_flow(text, lines, group)


def _groups(text: str, lines: Sequence[Span]) -> Iterator[range]:
    """The indexes of lines without a blank line between them."""
    first = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or text.count("\n", lines[index - 1].end, lines[index].start) > 1:
            yield range(first, index)
            first = index


def _by_width(text: str, lines: Sequence[Span], pairs: Sequence[int]) -> list[int]:
    """Lines that the next line's first word would have made too wide.

    None at all where lines are wide, or where most neighbours could have stood on one line.
    """
    width = max((line.end - line.start for line in lines), default=0)
    full = [i for i in pairs if lines[i].end - lines[i].start + 1 + len(_first_word(text, lines[i + 1])) > width]
    open_ended = sum(_is_open(text, lines[i]) for i in full)
    if (
        _NARROWEST_WRAP <= width <= _WIDEST_WRAP
        and len(full) >= 3
        and len(full) > 0.6 * len(pairs)
        and open_ended > len(full) / 2
    ):
        return full
    return []


def _by_flow(text: str, lines: Sequence[Span], group: range) -> list[int]:
    """Lines of a paragraph between blank lines: most end without a stop, and some go on in small letters.

    A short line before a capital (a heading, a byline) stays by itself.
    """
    width = max(lines[i].end - lines[i].start for i in group)
    if len(group) < 2 or width > _WIDEST_WRAP:
        return []
    pairs = [i for i in group[:-1] if not _starts_a_block(text, lines[i], lines[i + 1])]
    open_ended = {i for i in pairs if _is_open(text, lines[i])}
    going_on = {i for i in open_ended if _first_word(text, lines[i + 1])[:1].islower()}
    if not going_on or 2 * len(open_ended) < len(pairs):
        return []
    return [i for i in pairs if i not in open_ended or i in going_on or 2 * (lines[i].end - lines[i].start) > width]


def _starts_a_block(text: str, line: Span, following: Span) -> bool:
    words = _of(text, following)
    return bool(_STARTS_A_BLOCK.match(words) or (_NUMBERED.match(words) and not _is_open(text, line)))


def _is_open(text: str, line: Span) -> bool:
    """Whether no stop ends the line."""
    return not _ENDS_A_SENTENCE.search(text, max(line.start, line.end - 8), line.end)


def _first_word(text: str, line: Span) -> str:
    return _of(text, line).split(maxsplit=1)[0]


def _stripped(text: str, start: int, end: int) -> Span:
    line = text[start:end]
    return Span(start + len(line) - len(line.lstrip()), end - len(line) + len(line.rstrip()))


def _of(text: str, span: Span) -> str:
    return text[span.start : span.end]
