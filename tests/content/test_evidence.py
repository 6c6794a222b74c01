from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from colombia_nato_site.content.evidence import resolve, selectors, words_at
from colombia_nato_site.model import Evidence, Place, Source
from factories import evidence, source

P1 = "The mayor said on Monday that the harbour would be sold. The council heard that the harbour would be sold."
P2 = "Two hundred dockers, the union’s  “whole family”, have asked for a vote before the summer of 2024."
P3 = "Nobody at the port authority would say what the buyer has offered for the northern quay."
ARTICLE = source(P1, P2, P3)


def found(passage: Evidence, article: Source = ARTICLE) -> tuple[str, str | None]:
    """How it was resolved, and the article's words there (or why it was not)."""
    resolution = resolve(passage, article)
    return resolution.how, words_at(resolution.place, article) if resolution.place else resolution.reason


CASES = [
    ("once in its paragraph", evidence("have asked for a vote", "p2"), ("exact", "have asked for a vote")),
    ("other quotation marks and blanks", evidence("the union's \"whole family\"", "p2"),
     ("exact", "the union’s  “whole family”")),
    ("a part of a word is no word", evidence("the harb"), ("lost", "gone")),
    ("twice, with nothing to tell which", evidence("the harbour would be sold"), ("lost", "ambiguous")),
    ("in another paragraph", evidence("what the buyer has offered", "p2"), ("moved", "what the buyer has offered")),
    ("in another paragraph, but few words", evidence("the buyer", "p2"), ("lost", "gone")),
    ("few words elsewhere, in their context", evidence("the buyer", "p2", "would say what ", " has offered"),
     ("moved", "the buyer")),
    ("few words here, in another context", evidence("the buyer", "p3", "met at lunch ", " of a yacht"),
     ("lost", "gone")),
    ("a paragraph that is not there", evidence("what the buyer has offered", "p9"),
     ("moved", "what the buyer has offered")),
    ("a word mended", evidence("Nobody at the port autority would say", "p3"),
     ("approximate", "Nobody at the port authority would say")),
    ("a word more", evidence("have asked for a vote before summer of 2024", "p2"),
     ("approximate", "have asked for a vote before the summer of 2024.")),
    ("another number is another passage", evidence("a vote before the summer of 2025", "p2"), ("lost", "gone")),
    ("words that nobody wrote", evidence("the fish were sold to a cannery in May", "p2"), ("lost", "gone")),
    ("blanks alone", evidence(" \n", "p2"), ("lost", "gone")),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_resolution(passage: Evidence, expected: tuple[str, str]) -> None:
    assert found(passage) == expected


TWICE = [
    ("prefix", evidence("the harbour would be sold", prefix="said on Monday that "), 30),
    ("the other prefix", evidence("the harbour would be sold", prefix="The council heard that "), 80),
    ("a prefix that was mended", evidence("the harbour would be sold", prefix="The counsil herd that "), 80),
    ("suffix", evidence("the harbour would be sold", suffix=". The council"), 30),
    ("offset", evidence("the harbour would be sold", start=80), 80),
    ("a prefix that fits both, and the offset", evidence("the harbour would be sold", prefix="that ", start=30), 30),
]


@pytest.mark.parametrize(("passage", "start"), [case[1:] for case in TWICE], ids=[case[0] for case in TWICE])
def test_context_and_offset_tell_two_places_apart(passage: Evidence, start: int) -> None:
    resolution = resolve(passage, ARTICLE)
    assert (resolution.how, resolution.place) == ("exact", Place("p1", start, start + 25))
    assert resolution.candidates == 2


@pytest.mark.parametrize("start", [0, 29, 31, 400])
def test_an_offset_that_fits_neither_place_decides_nothing(start: int) -> None:
    assert found(evidence("the harbour would be sold", start=start)) == ("lost", "ambiguous")


def test_two_passages_about_as_alike_are_ambiguous() -> None:
    article = source("The north pier will be closed in winter. The south pier will be closed in winter.")
    assert found(evidence("The worth pier will be closed in winter"), article) == ("lost", "ambiguous")


def test_confidence_is_whole_where_words_and_context_are() -> None:
    whole = resolve(evidence("have asked for a vote", "p2", prefix="family”, ", suffix=" before"), ARTICLE)
    mended = resolve(evidence("Nobody at the port autority would say", "p3"), ARTICLE)
    assert whole.confidence == 1.0
    assert 0.95 < mended.confidence < 1.0


def test_selectors_follow_the_web_annotation_model() -> None:
    passage = evidence("a vote", "p2", prefix="asked for ", start=40)
    assert selectors(passage) == {
        "type": "FragmentSelector",
        "conformsTo": "http://tools.ietf.org/rfc/rfc3236",
        "value": "p2",
        "refinedBy": [
            {"type": "TextQuoteSelector", "exact": "a vote", "prefix": "asked for "},
            {"type": "TextPositionSelector", "start": 40, "end": 46},
        ],
    }
    assert selectors(evidence("a vote"))["refinedBy"] == [{"type": "TextQuoteSelector", "exact": "a vote"}]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (None, None, ("exact", P3)),
        (0, 6, ("exact", "Nobody")),
        (0, 900, ("lost", "gone")),
        (6, 6, ("lost", "gone")),
    ],
)
def test_without_words_the_paragraph_and_the_offsets_name_the_passage(
    start: int | None, end: int | None, expected: tuple[str, str]
) -> None:
    passage = Evidence("p3", "", start=start, end=end)
    assert found(passage) == expected
    assert "exact" not in str(selectors(passage))


