"""Which articles seem to tell one story."""

from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.compare.average_link import Groups, clusters
from colombia_nato_site.compare.stories import Candidate, propose
from factories import features, when

HARBOUR = "Mayor Okafor sold Northmere harbour to Tidewell"
LIBRARY = "Librarians in Kelvane shut the reading room after a leak"


def candidate(key: str, text: str, published: str | None = None, story: str | None = None) -> Candidate:
    return Candidate(key, features(text), when(published) if published else None, story)


def groups(*candidates: Candidate, apart: tuple[tuple[str, str], ...] = ()) -> list[tuple[str, ...]]:
    return [proposal.articles for proposal in propose(candidates, apart)]


def test_articles_with_the_same_names_and_words_are_proposed_with_the_reason() -> None:
    (found,) = propose([candidate("a", HARBOUR), candidate("b", f"{HARBOUR} yesterday"), candidate("c", LIBRARY)])
    assert found.articles == ("a", "b")
    assert {"harbour", "okafor"} <= {form for forms in found.shared.values() for form in forms}


def test_what_was_said_to_be_apart_is_not_proposed_again() -> None:
    assert groups(candidate("a", HARBOUR), candidate("b", HARBOUR), apart=(("b", "a"),)) == []


def test_a_month_between_them_makes_two_stories() -> None:
    assert groups(candidate("a", HARBOUR, "2025-01-01"), candidate("b", HARBOUR, "2025-01-31")) == []


def test_an_article_joins_the_story_that_people_named() -> None:
    named = [candidate(key, HARBOUR, story="sale") for key in "ab"]
    assert groups(*named) == []
    (found,) = propose([*named, candidate("c", HARBOUR)])
    assert (found.articles, found.story) == (("a", "b", "c"), "sale")


def test_two_named_stories_stay_apart() -> None:
    one, other = candidate("a", HARBOUR, story="sale"), candidate("b", HARBOUR, story="strike")
    assert groups(one, other) == []


def test_the_order_of_the_articles_does_not_matter() -> None:
    articles = [candidate("a", HARBOUR), candidate("b", HARBOUR), candidate("c", LIBRARY), candidate("d", LIBRARY)]
    assert propose(articles) == propose(articles[::-1])


@given(st.dictionaries(st.tuples(st.integers(0, 3), st.integers(4, 7)), st.floats(0, 1)))
def test_clusters_part_the_items_and_keep_apart_what_is(likeness: dict[tuple[int, int], float]) -> None:
    found = clusters(Groups(8, [[0, 1]], [(1, 4), (2, 5)]), likeness, 0.2)
    assert sorted(item for group in found for item in group) == list(range(8))
    together = {(a, b) for group in found for a in group for b in group}
    assert (0, 1) in together
    assert not {(0, 4), (1, 4), (2, 5)} & together


def test_the_average_decides_and_not_the_nearest() -> None:
    assert clusters(Groups(3), {(0, 1): 0.9, (1, 2): 0.5}, 0.3) == [[0, 1], [2]]
