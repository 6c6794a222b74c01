"""Where quotation marks open and close. Knows marks, not words: who speaks is found elsewhere."""

import re
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from colombia_nato_site.ingest.quotations.single_marks import may_open, single_marks
from colombia_nato_site.model import Paragraph, Span

Role = Literal["open", "close", "either"]

_MARKS = re.compile('["“”„‟＂〝〞«»‹›]')
_FAMILIES = {"«": "«", "»": "«", "‹": "‹", "›": "‹"}  # all other double marks are one family
_OPENING_NEIGHBOURS = "([{—–―-/:;,…‘¿¡"
_ALNUM = re.compile(r"[^\W_]")
_FEWEST_WORDS = 3  # of a stretch in single marks that is surely quoted
_SPACES = " \t\n\u00a0\u202f\u2009"


class Mark(NamedTuple):
    """One quotation mark; `family` is " for all double marks, ' for single ones, « and ‹ for guillemets."""

    at: int
    family: str
    role: Role


class _ParagraphMarks(NamedTuple):
    closed: list[Span]
    left_open: Mark | None


def quoted_spans(text: str, paragraphs: Sequence[Paragraph], is_speech: Callable[[Span], bool]) -> list[Span]:
    """The outermost quoted stretches, marks included, in order.

    A mark left open is a quotation only where the next paragraph opens again (a quotation over
    several paragraphs: each opens, the last closes) and `is_speech` holds of the open stretch;
    otherwise it is a slip and stands for nothing. One pass over the text.
    """
    if "''" not in text and may_open(text):  # two of them are for a double mark
        spans = _spans(text, paragraphs, is_speech, singles=True)
        if _quotes_in_singles(text, spans):
            return spans
    return _spans(text, paragraphs, is_speech, singles=False)


def _quotes_in_singles(text: str, spans: Sequence[Span]) -> bool:
    """Whether an article quotes speech in single marks: oftener than in others, and more than single words."""
    single = [span for span in spans if text[span.start] in "‘'"]
    return 2 * len(single) > len(spans) and any(len(text[s.start : s.end].split()) >= _FEWEST_WORDS for s in single)


def _spans(
    text: str, paragraphs: Sequence[Paragraph], is_speech: Callable[[Span], bool], *, singles: bool
) -> list[Span]:
    spans: list[Span] = []
    running: Mark | None = None
    for index, paragraph in enumerate(paragraphs):
        found = _pair(text, paragraph.span, running, singles=singles)
        spans += found.closed
        left = found.left_open
        goes_on = left is not None and _opens_next(text, paragraphs, index, left, singles=singles)
        if goes_on and left is not None and left is not running:
            goes_on = is_speech(Span(left.at, paragraph.span.end))
        running = left if goes_on else None
    return spans


def _pair(text: str, within: Span, running: Mark | None, *, singles: bool) -> _ParagraphMarks:
    """Match the marks of one paragraph with a stack; a mark that nothing closes drops out."""
    stack: list[Mark] = [running] if running else []
    closed: list[Span] = []
    for mark in _marks(text, within, skip_first=running is not None, singles=singles):
        opener = _opener(stack, mark)
        if opener is None:
            if mark.role != "close":
                stack.append(mark)
            continue
        while stack.pop() is not opener:
            pass
        while closed and closed[-1].start > opener.at:
            closed.pop()
        if _ALNUM.search(text, opener.at, mark.at):
            closed.append(Span(opener.at, mark.at + 1))
    left = stack[-1] if stack and not (closed and closed[-1].start > stack[-1].at) else None
    return _ParagraphMarks(closed, left)


def _opener(stack: list[Mark], mark: Mark) -> Mark | None:
    """The mark of the stack that this one closes."""
    if mark.role == "open":
        return None
    return next((opener for opener in reversed(stack[-4:]) if opener.family == mark.family), None)


def _opens_next(text: str, paragraphs: Sequence[Paragraph], index: int, left: Mark, *, singles: bool) -> bool:
    """Whether the next paragraph, without a heading between, begins with a mark of the same family."""
    if index + 1 >= len(paragraphs):
        return False
    here, following = paragraphs[index].span, paragraphs[index + 1].span
    mark = next(iter(_marks(text, following, singles=singles)), None)
    between = text[here.end : following.start]
    return mark is not None and (mark.at, mark.family) == (following.start, left.family) and not between.strip()


def _marks(text: str, within: Span, *, skip_first: bool = False, singles: bool) -> list[Mark]:
    found = [_mark(text, match.start(), within) for match in _MARKS.finditer(text, within.start, within.end)]
    if singles:
        ours = (Mark(one.at, "'", "open" if one.opens else "close") for one in single_marks(text, within))
        found = sorted([*found, *ours])
    return found[1:] if skip_first and found and found[0].at == within.start else found


def _mark(text: str, at: int, within: Span) -> Mark:
    character = text[at]
    before = text[at - 1] if at > within.start else " "
    after = text[at + 1] if at + 1 < within.end else " "
    opens = after not in _SPACES and (before in _SPACES or before in _OPENING_NEIGHBOURS)
    role = _role(character, opens=opens, closes=before not in _SPACES, word_follows=after.isalnum())
    return Mark(at, _FAMILIES.get(character, '"'), role)


def _role(character: str, *, opens: bool, closes: bool, word_follows: bool) -> Role:
    """What a mark may do: its shape says most, its neighbours the rest (typists mix them up)."""
    if character in "„‟«‹〝":
        return "open"
    if character == "“":
        return "close" if closes and not opens and not word_follows else "open"
    if character in "”»›〞":
        return "open" if opens and not closes else "close"
    if opens == closes:
        return "either"
    return "open" if opens else "close"
