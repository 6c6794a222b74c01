"""Who is quoted: marks → spans → cue and speaker → kind → entity."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from colombia_nato_site.ingest.languages.by_code import cue_words, name_words, words_of_interviews
from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.quotations import passages, quoted_words
from colombia_nato_site.ingest.quotations.clause import Clause
from colombia_nato_site.ingest.quotations.coreference import KnownMentions, places_of
from colombia_nato_site.ingest.quotations.cue_forms import Attribution
from colombia_nato_site.ingest.quotations.cues import (
    cue_after,
    cue_at_end,
    cue_before,
    cue_in,
    cue_opening,
    names_title,
)
from colombia_nato_site.ingest.quotations.dialogue import Dialogue
from colombia_nato_site.ingest.quotations.interviews import Interview, read_interview
from colombia_nato_site.ingest.quotations.mixed import widened
from colombia_nato_site.ingest.quotations.reported_clause import is_part, reported_clause
from colombia_nato_site.model import Mentions, Paragraph, Quotation, QuotationKind, Span

_ADDRESSED = frozenset({"you", "usted", "tú", "vos"})
_MOST_BEFORE = 20  # terms between two quotations of one speaker
_NEAR = 3  # characters between a title and the verb that it is said with
_NEAR_OBJECT = 4  # tokens between “called” and the name that is given


@dataclass(frozen=True, slots=True)
class _Voice:
    """Who says something: where the cue and the speaker stand."""

    cue: Span | None
    speaker: Span | None


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Quoted words, marks included, and who says them. `reported` is the clause they stand in, where it is needed;
    `block` is where the paragraph begins."""

    span: Span
    voice: _Voice | None = None
    reported: Span | None = None
    block: int = 0
    is_title: bool = False


def find_quotations(
    text: str, paragraphs: Sequence[Paragraph], language: str | None, mentions: Sequence[Mentions]
) -> tuple[Quotation, ...]:
    """The quotations of an article, in order, with cue and speaker where the text tells them.

    `mentions` say who is who; a pronoun is the last person named before it whom it fits.
    """
    words = cue_words(language)
    interview = read_interview(text, paragraphs, mentions, words_of_interviews(language), words)
    told = [one for at, one in enumerate(paragraphs) if at not in interview.answered]
    turns = interview.answered | interview.asked
    spoken = [one for at, one in enumerate(paragraphs) if at not in turns]
    quotes = passages.quoted(text, told, spoken, words)
    places = places_of(mentions, sorted([*quotes, *(one.span for one in interview.answers)], key=lambda one: one.start))
    known = KnownMentions(text, places, words, name_words(language).first_names)
    found = _attributed(text, _stretches(text, told, quotes, words), known)
    named = (_to_whom(text, one, interview) for one in found)
    return tuple(sorted((*interview.answers, *named), key=lambda one: one.span.start))


def _attributed(text: str, stretches: Iterable[_Stretch], known: KnownMentions) -> list[Quotation]:
    found: list[Quotation] = []
    dialogue = Dialogue(text)
    for stretch in stretches:
        if found and stretch.span.start < found[-1].span.end:  # lies in a reported clause that is found already
            continue
        quotation = _quotation(text, stretch, known, found)
        if found and _goes_on(text, found[-1], quotation):
            quotation = replace(quotation, kind="direct")
        elif stretch.reported and quotation.kind == "mixed":
            quotation = widened(text, found, quotation, stretch.reported)
        quotation = dialogue.turn(quotation)
        found.append(quotation)
    return found


def _to_whom(text: str, quotation: Quotation, interview: Interview) -> Quotation:
    """“You said ‘soon’”: what a question quotes of the person that it is put to."""
    said = quotation.speaker_span
    if said and text[said.start : said.end].lower() in _ADDRESSED and interview.is_asked(quotation.span):
        return replace(quotation, speaker=interview.person)
    return quotation


def _goes_on(text: str, first: Quotation, second: Quotation) -> bool:
    """“If they come,” he said, “we will talk”: the second half of a sentence split around its cue."""
    cue = second.cue_span
    if cue is None or cue != first.cue_span or first.kind != "direct":
        return False
    if text[cue.end : second.span.start].rstrip()[-1:].isalnum():  # “…,” he said, pointing to the “gift”
        return False
    return first.span.end <= cue.start < second.span.start and quoted_words.inner(text, first.span)[-1] not in ".!?"


