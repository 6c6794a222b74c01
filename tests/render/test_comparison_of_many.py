"""What only three, six or twenty articles show: groups, filters by speaker, cues of several kinds."""

from dataclasses import replace
from pathlib import Path

import pytest

from colombia_nato_site.model import Corpus
from colombia_nato_site.render.contexts import ComparisonPage, PointRow
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.pages.filters import ALONE, SPEAKERS, THEMES
from colombia_nato_site.render.produce import produce
from render.harbour import PARAGRAPHS, harbour, herald, in_full, planned, with_article
from render.many import gathering
from render.test_contract import FOLDER

COUNTS = (3, 6, 20)
FILTERS = Path(__file__).parents[2] / "static/css/components/filters.css"


def page(count: int) -> ComparisonPage:
    context = planned(gathering(count))["comparisons/harbour/index.html"].context
    assert isinstance(context, ComparisonPage)
    return context


def points(count: int) -> dict[str, PointRow]:
    return {point.id: point for theme in page(count).themes for point in theme.points}


@pytest.mark.parametrize("count", COUNTS)
def test_articles_that_say_the_same_share_a_group(count: int) -> None:
    found = points(count)
    assert [cell.group for cell in found["price"].positions] == [place % 3 + 1 for place in range(count)]
    assert {cell.group for cell in found["sold"].positions} == {1}, "they agree, in other words"
    assert [cell.group for cell in found["heard"].positions][:2] == [1, 0]


@pytest.mark.parametrize(
    ("count", "words"), [(3, "Only A and C say"), (6, "Only A, C and E say"), (20, "Only ten of 20 say")]
)
def test_many_articles_are_counted_not_named(count: int, words: str) -> None:
    assert points(count)["heard"].relation_words == words


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (("12", "12", "15"), "A and B differ from C on a number"),
        (("12", "15", "12"), "A and C differ from B on a number"),
        (("12", "15", "15"), "B and C differ from A on a number"),
        (("12", "15", "18"), "They differ on a number"),
        (("12", "15"), "They differ on a number"),
        (("12", "15", "12", "15"), "A and C differ from B and D on a number"),
        (("12", "12", "12", "12", "15"), "They differ on a number"),
    ],
)
def test_two_sides_of_a_few_articles_are_named(answers: tuple[str, ...], words: str) -> None:
    known = gathering(len(answers))
    of = known.comparisons["harbour"]
    price = of.points[1]
    said = tuple(replace(at, says=answer) for at, answer in zip(price.positions, answers, strict=True))
    edited = replace(of, points=(replace(price, positions=said),))
    shown = planned(replace(known, comparisons={"harbour": edited}))["comparisons/harbour/index.html"].context
    assert isinstance(shown, ComparisonPage)
    assert shown.themes[0].points[0].relation_words == words


@pytest.mark.parametrize("count", COUNTS)
def test_a_filter_says_how_many_points_it_shows(count: int) -> None:
    shown = page(count)
    rows = points(count).values()
    assert [f.count for f in shown.theme_filters] == [len(theme.points) for theme in shown.themes]
    assert [f.count for f in shown.speaker_filters] == [
        sum(f.of in row.speakers for row in rows) for f in shown.speaker_filters
    ]
    assert [f.title for f in shown.speaker_filters] == ["María Pérez"]


def test_the_stylesheet_knows_every_filter_and_no_more() -> None:
    css = FILTERS.read_text(encoding="utf-8")
    assert [css.count(f".sieve .{kind}-") for kind in ("on", "by", "alone")] == [THEMES, SPEAKERS, ALONE]
    assert f".on-{THEMES}:target" in css
    assert f".by-{SPEAKERS}:target" in css


@pytest.mark.parametrize(("count", "links"), [(2, ["only A", "only B"]), (3, ["only A", "only B", "only C"]), (6, [])])
def test_what_one_article_alone_says_has_a_link_while_each_has_a_column(count: int, links: list[str]) -> None:
    shown = page(count)
    assert [one.title for one in shown.alone_filters] == links
    only = shown.glance.counts[2].marks
    assert [bool(part.url) for part in only] == [bool(links)] * count
    assert [one.count for one in shown.alone_filters] == [part.count for part in only if links]


def test_cues_are_sorted_and_their_verbs_shown() -> None:
    parts = [
        (row.mark.letter, part.stance, part.verbs[0].verb)
        for row in page(6).cues.rows
        for part in row.parts
        if part.count
    ]
    assert parts[:4] == [
        ("A", "neutral", "said"),
        ("B", "doubting", "claimed"),
        ("C", "endorsing", "revealed"),
        ("D", "other", "murmured"),
    ]


@pytest.mark.parametrize(
    ("count", "title"),
    [
        (2, "A’s one cue is neutral; of B’s one cue, none neutral, one doubting, none endorsing."),
        (6, "Of the six cues, two neutral, two doubting, one endorsing, one not in our list."),
    ],
)
def test_the_cues_are_told_as_a_sentence(count: int, title: str) -> None:
    assert page(count).cues.title == title


def test_the_glance_is_counted_theme_by_theme() -> None:
    assert [(row.title, row.agree, row.differ, row.only) for row in page(3).by_theme] == [
        ("The sale", 1, 1, 0),
        ("The people", 0, 0, 1),
    ]


@pytest.mark.parametrize(
    ("rights", "address"),
    [
        ("none", "https://herald.example/sale"),
        ("excerpt", "https://herald.example/sale#:~:text=We%20have%20waited%20long%20enough"),
    ],
)
def test_evidence_leads_to_the_outlets_own_page_as_far_as_the_rights_go(rights: str, address: str) -> None:
    known = with_article(harbour(), replace(herald(), rights=rights, url="https://herald.example/sale"))  # type: ignore[arg-type]
    shown = planned(known)["comparisons/who-gains/index.html"].context
    assert isinstance(shown, ComparisonPage)
    assert shown.themes[1].points[0].positions[0].claims[0].evidence[0].original_url == address


def test_words_in_another_language_than_the_sites_are_marked_as_being_in_it() -> None:
    html = produced(with_article(harbour(), replace(herald(), language="es")))
    assert '<span lang="es" class="bare">the harbour of Puerto Azul would be sold</span>' in html
    assert 'lang="es"' not in produced(harbour())


def produced(of: Corpus) -> str:
    return produce(planned(of)["comparisons/who-gains/index.html"], Templates([FOLDER])).decode()


def test_a_passage_stands_in_its_paragraph_where_all_of_it_may_be_shown() -> None:
    assert "16 July that <mark>the harbour of Puerto Azul would be sold</mark> for 12 million." in produced(
        in_full(harbour())
    )
    assert "for 12 million" not in produced(harbour())


def test_where_a_passage_stands_in_its_paragraph_is_known_from_the_features_alone() -> None:
    shown = planned(harbour())["comparisons/who-gains/index.html"].context
    assert isinstance(shown, ComparisonPage)
    line = shown.themes[0].points[0].positions[0].claims[0].evidence[0]
    assert (line.words, line.starts, line.ends) == (19, 0.48, 0.88)


def test_the_headline_and_the_lede_stand_side_by_side_as_far_as_the_rights_go() -> None:
    known = with_article(harbour(), replace(herald(), headline="Harbour to be sold"))
    for of, text in ((known, None), (in_full(known), PARAGRAPHS[0])):
        shown = planned(of)["comparisons/who-gains/index.html"].context
        assert isinstance(shown, ComparisonPage)
        first = shown.openings.articles[0]
        assert (first.headline, first.text, first.words) == ("Harbour to be sold", text, 19)
        assert [said.says for said in first.first] == [claim.says for claim in herald().claims]
