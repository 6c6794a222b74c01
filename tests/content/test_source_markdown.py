"""`source.md`: law 4 over arbitrary texts, and every mistake a person can make in it."""

import string
import unicodedata
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from colombia_nato_site.content.source_markdown import canonical, read, write
from colombia_nato_site.model import (
    Entity,
    Figure,
    Mentions,
    Paragraph,
    ParagraphKind,
    Provenance,
    Quotation,
    Section,
    Source,
    Span,
    TimeExpression,
)

PROVENANCE = Provenance("original.txt", "ab" * 32, "text/1")
FRONT = f"""---
headline: null
outlet: Puerto Azul Herald
authors: [Ana Ruiz]
published: 2025-07-16
language: en
provenance: {{original: original.txt, sha256: {"ab" * 32}, reader: text/1}}
entities:
  maria-perez: {{name: María Pérez, kind: person, aliases: [Pérez]}}
---

"""

# --- Law 4 ----------------------------------------------------------------------------------------

NASTY = st.sampled_from(
    [
        *"[]{}()*_`~<>#+-=|:.!&\\\"'“”’",
        *"  \n\t\r\u2028\u0085\u200bé́אב🙂\u0301",
        "1.",
        "&amp;",
        "##",
        "---",
        "he",
        "said",
    ]
)
TEXT = st.lists(NASTY | st.text(max_size=3) | st.sampled_from(string.ascii_letters), max_size=25).map("".join)
NFC_TEXT = TEXT.map(lambda text: unicodedata.normalize("NFC", text))
SOLID = NFC_TEXT.filter(lambda text: bool(text.strip()))
NAME = st.none() | NFC_TEXT
EDTF = st.sampled_from([None, "2025", "2025-07-16", "2025-07~", "2025-07-15/2025-07-16", "XXXX-07-16", "199X"])
APPROXIMATION = st.sampled_from([None, "about", "over", "under"])
VALUE = st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """Paragraphs with anything between them, and annotations anywhere, nested, crossing or reaching out."""
    text, paragraphs, sections = "", [], []
    for number, paragraph in enumerate(draw(st.lists(SOLID, min_size=1, max_size=4)), 1):
        text += draw(st.sampled_from(["", " ", "\n", "a note\n", "\n\n"]))
        span = Span(len(text), len(text) + len(paragraph))
        paragraphs.append(Paragraph(f"p{number}", span, draw(st.sampled_from(get_args(ParagraphKind)))))
        text += paragraph
        if number == 1 or draw(st.booleans()):
            sections.append(Section(draw(NAME), f"p{number}", f"p{number}"))
    offsets = st.integers(0, len(text))
    spans = st.tuples(offsets, offsets).map(lambda pair: Span(min(pair), max(pair)))
    kinds = st.sampled_from(["direct", "mixed", "term"])
    quotation = st.builds(Quotation, spans, kinds, NAME, st.none() | spans, st.none() | spans)
    names = [name for name in text.split() if unicodedata.is_normalized("NFC", name)][:3]
    entities = [Entity(f"e{i}", name, "place", (name + "x",)) for i, name in enumerate(names)]
    return Source(
        text,
        tuple(paragraphs),
        tuple(sections),
        PROVENANCE,
        headline=draw(NAME),
        outlet=draw(NAME),
        authors=tuple(draw(st.lists(SOLID, max_size=2))),
        published=draw(EDTF),
        language=draw(NAME),
        notes=tuple(draw(st.lists(SOLID, max_size=2))),
        quotations=tuple(draw(st.lists(quotation, max_size=4))),
        times=tuple(draw(st.lists(st.builds(TimeExpression, spans, EDTF, st.booleans()), max_size=4))),
        figures=tuple(draw(st.lists(st.builds(Figure, spans, VALUE, NAME, VALUE, APPROXIMATION), max_size=3))),
        mentions=tuple(Mentions(entity, ()) for entity in entities),
    )


def noted(note: str) -> Source:
    return Source("A.", (Paragraph("p1", Span(0, 2)),), (Section(None, "p1", "p1"),), PROVENANCE, notes=(note,))


@given(sources())
@example(noted("\x0e\u0301"))
def test_reading_what_was_written_gives_the_same_source(source: Source) -> None:
    assert read(write(canonical(source)), "source.md") == (canonical(source), [])


