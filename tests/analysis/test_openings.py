"""How articles begin: counted in the lede, and where each first has the names that all have."""

from dataclasses import replace

from colombia_nato_site.analysis.findings import Opening, Openings
from colombia_nato_site.analysis.openings import openings
from colombia_nato_site.analysis.subject import subject_of
from colombia_nato_site.model import Claim, EntityFeatures, Evidence, Features, ParagraphFeatures
from factories import article, comparison, corpus, features


def named(read: Features, **counts: dict[str, int]) -> Features:
    return replace(read, entities=tuple(EntityFeatures(i, i.title(), "place", by) for i, by in counts.items()))


def found(*of: Features, claims: tuple[Claim, ...] = ()) -> Openings:
    articles = [article(f"a{n}", *(claims if n == 0 else ()), of=read) for n, read in enumerate(of)]
    known = corpus(*articles, comparisons=[comparison("c", *(one.slug for one in articles))])
    return openings(subject_of(known.comparisons["c"], known))


def test_a_lede_is_the_first_paragraph_of_running_text() -> None:
    read = features("A caption.", "The harbour is sold.", "So it is.")
    silent = replace(read, paragraphs=(ParagraphFeatures("p1", 0, 10, "0"), *read.paragraphs[1:]))
    assert found(silent).ledes[0] == Opening("a0", "p2", 4, (), 0, 0, 0, ())


def test_a_standfirst_is_no_lede() -> None:
    read = features("What it is about.", "The harbour is sold.")
    told = replace(read, paragraphs=(replace(read.paragraphs[0], kind="standfirst"), read.paragraphs[1]))
    assert found(told).ledes[0].paragraph == "p2"


def test_names_in_the_lede_stand_most_often_named_first() -> None:
    read = named(features("One.", "Two."), gaza={"p1": 1}, bogota={"p1": 3}, cuba={"p2": 9})
    assert found(read).ledes[0].entities == ("bogota", "gaza")


def test_claims_follow_the_article_not_the_file() -> None:
    late, early = (
        Claim("late", "L.", "event", (Evidence("p2", "Two"),)),
        Claim("early", "E.", "event", (Evidence("p1", "One"),)),
    )
    assert found(features("One.", "Two."), claims=(late, early)).ledes[0].claims == ("early", "late")


def test_what_both_name_has_its_first_paragraph_in_each_and_how_far_down_it_is() -> None:
    first = named(features("One two three four.", "Five six seven eight."), gaza={"p1": 1}, cuba={"p1": 1})
    second = named(features("One two three four.", "Five six seven eight."), gaza={"p2": 2})
    (gaza,) = found(first, second).names
    assert (gaza.entity, gaza.paragraphs) == ("gaza", {"a0": "p1", "a1": "p2"})
    assert gaza.shares == {"a0": 0.0, "a1": 0.5}


def test_of_many_articles_most_must_have_a_name_for_it_to_be_common() -> None:
    read = [named(features("One."), gaza={"p1": 1}, cuba={"p1": int(n < 2)}) for n in range(4)]
    (gaza,) = found(*read[:3], features("One.")).names[:1]
    assert (gaza.entity, list(gaza.paragraphs)) == ("gaza", ["a0", "a1", "a2"])
    assert [name.entity for name in found(*read).names] == ["gaza"], "half of them are not most"


def test_one_article_has_no_names_in_common_and_an_empty_one_no_lede() -> None:
    alone = found(features())
    assert alone.names == ()
    assert alone.ledes[0].paragraph is None