def _stretches(
    text: str, paragraphs: Sequence[Paragraph], quotes: Sequence[Span], words: CueWords
) -> Iterator[_Stretch]:
    """All that is quoted, with its voice. A paragraph that is nothing but quoted keeps the voice before it."""
    voice: _Voice | None = None
    blocks = list(passages.blocks(paragraphs, quotes))
    keeps = [passages.is_all_quoted(text, *block) and not quoted_words.is_dashed(text, block[0]) for block in blocks]
    for (block, inside), kept, goes_on in zip(blocks, keeps, [*keeps[1:], False], strict=False):
        voice = voice if kept else None
        if not inside and not goes_on:  # nothing asks whose words it reports
            continue
        for clause in passages.clauses(text, block, inside, words):
            quoted = [at for at in range(clause.first, clause.last) if clause.tokens[at].quote is not None]
            voice = voice if quoted else _voice(clause, cue_in(clause)) or voice
            for at in quoted:
                stretch = _stretch(text, clause, at, voice)
                voice = stretch.voice or voice
                yield replace(stretch, block=block.start)


def _stretch(text: str, clause: Clause, at: int, before: _Voice | None) -> _Stretch:
    """The quotation at `at`; where nothing in its sentence says whose it is, it may be of the voice before it."""
    span = clause.span(range(at, at + 1))
    found = _cue(text, clause, at)
    if names_title(clause, at, found):
        return _Stretch(span, is_title=True)
    own = _voice(clause, found)
    said = at == clause.first or _touches(own, span) or _is_name_given(clause, found, at)
    if quoted_words.is_title(text, span) and not said:
        return _Stretch(span)
    if found is None:
        spoken = quoted_words.is_sentence(text, span) or quoted_words.is_long(text, span)
        return _Stretch(span, before if spoken else None)
    whole_sentence = quoted_words.is_sentence(text, span) and not is_part(clause, at, found)
    if whole_sentence or not quoted_words.is_short(text, span):
        return _Stretch(span, own)
    whole = reported_clause(clause, at, found, closed=quoted_words.ends_clause(text, span))
    return _Stretch(span, own, clause.span(whole))


def _cue(text: str, clause: Clause, at: int) -> Attribution | None:
    comma = quoted_words.goes_on(text, clause.span(range(at, at + 1)))
    opening = cue_opening(clause, at)
    return opening or cue_after(clause, at, comma=comma) or cue_before(clause, at) or cue_at_end(clause, at)


def _voice(clause: Clause, found: Attribution | None) -> _Voice | None:
    if found is None:
        return None
    is_sign = clause.words.drops_subjects and clause.is_sign(found.cue.start)
    speaker = clause.span(found.speaker) if found.speaker else None
    return _Voice(None if is_sign else clause.span(found.cue), speaker)


def _touches(voice: _Voice | None, span: Span) -> bool:
    """Whether the cue stands right beside the quotation."""
    if voice is None or voice.cue is None:
        return False
    return max(span.start - voice.cue.end, voice.cue.start - span.end) <= _NEAR


def _is_name_given(clause: Clause, found: Attribution | None, quote: int) -> bool:
    """“called Díaz ‘The Man of Yesterday’”: what somebody is called, close behind the verb."""
    if found is None or found.speaker is None or clause.lower(found.cue.start) not in clause.words.naming:
        return False
    return 0 <= quote - found.cue.stop <= _NEAR_OBJECT


def _quotation(text: str, stretch: _Stretch, known: KnownMentions, found: Sequence[Quotation]) -> Quotation:
    span, voice = stretch.span, stretch.voice
    if stretch.is_title or voice is None:
        long = quoted_words.is_long(text, span) or quoted_words.is_own_sentence(text, span)
        spoken = long and not quoted_words.is_title(text, span)
        return Quotation(span, _kind(text, span) if spoken and not stretch.is_title else "term")
    kind = "mixed" if stretch.reported else _kind(text, span)
    if voice.speaker is None:
        return Quotation(span, kind, _left_out(stretch, known, found), None, voice.cue)
    shown, entity = known.speaker(voice.speaker)
    return Quotation(span, kind, entity, shown, voice.cue)


def _left_out(stretch: _Stretch, known: KnownMentions, found: Sequence[Quotation]) -> str | None:
    """Who speaks where a verb has no subject: whom the last sentence is about, or who spoke before in the paragraph."""
    if not known.drops_subjects or (stretch.voice and known.is_first_person(stretch.voice.cue)):
        return None
    before = next((one for one in reversed(found[-_MOST_BEFORE:]) if one.kind != "term"), None)
    if before is None or before.span.start < stretch.block:
        return known.topic(stretch.span.start)
    ends = [one.end for one in (before.span, before.cue_span, before.speaker_span) if one]
    return known.subject_between(max(ends), stretch.span.start) or before.speaker


def _kind(text: str, span: Span) -> QuotationKind:
    return "direct" if quoted_words.is_sentence(text, span) else "mixed"
