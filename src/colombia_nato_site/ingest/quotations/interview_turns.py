"""Who has the word in an interview: by labels (Q: and A:, names), by dashes, or by questions on lines of their own."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from colombia_nato_site.ingest.languages.interview_words import InterviewWords
from colombia_nato_site.model import Paragraph, Span

Role = Literal["question", "answer"]

_LETTER = re.compile(r"([^\W\d_]+)\.?[ ]?[:/)—–-]*(?<=[.:/)—–-])\s*(?=\S)")
_NAME = re.compile(r"([^\W\d_](?:[\w.’'&-]|[ ](?=[\w(]))*?)\s?(?::(?=\s)|\.[ ]?[—–-]+)\s*(?=\S)")
_DASH = re.compile(r"[—―–-]\s?(?=[\w¿¡(\[“«\"])")
_QUESTION = re.compile(r"\?[\"”»’')\]*_]*$")
_LONGEST_LABEL, _MOST_NAMES = 40, 5
_LONGEST_QUESTION = 300  # characters of one that nothing but its question mark shows
_SENTENCE = re.compile(r"[.!?…][\"”»’)]*\s")
_SMALL = frozenset("de del la las los el y i of the van von der den da dos di du bin al".split())
_FEWEST_TURNS, _FEWEST_QUESTIONS = 4, 3
_OFTEN, _SELDOM = 0.6, 0.3  # shares of somebody's turns


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph that begins somebody's turn: where the words begin, behind the label that names who it is."""

    role: Role
    start: int
    label: Span | None = None


@dataclass(frozen=True, slots=True)
class _Labelled:
    """`key` is the label in lower case, the shortest of several for one."""

    label: Span
    start: int
    asks: bool
    key: str


def turns(text: str, paragraphs: Sequence[Paragraph], words: InterviewWords) -> dict[int, Turn]:
    """The turns by the index of their paragraph; none where the article is no interview."""
    return _by_labels(text, paragraphs, words) or _by_dashes(text, paragraphs) or _by_questions(text, paragraphs, words)


def _asks(text: str, span: Span) -> bool:
    """Whether a question mark ends it."""
    return _QUESTION.search(text, max(span.start, span.end - 6), span.end) is not None


# --- Labels -------------------------------------------------------------------------------------


def _by_labels(text: str, paragraphs: Sequence[Paragraph], words: InterviewWords) -> dict[int, Turn]:
    labelled = _recurring(dict(_labelled(text, paragraphs, words)), words)
    askers = _askers(list(labelled.values()), words)
    roles: dict[int, Role] = {at: "question" if one.key in askers else "answer" for at, one in labelled.items()}
    found = {at: Turn(role, labelled[at].start, labelled[at].label) for at, role in roles.items()}
    if not askers or len(found) < _FEWEST_QUESTIONS:
        return {}
    if "answer" not in roles.values():
        return _with_answers(found, list(found), paragraphs)
    return found if len(found) >= _FEWEST_TURNS else {}


def _labelled(text: str, paragraphs: Sequence[Paragraph], words: InterviewWords) -> Iterator[tuple[int, _Labelled]]:
    for at, paragraph in enumerate(paragraphs):
        span = paragraph.span
        end = min(span.end, span.start + _LONGEST_LABEL)
        match = _LETTER.match(text, span.start, end)
        if match is None or match[1].casefold() not in words.asks | words.answers:
            match = _NAME.match(text, span.start, end)
        if match and (_is_name(match[1]) or match[1].casefold() in words.asks | words.answers):
            yield at, _Labelled(Span(*match.span(1)), match.end(), _asks(text, span), match[1].casefold())


def _is_name(label: str) -> bool:
    parts = label.split()
    return len(parts) <= _MOST_NAMES and all(
        part[0].isupper() or (n and part in _SMALL) for n, part in enumerate(parts)
    )


def _recurring(labelled: Mapping[int, _Labelled], words: InterviewWords) -> dict[int, _Labelled]:
    """Those whose label comes again, or stands for a question or an answer; “Ana Ruiz” has the key of “Ruiz”."""
    keys = {one.key for one in labelled.values()}
    shortest = {key: next((short for short in _shorter(key) if short in keys), key) for key in keys}
    joined = {at: _Labelled(one.label, one.start, one.asks, shortest[one.key]) for at, one in labelled.items()}
    count = Counter(one.key for one in joined.values())
    return {at: one for at, one in joined.items() if count[one.key] > 1 or one.key in words.asks | words.answers}


def _shorter(label: str) -> list[str]:
    """What else “ana ruiz” may be labelled: “ar”, “a.r”, “ruiz”, “ana”."""
    parts = [part for part in label.split() if part not in _SMALL]
    letters = [part[0] for part in parts]
    return ["".join(letters), ".".join(letters), *reversed(parts)] if len(parts) > 1 else []


