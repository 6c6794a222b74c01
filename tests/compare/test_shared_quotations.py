"""One utterance as several articles quote it: recognised, and what each left out told by where and how much."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.compare.shared_quotations import shared_quotations
from colombia_nato_site.compare.tiling import tiles
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Cut, SharedQuotation, Source

WHOLE = (
    "“The quay was never ours to sell, and whoever signed for it will answer to the harbour court,” said Mira Sandoz."
)


def source(text: str, language: str = "en") -> Source:
    found, problems = read("a.txt", f"{text}\n".encode(), sidecar=f"language: {language}\n".encode())
    assert found, problems
    return found


def shared(*texts: str) -> tuple[SharedQuotation, ...]:
    return shared_quotations({chr(ord("a") + at): source(text) for at, text in enumerate(texts)})


def lacks(cut: Cut) -> list[tuple[str, int]]:
    return [(one.where, one.words) for one in cut.left_out]


@pytest.mark.parametrize(
    ("cut", "left_out"),
    [
        ("Mira Sandoz said that “the quay was never ours to sell”.", [("after", 11)]),
        ("“Whoever signed for it will answer to the harbour court,” said Mira Sandoz.", [("before", 8)]),
        ("“The quay was never ours to sell,” said Mira Sandoz, “and whoever signed for it will.”", [("after", 5)]),
        ("“The quay was never ours […] will answer to the harbour court,” said Mira Sandoz.", [("middle", 7)]),
        (
            "“The quay was never ours to give away, and whoever signed for it will answer to the harbour court,” "
            "said Mira Sandoz.",
            [("reworded", 1)],
        ),
        (WHOLE, []),
    ],
    ids=["head", "tail", "around the cue", "middle", "reworded", "whole"],
)  # fmt: skip
def test_what_an_article_left_out_is_told_by_place_and_number(cut: str, left_out: list[tuple[str, int]]) -> None:
    [quotation] = shared(WHOLE, cut)
    assert quotation.how == "words"
    assert lacks(quotation.cuts[1]) == left_out


def test_the_words_left_out_are_found_where_the_other_article_has_them() -> None:
    article = source(WHOLE)
    [quotation] = shared_quotations({"a": article, "b": source("Mira Sandoz: “The quay was never ours to sell.”")})
    [place] = quotation.cuts[1].left_out[0].places
    assert article.text[place.start : place.end] == "and whoever signed for it will answer to the harbour court"


def test_three_articles_have_a_cut_each() -> None:
    [quotation] = shared(
        WHOLE,
        "Mira Sandoz said that “the quay was never ours to sell”.",
        "“Whoever signed for it will answer to the harbour court,” said Mira Sandoz.",
    )
    assert [lacks(cut) for cut in quotation.cuts] == [[], [("after", 11)], [("before", 8)]]


@pytest.mark.parametrize(
    "other",
    [
        "“The ferry will not sail before the inquiry is over,” said Mira Sandoz.",
        "“It was never the right time to ask,” said Mira Sandoz.",
        "Jon Vale said that it “was never” so.",
        "The film “The Quay Was Never Ours” opens in May.",
    ],
)
def test_other_words_are_another_quotation(other: str) -> None:
    assert shared(WHOLE, other) == ()


def test_few_words_are_shared_where_one_speaker_says_them() -> None:
    short = "{} called the sale “a shameful bargain”. It was signed on Monday by the council of the town."
    long = "“It is a shameful bargain for all of us,” said {}. It was signed on Monday by the council."
    assert len(shared(short.format("Mira Sandoz"), long.format("Mira Sandoz"))) == 1
    assert shared(short.format("Mira Sandoz"), long.format("Jon Vale")) == ()


def test_between_languages_speaker_names_and_numbers_tell_and_nothing_is_left_out() -> None:
    english = "“In 1987 the minister of Santa Rufina promised 40 hospitals,” said Mira Sandoz."
    spanish = "«En 1987 el ministro de Santa Rufina prometió 40 hospitales», dijo Mira Sandoz."
    [quotation] = shared_quotations({"a": source(english), "b": source(spanish, "es")})
    assert (quotation.how, quotation.confidence < 1) == ("names-and-numbers", True)
    assert [lacks(cut) for cut in quotation.cuts] == [[], []]


WORDS = st.lists(st.sampled_from("abcd"), max_size=30)


@given(WORDS, WORDS, st.integers(1, 4))
def test_tiles_are_shared_words_and_no_word_is_in_two(one: list[str], other: list[str], shortest: int) -> None:
    found = tiles(one, other, shortest)
    assert all(one[t.first : t.first + t.words] == other[t.second : t.second + t.words] for t in found)
    for starts in ([(t.first, t.words) for t in found], [(t.second, t.words) for t in found]):
        covered = [at for start, words in starts for at in range(start, start + words)]
        assert len(covered) == len(set(covered))


def test_a_moved_run_is_still_shared() -> None:
    assert [tile.words for tile in tiles("a b c d e f".split(), "d e f a b c".split(), 2)] == [3, 3]
