"""`source.md`: law 4 over arbitrary texts, and every mistake a person can make in it."""

import string
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.content.source_markdown import canonical, read, write
from colombia_nato_site.model import (
    Entity,
    Figure,
    Mentions,
    Paragraph,
    Provenance,
    Quotation,
    Section,
    Source,
    Span,
    TimeExpression,
)

PROVENANCE = Provenance("original.txt", "0" * 64, "text/1")
FRONT = f"""---
headline: null
outlet: Puerto Azul Herald
authors: [Ana Ruiz]
published: 2025-07-16
language: en
provenance: {{original: original.txt, sha256: {"0" * 64}, reader: text/1}}
entities:
  maria-perez: {{name: María Pérez, kind: person, aliases: [Pérez]}}
---

"""

# --- Law 4 ----------------------------------------------------------------------------------------

NASTY = st.sampled_from([*'[]{}()*_`~<>#+-=|:.!&\\"\'“”’', *"  \n\t\r\u2028\u0085\u200bé́אב🙂\u0301", "1.", "&amp;", "##", "---", "he", "said"])
TEXT = st.lists(NASTY | st.text(max_size=3) | st.sampled_from(string.ascii_letters), max_size=25).map("".join)
NFC_TEXT = TEXT.map(lambda text: unicodedata.normalize("NFC", text))
SOLID = NFC_TEXT.filter(lambda text: bool(text.strip()))
NAME = st.none() | NFC_TEXT
EDTF = st.sampled_from([None, "2025", "2025-07-16", "2025-07~", "2025-07-15/2025-07-16", "XXXX-07-16", "199X"])
VALUE = st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """Paragraphs with anything between them, and annotations anywhere, nested, crossing or reaching out."""
    text, paragraphs, sections = "", [], []
    for number, paragraph in enumerate(draw(st.lists(SOLID, min_size=1, max_size=4)), 1):
        text += draw(st.sampled_from(["", " ", "\n", "a note\n", "\n\n"]))
        paragraphs.append(Paragraph(f"p{number}", Span(len(text), len(text) + len(paragraph))))
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
        figures=tuple(draw(st.lists(st.builds(Figure, spans, VALUE, NAME), max_size=3))),
        mentions=tuple(Mentions(entity, ()) for entity in entities),
    )


@given(sources())
def test_reading_what_was_written_gives_the_same_source(source: Source) -> None:
    assert read(write(canonical(source)), "source.md") == (canonical(source), [])


@given(sources())
def test_making_canonical_twice_changes_nothing(source: Source) -> None:
    assert canonical(canonical(source)) == canonical(source)
