"""What an article's page says of its versions, and what is put right, on its page and on the page of all."""

import json
from dataclasses import replace

from colombia_nato_site.folders import defaults_root
from colombia_nato_site.model import (
    Article,
    Changes,
    Corpus,
    Correction,
    FieldChange,
    FigureChange,
    FigureFeatures,
    ParagraphChange,
    Place,
    QuotationChange,
    QuotationFeatures,
    Revision,
)
from colombia_nato_site.render.contexts import ArticlePage, ComparisonPage, PlainPage, RevisionNote
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.produce import produce
from factories import when
from render.harbour import harbour, planned, sale, with_article

TEMPLATES = Templates([defaults_root() / "templates"])
WAS = QuotationFeatures((Place("p2", 0, 20),), 4, "direct", "maria-perez", "she", "said")
NOW = QuotationFeatures((Place("p2", 0, 29),), 5, "direct", "maria-perez", "she", "claimed")
CHANGES = Changes(
    words_added=6,
    words_removed=4,
    fields=(FieldChange("headline", "Boats To Go", "Boats To Stay"),),
    paragraphs=(ParagraphChange("p1", "p1", 2, 4), ParagraphChange(None, "p2", 4, 0)),
    quotations=(QuotationChange(WAS, NOW, reworded=True),),
    figures=(
        FigureChange(FigureFeatures(Place("p1", 0, 2), 300, "boats"), FigureFeatures(Place("p1", 0, 2), 310, "boats")),
    ),
)
FIRST = Revision("a" * 64, 28, when("2025-07-16"))
SECOND = Revision("b" * 64, 30, when("2025-07-18"), None, CHANGES)
SEEN = Revision("c" * 64, 30, None, when("2025-07-19"))


def article(*revisions: Revision) -> Article:
    return replace(harbour().articles["herald-sale"], revisions=revisions)


def page(of: Article) -> ArticlePage:
    context = planned(with_article(harbour(), of))["articles/herald-sale/index.html"].context
    assert isinstance(context, ArticlePage)
    return context


def html(of: Article) -> str:
    return _html(with_article(harbour(), of), "articles/herald-sale/index.html")


def _html(of: Corpus, path: str) -> str:
    return produce(planned(of)[path], TEMPLATES).decode()


def changes(note: RevisionNote) -> list[tuple[str, str, str | None, str | None]]:
    return [(c.kind, c.text, c.was, c.now) for c in note.changes or ()]


def test_an_article_with_one_version_has_no_section_of_revisions() -> None:
    assert page(article()).revisions == page(article(FIRST)).revisions == ()
    assert "part-revisions" not in html(article())


def test_versions_are_listed_the_newest_first_with_what_changed() -> None:
    newest, first = page(article(FIRST, SECOND)).revisions
    assert (newest.date and newest.date.edtf, first.is_first, first.changes) == ("2025-07-18", True, ())
    assert changes(newest) == [
        ("Headline", "", "Boats To Go", "Boats To Stay"),
        ("Words", "6 added, 4 removed; one new paragraph", None, None),
        (
            "Quotation",
            "María Pérez: reworded, 4 words before, 5 now, and brought in with another verb",
            "said",
            "claimed",
        ),
        ("Figure", "", "300 boats", "310 boats"),
    ]


def test_only_paragraphs_of_the_current_text_are_linked() -> None:
    _, older, _ = page(article(FIRST, SECOND, SEEN)).revisions
    current, _ = page(article(FIRST, SECOND)).revisions
    assert {link.url for change in current.changes or () for link in change.paragraphs} == {"#p1", "#p2"}
    assert {link.url for change in older.changes or () for link in change.paragraphs} == {""}


def test_a_version_that_was_seen_and_not_dated_says_so() -> None:
    newest = page(article(FIRST, SEEN)).revisions[0]
    assert (newest.is_seen, newest.changes) == (True, None)
    text = html(article(FIRST, SEEN))
    assert 'Changed, seen by us <time datetime="2025-07-19">' in text
    assert "It is not known what was changed." in text


def test_no_verb_is_shown_of_an_article_whose_words_may_not_be() -> None:
    assert all(
        "claimed" not in str(change)
        for change in changes(page(replace(article(FIRST, SECOND), rights="none")).revisions[0])
    )


def test_search_engines_are_told_when_the_outlet_last_changed_it_where_that_is_known() -> None:
    def modified(of: Article) -> str | None:
        [about] = [n for n in json.loads(page(of).head.structured_data)["@graph"] if n["@type"] == "WebPage"]
        return about["about"].get("dateModified")  # type: ignore[no-any-return]

    assert modified(article(FIRST, SECOND)) == "2025-07-18"
    assert modified(article(FIRST, SECOND, SEEN)) is None
    assert (modified(replace(article(), updated=when("2025-07-17"))), modified(article())) == ("2025-07-17", None)


def test_the_twin_has_the_revisions_too() -> None:
    twin = json.loads(_html(with_article(harbour(), article(FIRST, SECOND)), "articles/herald-sale/index.json"))
    assert [revision["words"] for revision in twin["revisions"]] == [30, 28]


# --- What we put right --------------------------------------------------------------------------

OURS = Correction(when("2025-07-23"), "", "It costs ten.", "It costs twelve.", "price")
CLAIM = Correction(when("2025-07-20"), "", "He announced it.", "She announced it.", "sale")


def corrected() -> Corpus:
    known = with_article(harbour(), replace(article(), corrections=(CLAIM,)))
    return replace(known, comparisons={"who-gains": replace(sale(), corrections=(OURS,))})


def test_corrections_are_listed_by_themselves_the_latest_first_with_their_part() -> None:
    context = planned(corrected())["corrections/index.html"].context
    assert isinstance(context, PlainPage)
    assert [(c.page and c.page.url, c.part and c.part.url, c.now) for c in context.corrections] == [
        ("/comparisons/who-gains/", "/comparisons/who-gains/#price", "It costs twelve."),
        ("/comparisons/who-gains/", None, "Twelve million."),
        ("/articles/herald-sale/", "/articles/herald-sale/#sale", "She announced it."),
    ]


def test_each_stands_on_the_page_that_it_corrects() -> None:
    made = planned(corrected())
    comparison, of_article = (
        made[f"{at}/index.html"].context for at in ("comparisons/who-gains", "articles/herald-sale")
    )
    assert isinstance(comparison, ComparisonPage) and isinstance(of_article, ArticlePage)
    assert [c.was for c in comparison.corrections] == ["It costs ten.", "Ten million."]
    assert [c.was for c in of_article.corrections] == ["He announced it."]


def test_a_part_that_is_gone_is_not_linked() -> None:
    gone = replace(sale(), corrections=(replace(OURS, part="old-point"),))
    context = planned(replace(harbour(), comparisons={"who-gains": gone}))["comparisons/who-gains/index.html"].context
    assert isinstance(context, ComparisonPage)
    assert context.corrections[0].part is None


def test_other_pages_list_none() -> None:
    context = planned(corrected())["about/index.html"].context
    assert isinstance(context, PlainPage)
    assert context.corrections == ()
