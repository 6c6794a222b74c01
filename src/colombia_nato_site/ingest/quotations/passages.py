"""An article cut up for the search: blocks of paragraphs with what is quoted in them, and their sentences."""

from collections.abc import Iterable, Iterator, Sequence

from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.quotations.clause import Clause
from colombia_nato_site.ingest.quotations.cues import cue_at_end
from colombia_nato_site.ingest.quotations.dash_quotes import dash_spans, without_incises
from colombia_nato_site.ingest.quotations.quote_marks import quoted_spans
from colombia_nato_site.ingest.quotations.sentences import sentences
from colombia_nato_site.ingest.tokens import tokenise_around
from colombia_nato_site.model import Paragraph, Span


def quoted(text: str, paragraphs: Sequence[Paragraph], spoken: Sequence[Paragraph], words: CueWords) -> list[Span]:
    """What marks set off in `paragraphs`, and dashes in those that are `spoken`, in order."""

    def is_speech(span: Span) -> bool:
        return not _ends_in_narration(text, span, words)

    spans = quoted_spans(text, paragraphs, is_speech)
    if words.dashes_quote:
        pieces = (piece for span in spans for piece in without_incises(text, span, words))
        spans = _outermost([*dash_spans(text, spoken, words), *pieces])
    return spans


def blocks(paragraphs: Sequence[Paragraph], quotes: Sequence[Span]) -> Iterator[tuple[Span, list[Span]]]:
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


def is_all_quoted(text: str, block: Span, quotes: Sequence[Span]) -> bool:
    """Whether the block is one quotation and nothing else."""
    first, last = (quotes[0].start, quotes[-1].end) if quotes else (block.end, block.end)
    return first == block.start and not text[last : block.end].strip(" .,") and len(quotes) == 1


def clauses(text: str, block: Span, quotes: Sequence[Span], words: CueWords) -> Iterator[Clause]:
    """The sentences of a block, each quotation a token."""
    tokens = tokenise_around(text, block, enumerate(quotes))
    cues = [at for at, token in enumerate(tokens) if token.lower in words.cues]
    for sentence in sentences(text, tokens):
        yield Clause(tokens, sentence.start, sentence.stop, cues, words)


def _ends_in_narration(text: str, span: Span, words: CueWords) -> bool:
    """“We must sell, Ruiz said. — where the closing mark has been forgotten."""
    *_, clause = clauses(text, span, (), words)
    return cue_at_end(clause, clause.first) is not None


def _outermost(spans: Iterable[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
