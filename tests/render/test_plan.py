from dataclasses import fields, is_dataclass, replace

import msgspec
import pytest

from colombia_nato_site.model import Comparison, Corpus, Evidence, Point, Position, Prose
from colombia_nato_site.render.contexts import ArticlePage, ComparisonPage, HomePage
from colombia_nato_site.render.output import Output
from render.harbour import gazette, harbour, herald, in_full, planned, sale, with_article

URLS = {
    *("/", "/404.html", "/feed.xml", "/icon.svg", "/robots.txt", "/sitemap.xml", "/timeline/"),
    *("/about/", "/corrections/", "/method/"),
    *("/articles/", "/articles/gazette-sale/", "/articles/herald-sale/"),
    *("/articles/gazette-sale/index.json", "/articles/herald-sale/index.json"),
    *(
        "/comparisons/",
        "/comparisons/who-gains/",
        "/comparisons/who-gains/index.json",
        "/comparisons/who-gains/counted/",
        "/stories/sale/",
    ),
    *(f"/comparisons/who-gains/{name}" for name in ("points.csv", "cite.bib", "cite.json")),
    "/js/points.js",
    *("/people/", "/people/maria-perez/", "/organisations/", "/places/", "/places/puerto-azul/"),
    *("/outlets/", "/outlets/puerto-azul-herald/", "/topics/", "/topics/ports/"),
}


def changed(before: dict[str, Output], after: dict[str, Output]) -> set[str]:
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def article_page(of: Corpus, slug: str = "herald-sale") -> ArticlePage:
    page = planned(of)[f"articles/{slug}/index.html"].context
    assert isinstance(page, ArticlePage)
    return page


def comparison_page(of: Corpus) -> ComparisonPage:
    page = planned(of)["comparisons/who-gains/index.html"].context
    assert isinstance(page, ComparisonPage)
    return page


def home(of: Corpus) -> HomePage:
    page = planned(of)["index.html"].context
    assert isinstance(page, HomePage)
    return page


def test_every_url_of_the_contract_is_planned() -> None:
    found = {output.url for output in planned(harbour()).values() if not output.path.startswith("assets/")}
    assert found == URLS


def test_outputs_are_sorted_by_path() -> None:
    assert list(planned(harbour())) == sorted(planned(harbour()))


def test_an_entity_of_whom_nothing_is_said_has_no_page() -> None:
    assert "organisations/port-union/index.html" not in planned(harbour())


def test_an_empty_site_has_its_lists_and_home_page() -> None:
    assert {"index.html", "articles/index.html", "feed.xml", "404.html"} <= planned(Corpus({}, {}, {}, {})).keys()


def test_the_order_in_which_content_was_read_makes_no_difference() -> None:
    known = harbour()
    backwards = replace(
        known,
        articles={slug: known.articles[slug] for slug in sorted(known.articles, reverse=True)},
        entities={id_: known.entities[id_] for id_ in sorted(known.entities, reverse=True)},
        pages={slug: known.pages[slug] for slug in sorted(known.pages, reverse=True)},
    )
    assert planned(backwards) == planned(known)


def test_editing_a_digest_changes_that_articles_page_alone() -> None:
    edited = with_article(harbour(), replace(herald(), digest=Prose("Something else.")))
    assert changed(planned(harbour()), planned(edited)) == {
        "articles/herald-sale/index.html",
        "articles/herald-sale/index.json",
    }


def test_editing_an_analysis_changes_that_comparisons_page_alone() -> None:
    edited = replace(harbour(), comparisons={"who-gains": replace(sale(), analysis=Prose("Something else."))})
    assert changed(planned(harbour()), planned(edited)) == {
        "comparisons/who-gains/index.html",
        "comparisons/who-gains/index.json",
    }


def test_pages_do_not_tell_whether_this_machine_has_the_source_text() -> None:
    without = harbour()
    assert planned(replace(without, sources=in_full(without).sources)) == planned(without)


def _types(value: object) -> set[type]:
    if is_dataclass(value):
        return {type(value)}.union(*(_types(getattr(value, field.name)) for field in fields(value)))
    return {type(value)}.union(*map(_types, value)) if isinstance(value, tuple) else {type(value)}


def test_contexts_can_be_written_down_in_one_way() -> None:
    for output in planned(in_full(harbour())).values():
        assert msgspec.msgpack.encode(output.context)
        assert not _types(output.context) & {set, frozenset, list}


