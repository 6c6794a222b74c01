"""Charts that speak: what each says by rule."""

import pytest

from colombia_nato_site.analysis.findings import (
    ComparisonFindings,
    Covered,
    Emphasis,
    Event,
    FirstNamed,
    Openings,
    StressedTerm,
    Structure,
    Tally,
    Telling,
    Voice,
)
from colombia_nato_site.model import Corpus
from colombia_nato_site.render.contexts import Mark
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.counted_links import counted_links
from colombia_nato_site.render.pages.coverage import coverage
from colombia_nato_site.render.pages.emphasis import emphasis
from colombia_nato_site.render.pages.facts import letter, marks
from colombia_nato_site.render.pages.openings import openings
from colombia_nato_site.render.pages.points import glance
from colombia_nato_site.render.pages.structure import structure
from colombia_nato_site.render.pages.timeline import timeline
from colombia_nato_site.render.pages.voices import voices
from factories import article, comparison, corpus, features, when
from render.harbour import edition_of, harbour, planned

COUNTED = counted_links("x")


def site(*slugs: str) -> tuple[Edition, dict[str, Mark]]:
    known: Corpus = corpus(*(article(slug) for slug in slugs))
    edition = edition_of(known)
    return edition, marks(edition, slugs)


def voice(slug: str, name: str, quotations: int, words: int = 5) -> Voice:
    return Voice(slug, None, name, quotations, words, 0, {}, ())


VOICES = {
    "Petro speaks in ten of B’s twelve quotations; A quotes nobody.": [voice("b", "Petro", 10), voice("b", "Ana", 2)],
    "Petro speaks in all three of A’s quotations; Ana speaks in B’s one quotation.": [
        voice("a", "Petro", 3),
        voice("b", "Ana", 1),
    ],
    "B names no speaker for its two quotations; A quotes nobody.": [voice("b", "", 2)],
    "Neither article quotes anybody.": [voice("a", "Petro", 0, 0)],
}


@pytest.mark.parametrize(("title", "found"), VOICES.items())
def test_voices(title: str, found: list[Voice]) -> None:
    edition, marked = site("a", "b")
    assert voices(edition, found, marked, COUNTED).title == title


MANY = ("a", "b", "c", "d", "e")


def test_titles_do_not_name_many_articles_one_by_one() -> None:
    edition, marked = site(*MANY)
    spoken = [voice(slug, "Petro", 2) for slug in MANY[:4]]
    assert voices(edition, spoken, marked, COUNTED).title == "Petro speaks in all eight quotations; E quotes nobody."
    told = timeline(edition, [event("2017", *MANY), event("2018", "b"), event("2019", "d")], marked)
    assert told.title == "Three dated events: more than one article tells one, one article alone two."
    named = coverage(edition, [Covered("x", "X", "place", {slug: int(slug == "c") for slug in MANY})], marked, COUNTED)
    assert named.title.endswith("; one article alone one.")
    shares = structure(edition, [built(slug, 100, place) for place, slug in enumerate(MANY)], marked, COUNTED).title
    assert shares.replace("\u00a0", " ").endswith("; 0 % to 4 % of their words are quoted.")


def test_the_speaker_with_most_words_comes_first_and_has_the_longest_bar() -> None:
    edition, marked = site("a", "b")
    rows = voices(
        edition, [voice("a", "Ana", 1, 5), voice("b", "Petro", 1, 20), voice("b", "Ana", 1, 5)], marked, COUNTED
    ).speakers
    assert [(row.name, row.words, [bar.share for bar in row.bars]) for row in rows] == [
        ("Petro", 20, [1.0]),
        ("Ana", 10, [0.25, 0.25]),
    ]


def event(edtf: str, *slugs: str) -> Event:
    return Event(when(edtf), "It happened.", tuple(Telling(slug, "c", "It happened.", when(edtf)) for slug in slugs))


def test_timeline() -> None:
    edition, marked = site("a", "b")
    differing = Event(when("2025"), "So.", (Telling("a", "c", "", when("2025")), Telling("b", "c", "", when("2026"))))
    found = timeline(edition, [event("2017", "a", "b"), event("2018", "b"), differing], marked)
    assert (
        found.title == "Three dated events: both tell two, A alone none, B alone one. On one they give different dates."
    )


def test_without_marks_tellings_name_their_article() -> None:
    edition, _ = site("a", "b")
    found = timeline(edition, [event("2017", "a", "b"), event("2018", "b")], {})
    assert found.title == "Two dated events, one of them told by more than one article."
    assert [telling.article.url for telling in found.events[0].tellings] == ["/articles/a/", "/articles/b/"]


def term(slug: str, word: str, z: float) -> StressedTerm:
    return StressedTerm(word, word, slug, z / 2, z, {slug: 4}, ("p2",))


