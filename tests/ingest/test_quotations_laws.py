"""What holds of the quotations of any text."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.ingest.entities import find_entities
from colombia_nato_site.ingest.quotations import find_quotations
from colombia_nato_site.model import Paragraph, Quotation, Span

WORDS = [
    "said ",
    "Ana Ruiz ",
    "he ",
    "she ",
    "according to ",
    "that ",
    "saying ",
    "dijo ",
    "quien ",
    "el ",
    "según ",
    "P: ",
    "R: ",
    "¿",
    "called ",
    "A",
    "b ",
    ": ",
]
PIECES = st.sampled_from([*"\"“”„«»‘’'—–-:,.?! \n()", *WORDS])
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join))
MARKS = "\"“”„‟«»‹›‘'"
LANGUAGES = st.sampled_from(["en", "es", None])


def read(text: str, language: str | None) -> tuple[tuple[Paragraph, ...], tuple[Quotation, ...]]:
    lines = enumerate(re.finditer(r"\S[^\n]*", text), 1)
    paragraphs = tuple(Paragraph(f"p{number}", Span(*line.span())) for number, line in lines)
    mentions = find_entities(text, paragraphs, language, ())
    return paragraphs, find_quotations(text, paragraphs, language, mentions)


@given(TEXTS, LANGUAGES)
def test_every_span_lies_in_the_text_and_holds_something(text: str, language: str | None) -> None:
    _, quotations = read(text, language)
    spans = [span for q in quotations for span in (q.span, q.speaker_span, q.cue_span) if span]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(TEXTS, LANGUAGES)
def test_quotations_come_in_order_and_do_not_overlap(text: str, language: str | None) -> None:
    _, quotations = read(text, language)
    assert all(first.span.end <= second.span.start for first, second in pairwise(quotations))


@given(TEXTS, LANGUAGES)
def test_a_quotation_begins_and_ends_inside_paragraphs(text: str, language: str | None) -> None:
    paragraphs, quotations = read(text, language)
    places = [{i for p in paragraphs for i in range(p.span.start, p.span.end)}] * len(quotations)
    assert all({q.span.start, q.span.end - 1} <= inside for q, inside in zip(quotations, places, strict=True))


@given(TEXTS)
def test_only_a_paragraph_that_opens_again_continues_a_quotation(text: str) -> None:
    paragraphs, quotations = read(text, "en")
    starts = [p.span.start for p in paragraphs]
    marked = [q.span for q in quotations if text[q.span.start] in MARKS]  # an answer of an interview has none
    inner = [start for span in marked for start in starts if span.start < start < span.end]
    assert all(text[start] in MARKS for start in inner)


@given(TEXTS, LANGUAGES)
def test_a_term_has_no_speaker(text: str, language: str | None) -> None:
    _, quotations = read(text, language)
    assert all(q.speaker is None and q.cue_span is None for q in quotations if q.kind == "term")


@given(TEXTS, LANGUAGES)
def test_the_same_text_gives_the_same_quotations(text: str, language: str | None) -> None:
    assert read(text, language) == read(text, language)


def test_a_great_many_marks_are_read() -> None:
    for text in [
        '"' * 50_000,
        '"a b" ' * 5_000,
        "said, “" * 5_000,
        "“a\n" * 5_000,
        "‘a’ " * 5_000,
        "—a " * 5_000,
        "—¿A?\n—B.\n" * 2_000,
    ]:
        read(text, "en")
        read(text, "es")
