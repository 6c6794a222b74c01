"""Who is quoted: marks → spans → cue and speaker → kind → entity."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from colombia_nato_site.ingest.languages.by_code import cue_words, name_words
from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.quotations.clause import Clause
from colombia_nato_site.ingest.quotations.coreference import KnownMentions, places_of
from colombia_nato_site.ingest.quotations.cues import Attribution, cue_after, cue_at_end, cue_before, cue_in
from colombia_nato_site.ingest.quotations.dash_quotes import dash_spans
from colombia_nato_site.ingest.quotations.quote_marks import quoted_spans
from colombia_nato_site.ingest.quotations.sentences import sentences
from colombia_nato_site.ingest.tokens import tokenise_around
from colombia_nato_site.model import Mentions, Paragraph, Quotation, QuotationKind, Span

_GOES_ON = ",?!…—–-"  # the last sign inside of “…,” she said
_DASHES = "—―"
_STOPS = ".,!?…—–-:;"
_OPENERS = '"“”„‟«»—― '
_CLOSERS = "\"“”„‟«»'’› "
_NEAR = 3  # characters between a title and the verb that it is said with
_LONGEST_TERM = 5  # words; what is longer is somebody's words, even where nothing says whose


@dataclass(frozen=True, slots=True)
class _Voice:
    """Who says something: where the cue and the speaker stand."""

    cue: Span | None
    speaker: Span | None


def find_quotations(
    text: str, paragraphs: Sequence[Paragraph], language: str | None, mentions: Sequence[Mentions]
) -> tuple[Quotation, ...]:
    """The quotations of an article, in order, with cue and speaker where the text tells them.

    `mentions` say who is who; a pronoun is the last person named before it whom it fits.
    """
    words = cue_words(language)
    quotes = _quoted(text, paragraphs, words)
    known = KnownMentions(text, places_of(mentions, quotes), words, name_words(language).first_names)
    found: list[Quotation] = []
    for span, voice in _spoken(text, paragraphs, quotes, words):
        quotation = _quotation(text, span, voice, known)
        goes_on = bool(found) and _goes_on(text, found[-1], quotation)
        found.append(replace(quotation, kind="direct") if goes_on else quotation)
    return tuple(found)


def _goes_on(text: str, first: Quotation, second: Quotation) -> bool:
    """“If they come,” he said, “we will talk”: the second half of a sentence split around its cue."""
    cue = second.cue_span
    if cue is None or cue != first.cue_span or first.kind != "direct":
        return False
    return first.span.end <= cue.start < second.span.start and _inner(text, first.span)[-1] not in ".!?"


def _spoken(
    text: str, paragraphs: Sequence[Paragraph], quotes: Sequence[Span], words: CueWords
) -> Iterator[tuple[Span, _Voice | None]]:
    """Each quoted stretch with its voice. A paragraph that is nothing but quoted keeps the voice before it."""
    voice: _Voice | None = None
    for block, inside in _blocks(paragraphs, quotes):
        if not _is_all_quoted(text, block, inside):
            voice = None
        for clause in _clauses(text, block, inside, words):
            quoted = [at for at in range(clause.first, clause.last) if clause.tokens[at].quote is not None]
            voice = voice if quoted else _voice(clause, cue_in(clause)) or voice
            for at in quoted:
                span = clause.span(range(at, at + 1))
                own = _voice(clause, _cue(text, clause, at))
                if _is_title(text, span) and not (at == clause.first or _touches(own, span)):
                    yield span, None
                    continue
                voice = own or voice
                yield span, own or (voice if _is_sentence(text, span) or _is_long(text, span) else None)


def _quoted(text: str, paragraphs: Sequence[Paragraph], words: CueWords) -> list[Span]:
    """What marks and dashes set off, in order."""

    def is_speech(span: Span) -> bool:
        return not _ends_in_narration(text, span, words)

    spans = quoted_spans(text, paragraphs, is_speech)
    if words.dashes_quote:
        spoken = [span for paragraph in paragraphs for span in dash_spans(text, paragraph.span)]
        spans = _outermost([*spoken, *spans])
    return spans


def _ends_in_narration(text: str, span: Span, words: CueWords) -> bool:
    """“We must sell, Ruiz said. — where the closing mark has been forgotten."""
    *_, clause = _clauses(text, span, (), words)
    return cue_at_end(clause, clause.first) is not None


def _outermost(spans: Iterable[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _blocks(paragraphs: Sequence[Paragraph], quotes: Sequence[Span]) -> Iterator[tuple[Span, list[Span]]]:
    """Paragraphs with their quotations; those that one quotation runs through are one block."""
    at = index = 0
    while index < len(paragraphs):
        start, end = paragraphs[index].span.start, paragraphs[index].span.end
        inside: list[Span] = []
        while at < len(quotes) and quotes[at].start < end:
            inside.append(quotes[at])
            while quotes[at].end > end:
                index += 1
                end = paragraphs[index].span.end
            at += 1
        yield Span(start, end), inside
        index += 1


def _is_all_quoted(text: str, block: Span, quotes: Sequence[Span]) -> bool:
    first, last = (quotes[0].start, quotes[-1].end) if quotes else (block.end, block.end)
    return first == block.start and not text[last : block.end].strip(" .,") and len(quotes) == 1


def _clauses(text: str, block: Span, quotes: Sequence[Span], words: CueWords) -> Iterator[Clause]:
    tokens = list(tokenise_around(text, block, enumerate(quotes)))
    cues = [at for at, token in enumerate(tokens) if token.lower in words.cues]
    for sentence in sentences(text, tokens):
        yield Clause(tokens, sentence.start, sentence.stop, cues, words)


def _cue(text: str, clause: Clause, at: int) -> Attribution | None:
    inner = _inner(text, clause.span(range(at, at + 1)))
    found = cue_after(clause, at, comma=inner[-1:] in _GOES_ON) or cue_before(clause, at)
    return found or cue_at_end(clause, at)


def _voice(clause: Clause, found: Attribution | None) -> _Voice | None:
    if found is None:
        return None
    return _Voice(clause.span(found.cue), clause.span(found.speaker) if found.speaker else None)


def _inner(text: str, span: Span) -> str:
    """What is between the marks, without a nested quotation's closing mark at its end."""
    return text[span.start : span.end].lstrip(_OPENERS).rstrip(_CLOSERS)