@given(sources())
def test_making_canonical_twice_changes_nothing(source: Source) -> None:
    assert canonical(canonical(source)) == canonical(source)


# --- What it looks like ----------------------------------------------------------------------------

TEXT_OF_ARTICLE = "It was sold on July 16. “We must go,” she said.\n\nThe Boats\n\n“They stay.\n\nThey rot,” said he."
SMALL = Source(
    TEXT_OF_ARTICLE,
    (Paragraph("p1", Span(0, 47)), Paragraph("p2", Span(60, 71)), Paragraph("p3", Span(73, 92))),
    (Section(None, "p1", "p1"), Section("The Boats", "p2", "p3")),
    PROVENANCE,
    quotations=(
        Quotation(Span(24, 37), "direct", "maria-perez", Span(38, 41), Span(42, 46)),
        Quotation(Span(60, 83), "direct", None, Span(89, 91), Span(84, 88)),
    ),
    times=(TimeExpression(Span(15, 22), "2025-07-16", inferred=True),),
)


def test_annotations_stand_in_brackets() -> None:
    marked = write(SMALL).split("---\n\n", 1)[1].split("\n\n")
    assert marked == [
        "It was sold on [July 16]{.time .inferred edtf=2025-07-16}. [“We must go,”]"
        "{.quotation .direct speaker=maria-perez speaker-text=she cue=said} she said.",
        "## The Boats",
        "[“They stay.]{.quotation #q1 .direct speaker-text=he speaker-at=p3:16 cue=said cue-at=p3:11}",
        "[They rot,”]{.quotation continues=q1} said he.\n",
    ]


def test_the_sample_is_read_back() -> None:
    assert read(write(SMALL), "source.md") == (canonical(SMALL), [])


def test_notes_and_what_stands_between_paragraphs_are_left_out() -> None:
    text = "A headline\nThe boats go.\n* * *\nThey stay.\nA note."
    paragraphs = (Paragraph("p1", Span(11, 24)), Paragraph("p2", Span(31, 41)))
    found = canonical(Source(text, paragraphs, (Section(None, "p1", "p2"),), PROVENANCE))
    assert (found.text, found.paragraphs[1]) == ("The boats go.\n\nThey stay.", Paragraph("p2", Span(15, 25)))


def test_a_figure_has_its_other_end_and_how_near_it_is() -> None:
    figure = Figure(Span(12, 25), 5, "ships", 10, "about")
    source = Source(
        "He sold about 5 to 10 ships.", (Paragraph("p1", Span(0, 28)),), (Section(None, "p1", "p1"),), PROVENANCE
    )
    marked = write(replace(source, figures=(replace(figure, span=Span(14, 27)),)))
    assert "about [5 to 10 ships]{.figure .about value=5 upper=10 unit=ships}." in marked


# --- Corrected by hand -----------------------------------------------------------------------------


def test_lines_wrapped_by_hand_and_other_line_ends_do_no_harm() -> None:
    source, problems = read(
        (FRONT + "Pérez sold\nit in  [July\n2025]{.time\nedtf=2025-07}.\n").replace("\n", "\r\n"), "s.md"
    )
    assert source is not None, problems
    assert source.text == "Pérez sold it in  [July 2025]{.time".replace("[", "").replace("]{.time", "") + "."
    assert [source.words_of(time.span) for time in source.times] == ["July 2025"]


