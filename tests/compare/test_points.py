"""Articles → candidate points."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colombia_nato_site.compare.concepts import concepts
from colombia_nato_site.compare.points import Suggestion, suggest_points
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Source

HERALD = """\
The harbour of Puerto Azul is sold

The mayor of Puerto Azul, Elena Duarte, announced on Monday that the old harbour would be sold to Norte Lines.

The buyer will pay 12 million crowns for the quays and the cranes. Some 200 people work in the harbour.

“We have waited thirty years for somebody who paints these cranes,” Duarte told the council. She denied that \
the harbour had been offered to another buyer.

The ferry to Isla Verde will sail from the new pier from 2 July.
"""
QUAY = """\
Norte Lines gets the harbour

Norte Lines is to buy the old harbour of Puerto Azul, Mayor Elena Duarte said on 16 June.

The buyer pays 15 million crowns for quays and cranes. The harbour employs 204 people.

“We have waited thirty years,” Duarte said. Two councillors said that the harbour had been offered to another buyer \
in March.

The ferry to Isla Verde will sail from the new pier from 9 July. A choir of forty fishermen sang on the steps of the \
town hall.
"""
MUELLE = """\
Norte Lines compra el puerto

La alcaldesa de Puerto Azul, Elena Duarte, anunció el lunes la venta del viejo puerto a Norte Lines.

El comprador pagará 15 millones de coronas por los muelles y las grúas. En el puerto trabajan unas 200 personas.
"""


def article(text: str, language: str = "en") -> Source:
    source, problems = read("a.txt", text.encode(), published="2025-06-17", sidecar=f"language: {language}\n".encode())
    assert source is not None, problems
    return source


def suggested(*texts: str) -> list[tuple[Suggestion, list[str]]]:
    """Each suggestion with its passages' words."""
    sources = [article(text, "es" if text == MUELLE else "en") for text in texts]
    return [
        (one, [sources[at].words_of(span) for at, spans in sorted(one.passages.items()) for span in spans])
        for one in suggest_points(sources)
    ]


def telling(found: Sequence[tuple[Suggestion, list[str]]], *words: str) -> set[tuple[str, str | None]]:
    """The relations of the points in whose passages these words stand, in turn."""
    return {
        (one.relation, one.differs)
        for one, told in found
        if len(told) == len(words) and all(word in passage for word, passage in zip(words, told, strict=True))
    }


def test_what_both_say_agrees_in_whatever_words() -> None:
    assert ("agree", None) in telling(suggested(HERALD, QUAY), "announced on Monday", "is to buy")


def test_rounded_numbers_that_agree_agree() -> None:
    assert telling(suggested(HERALD, QUAY), "Some 200 people", "204 people") == {("agree", None)}


def test_another_number_of_the_same_differs_and_is_asked_for() -> None:
    found = suggested(HERALD, QUAY)
    assert ("differ", "number") in telling(found, "pay 12 million", "pays 15 million")
    assert "12 or 15 million crowns?" in {one.question for one, _ in found}


def test_dates_that_exclude_one_another_differ() -> None:
    assert ("differ", "date") in telling(suggested(HERALD, QUAY), "from 2 July", "from 9 July")


def test_what_one_denies_and_the_other_says_differs() -> None:
    assert ("differ", "negation") in telling(suggested(HERALD, QUAY), "She denied", "Two councillors")


def test_a_quotation_cut_differently_agrees() -> None:
    found = suggested(HERALD, QUAY)
    assert ("agree", None) in telling(found, "paints these cranes", "“We have waited thirty years,” D")


def test_what_one_article_alone_has_is_only_its_own() -> None:
    assert ("only", None) in telling(suggested(HERALD, QUAY), "A choir of forty fishermen")


def test_languages_meet_in_names_numbers_and_dates() -> None:
    found = suggested(HERALD, MUELLE)
    assert ("agree", None) in telling(found, "announced on Monday", "anunció el lunes")
    assert ("differ", "number") in telling(found, "pay 12 million", "15 millones")


def test_a_point_of_three_articles_has_a_passage_of_each() -> None:
    found = suggested(HERALD, QUAY, MUELLE)
    assert ("differ", "number") in telling(found, "pay 12 million", "pays 15 million", "15 millones")


def test_the_reasons_are_values() -> None:
    prices = next(one for one, told in suggested(HERALD, QUAY) if one.differs == "number" and "pay 12" in told[0])
    assert prices.because.values == {0: ("12 million crowns",), 1: ("15 million crowns",)}
    assert {"cranes", "quays"} <= set(prices.because.words)