def _is_sentence(text: str, span: Span) -> bool:
    """Whether it begins and ends as a sentence does; the stop may stand behind the closing mark."""
    inner = _inner(text, span)
    if not inner.lstrip("…[(.‘' ¿¡")[:1].isupper():
        return False
    if text[span.start] in _DASHES:
        return True
    follows = text[span.end : span.end + 1]
    return inner[-1] in _STOPS or (follows in (".", ",") and len(inner.split()) > 2)


def _quotation(text: str, span: Span, voice: _Voice | None, known: KnownMentions) -> Quotation:
    if voice is None:
        return Quotation(span, _kind(text, span) if _is_long(text, span) and not _is_title(text, span) else "term")
    shown, entity = known.speaker(voice.speaker) if voice.speaker else (None, None)
    return Quotation(span, _kind(text, span), entity, shown, voice.cue)


def _is_title(text: str, span: Span) -> bool:
    """“The Morning Programme”: every word of weight with a capital."""
    words = [word for word in _inner(text, span).split() if len(word) > 3]
    return len(words) > 1 and all(word.lstrip("('‘[")[:1].isupper() for word in words)


def _touches(voice: _Voice | None, span: Span) -> bool:
    """Whether the cue stands right beside the quotation."""
    if voice is None or voice.cue is None:
        return False
    return max(span.start - voice.cue.end, voice.cue.start - span.end) <= _NEAR


def _is_long(text: str, span: Span) -> bool:
    return len(text[span.start : span.end].split()) > _LONGEST_TERM


def _kind(text: str, span: Span) -> QuotationKind:
    return "direct" if _is_sentence(text, span) else "mixed"
