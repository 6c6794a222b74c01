"""A Source → its utterances: what one speaker says in one go, however the article parts it around its own words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from colombia_nato_site.content.words import WORD, tokens
from colombia_nato_site.ingest.quotations.quote_marks import quoted_spans
from colombia_nato_site.model import Paragraph, Place, Quotation, Source, Span


@dataclass(frozen=True, slots=True)
class Utterance:
    """The quoted words of the article number `article`, folded, each with where it stands in the source's text.

    `pieces` are the stretches between quotation marks. `speaker` is the entity's id in the article, `key` the one that
    it has in all articles of the story.
    """

    article: int
    language: str | None
    speaker: str | None
    key: str | None
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    pieces: tuple[Span, ...]


def utterances(source: Source, article: int, entities: Mapping[str, str]) -> list[Utterance]:
    """What is said in an article, in order; titles and scare quotes are said by nobody."""
    own = [paragraph for paragraph in source.paragraphs if paragraph.is_own]
    said = sorted(
        (one for one in source.quotations if one.kind != "term" and _within(own, one.span)),
        key=lambda one: (one.span.start, one.span.end),
    )
    runs = [[one for _, one in run] for _, run in groupby(_numbered(source, said), key=lambda pair: pair[0])]
    found = (_utterance(source, article, entities, run) for run in runs)
    return [one for one in found if one.words]


def _within(paragraphs: list[Paragraph], span: Span) -> bool:
    return any(one.span.start <= span.start < one.span.end for one in paragraphs)


def _numbered(source: Source, said: list[Quotation]) -> Iterator[tuple[int, Quotation]]:
    """Each quotation with the number of its utterance: one speaker's in a paragraph, or around one cue, are one."""
    number, before = 0, None
    for one in said:
        number += before is not None and not _goes_on(source, before, one)
        yield number, one
        before = one


def _goes_on(source: Source, before: Quotation, one: Quotation) -> bool:
    if one.cue_span is not None and one.cue_span == before.cue_span:
        return True
    ends = {p.id for p in source.paragraphs if p.span.start <= before.span.end - 1 < p.span.end}
    begins = {p.id for p in source.paragraphs if p.span.start <= one.span.start < p.span.end}
    return one.speaker is not None and one.speaker == before.speaker and bool(ends & begins)


def _utterance(source: Source, article: int, entities: Mapping[str, str], run: list[Quotation]) -> Utterance:
    pieces = [piece for one in run for piece in _spoken(source, one)]
    found = [
        (token, Span(*match.span()))
        for piece in pieces
        for match in WORD.finditer(source.text, piece.start, piece.end)
        for token in tokens(match[0])
    ]
    speaker = next((one.speaker for one in run if one.speaker), None)
    return Utterance(
        article,
        (source.language or "").partition("-")[0] or None,
        speaker,
        entities.get(speaker) if speaker else None,
        tuple(token for token, _ in found),
        tuple(span for _, span in found),
        tuple(pieces),
    )


def _spoken(source: Source, quotation: Quotation) -> list[Span]:
    """What is given word for word: of a mixed quotation, which may be a whole clause, what stands between marks."""
    pieces = [Paragraph(p.id, Span(start, end)) for p, start, end in _pieces(source, quotation.span)]
    marked = quoted_spans(source.text, pieces, lambda _: True) if quotation.kind == "mixed" else []
    return marked or [piece.span for piece in pieces]


def places(source: Source, span: Span) -> list[Place]:
    """A stretch of the text as places, one for each paragraph that it runs through."""
    return [Place(p.id, start - p.span.start, end - p.span.start) for p, start, end in _pieces(source, span)]


def _pieces(source: Source, span: Span) -> Iterator[tuple[Paragraph, int, int]]:
    for paragraph in source.paragraphs:
        start, end = max(span.start, paragraph.span.start), min(span.end, paragraph.span.end)
        if start < end:
            yield paragraph, start, end