def _askers(labelled: Sequence[_Labelled], words: InterviewWords) -> set[str]:
    """Whose turns are the questions: what the labels say, or who asks most often (of equals, who begins)."""
    count = Counter(one.key for one in labelled)
    if count.keys() & words.answers:
        return set(count.keys() & words.asks)
    asked = Counter(one.key for one in labelled if one.asks)
    share = {key: asked[key] / count[key] for key in count}  # in the order of the text
    best = max(share, key=lambda key: share[key], default="")
    if not best or share[best] < _SELDOM:
        return set()
    return {best, *(key for key in share if len(share) > 2 and share[key] > _OFTEN)}


# --- Dashes -------------------------------------------------------------------------------------


def _by_dashes(text: str, paragraphs: Sequence[Paragraph]) -> dict[int, Turn]:
    """Every other paragraph behind a dash is a question; or all of them are, and the answers stand between."""
    dashed = [at for at, one in enumerate(paragraphs) if _DASH.match(text, one.span.start, one.span.end)]
    asks = [_asks(text, paragraphs[at].span) for at in dashed]
    if len(dashed) < _FEWEST_TURNS or 3 * len(dashed) < len(paragraphs):  # a few lines of dialogue in an article
        return {}
    roles: Sequence[Role] = ("question", "answer") if _share(asks[1::2]) <= _SELDOM else ("question", "question")
    if roles[1] == "answer" and 2 * len(dashed) < len(paragraphs):
        return {}
    if _share(asks[::2]) < _OFTEN or (roles[1] == "question" and _share(asks[1::2]) < _OFTEN):
        return {}
    found = {at: Turn(roles[number % 2], paragraphs[at].span.start) for number, at in enumerate(dashed)}
    return _with_answers(found, dashed if roles[1] == "question" else (), paragraphs)


def _share(of: Sequence[bool]) -> float:
    return sum(of) / len(of)


# --- Questions on lines of their own ------------------------------------------------------------


def _by_questions(text: str, paragraphs: Sequence[Paragraph], words: InterviewWords) -> dict[int, Turn]:
    """Questions put to somebody, as paragraphs or headings, with a first person's answer behind nearly each."""
    questions = {at: one.span for at, one in enumerate(paragraphs) if _is_bare_question(text, one.span)}
    headings = {at: span for at, span in _headings(text, paragraphs) if _is_bare_question(text, span)}
    after = [*questions, *(at - 1 for at in headings)]
    found = _with_answers({at: Turn("question", span.start) for at, span in questions.items()}, after, paragraphs)
    answered = [at for at, turn in found.items() if turn.role == "answer"]
    asked = [words.asked.search(text, *_ends(span)) is not None for span in (*questions.values(), *headings.values())]
    if min(len(asked), len(answered)) < _FEWEST_QUESTIONS or len(answered) < 0.8 * len(asked):
        return {}
    personal = [
        any(
            words.answerer.search(text, *_ends(paragraphs[at].span)) for at in range(first, stop) if at not in questions
        )
        for first, stop in pairwise([*answered, len(paragraphs)])
    ]
    often = len(asked) >= _SELDOM * (len(paragraphs) - min(after))
    if not often or _share(asked) < _SELDOM / 2 or _share(personal) < _OFTEN:
        return {}
    return found


def _headings(text: str, paragraphs: Sequence[Paragraph]) -> Iterator[tuple[int, Span]]:
    """The last line between two paragraphs, with the index of the second."""
    for at, (one, other) in enumerate(pairwise(paragraphs), 1):
        between = text[one.span.end : other.span.start]
        line = between.rstrip().rpartition("\n")[2].lstrip("#*_ ")
        if line:
            start = one.span.end + between.rindex(line)
            yield at, Span(start, start + len(line))


def _is_bare_question(text: str, span: Span) -> bool:
    starts = text[span.start].isupper() or text[span.start] in "¿¡"
    if not starts or span.end - span.start > _LONGEST_QUESTION or not _asks(text, span):
        return False
    return len(_SENTENCE.findall(text, span.start, span.end)) <= 1


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _with_answers(found: dict[int, Turn], asked: Iterable[int], paragraphs: Sequence[Paragraph]) -> dict[int, Turn]:
    """The questions, and behind each of `asked` the paragraph that begins its answer."""
    behind = (at + 1 for at in asked if at + 1 < len(paragraphs))
    answers = {at: Turn("answer", paragraphs[at].span.start) for at in behind if at not in found}
    return dict(sorted({**answers, **found}.items()))
