"""A Source → the facts that may be shared of it: counts, values and places, no running text."""

import re
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from colombia_nato_site.content.dates import when
from colombia_nato_site.content.shingles import shingles
from colombia_nato_site.content.source_markdown import canonical
from colombia_nato_site.content.source_markdown.pointers import paragraph_of
from colombia_nato_site.content.stems import stem
from colombia_nato_site.content.words import tokens, words
from colombia_nato_site.ingest.language import stop_words
from colombia_nato_site.ingest.quotations.quote_marks import quoted_spans
from colombia_nato_site.model import (
    EntityFeatures,
    Features,
    Figure,
    FigureFeatures,
    Mentions,
    Paragraph,
    ParagraphFeatures,
    Place,
    Quotation,
    QuotationFeatures,
    Section,
    SectionFeatures,
    Source,
    Span,
    Term,
    TimeExpression,
    TimeFeatures,
)

_POSSESSIVE = re.compile("'s$", re.IGNORECASE)
_NAME_WORDS = 8  # a longer description of a speaker is running text


def features_of(source: Source) -> Features:
    """The features of the canonical Source. Words are `content.words` of the running text.

    Terms are casefolded words without function words and numbers, by their Snowball stem (Porter
    2001); in a language without a stemmer here, the words themselves.
    """
    source = canonical(source)
    paragraphs = tuple(_paragraph(source, paragraph) for paragraph in source.paragraphs)
    counts = {paragraph.id: paragraph.words for paragraph in paragraphs}
    return Features(
        original_sha256=source.provenance.sha256,
        reader=source.provenance.reader,
        language=source.language,
        words=sum(counts.values()),
        paragraphs=paragraphs,
        sections=tuple(_section(section, counts) for section in source.sections),
        terms=_terms(source),
        quotations=tuple(quotation_features(source, quotation) for quotation in source.quotations),
        times=tuple(time_features(source, time) for time in source.times),
        figures=tuple(figure_features(source, figure) for figure in source.figures),
        entities=tuple(_entity(source, mentions) for mentions in source.mentions),
        notes=len(source.notes),
        shingles=shingles(
            tokens(" ".join(source.words_of(paragraph.span) for paragraph in source.paragraphs if paragraph.is_own))
        ),
    )


def stems_of(text: str, language: str | None) -> set[str]:
    """The stems under which the words of a text stand among an article's terms."""
    return {stem(word.casefold(), language) for word in _content_words(text, stop_words(language))}


def _paragraph(source: Source, paragraph: Paragraph) -> ParagraphFeatures:
    text = source.words_of(paragraph.span)
    counted = len(words(text)) if paragraph.is_running else 0
    return ParagraphFeatures(paragraph.id, counted, len(text), sha256(text.encode()).hexdigest(), paragraph.kind)


def _section(section: Section, counts: dict[str, int]) -> SectionFeatures:
    first, last = int(section.first[1:]), int(section.last[1:])
    total = sum(counts[f"p{number}"] for number in range(first, last + 1))
    return SectionFeatures(section.first, section.last, total)


def _terms(source: Source) -> tuple[Term, ...]:
    """By stem. A term's form is its commonest as written (“AI”); of two as common, the one in small letters."""
    stop = stop_words(source.language)
    counts: dict[str, Counter[str]] = {}
    forms: dict[str, Counter[str]] = {}
    for paragraph in filter(lambda one: one.is_running, source.paragraphs):
        for word in _content_words(source.words_of(paragraph.span), stop):
            key = stem(word.casefold(), source.language)
            counts.setdefault(key, Counter())[paragraph.id] += 1
            forms.setdefault(key, Counter())[word] += 1
    return tuple(Term(key, _commonest(forms[key]), dict(counts[key])) for key in sorted(counts))


def _commonest(forms: Counter[str]) -> str:
    return min(forms, key=lambda form: (-forms[form], form != form.casefold(), form))


def _content_words(text: str, stop: frozenset[str]) -> Iterator[str]:
    for written in words(text):
        word = _POSSESSIVE.sub("", written.replace("’", "'"))
        if len(word) > 1 and word.casefold() not in stop and not any(character.isdecimal() for character in word):
            yield word


def _place(source: Source, span: Span) -> Place:
    """The place of a span that lies in one paragraph; of a longer one, the part in its first."""
    paragraph = paragraph_of(source.paragraphs, span.start)
    start = paragraph.span.start
    return Place(paragraph.id, span.start - start, min(span.end, paragraph.span.end) - start)


def _places(source: Source, span: Span) -> Iterator[Place]:
    for paragraph in source.paragraphs:
        start, end = max(span.start, paragraph.span.start), min(span.end, paragraph.span.end)
        if start < end:
            yield Place(paragraph.id, start - paragraph.span.start, end - paragraph.span.start)


def quotation_features(source: Source, quotation: Quotation) -> QuotationFeatures:
    places = tuple(_places(source, quotation.span))
    speaker, cue = quotation.speaker_span, quotation.cue_span
    named = source.words_of(speaker) if speaker else ""
    return QuotationFeatures(
        places,
        sum(len(words(source.words_of(span))) for span in _spoken(source, quotation, places)),
        quotation.kind,
        quotation.speaker,
        (named or None) if len(words(named)) <= _NAME_WORDS else None,
        source.words_of(cue) if cue else None,
    )


def _spoken(source: Source, quotation: Quotation, places: tuple[Place, ...]) -> list[Span]:
    """What is given word for word: of a mixed quotation, which may be a whole clause, what stands between marks."""
    starts = {paragraph.id: paragraph.span.start for paragraph in source.paragraphs}
    spans = [Span(starts[place.paragraph] + place.start, starts[place.paragraph] + place.end) for place in places]
    if quotation.kind != "mixed":
        return spans
    pieces = [Paragraph(place.paragraph, span) for place, span in zip(places, spans, strict=True)]
    return quoted_spans(source.text, pieces, lambda _: True) or spans


def time_features(source: Source, time: TimeExpression) -> TimeFeatures:
    return TimeFeatures(_place(source, time.span), when(time.edtf) if time.edtf else None, time.inferred)


def figure_features(source: Source, figure: Figure) -> FigureFeatures:
    value, upper = (None if number is None else float(number) for number in (figure.value, figure.upper))
    return FigureFeatures(_place(source, figure.span), value, figure.unit, upper, figure.approximation)


def _entity(source: Source, mentions: Mentions) -> EntityFeatures:
    counts = Counter(
        paragraph.id
        for span in mentions.spans
        for paragraph in [paragraph_of(source.paragraphs, span.start)]
        if paragraph.span.start <= span.start < paragraph.span.end
    )
    return EntityFeatures(mentions.entity.id, mentions.entity.name, mentions.entity.kind, dict(counts))
