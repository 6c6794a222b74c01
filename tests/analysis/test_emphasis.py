from math import isclose, log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.analysis.emphasis import MINIMUM_COUNT, MINIMUM_Z, TERMS_A_SIDE, emphasis, log_odds
from colombia_nato_site.analysis.findings import Emphasis
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.model import Article
from factories import article, comparison, features


def of(*texts: str, language: str = "en") -> Emphasis:
    return among(*(article(f"a{n}", of=features(text, language=language)) for n, text in enumerate(texts)))


def among(*articles: Article) -> Emphasis:
    return emphasis(Subject(comparison(*(a.slug for a in articles)), articles, {}))


def test_the_formula_equals_a_case_worked_by_hand() -> None:
    # 8 of 20 against 1 of 30, with 4 of the prior's 10 words: 12/18 against 5/35.
    delta, z = log_odds(8, 20, 1, 30, alpha=4, prior=10)
    assert isclose(delta, log(14 / 3))
    assert isclose(z, log(14 / 3) / sqrt(1 / 12 + 1 / 5))


def test_the_step_takes_its_prior_from_the_articles_together() -> None:
    # “quay” 6 of 10 against 0 of 20; pool 6 of 30; prior 10 words, of which 2 are “quay”.
    found = of("quay " * 6 + "tide " * 4, "tide " * 20)
    term = found.terms[0]
    assert (term.stem, term.article, term.counts, found.prior_words) == ("quay", "a0", {"a0": 6, "a1": 0}, 10)
    assert isclose(term.log_odds, log(8 / 12) - log(2 / 28))


counts = st.integers(1, 400)


@given(counts, counts, counts, counts, st.integers(1, 50))
def test_what_one_stresses_the_other_slights_as_much(own: int, rest: int, others: int, more: int, alpha: int) -> None:
    one = log_odds(own, own + rest, others, others + more, alpha=alpha, prior=alpha + 60)
    other = log_odds(others, others + more, own, own + rest, alpha=alpha, prior=alpha + 60)
    assert one == pytest.approx((-other[0], -other[1]))


@given(counts, counts, st.integers(1, 20))
def test_equal_use_is_no_emphasis_whatever_the_lengths(own: int, rest: int, times: int) -> None:
    n, m = own + rest, (own + rest) * times
    delta, _ = log_odds(own, n, own * times, m, alpha=n * own / n, prior=n)
    assert delta == pytest.approx(0, abs=1e-9)


@given(counts, counts)
def test_a_stronger_prior_moves_the_estimate_to_nothing(own: int, others: int) -> None:
    share = (own + others) / 1000
    sizes = [abs(log_odds(own, 500, others, 500, alpha=share * a, prior=a)[0]) for a in (1, 100, 10_000, 1e9)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] < 1e-3


@given(st.integers(2, 40), st.integers(2, 50))
def test_the_same_shares_of_shorter_texts_say_less(own: int, times: int) -> None:
    share = (own + 1) / 200
    short = log_odds(own, 100, 1, 100, alpha=100 * share, prior=100)
    long = log_odds(own * times, 100 * times, times, 100 * times, alpha=100 * times * share, prior=100 * times)
    assert abs(long[1]) > abs(short[1])


WORDS = st.lists(st.sampled_from(["tide", "quay", "crane", "rope", "gull"]), min_size=1, max_size=60).map(" ".join)


@given(st.lists(WORDS, min_size=2, max_size=4))
def test_every_listed_term_is_used_enough_and_more_than_by_the_others(texts: list[str]) -> None:
    for term in of(*texts).terms:
        assert term.counts[term.article] >= MINIMUM_COUNT
        assert term.z >= MINIMUM_Z
        assert term.log_odds > 0


@given(WORDS, st.integers(1, 5))
def test_articles_that_use_all_words_alike_stress_nothing(text: str, times: int) -> None:
    assert of(text, " ".join([text] * times)).terms == ()


def test_the_strongest_come_first_and_not_too_many() -> None:
    own = " ".join(f"w{n} " * (8 + n) for n in range(20))
    terms = [term for term in of(own, "tide " * 200).terms if term.article == "a0"]
    assert len(terms) == TERMS_A_SIDE
    assert [term.z for term in terms] == sorted((term.z for term in terms), reverse=True)


def test_articles_in_other_languages_are_not_set_against_each_other() -> None:
    spanish = article("es", of=features("puerto " * 50 + "mar " * 50, language="es"))
    english = article("en", of=features("port " * 50 + "sea " * 50))
    found = among(spanish, english)
    assert found.terms == ()
    assert "several languages" in (found.caution or "")


def test_a_word_of_the_credit_line_alone_is_no_emphasis() -> None:
    paragraphs = ["tide " * 90, "Herald herald herald Herald herald herald"]
    mine = article("a", of=features(*paragraphs), outlet="Puerto Azul Herald")
    other = article("b", of=features("tide " * 90))
    nameless = article("a", of=features(*paragraphs))
    assert "herald" not in {term.stem for term in among(mine, other).terms}
    assert "herald" in {term.stem for term in among(nameless, other).terms}


def test_short_texts_carry_a_caution_and_long_ones_none() -> None:
    assert "short texts (10 to 20 words)" in (of("tide " * 10, "tide " * 20).caution or "")
    assert of("tide " * 1000, "tide " * 1200).caution is None


@pytest.mark.parametrize("texts", [[], ["tide quay"], ["", ""], ["tide", "tide"], ["tide tide tide", "quay"]])
def test_nothing_to_compare_is_no_error(texts: list[str]) -> None:
    of(*texts)
