"""Interviews in question-and-answer form: every answer is a quotation, though no mark sets it off."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.languages.interview_words import InterviewWords
from colombia_nato_site.ingest.quotations.dash_quotes import incises
from colombia_nato_site.ingest.quotations.interview_turns import Turn, turns
from colombia_nato_site.model import Entity, Mentions, Paragraph, Quotation, Span

_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|‘[^’]*’|\"[^\"]*\"")
_MOST_QUOTES = 50  # in one paragraph of an interview
_AFTER_QUOTE = 4  # words behind a closing mark that a cue may be among


@dataclass(frozen=True, slots=True)
class Interview:
    """The answers in order, the paragraphs (by index) that answers and questions fill, and who is interviewed."""

    answers: tuple[Quotation, ...] = ()
    answered: frozenset[int] = frozenset()
    asked: frozenset[int] = frozenset()
    questions: tuple[Span, ...] = ()
    person: str | None = None

    def is_asked(self, span: Span) -> bool:
        """Whether a stretch lies in a question."""
        at = bisect_right(self.questions, span.start, key=lambda one: one.start) - 1
        return at >= 0 and span.start < self.questions[at].end


def read_interview(
    text: str, paragraphs: Sequence[Paragraph], mentions: Sequence[Mentions], words: InterviewWords, cues: CueWords
) -> Interview:
    """The answers of an interview; an empty one where the article is none.

    The speaker is whom the label names; failing that, the person named most before the first turn.
    """
    begun = turns(text, paragraphs, words)
    if not begun:
        return Interview()
    labels = {text[turn.label.start : turn.label.end] for turn in begun.values() if turn.label}
    named = {label: _entity_of(label, mentions) for label in sorted(labels)}
    person = _interviewed(paragraphs, begun, mentions)
    names = sorted(span.start for one in mentions if one.entity.id in {person, *named.values()} for span in one.spans)
    told = {
        at
        for at, one in enumerate(paragraphs)
        if at not in begun and _is_told(text, one.span, _within(one.span, names), words, cues)
    }
    # “—Nunca —dice, y se ríe—”: the narrator breaks in, as in any dialogue
    broken = {at for at, turn in begun.items() if not turn.label and any(incises(text, paragraphs[at].span, cues))}
    begun = {at: turn for at, turn in begun.items() if at not in broken}
    told |= broken
    held = _held(begun, told, len(paragraphs))
    answering = {text[t.label.start : t.label.end] if t.label else "" for t in begun.values() if t.role == "answer"}
    speakers = {label: named.get(label) or (person if len(answering) == 1 else None) for label in answering}
    answers = _answers(text, paragraphs, begun, held, speakers)
    answered, asked = (
        frozenset(at for at, turn in held.items() if turn.role == role) for role in ("answer", "question")
    )
    return Interview(tuple(answers), answered, asked, tuple(paragraphs[at].span for at in sorted(asked)), person)


def _held(begun: Mapping[int, Turn], told: set[int], count: int) -> dict[int, Turn]:
    """The turn that each paragraph belongs to: an answer goes on until the next turn, or until somebody tells of it."""
    found: dict[int, Turn] = {}
    current: Turn | None = None
    for at in range(count):
        if at in begun:
            current = begun[at]
        elif at in told or (current and current.role == "question"):
            current = None
        if current:
            found[at] = current
    return found


def _answers(
    text: str,
    paragraphs: Sequence[Paragraph],
    begun: Mapping[int, Turn],
    held: Mapping[int, Turn],
    speakers: Mapping[str, str | None],
) -> list[Quotation]:
    """One quotation an answer, over all its paragraphs; what parts them (a pull quote) parts it too."""
    found: list[Quotation] = []
    for at, turn in held.items():
        span = paragraphs[at].span
        if turn.role == "question":
            continue
        if at in begun:
            label = text[turn.label.start : turn.label.end] if turn.label else ""
            found.append(Quotation(Span(turn.start, span.end), "direct", speakers[label], turn.label))
        elif text[found[-1].span.end : span.start].strip():
            found.append(Quotation(span, "direct", found[-1].speaker))
        else:
            found[-1] = replace(found[-1], span=Span(found[-1].span.start, span.end))
    return found


def _is_told(text: str, span: Span, names: Sequence[int], words: InterviewWords, cues: CueWords) -> bool:
    """Whether the interviewer tells this: it names the person, quotes somebody with no “I” around, or is a note."""
    if words.editors.match(text, span.start, span.end):
        return True
    inside = [quoted.span() for quoted in _QUOTED.finditer(text, span.start, span.end)]
    if any(not any(start < name < end for start, end in inside[:_MOST_QUOTES]) for name in names[:_MOST_QUOTES]):
        return True
    outside = _QUOTED.sub(" ", text[span.start : span.end])
    return not words.answerer.search(outside) and any(_is_cued(text, end, cues) for _, end in inside)


def _within(span: Span, starts: Sequence[int]) -> Sequence[int]:
    return starts[bisect_left(starts, span.start) : bisect_left(starts, span.end)]


def _is_cued(text: str, end: int, cues: CueWords) -> bool:
    following = re.findall(r"\w[\w’']*|[.;:!?]", text[end : end + 80])[:_AFTER_QUOTE]
    stop = next((n for n, word in enumerate(following) if not word[0].isalnum()), len(following))
    return any(word.lower() in cues.finite for word in following[:stop])


def _interviewed(
    paragraphs: Sequence[Paragraph], begun: Mapping[int, Turn], mentions: Sequence[Mentions]
) -> str | None:
    """The person named most before the first turn (of equals, first); failing that, outside of the turns."""
    named = sorted((span.start, one.entity.id) for one in _people(mentions) for span in one.spans)
    starts = [start for start, _ in named]
    free = [one.span for at, one in enumerate(paragraphs) if at not in begun]
    first = paragraphs[min(begun)].span.start
    before = named[: bisect_left(starts, first)]
    outside = [named[bisect_left(starts, span.start) : bisect_left(starts, span.end)] for span in free]
    for found in (before, [one for ones in outside for one in ones]):
        if found:
            return Counter(id_ for _, id_ in found).most_common(1)[0][0]
    return None


def _people(mentions: Sequence[Mentions]) -> Iterator[Mentions]:
    return (one for one in mentions if one.entity.kind == "person")


def _entity_of(label: str, mentions: Sequence[Mentions]) -> str | None:
    """Whose name a label is: the name as it is written elsewhere, or in capitals; a last name; initials."""
    said = label.casefold().rstrip(".")
    people = [one.entity for one in _people(mentions)]
    for matches in (_names, _surnames, _initials):
        found = [entity.id for entity in people if said in matches(entity)]
        if found:
            return found[0]
    return None


def _names(entity: Entity) -> set[str]:
    return {name.casefold() for name in (entity.name, *entity.aliases)}


def _surnames(entity: Entity) -> set[str]:
    return {" ".join(parts[n:]) for name in _names(entity) for parts in [name.split()] for n in range(len(parts))}


def _initials(entity: Entity) -> set[str]:
    names = [name.split() for name in (entity.name, *entity.aliases)]
    letters = ["".join(part[0] for part in parts if part[0].isupper()) for parts in names]
    return {one.casefold()[:n] for one in letters for n in range(2, len(one) + 1)} | {
        ".".join(one.casefold()) for one in letters if len(one) > 1
    }
