"""Quotations with kind, speaker and cue: the cases are in quotation_cases.yaml."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from colombia_nato_site.content.mentions import find_mentions
from colombia_nato_site.ingest.quotations import find_quotations
from colombia_nato_site.model import Entity, Paragraph, Quotation, Span


def cases_of(name: str, language: str) -> list[dict[str, Any]]:
    cases = yaml.safe_load(Path(__file__).with_name(name).read_text(encoding="utf-8"))
    return [{"language": language, **case} for case in cases]


CASES = cases_of("quotation_cases.yaml", "en") + cases_of("quotation_cases_es.yaml", "es")
KNOWN = (
    Entity("ana-ruiz", "Ana Ruiz", "person", ("Ruiz",)),
    Entity("jorge-diaz", "Jorge Díaz", "person", ("Díaz",)),
    Entity("pedro-gil", "Pedro Gil", "person"),
    Entity("port-union", "Port Union", "organisation"),
)


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    lines = enumerate(re.finditer(r"\S[^\n]*", text), 1)
    return tuple(Paragraph(f"p{number}", Span(*line.span())) for number, line in lines)


def quotations_of(text: str, language: str | None = "en") -> tuple[Quotation, ...]:
    return find_quotations(text, paragraphs_of(text), language, find_mentions(text, KNOWN))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_case(case: dict[str, Any]) -> None:
    text = case["text"]

    def words(span: Span | None) -> str | None:
        return text[span.start : span.end] if span else None

    found = quotations_of(text, case["language"])
    read = [[words(q.span), q.kind, q.speaker, words(q.speaker_span), words(q.cue_span)] for q in found]
    assert read == case["quotations"]


def test_an_unknown_language_is_read_as_english() -> None:
    (quotation,) = quotations_of("“We must sell,” Ruiz said.", None)
    assert quotation.speaker == "ana-ruiz"


def test_an_open_mark_does_not_swallow_what_follows() -> None:
    text = "“Open, Ruiz said.\n\nNo quotation here.\n\n“Closed,” Díaz said."
    assert [text[q.span.start : q.span.end] for q in quotations_of(text)] == ["“Closed,”"]


def test_a_heading_between_paragraphs_ends_an_open_quotation() -> None:
    text = "“Open, Ruiz said.\n\nA heading\n\n“Closed,” Díaz said."
    first, _, last = paragraphs_of(text)
    (quotation,) = find_quotations(text, (first, last), "en", ())
    assert text[quotation.span.start : quotation.span.end] == "“Closed,”"