def test_emphasis() -> None:
    edition, marked = site("a", "b")
    found = Emphasis((term("a", "human", 4.0), term("b", "gaza", 2.0), term("b", "war", 1.0)), 500, 3)
    made = emphasis(edition, found, marked, COUNTED)
    assert made.title == "A stresses “human”; B “gaza” and “war”."
    assert [word.position for side in made.sides for word in side.words] == [0.0, 0.75, 0.625]


def test_with_more_than_two_articles_each_has_its_own_line() -> None:
    edition, marked = site("a", "b", "c")
    made = emphasis(edition, Emphasis((term("c", "human", 4.0), term("b", "war", 2.0)), 500, 3), marked, COUNTED)
    assert [[word.position for word in side.words] for side in made.sides] == [[], [0.5], [1.0]]


def test_no_emphasis() -> None:
    edition, marked = site("a", "b")
    assert (
        emphasis(edition, Emphasis((), 0, 0), marked, COUNTED).title
        == "No word stands out in one article against the others."
    )


def test_coverage() -> None:
    edition, marked = site("a", "b")
    found = [Covered("x", "X", "place", {"a": 1, "b": 2}), Covered("y", "Y", "person", {"a": 0, "b": 2})]
    made = coverage(edition, found, marked, COUNTED)
    assert made.title == "Both articles name one person, organisation or place; A alone none, B alone one."
    assert [count.share for count in made.shared[0].counts] == [0.5, 1.0]


def built(slug: str, words: int, quoted: int) -> Structure:
    return Structure(slug, words, 3, 20, quoted, quoted / words, {"direct": 1}, 0, 0)


def test_structure() -> None:
    edition, marked = site("a", "b")
    made = structure(edition, [built("a", 100, 0), built("b", 250, 25)], marked, COUNTED)
    assert (
        made.title.replace("\u00a0", " ") == "B is 2.5 times as long as A; of A’s words none are quoted, of B’s 10 %."
    )
    assert [row.share for row in made.rows] == [0.4, 1.0]


GLANCES = {
    (
        5,
        6,
        7,
    ): "Of 18 points compared, both articles agree on five, differ on six, and seven stand in one article alone.",
    (
        0,
        1,
        1,
    ): "Of two points compared, both articles agree on none, differ on one, and one stands in one article alone.",
}


@pytest.mark.parametrize(("counts", "title"), GLANCES.items())
def test_the_glance(counts: tuple[int, int, int], title: str) -> None:
    edition, marked = site("a", "b")
    agree, differ, only = counts
    findings = ComparisonFindings(Tally(agree, differ, {"a": only}), (), (), (), Emphasis((), 0, 0), ())
    assert glance(edition, comparison("a", "b"), findings, marked).title == title


@pytest.mark.parametrize(("place", "mark"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA")])
def test_marks(place: int, mark: str) -> None:
    assert letter(place) == mark


def test_an_entity() -> None:
    summary = planned(harbour())["people/maria-perez/index.html"].context.summary  # type: ignore[attr-defined]
    assert summary == "Named once in one article, with one quotation and two claims."


def test_an_articles_shape() -> None:
    title = planned(harbour())["articles/herald-sale/index.html"].context.shape.title  # type: ignore[attr-defined]
    assert title == "One of its two paragraphs quotes somebody; dates stand in one, figures in one."


def first(name: str, **shares: float) -> FirstNamed:
    return FirstNamed(name, name, {slug: "p1" if share == 0 else "p8" for slug, share in shares.items()}, shares)


OPENINGS = {
    "A comes to Gaza in paragraph 1 of 2, B in paragraph 8 of 2.": [
        first("Cuba", a=0, b=0.1),
        first("Gaza", a=0, b=0.3),
    ],
    "They come to Cuba and Gaza at much the same point.": [first("Cuba", a=0, b=0.01), first("Gaza", a=0, b=0)],
    "They have no name in common.": [],
}


@pytest.mark.parametrize(("title", "names"), OPENINGS.items())
def test_openings(title: str, names: list[FirstNamed]) -> None:
    edition = edition_of(corpus(*(article(slug, of=features("One.", "Two.")) for slug in ("a", "b"))))
    assert openings(edition, Openings((), tuple(names)), marks(edition, ("a", "b"))).title == title


def test_of_many_articles_the_first_and_the_last_to_come_to_a_name_are_told() -> None:
    edition, marked = site("a", "b", "c")
    made = openings(edition, Openings((), (first("Gaza", a=0.2, b=0, c=0.9),)), marked)
    assert made.title.startswith("B comes to Gaza in paragraph 1 of ")
    assert "C only in paragraph 8" in made.title
