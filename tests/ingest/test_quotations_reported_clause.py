"""Few words in quotes with the clause that they stand in: the cases are in reported_clause_cases.yaml."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from colombia_nato_site.ingest.quotations import find_quotations
from colombia_nato_site.model import Paragraph, Span

CASES = yaml.safe_load(Path(__file__).with_name("reported_clause_cases.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_case(case: dict[str, Any]) -> None:
    text = case["text"]
    lines = enumerate(re.finditer(r"\S[^\n]*", text), 1)
    paragraphs = tuple(Paragraph(f"p{number}", Span(*line.span())) for number, line in lines)

    def words(span: Span | None) -> str | None:
        return text[span.start : span.end] if span else None

    found = find_quotations(text, paragraphs, case.get("language", "en"), ())
    assert [[words(q.span), q.kind, words(q.cue_span)] for q in found] == case["quotations"]
