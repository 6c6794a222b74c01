import pytest

from colombia_nato_site.render import phrasing


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (999, "999"), (58000, "58,000"), (1.5, "1.5"), (2.10, "2.1"), (12e6, "12,000,000")]
)
def test_numbers(value: float, text: str) -> None:
    assert phrasing.number(value) == text


@pytest.mark.parametrize(("share", "text"), [(0, "0 %"), (0.004, "under 1 %"), (0.072, "7 %"), (1, "100 %")])
def test_shares(share: float, text: str) -> None:
    assert phrasing.percent(share).replace("\u00a0", " ") == text


@pytest.mark.parametrize(("count", "text"), [(0, "no dates"), (1, "one date"), (12, "twelve dates"), (13, "13 dates")])
def test_counts_in_words(count: int, text: str) -> None:
    assert phrasing.counted(count, "date", "dates") == text


@pytest.mark.parametrize(
    ("parts", "text"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (list("ABC"), "A, B and C")]
)
def test_lists(parts: list[str], text: str) -> None:
    assert phrasing.listed(parts) == text


@pytest.mark.parametrize(("text", "sentence"), [("", ""), ("it is so", "It is so."), ("is it?", "Is it?")])
def test_sentences(text: str, sentence: str) -> None:
    assert phrasing.sentence(text) == sentence
