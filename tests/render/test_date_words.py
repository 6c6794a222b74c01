import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.render.date_words import describe

ENGLISH = {
    "2025": "2025",
    "2025-07": "July 2025",
    "2025-07-16": "16 July 2025",
    "2025-07-16T10:30:00Z": "16 July 2025, 10:30",
    "2025-07~": "about July 2025",
    "2017?": "2017 (uncertain)",
    "2017%": "about 2017 (uncertain)",
    "199X": "the 1990s",
    "2025-XX": "2025",
    "2025-07-XX": "July 2025",
    "2025-22": "summer 2025",
    "2025-07-15/2025-07-16": "15–16 July 2025",
    "2025-07/2025-09": "July 2025 to September 2025",
    "2022-02-24/..": "since 24 February 2022",
    "../2017": "until 2017",
    "2025-07-15~/2025-07-16": "about 15 July 2025 to 16 July 2025",
    "2025-99": "2025-99",
    "[2016,2017]": "[2016,2017]",
    "../..": "../..",
}
SPANISH = {
    "2025-07-16": "16 de julio de 2025",
    "2025-07~": "hacia julio de 2025",
    "2025-07-15/2025-07-16": "15–16 de julio de 2025",
    "2022/..": "desde 2022",
}


@pytest.mark.parametrize(("edtf", "words"), ENGLISH.items())
def test_dates_in_english(edtf: str, words: str) -> None:
    assert describe(edtf, "en") == words


@pytest.mark.parametrize(("edtf", "words"), SPANISH.items())
def test_dates_in_spanish(edtf: str, words: str) -> None:
    assert describe(edtf, "es") == words


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    assert isinstance(describe(text, "en"), str)
