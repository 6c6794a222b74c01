"""Who is quoted: marks → spans → cue and speaker → kind → entity."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from colombia_nato_site.ingest.cues import Attribution, cue_after, cue_before
from colombia_nato_site.ingest.languages.cue_words import CueWords, cue_words
from colombia_nato_site.ingest.quote_marks import quoted_spans
from colombia_nato_site.ingest.resolve import Names
from colombia_nato_site.ingest.sentences import sentences
from colombia_nato_site.ingest.speakers import Clause
from colombia_nato_site.ingest.tokens import Token, tokenise_around
from colombia_nato_site.model import Mentions, Paragraph, Quotation, QuotationKind, Span


@dataclass(frozen=True, slots=True)
class _Attributed:
    """A quoted stretch with the places of its cue and its speaker."""

    span: Span
    cue: Span | None = None
    speaker: Span | None = None


def find_quotations(
    text: str, paragraphs: Sequence[Paragraph], language: str | None, mentions: Sequence[Mentions]
) -> tuple[Quotation, ...]:
    """The quotations of an article, in order, with cue and speaker where the text tells them."""
    words = cue_words(language)
    names = Names(text, mentions, words)
    found: list[_Attributed] = []
    for span, quotes in _blocks(paragraphs, quoted_spans(text, paragraphs)):
        found += _attribute(text, span, quotes, words, found[-1] if found else None)
    return tuple(_quotation(text, item, names) for item in found)


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


def _attribute(
    text: str, block: Span, quotes: Sequence[Span], words: CueWords, previous: _Attributed | None
) -> Iterator[_Attributed]:
    tokens = list(tokenise_around(text, block, enumerate(quotes)))
    for sentence in sentences(text, tokens):
        clause = Clause(tokens, sentence, words)
        for at in sentence:
            if tokens[at].quote is not None:
                previous = _attributed(text, clause, at, previous if tokens[at].quote else None)
                yield previous


def _attributed(text: str, clause: Clause, at: int, previous: _Attributed | None) -> _Attributed:
    quote = clause.tokens[at]
    comma = text[quote.end - 2] in ",?!—–-…"
    found = cue_after(clause, at, comma=comma) or cue_before(clause, at)
    span = Span(quote.start, quote.end)
    if found:
        return _Attributed(span, clause.span(found.cue), clause.span(found.speaker) if found.speaker else None)
    if previous and previous.cue and _is_sentence(text, span):
        return _Attributed(span, previous.cue, previous.speaker)
    return _Attributed(span)


def _is_sentence(text: str, span: Span) -> bool:
    inner = text[span.start + 1 : span.end - 1].strip()
    return bool(inner) and (inner[0].isupper() or inner[0] in "…¿¡") and inner[-1] in ".,!?…—–-"


def _quotation(text: str, item: _Attributed, names: Names) -> Quotation:
    speaker_span, entity = names.speaker(item.speaker, item.span) if item.speaker else (None, None)
    return Quotation(item.span, _kind(text, item), entity, speaker_span, item.cue)


def _kind(text: str, item: _Attributed) -> QuotationKind:
    if item.cue is None:
        return "term"
    return "direct" if _is_sentence(text, item.span) else "mixed"
