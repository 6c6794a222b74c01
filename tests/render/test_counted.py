"""The page that the figures open has what they count, no more and no less."""

from dataclasses import replace

import pytest

from colombia_nato_site.model import Corpus, FigureFeatures, Place
from colombia_nato_site.render.contexts import ComparisonPage, CountedArticle, CountedPage
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.produce import produce
from render.harbour import harbour, herald, planned, with_article
from render.many import gathering
from render.test_contract import FOLDER

P1 = Place("p1", 0, 1)


def pages(of: Corpus, slug: str) -> tuple[ComparisonPage, CountedPage]:
    made = planned(of)
    page, counted = (made[f"comparisons/{slug}/{name}index.html"].context for name in ("", "counted/"))
    assert isinstance(page, ComparisonPage)
    assert isinstance(counted, CountedPage)
    return page, counted


SITES = {"two": (harbour(), "who-gains"), "six": (gathering(6), "harbour"), "twenty": (gathering(20), "harbour")}
every_site = pytest.mark.parametrize(("of", "slug"), SITES.values(), ids=SITES.keys())


def by_anchor(counted: CountedPage) -> dict[str, int]:
    """How much stands under each anchor."""
    found: dict[str, int] = {}
    for one in counted.articles:
        found |= {speaker.id: sum(q.words for q in speaker.quotations) for speaker in one.speakers}
        found |= {stance.id: sum(len(cue.paragraphs) for cue in stance.cues) for stance in one.stances}
        found |= {name.id: sum(place.count for place in name.paragraphs) for name in one.names}
        found |= {word.id: sum(place.count for place in word.paragraphs) for word in one.words}
    return found


def shown(page: ComparisonPage) -> list[tuple[str, int]]:
    """Every number of the charts with the address that it opens."""
    numbers = [(bar.counted, bar.words) for speaker in page.voices.speakers for bar in speaker.bars]
    numbers += [(part.counted, part.count) for row in page.cues.rows for part in row.parts]
    names = [*page.coverage.shared, *(name for side in page.coverage.only for name in side.names)]
    words = [word for side in page.emphasis.sides for word in side.words]
    counts = [part for name in names for part in name.counts] + [part for word in words for part in word.counts]
    return numbers + [(part.url, part.count) for part in counts if part.url]


@every_site
def test_every_number_of_a_chart_is_the_number_of_things_that_it_opens(of: Corpus, slug: str) -> None:
    page, counted = pages(of, slug)
    listed = by_anchor(counted)
    assert shown(page)
    for url, number in shown(page):
        assert url.startswith(page.counted)
        assert listed[url.partition("#")[2]] == number, url


def sums(one: CountedArticle) -> tuple[int, int, int, int]:
    return sum(len(s.quotations) for s in one.speakers), len(one.terms), len(one.dates), len(one.figures)


@every_site
def test_what_the_structure_counts_is_listed(of: Corpus, slug: str) -> None:
    page, counted = pages(of, slug)
    for row, one in zip(page.structure.rows, counted.articles, strict=True):
        assert sums(one) == (row.direct + row.mixed, row.terms, row.times, row.figures)


def test_paraphrases_are_listed_with_their_claims() -> None:
    page, counted = pages(harbour(), "who-gains")
    (speaker,) = counted.articles[0].speakers
    assert len(speaker.paraphrases) == page.voices.speakers[0].bars[0].paraphrased
    assert speaker.paraphrases[0].url == "/articles/herald-sale/#waited"


FIGURES = {
    "more than 58,000\u00a0people": FigureFeatures(P1, 58000, "people", None, "over"),
    "5–10\u00a0ships": FigureFeatures(P1, 5, "ships", 10),
    "2.5\u00a0%": FigureFeatures(P1, 2.5, "percent"),
    "no. 40": FigureFeatures(P1, 40, "ordinal"),
    "a number not read": FigureFeatures(P1, None),
}


@pytest.mark.parametrize(("text", "figure"), FIGURES.items())
def test_a_figure_is_written_as_one_reads_it(text: str, figure: FigureFeatures) -> None:
    read = replace(herald().features, figures=(figure,))
    counted = pages(with_article(harbour(), replace(herald(), features=read)), "who-gains")[1]
    assert [one.value for one in counted.articles[0].figures] == [text]


def test_a_draft_says_so_there_too() -> None:
    known = harbour()
    draft = replace(known, comparisons={"who-gains": replace(known.comparisons["who-gains"], draft=True)})
    assert pages(draft, "who-gains")[1].head.draft


def test_it_has_no_running_text_of_the_articles() -> None:
    output = planned(harbour())["comparisons/who-gains/counted/index.html"]
    assert b"port workers" not in produce(output, Templates([FOLDER]))