def test_what_stands_in_the_wrong_is_left_to_the_checks() -> None:
    """The plan is made before content errors stop the build, so dangling ids must not break it."""
    dangling = Point(
        "x", "money", "What?", "agree", (Position("gone", "So.", ("c",)), Position("herald-sale", "So.", ("gone",)))
    )
    broken = replace(sale(), articles=("herald-sale", "gone", "gazette-sale"), points=(dangling,), story="nowhere")
    corpus = replace(harbour(), comparisons={"who-gains": broken})
    corpus = with_article(corpus, replace(herald(), claims=(replace(herald().claims[0], about=("gone",)),)))
    assert planned(corpus)


# --- The article's page ---------------------------------------------------------------------------


def test_a_claim_leads_back_to_the_points_that_use_it() -> None:
    (use,) = article_page(harbour()).claims[0].used_in
    assert (use.question, use.url, use.relation) == ("What is the price?", "/comparisons/who-gains/#price", "differ")


def test_evidence_names_the_speaker_and_the_cue_of_the_quotation_it_lies_in() -> None:
    plain, spoken = (claim.evidence[0] for claim in article_page(harbour()).claims)
    assert (plain.speaker, plain.cue) == (None, None)
    assert (spoken.speaker, spoken.speaker_url, spoken.cue) == ("María Pérez", "/people/maria-perez/", "said")
    assert (spoken.paragraph, spoken.url) == (2, "/articles/herald-sale/#waited")


def test_the_map_says_what_stands_in_each_paragraph() -> None:
    first, second = article_page(harbour()).shape.paragraphs
    assert (first.times, first.figures, first.quotations, [c.url for c in first.claims]) == (1, 1, 0, ["#sale"])
    assert (second.quotations, second.quoted_words, second.section_starts, second.text) == (1, 5, True, None)


def test_links_in_our_markdown_are_relative() -> None:
    digest = article_page(harbour()).digest_html
    assert 'href="../../people/maria-perez/"' in digest
    assert 'href="#sale"' in digest


@pytest.mark.parametrize(("rights", "shown"), [("none", False), ("excerpt", True), ("full", True)])
def test_rights_decide_whether_passages_are_shown(rights: str, shown: bool) -> None:
    page = article_page(with_article(harbour(), replace(herald(), rights=rights)))  # type: ignore[arg-type]
    assert (page.claims[0].evidence[0].quoted is not None) is shown


def test_the_text_itself_is_shown_only_with_full_rights_and_the_source_at_hand() -> None:
    assert article_page(in_full(harbour())).shape.paragraphs[1].text is not None
    assert not article_page(replace(harbour(), sources=in_full(harbour()).sources)).shape.has_text


def test_the_articles_own_headings_are_shown_only_with_its_text() -> None:
    assert article_page(in_full(harbour())).shape.paragraphs[1].heading == "A long wait"
    assert article_page(replace(harbour(), sources=in_full(harbour()).sources)).shape.paragraphs[1].heading is None


def test_a_passage_that_was_found_approximately_says_so_where_the_text_is_shown() -> None:
    nearly = Evidence("p1", "announced on 16 July that the harbour of Puerto Azul will be sold")
    shown = in_full(harbour())
    edited = replace(shown.articles["herald-sale"], claims=(replace(herald().claims[0], evidence=(nearly,)),))
    confidence = article_page(with_article(shown, edited)).claims[0].evidence[0].confidence
    assert confidence is not None
    assert 0.85 < confidence < 1


# --- The comparison's page ------------------------------------------------------------------------


def test_points_stand_under_their_themes_and_empty_themes_are_left_out() -> None:
    assert [(theme.id, [p.id for p in theme.points]) for theme in comparison_page(harbour()).themes] == [
        ("money", ["price"]),
        ("people", ["words"]),
    ]


def test_a_point_says_its_relation_in_words() -> None:
    rows = [point for theme in comparison_page(harbour()).themes for point in theme.points]
    assert [row.relation_words for row in rows] == ["They differ on a number", "Only A says"]


def test_what_was_not_found_names_the_terms_searched() -> None:
    cell = comparison_page(harbour()).themes[1].points[0].positions[1]
    assert (cell.mark.letter, cell.found, cell.searched) == ("B", False, ("mayor", "said"))


def test_the_glance_leads_to_the_rows_it_counts() -> None:
    glance = comparison_page(harbour()).glance
    assert [(c.count, c.url) for c in glance.counts] == [
        (0, "/comparisons/who-gains/#points-agree"),
        (1, "/comparisons/who-gains/#points-differ"),
        (1, "/comparisons/who-gains/#points-only"),
    ]
    assert sum(count.share for count in glance.counts) == 1
    assert [part.count for part in glance.counts[2].marks] == [1, 0]