# --- Laws ---------------------------------------------------------------------------------------

OURS = st.text("abcdefg", min_size=2, max_size=8)
THEIRS = st.text("mnopqrst", min_size=2, max_size=8)
PROSE = st.lists(OURS, min_size=1, max_size=25).map(" ".join)
PASSAGE = st.lists(THEIRS, min_size=5, max_size=12).map(" ".join)


@given(PASSAGE, PROSE, PROSE, PROSE, PROSE)
def test_edits_outside_a_passage_leave_it_where_it_is(
    passage: str, before: str, after: str, was: str, had: str
) -> None:
    """The words around were other ones when the evidence was taken."""
    taken = evidence(passage, prefix=was[-30:], suffix=had[:30], start=len(was) + 1)
    assert found(taken, source(f"{before} {passage} {after}")) == ("exact", passage)


@given(PASSAGE, PROSE, PROSE)
def test_a_paragraph_that_moves_takes_its_passage_along(passage: str, before: str, inserted: str) -> None:
    assert found(evidence(passage), source(inserted, f"{before} {passage}")) == ("moved", passage)


@given(PASSAGE, st.lists(PROSE, min_size=1, max_size=4))
def test_a_passage_that_is_gone_is_lost(passage: str, paragraphs: list[str]) -> None:
    assert found(evidence(passage, prefix=paragraphs[0][:20]), source(*paragraphs)) == ("lost", "gone")


@given(PASSAGE, PROSE, st.data())
def test_a_slip_in_a_passage_is_found_again_and_said(passage: str, before: str, data: st.DataObject) -> None:
    assume(len(passage) >= 20)
    at = data.draw(st.integers(1, len(passage) - 2))
    assume(passage[at] != " ")
    slip = passage[:at] + "z" + passage[at + 1 :]
    assert found(evidence(slip), source(f"{before} {passage} {before}")) == ("approximate", passage)


@given(
    PASSAGE, PROSE, st.sampled_from([("\u201c", '"'), ("\u2019", "'"), ("\u00a0", " "), ("\n", " "), ("\u2013", "-")])
)
def test_the_shape_of_marks_and_blanks_makes_no_difference(passage: str, before: str, pair: tuple[str, str]) -> None:
    theirs, ours = (passage.replace(" ", mark, 1) for mark in pair)
    assert found(evidence(ours), source(f"{before} {theirs}")) == ("exact", theirs)


@given(PASSAGE, PROSE)
def test_a_passage_that_stands_twice_is_never_guessed(passage: str, between: str) -> None:
    article = source(f"{passage} {between} {passage}")
    assert found(evidence(passage), article) == ("lost", "ambiguous")
    assert found(replace(evidence(passage), paragraph="p7"), article) == ("lost", "ambiguous")