@pytest.mark.parametrize(
    ("body", "place", "code"),
    [
        ("Pérez sold [it.", "12:12", "unclosed-span"),
        ("Pérez sold it].", "12:14", "unopened-span"),
        ("Pérez sold [sic] it.", "12:12", "span-without-attributes"),
        ("Pérez\nsold [it]{.time edtf=}.", "13:17", "bad-attributes"),
        ("Pérez sold []{.time}.", "12:12", "empty-span"),
        ("Pérez sold [it]{.tmie}.", "12:12", "unknown-class"),
        ("Pérez sold [it]{.time .direct}.", "12:12", "unknown-class"),
        ("Pérez sold [it]{edtf=2025}.", "12:12", "unknown-class"),
        ("Pérez sold [it]{.time etdf=2025}.", "12:12", "unknown-attribute"),
        ("Pérez sold [it]{.time edtf=16-07-2025}.", "12:12", "bad-date"),
        ("Pérez sold [it]{.figure value=many}.", "12:12", "bad-number"),
        ("Pérez sold [it]{.figure value=5 upper=many}.", "12:12", "bad-number"),
        ("Pérez sold [it]{.figure .about .over value=5}.", "12:12", "approximation"),
        ("Pérez sold [it]{.quotation}.", "12:12", "quotation-kind"),
        ("Pérez sold [it]{.quotation .term cue=said}.", "12:12", "words-not-found"),
        ("Pérez sold [it]{.quotation .term continues=q1}.", "12:12", "unknown-id"),
        ("[Pérez]{.time #a} sold [it]{.time #a}.", "12:24", "duplicate-id"),
        ("[Pérez]{.time #a} sold [it]{.time continues=a}.", "12:24", "gap-in-span"),
        ("Pérez sold [it]{.caption}.", "12:12", "paragraph-kind"),
        ("[[Pérez sold it.]{.item}]{.caption}", "12:2", "paragraph-kind"),
        ("[Pérez sold it.]{.caption width=3}", "12:1", "paragraph-kind"),
        ("[Pérez sold it.]{.captoin}", "12:1", "unknown-class"),
        ("# Pérez\n\nIt is sold.", "12:1", "bad-heading"),
        ("Pérez.\n\n## One\n\n## Two\n\nIt is sold.", "14:1", "empty-section"),
        ("Pérez.\n\n## One", "14:1", "empty-section"),
    ],
)
def test_every_mistake_has_its_place(body: str, place: str, code: str) -> None:
    source, problems = read(FRONT + body, "s.md")
    assert (source, [(p.place, p.code) for p in problems]) == (None, [(f"s.md:{place}", code)])


@pytest.mark.parametrize(("written", "meant"), [("tmie", "time"), ("captoin", "caption"), ("pullquote", "pull-quote")])
def test_a_misspelt_class_is_met_with_the_nearest(written: str, meant: str) -> None:
    _, [problem] = read(FRONT + f"[Pérez sold it]{{.{written}}}", "s.md")
    assert problem.hint == f"Did you mean `{meant}`?"


def test_a_span_around_a_whole_paragraph_says_its_kind() -> None:
    source, _ = read(FRONT + "[Pérez in [May]{.time edtf=2025-05}]{.caption}\n\nIt is sold.", "s.md")
    assert source is not None
    assert [(source.words_of(p.span), p.kind) for p in source.paragraphs] == [
        ("Pérez in May", "caption"),
        ("It is sold.", "text"),
    ]
    assert "[Pérez in [May]{.time edtf=2025-05}]{.caption}" in write(source)


def test_all_mistakes_are_reported_at_once() -> None:
    text = (FRONT + "Pérez [sold]{.tmie} it in [May]{.time edtf=x}.\n\n[Oh").replace("outlet:", "outlte:")
    _, problems = read(text, "s.md")
    assert sorted((p.line, p.code) for p in problems) == [
        (3, "unknown-key"),
        (12, "bad-date"),
        (12, "unknown-class"),
        (14, "unclosed-span"),
    ]


def test_an_entity_that_the_text_does_not_name_is_a_warning() -> None:
    source, [problem] = read(FRONT + "Nobody sold it.", "s.md")
    assert source is not None
    assert (problem.severity, problem.code) == ("warning", "entity-not-named")


@pytest.mark.parametrize("text", ["", "no front matter", "---\nheadline: x\n", FRONT])
def test_what_is_no_source_md_is_no_traceback(text: str) -> None:
    source, problems = read(text, "s.md")
    assert source is None
    assert problems


@given(st.text() | TEXT)
def test_no_body_makes_a_traceback(body: str) -> None:
    source, problems = read(FRONT + body, "s.md")
    assert source is not None or problems


def test_names_with_odd_letters_are_kept() -> None:
    source = replace(
        SMALL, headline='“Él dijo: \\"no\\"”: #1', outlet="null", published="2017", notes=("- a\nb", "yes")
    )
    assert read(write(source), "s.md")[0] == canonical(source)
