from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.render.text_fragments import address

PAGE = "https://herald.example/sale"


@pytest.mark.parametrize(
    ("exact", "fragment"),
    [
        ("would be sold", "would%20be%20sold"),
        ("sold, at last", "sold%2C%20at%20last"),
        ("the well-known buyer", "the%20well%2Dknown%20buyer"),
        ("one two three four five six seven eight nine", "one%20two%20three%20four,six%20seven%20eight%20nine"),
    ],
)
def test_a_passage_is_encoded_as_the_specification_asks(exact: str, fragment: str) -> None:
    assert address(PAGE, exact) == f"{PAGE}#:~:text={fragment}"


def test_the_words_around_it_stand_before_and_behind() -> None:
    assert address(PAGE, "sold", "would be ", " for 12") == f"{PAGE}#:~:text=would%20be-,sold,-for%2012"


def test_a_place_on_the_page_is_kept() -> None:
    assert address(f"{PAGE}#part-2", "sold") == f"{PAGE}#part-2:~:text=sold"


@pytest.mark.parametrize("url", ["mailto:a@b.example", "javascript:alert(1)", "ftp://x.example/a"])
def test_what_is_no_web_page_gets_no_fragment(url: str) -> None:
    assert address(url, "sold") == url


@given(st.lists(st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1), min_size=1, max_size=8))
def test_any_words_come_back_from_the_address(words: list[str]) -> None:
    _, _, fragment = address(PAGE, " ".join(words)).partition("#:~:text=")
    assert not set(fragment) & set(",&- \"<>'")
    assert unquote(fragment) == " ".join(words)