def test_points_come_in_reading_order_with_a_confidence() -> None:
    found = [one for one, _ in suggested(HERALD, QUAY)]
    first = [min((article, spans[0].start) for article, spans in one.passages.items()) for one in found]
    assert first == sorted(first)
    assert all(0 < one.confidence <= 1 for one in found)


def test_one_article_or_none_is_nothing_to_compare() -> None:
    assert suggest_points([]) == ()
    assert {one.relation for one in suggest_points([article(HERALD)])} <= {"only"}


def test_an_article_agrees_with_itself_throughout() -> None:
    found = suggested(HERALD, HERALD)
    assert {one.relation for one, _ in found} == {"agree"}
    assert all(first == second for _, (first, second) in found)


def test_the_same_input_gives_the_same_points() -> None:
    sources = [article(HERALD), article(QUAY), article(MUELLE, "es")]
    assert suggest_points(sources) == suggest_points(sources)


@settings(max_examples=20)
@given(st.lists(st.sampled_from((HERALD + QUAY + MUELLE).split("\n\n")), min_size=2, max_size=6), st.randoms())
def test_whatever_the_articles_every_point_has_passages_of_theirs(parts: list[str], random: object) -> None:
    one, other = "\n\n".join(["Title", *parts, "It rained."]), "\n\n".join(["Title", *reversed(parts), "It snowed."])
    sources = [article(one), article(other)]
    for suggestion in suggest_points(sources):
        assert len(suggestion.passages) == (1 if suggestion.relation == "only" else 2)
        assert all(sources[at].words_of(span).strip() for at, spans in suggestion.passages.items() for span in spans)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_thesaurus_has_both_languages(language: str) -> None:
    assert len(concepts(language)) > 500
    assert not concepts("fi")


def test_what_one_alone_says_names_the_words_that_the_other_has_in_no_form() -> None:
    alone = "The diver Ana Quell found 40 barrels of tar beneath the jetty, she told the court."
    rest = "The jetty of Port Amber was closed on Monday. A crane had fallen onto it, the harbour master said."
    one, other = (read("a.txt", f"{text}\n".encode())[0] for text in (f"{rest}\n\n{alone}", rest))
    assert one and other
    [found] = [found for found in suggest_points([one, other]) if found.relation == "only"]
    assert {"Ana", "Quell", "diver"} <= set(found.searched[1])
    assert not {"jetty", "Port"} & set(found.searched[1])


def differing(*texts: str) -> list[tuple[str | None, str | None, list[int]]]:
    sources = [read("a.txt", f"{text}\n".encode(), sidecar=b"language: en\n")[0] for text in texts]
    found = suggest_points([source for source in sources if source])
    return [(one.differs, one.question, sorted(one.passages)) for one in found if one.relation == "differ"]


RACE = "The regatta of Port Amber was rowed on Monday in heavy rain. It was the tenth since the war."


def test_results_and_times_differ_as_they_are_written() -> None:
    told = differing(
        f"{RACE}\n\nThe winning crew finished in 1:12:04.", f"{RACE}\n\nThe winning crew finished in 1:12:40."
    )
    assert told == [("number", "1:12:04 or 1:12:40?", [0, 1])]


def test_who_gives_no_number_has_no_part_in_a_difference_of_numbers() -> None:
    told = differing(
        f"{RACE}\n\nThe winning crew finished in 1:12:04.",
        f"{RACE}\n\nThe winning crew finished in 1:12:40.",
        f"{RACE}\n\nThe winning crew finished well ahead.",
    )
    assert [articles for _, _, articles in told] == [[0, 1]]


def test_few_of_a_kind_are_not_set_against_few_of_another() -> None:
    one = "The lease binds seven towns, which pay for the dredging of the channel every spring."
    other = "Mayors of eight towns came to the funeral of the old pilot and sang in the rain."
    assert differing(f"{RACE}\n\n{one}", f"{RACE}\n\n{other}") == []


def test_the_same_weekday_in_a_sentence_printed_twice_is_no_difference() -> None:
    text = f"{RACE}\n\nThe harbour master closed the eastern gate on Saturday, the board said.\n".encode()
    dates = (b"published: 2025-07-16\n", b"published: 2025-07-24\n")
    sources = [read("a.txt", text, sidecar=date)[0] for date in dates]
    found = suggest_points([source for source in sources if source])
    assert {one.relation for one in found} == {"agree"}
