"""The answers of interviews, and dialogue that is none: the cases are in interview_cases.yaml."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from colombia_nato_site.content.mentions import find_mentions
from colombia_nato_site.ingest.quotations import find_quotations
from colombia_nato_site.model import Entity, Paragraph, Span

CASES = yaml.safe_load(Path(__file__).with_name("interview_cases.yaml").read_text(encoding="utf-8"))
KNOWN = (
    Entity("ana-ruiz", "Ana Ruiz", "person", ("Ruiz",)),
    Entity("jorge-diaz", "Jorge Díaz", "person", ("Díaz",)),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_interview(case: dict[str, Any]) -> None:
    text = case["text"]

    def words(span: Span | None) -> str | None:
        return text[span.start : span.end] if span else None

    found = find_quotations(text, blocks(text), case.get("language", "en"), find_mentions(text, KNOWN))
    read = [[words(q.span), q.kind, q.speaker, words(q.speaker_span), words(q.cue_span)] for q in found]
    assert read == case["quotations"]


def test_a_question_for_a_heading_is_a_question() -> None:
    text = (
        "Ana Ruiz keeps bees.\n\nWhy do you?\n\nI like them.\n\nAnd in winter?\n\nI wait.\n\nAre you afraid?\n\nNot I."
    )
    paragraphs = [one for one in blocks(text) if not text[: one.span.end].endswith("?")]
    found = find_quotations(text, paragraphs, "en", find_mentions(text, KNOWN))
    assert [text[q.span.start : q.span.end] for q in found] == ["I like them.", "I wait.", "Not I."]


def blocks(text: str) -> list[Paragraph]:
    starts = [0, *(at + 2 for at in range(len(text)) if text.startswith("\n\n", at))]
    ends = [*(start - 2 for start in starts[1:]), len(text)]
    return [Paragraph(f"p{n}", Span(*span)) for n, span in enumerate(zip(starts, ends, strict=True), 1)]
