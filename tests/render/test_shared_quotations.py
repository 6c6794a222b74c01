"""One utterance in two papers: what each gives, what it leaves out, and no word more than its rights allow."""

from dataclasses import replace

import pytest

from colombia_nato_site.model import Corpus, Cut, LeftOut, Place, Rights, SharedQuotation
from colombia_nato_site.render.contexts import ComparisonPage, CutRow, SharedQuotations
from factories import article, features
from render.harbour import harbour, herald, in_full, planned, sale, with_article

WHOLE, PART = Place("p2", 0, 29), Place("p1", 0, 16)
BOTH = SharedQuotation(
    "waited",
    (
        Cut("herald-sale", (WHOLE,), 5, "maria-perez"),
        Cut("gazette-sale", (PART,), 3, None, (LeftOut("before", 2, "herald-sale", (Place("p2", 1, 8),)),)),
    ),
)


def quoted(known: Corpus) -> SharedQuotations:
    of = replace(known, comparisons={"who-gains": replace(sale(), quotations=(BOTH,))})
    page = planned(of)["comparisons/who-gains/index.html"].context
    assert isinstance(page, ComparisonPage)
    return page.quotations


def cuts(known: Corpus) -> tuple[CutRow, ...]:
    return quoted(known).rows[0].cuts


def test_the_title_says_who_quotes_how_much() -> None:
    assert quoted(harbour()).title == "Of María Pérez’s words, A quotes five and B three."


def test_with_full_rights_the_words_that_the_other_leaves_out_are_marked() -> None:
    parts = cuts(in_full(harbour()))[0].parts
    assert [(part.text, [mark.letter for mark in part.lacking]) for part in parts] == [
        ("“", []),
        ("We have", ["B"]),
        (" waited long enough,”", []),
    ]


@pytest.mark.parametrize(("rights", "shown"), [("excerpt", ["We have waited long enough"]), ("none", [])])
def test_with_fewer_rights_only_what_our_claims_quote_is_shown(rights: Rights, shown: list[str]) -> None:
    first = cuts(with_article(harbour(), replace(herald(), rights=rights)))[0]
    assert [part.text for part in first.parts] == shown
    assert not first.whole


def test_the_bar_has_a_gap_where_words_are_left_out() -> None:
    first, second = cuts(harbour())
    assert [(part.share, part.quoted) for part in first.bar] == [(1.0, True)]
    assert [(part.share, part.quoted) for part in second.bar] == [(0.4, False), (0.6, True)]


def test_what_is_left_out_is_told_with_its_place_in_the_other_article() -> None:
    (gap,) = cuts(harbour())[1].left_out
    assert (gap.words, gap.where, gap.mark.letter) == (2, "before", "A")
    assert gap.paragraphs[0].url == "/articles/herald-sale/#p2"


def test_without_a_shared_quotation_there_is_no_figure() -> None:
    page = planned(harbour())["comparisons/who-gains/index.html"].context
    assert isinstance(page, ComparisonPage)
    assert page.quotations.rows == ()


def test_a_cut_of_an_article_that_is_gone_breaks_nothing() -> None:
    of = with_article(harbour(), article("other", of=features("Nothing.")))
    gone = replace(BOTH, cuts=(BOTH.cuts[0], replace(BOTH.cuts[1], article="nowhere")))
    assert planned(replace(of, comparisons={"who-gains": replace(sale(), quotations=(gone,))}))