def test_the_points_that_the_essay_speaks_of_stand_in_its_margin() -> None:
    assert [link.url for link in comparison_page(harbour()).analysis_points] == ["#price"]


def test_a_correction_stands_on_the_page_that_it_corrects_and_on_its_own() -> None:
    (note,) = comparison_page(harbour()).corrections
    assert (note.page, note.was, note.now) == (None, "Ten million.", "Twelve million.")
    (listed,) = planned(harbour())["corrections/index.html"].context.corrections  # type: ignore[attr-defined]
    assert listed.page.title == "Who gains from the sale?"


def test_sources_are_cited_with_what_is_not_known() -> None:
    assert [reference.text for reference in comparison_page(harbour()).references] == [
        "Ana Ruiz, [The harbour will be sold], Puerto Azul Herald, 16 July 2025.",
        "Author not stated, [What is the harbour worth?], outlet not stated, date not stated.",
    ]


def test_a_note_on_a_source_is_a_sentence_of_its_own() -> None:
    noted = with_article(harbour(), replace(gazette(), notes=("a credit says that it was translated",)))
    text = comparison_page(noted).references[1].text
    assert text.endswith("date not stated. A credit says that it was translated.")


def test_evidence_says_where_in_the_article_it_stands() -> None:
    line = comparison_page(harbour()).themes[1].points[0].positions[0].claims[0].evidence[0]
    assert (line.paragraph, line.paragraphs, line.paragraph_url) == (2, 2, "/articles/herald-sale/#p2")


def test_only_a_draft_says_that_it_is_one() -> None:
    drafted = with_article(harbour(), replace(gazette(), draft=True))
    heads = {url: output.context.head for url, output in planned(drafted).items() if output.template}  # type: ignore[attr-defined]
    assert [url for url, head in heads.items() if head.draft] == ["articles/gazette-sale/index.html"]


def test_the_essays_headings_can_be_linked_to() -> None:
    page = comparison_page(harbour())
    assert [link.title for link in page.contents] == ["Money"]
    assert f'id="{page.contents[0].url[1:]}"' in page.analysis_html


# --- Home -----------------------------------------------------------------------------------------


def test_the_newest_comparison_leads_the_front_page() -> None:
    older = replace(sale(), slug="older", title="Older", published=None, updated=None)
    known = replace(harbour(), comparisons={"older": older, "who-gains": sale()})
    lead, news = home(known).lead, home(known).news
    assert lead is not None
    assert lead.title == "Who gains from the sale?"
    assert [item.title for item in news] == [herald().title, "Older", gazette().title]


def test_ways_in_name_only_registers_that_have_entries() -> None:
    assert [(way.title, way.count) for way in home(harbour()).ways] == [
        ("People", 1),
        ("Places", 1),
        ("Topics", 1),
        ("Timeline", 2),
    ]


def test_a_site_without_comparisons_has_no_lead() -> None:
    assert home(Corpus({}, {}, {}, {})).lead is None


def test_the_page_that_one_is_on_is_marked_in_the_navigation() -> None:
    current = [item.title for item in comparison_page(harbour()).site.navigation if item.current]
    assert current == ["Comparisons"]


def test_a_page_says_where_it_is() -> None:
    head = comparison_page(harbour()).head
    assert head.canonical == "https://harbour.example/reader/comparisons/who-gains/"
    assert [crumb.url for crumb in head.breadcrumbs] == ["/", "/comparisons/"]
    assert head.breadcrumbs[0].title == "Home"


def test_the_data_in_a_script_cannot_end_the_script() -> None:
    hostile: Comparison = replace(sale(), title="</script><script>alert(1)</script> & \u2028")
    data = comparison_page(replace(harbour(), comparisons={"who-gains": hostile})).head.structured_data
    assert "<" not in data
    assert msgspec.json.decode(data)["@graph"][0]["headline"] == hostile.title


def test_words_of_the_article_are_not_put_into_the_mouth_of_whom_it_paraphrases() -> None:
    paraphrase = replace(herald().claims[0], kind="reported-speech", speaker="maria-perez")
    page = article_page(with_article(harbour(), replace(herald(), claims=(paraphrase,))))
    assert page.claims[0].speaker == "María Pérez"
    assert page.claims[0].evidence[0].speaker is None
