"""Where sentences end: the Golden Rules, and texts invented."""

from itertools import pairwise
from pathlib import Path
from typing import TypedDict

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.ingest.sentences import sentences
from colombia_nato_site.model import Span

HERE = Path(__file__).parent


class Case(TypedDict, total=False):
    language: str
    text: str
    sentences: list[str]


GOLDEN_RULES: list[Case] = yaml.safe_load((HERE / "golden_rules.yaml").read_text(encoding="utf-8"))
CASES: list[Case] = yaml.safe_load((HERE / "sentence_cases.yaml").read_text(encoding="utf-8"))


def texts(text: str, language: str | None = "en") -> list[str]:
    return [text[span.start : span.end] for span in sentences(text, language)]


@pytest.mark.parametrize("rule", GOLDEN_RULES, ids=[rule["text"] for rule in GOLDEN_RULES])
def test_the_golden_rules(rule: Case) -> None:
    assert texts(rule["text"]) == rule["sentences"]


@pytest.mark.parametrize("case", CASES, ids=[" ".join(case["sentences"]) for case in CASES])
def test_sentences(case: Case) -> None:
    assert texts(" ".join(case["sentences"]), case["language"]) == case["sentences"]


def test_a_blank_line_ends_a_sentence_and_a_line_end_does_not() -> None:
    assert texts("A headline\n\nThe port\nis closed") == ["A headline", "The port\nis closed"]


def test_a_stretch_of_a_text_is_read_by_itself() -> None:
    assert sentences("No. It is so. It rains.", "en", Span(4, 16)) == [Span(4, 13), Span(14, 16)]


def test_an_unknown_language_has_sentences_all_the_same() -> None:
    assert texts("Es regnet. Der Hafen ist zu.", "de") == ["Es regnet.", "Der Hafen ist zu."]


@given(st.text(alphabet=' .?!…\n"”’(A1a•—[]', max_size=60), st.sampled_from(["en", "es", None]))
def test_sentences_are_in_order_and_hold_everything_but_blanks(text: str, language: str | None) -> None:
    spans = sentences(text, language)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(text[s.start : s.end].split()) for s in spans) == "".join(text.split())
