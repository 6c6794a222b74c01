"""What does not make passages agree or differ, though they share a date, a name, a word; and what does."""

import pytest

from colombia_nato_site.compare.points import suggest_points
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Source

START = "The council of Castlebrook met on Tuesday in the old corn hall, under a leaking roof and by candlelight."
END = "A brass band played on the steps until the rain came, and a dog ran off with the hat of the conductor."


def article(sentence: str, language: str = "en") -> Source:
    text = f"{START}\n\n{sentence}\n\n{END}\n" if language == "en" else f"{sentence}\n"
    side = f"language: {language}\n".encode()
    source, problems = read("a.txt", text.encode(), published="2025-06-18", sidecar=side)
    assert source, problems
    return source


def relations(one: str, other: str, language: str = "en") -> set[tuple[str, str | None]]:
    """How the two sentences are said to relate."""
    sources = [article(one), article(other, language)]
    return {
        (found.relation, found.differs)
        for found in suggest_points(sources)
        if len(found.passages) == 2
        and all(sources[at].words_of(span) in (one, other) for at, spans in found.passages.items() for span in spans)
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Three of the four barges sank in the night.", "Three remain on duty at the customs shed."),
        ("The farmers ask for 6.5 percent.", "Services have become dearer by almost six per cent."),
        ("Mayor Agnes Thorne claimed that the quay is safe.", "Mayor Agnes Thorne wore a green scarf."),
        ("The pilots agreed to sail again.", "It was the coldest June, according to the almanac."),
    ],
)
def test_a_number_a_name_or_a_word_in_common_is_no_agreement(one: str, other: str) -> None:
    assert ("agree", None) not in relations(one, other)


def test_votes_of_one_day_that_came_out_otherwise_differ_and_do_not_agree() -> None:
    one = "The vote, taken late on Monday, was 8-5."
    other = "By eight votes to four, the aldermen decided on Monday evening to sell the ropewalk."
    assert relations(one, other) == {("differ", "number")}


def test_a_number_that_is_rounded_agrees_though_the_nouns_are_two() -> None:
    one = "The vaccine was tested on some 1,400 volunteers in the valley clinics."
    other = "The vaccine was given to 1,436 adults in the clinics of the valley."
    assert relations(one, other) == {("agree", None)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Twelve people died when the ferry sank off the pier.", "The ferry that sank carried 143 people."),
        ("Twelve people died when the ferry sank off the pier.", "Two people of the ferry died overnight."),
    ],
)
def test_a_part_or_people_whom_something_else_befell_are_no_difference(one: str, other: str) -> None:
    assert ("differ", "number") not in relations(one, other)


def test_dates_of_the_same_differ_beside_a_date_that_both_have() -> None:
    one = "The street lamps of the harbour will be switched off from 1 October, the council said on Tuesday."
    other = "On Tuesday the council said that the harbour street lamps will be switched off from 1 September."
    assert ("differ", "date") in relations(one, other)


def test_dates_of_two_events_are_no_difference() -> None:
    one = "The company will announce new rents for the harbour sheds in September."
    other = "A letter of the landlord announced in April that the ropewalk was for sale."
    assert ("differ", "date") not in relations(one, other)


@pytest.mark.parametrize("other", ["It carried a lander no bigger than an oven.", "It carried no more than a lander."])
def test_no_more_than_denies_nothing(other: str) -> None:
    assert ("differ", "negation") not in relations("The probe carried a lander as big as an oven.", other)


def test_numbers_of_passages_that_share_nothing_else_are_no_difference() -> None:
    one = "The walk-out threw four years of mediation into doubt."
    other = "She should restore the rule of unanimity and let it stand for five years."
    assert ("differ", "number") not in relations(one, other)


def test_what_both_deny_is_no_difference_in_either_language() -> None:
    one = "The observers of the Southern League had seen nothing to suggest fraud, their head Rosa Prado said."
    other = "La misión de la Southern League, que dirige Rosa Prado, no halló indicios de fraude."
    assert ("differ", "negation") not in relations(one, other, "es")
