"""Whole small sites, most of them with one thing wrong."""

import pytest

from colombia_nato_site.content.load import load
from colombia_nato_site.model import When
from content.harbour_sale import COMPARISON, FILES, GAZETTE_SALE, HERALD_SALE, changed, encoded, problems

HERALD_MD = "articles/herald-sale/index.md"
GAZETTE_MD = "articles/gazette-sale/index.md"
COMPARISON_MD = "comparisons/harbour-sale.md"
LONG = "Mayor Maria Perez announced on Wednesday that the harbour would be sold to Norte Lines for twelve million."


def test_a_good_site_has_no_problems() -> None:
    assert problems(FILES) == []


def test_a_good_site_is_read_whole() -> None:
    corpus, _ = load(encoded(FILES))
    assert list(corpus.articles) == ["gazette-sale", "herald-sale"]
    assert list(corpus.comparisons) == ["harbour-sale"]
    assert list(corpus.pages) == ["about"]
    assert list(corpus.entities) == ["maria-perez", "norte-lines"]


def test_an_article_is_made_of_its_file_and_its_features() -> None:
    article = load(encoded(FILES))[0].articles["herald-sale"]
    assert article.published == When("2025-07-16", "2025-07-16", "2025-07-16")
    assert article.features.words == 56
    assert article.digest.html.startswith('<h2 id="text-the-sale">The sale</h2>\n<p>It will be sold')
    assert [claim.id for claim in article.claims] == ["announced", "price"]


def test_claims_know_where_they_are_written() -> None:
    claim = load(encoded(FILES))[0].articles["herald-sale"].claims[1]
    assert claim.origin is not None
    assert HERALD_SALE.split("\n")[claim.origin.line - 1][claim.origin.column - 1 :] == "id: price"


def test_positions_stand_in_the_order_of_the_articles() -> None:
    points = load(encoded(FILES))[0].comparisons["harbour-sale"].points
    assert [[position.article for position in point.positions] for point in points] == [
        ["herald-sale", "gazette-sale"],
        ["herald-sale", "gazette-sale"],
    ]


# file, what is replaced, by what; where the problem is told, its code, a part of what is said, a part of the advice
WRONG = [
    (HERALD_MD, "outlet:", "outlett:", "3:1", "unknown-key", "outlett", "`outlet`"),
    (HERALD_MD, "title: The", "titel: The", "2:1", "missing-key", "`title` is missing", "own name"),
    (HERALD_MD, "title: The harbour will be sold", "title: 12", "2:8", "wrong-value", "the number 12", '"12"'),
    (HERALD_MD, "topics: [ports]", "topics: ports", "7:9", "wrong-value", "should be a list", "[ports]"),
    (HERALD_MD, "kind: event", "kind: evnt", "11:11", "wrong-value", "event, figure", "`event`"),
    (HERALD_MD, "published: 2025-07-16", "published: 16 July 2025", "4:12", "wrong-value", "EDTF", "2025-07-16"),
    (HERALD_MD, "when: 2025-07-16", "when: 2025-02-29", "13:11", "wrong-value", "EDTF", "2022-02/.."),
    (HERALD_MD, "when: 2025-07-16", "when: 2025/2024", "13:11", "wrong-value", "before it begins", "earlier"),
    (HERALD_MD, "title: The harbour", "title: The: harbour", "2:11", "yaml-syntax", "second key", "quotes"),
    (HERALD_MD, "[maria-perez]", "[maria-peres]", "12:13", "unknown-entity", "maria-peres", "`maria-perez`"),
    (HERALD_MD, "kind: event", "kind: event\n    speaker: mayor", "12:14", "unknown-entity", "mayor", "entities.yaml"),
    (HERALD_MD, "id: price", "id: announced", "16:9", "duplicate-id", "line 9", "of its own"),
    (HERALD_MD, "id: price", "id: Price", "16:9", "wrong-value", "lower-case", "`price`"),
    (HERALD_MD, "{paragraph: p1, exact: twelve million}", "{paragraph: p4, exact: twelve million}", "20:21",
     "unknown-paragraph", "no paragraph p4", "p1 to p3"),
    (HERALD_MD, "    evidence:\n      - {paragraph: p1, exact: twelve million}\n", "", "16:5",
     "no-evidence", "`price`", "paragraph"),
    (HERALD_MD, "end: 71", "end: 72", "15:75", "wrong-offsets", "26 characters, but `exact` has 25", "end: 71"),
    (HERALD_MD, ", end: 71", "", "15:9", "wrong-offsets", "go together", "both"),
    (HERALD_MD, "start: 46, end: 71", "start: 99, end: 124", "15:75", "outside-paragraph", "124", "offsets"),
    (HERALD_MD, "twelve million}", LONG + " twelve million and more for it and so on}", "20:32",
     "too-long-quoted", "27 words; 25", "Quote"),
    (HERALD_MD, "twelve million}", LONG[:60] + "}", "8:1", "too-much-quoted", "15 words of the article; 11", "Shorten"),
    (HERALD_MD, "language: en", "rights: none", "15:32", "not-to-be-quoted", "`none`", "Take"),
    (HERALD_MD, "claim:herald-sale/price", "claim:herald-sale/prize", "25:1", "unknown-claim", "prize", "`price`"),
    (HERALD_MD, "claim:herald-sale/price", "javascript:alert", "25:1", "refused-address", "javascript", "https:"),
    (HERALD_MD, "---\ntitle", "title", "1:1", "no-front-matter", "front matter", "---"),
    (HERALD_MD, "twelve million}\n---\n", "twelve million}\n", "1:1", "open-front-matter", "not closed", "---"),
    (COMPARISON_MD, "[herald-sale, gazette-sale]", "[herald-sale, gazete-sale]", "4:25",
     "unknown-article", "gazete-sale", "`gazette-sale`"),
    (COMPARISON_MD, "[herald-sale, gazette-sale]", "[herald-sale]", "4:11", "too-few-articles", "two", "slugs"),
    (COMPARISON_MD, "[herald-sale, gazette-sale]", "[herald-sale, gazette-sale, herald-sale]", "4:39",
     "duplicate-article", "twice", "one"),
    (COMPARISON_MD, "Twelve million., claims: [price]", "Twelve million., claims: [prize]", "15:64",
     "unknown-claim", "`herald-sale` makes no claim `prize`", "`price`"),
    (COMPARISON_MD, "theme: the-sale\n    question: What", "theme: the-sail\n    question: What", "10:12",
     "unknown-theme", "the-sail", "`the-sale`"),
    (COMPARISON_MD, "id: when", "id: cost", "17:9", "duplicate-id", "line 9", "of its own"),
    (COMPARISON_MD, "id: cost", "id: the-sale", "9:9", "duplicate-id", "theme", "otherwise"),
    (COMPARISON_MD, "    differs: number\n", "", "9:5", "missing-key", "what differs", "number"),
    (COMPARISON_MD, "relation: differ\n", "relation: agree\n", "13:14", "wrong-relation", "only for points", "out"),
    (COMPARISON_MD, "relation: differ\n", "relation: only\n", "12:15", "wrong-relation", "here 2 do", "agree"),
    (COMPARISON_MD, "relation: only", "relation: agree", "20:15", "wrong-relation", "needs two", "only"),
    (COMPARISON_MD, "searched: [Wednesday, July]", "says: Nothing.", "22:39", "bare-statement", "No claim", "claims"),
    (COMPARISON_MD, ", searched: [Wednesday, July]", "", "22:9", "wrong-position", "empty", "searched"),
    (COMPARISON_MD, "claims: [announced]", "claims: [announced], searched: [July]", "23:82",
     "wrong-position", "say nothing", "out"),
    (COMPARISON_MD, "says: On 16 July., ", "", "23:9", "missing-key", "not what the article says", "`says`"),
    (COMPARISON_MD, "{article: gazette-sale, searched", "{article: gazette-sail, searched", "22:19",
     "foreign-article", "gazette-sail", "`gazette-sale`"),
    (COMPARISON_MD, "      - {article: gazette-sale, searched: [Wednesday, July]}\n", "", "21:5",
     "missing-position", "`gazette-sale`", "searched"),
    (COMPARISON_MD, "{article: gazette-sale, searched: [Wed", "{article: herald-sale, searched: [Wed", "23:19",
     "duplicate-position", "second position", "Join"),
    (COMPARISON_MD, "(#cost)", "(#price)", "26:1", "unknown-point", "price", "#point-id"),
    (COMPARISON_MD, "(entity:maria-perez)", "(entity:mp)", "26:1", "unknown-entity", "mp", "entities.yaml"),
    (COMPARISON_MD, "(article:gazette-sale)", "(comparison:gazette-sale)", "26:1", "unknown-comparison", "gazette-sale",
     "harbour-sale"),
    ("entities.yaml", "kind: person", "kind: human", "1:40", "wrong-value", "person, organisation, place", "Permitted"),
    ("entities.yaml", "norte-lines:", "Norte Lines:", "2:1", "wrong-key", "lower-case", "norte-lines"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "place", "code", "said", "advice"), WRONG)
def test_a_mistake_is_told_where_it_is(
    name: str, old: str, new: str, place: str, code: str, said: str, advice: str
) -> None:
    found = [problem for problem in problems(changed(name, old, new)) if problem.code == code]
    assert found[0].place == f"content/{name}:{place}"
    assert found[0].severity == "error"
    assert said in found[0].message
    assert advice in str(found[0].hint)


def test_all_mistakes_of_all_files_are_told_at_once() -> None:
    files = {
        **changed(HERALD_MD, "outlet:", "outlett:"),
        GAZETTE_MD: GAZETTE_SALE.replace("p1", "p7"),
        COMPARISON_MD: COMPARISON.replace("id: when", "id: cost"),
    }
    assert [problem.code for problem in problems(files)] == ["unknown-paragraph", "unknown-key", "duplicate-id"]


def test_a_misspelt_key_does_not_hide_what_else_is_wrong() -> None:
    files = {**FILES, HERALD_MD: HERALD_SALE.replace("outlet:", "outlett:").replace("end: 71", "end: 72")}
    assert [problem.code for problem in problems(files)] == ["unknown-key", "wrong-offsets"]


def test_a_broken_article_is_no_reason_to_call_its_claims_unknown() -> None:
    assert [problem.code for problem in problems(changed(HERALD_MD, "kind: event", "kind: evnt"))] == ["wrong-value"]


def test_what_has_errors_is_left_out_and_so_is_what_needs_it() -> None:
    corpus, _ = load(encoded(changed(HERALD_MD, "outlet:", "outlett:")))
    assert list(corpus.articles) == ["gazette-sale"]
    assert not corpus.comparisons


def test_an_article_needs_its_features() -> None:
    files = {name: text for name, text in FILES.items() if name != "articles/herald-sale/features.json"}
    (problem,) = problems(files)
    assert (problem.code, problem.path) == ("no-features", "content/articles/herald-sale/index.md")
    assert "nato-site import" in str(problem.hint)


def test_a_folder_without_an_index_is_told() -> None:
    files = {**FILES, "articles/forgotten/features.json": "{}"}
    assert [(problem.code, problem.path) for problem in problems(files)] == [
        ("no-index", "content/articles/forgotten/index.md")
    ]


def test_bytes_that_are_no_text_are_told_with_their_place() -> None:
    files = {**encoded(FILES), "pages/about.md": b"---\ntitle: Caf\xe9\n---\n"}
    (problem,) = load(files)[1]
    assert (problem.code, problem.place) == ("not-utf-8", "content/pages/about.md:2:11")


def test_names_of_files_are_slugs() -> None:
    (problem,) = problems({**FILES, "pages/Über uns.md": "---\ntitle: About us\n---\n"})
    assert (problem.code, problem.hint) == ("wrong-slug", "Rename it. For instance `uber-uns`.")


@pytest.mark.parametrize("path", ["notes.txt", "articles/herald-sale/photo.png", "pages/old/about.md", "topics.yaml"])
def test_a_file_that_nothing_reads_is_a_warning(path: str) -> None:
    assert [(p.severity, p.code, p.path) for p in problems({**FILES, path: ""})] == [
        ("warning", "unknown-file", f"content/{path}")
    ]


@pytest.mark.parametrize("path", ["inbox/raw.txt", "articles/herald-sale/original.html", ".DS_Store", "pages/.swp"])
def test_originals_and_hidden_files_are_nobodys_business(path: str) -> None:
    assert problems({**FILES, path: ""}) == []


def test_an_article_of_another_story_is_a_warning() -> None:
    (problem,) = problems(changed(GAZETTE_MD, "story: harbour-sale\n", ""))
    assert (problem.severity, problem.code) == ("warning", "other-story")


def test_stories_and_topics_without_a_title_are_notes() -> None:
    files = changed("site.yaml", "harbour-sale:", "other-sale:")
    assert {(problem.severity, problem.code) for problem in problems(files)} == {("note", "unknown-story")}


def test_a_missing_file_of_entities_is_told_once() -> None:
    [problem] = problems({name: text for name, text in FILES.items() if name != "entities.yaml"})
    assert (problem.code, problem.path) == ("no-entities", "content/entities.yaml")
    assert "maria-perez" in problem.message
    assert "maria-perez: {name: …, kind: person}" in (problem.hint or "")


def test_a_site_that_names_no_entity_needs_no_file_of_them() -> None:
    assert problems({"site.yaml": FILES["site.yaml"], "pages/about.md": FILES["pages/about.md"]}) == []


@pytest.mark.parametrize(
    "index",
    [
        "",
        "No front matter.",
        HERALD_SALE.replace("outlet:", "\toutlet:"),
        HERALD_SALE.replace("id: price", "is: price"),
    ],
)
def test_an_article_that_cannot_be_read_is_told_by_itself(index: str) -> None:
    found = problems({**FILES, HERALD_MD: index})
    assert {problem.path for problem in found} == {f"content/{HERALD_MD}"}
    assert "unknown-claim" not in {problem.code for problem in found}


def test_an_article_without_its_file_is_told_by_itself() -> None:
    found = problems({name: text for name, text in FILES.items() if name != HERALD_MD})
    assert [problem.code for problem in found] == ["no-index"]


def test_a_draft_is_left_out_and_its_mistakes_are_notes() -> None:
    files = {**FILES, "pages/new.md": "---\ntitel: New\ndraft: true\n---\n"}
    corpus, found = load(encoded(files))
    assert list(corpus.pages) == ["about"]
    assert {problem.severity for problem in found} == {"note"}


def test_drafts_come_with_the_rest_where_they_are_asked_for() -> None:
    files = {**FILES, "pages/new.md": "---\ntitle: New\ndraft: true\n---\n"}
    assert list(load(encoded(files), drafts=True)[0].pages) == ["about", "new"]


def test_what_is_published_cannot_compare_a_draft() -> None:
    found = problems(changed(GAZETTE_MD, "language: en", "draft: true"))
    errors = [problem for problem in found if problem.severity == "error"]
    assert [problem.place.partition(".md:")[2] for problem in errors] == ["4:25"]
    assert {problem.message for problem in errors} == {"The article `gazette-sale` is a draft."}


@pytest.mark.parametrize(
    ("file", "target", "now"),
    [
        (COMPARISON_MD, "comparison:harbour-sale", "2025-07-19"),
        (HERALD_MD, "article:herald-sale", "2025-07-15"),
        (HERALD_MD, "claim:herald-sale/price", "2025-07-15"),
    ],
)
def test_a_link_to_what_is_held_back_is_plain_text_and_a_note(file: str, target: str, now: str) -> None:
    link = f"---\ntitle: About\n---\n\nSee [this]({target}).\n"
    draft = {**changed(file, "---\ntitle:", "---\ndraft: true\ntitle:"), "pages/about.md": link}
    for files, day, why in (
        (draft, None, "is a draft"),
        ({**FILES, "pages/about.md": link}, now, "is published later"),
    ):
        [note] = [found for found in problems(files, now=day) if found.path == "content/pages/about.md"]
        assert (note.severity, note.code, note.line) == ("note", "link-held-back", 5)
        assert why in note.message
        assert list(load(encoded(files), now=day)[0].pages) == ["about"]


def test_what_is_published_later_is_left_out_until_then() -> None:
    files = encoded(FILES)
    assert not load(files, now="2025-07-19T23:59:59Z")[0].comparisons
    assert list(load(files, now="2025-07-20")[0].comparisons) == ["harbour-sale"]


def test_a_year_need_not_be_quoted() -> None:
    corpus, _ = load(encoded(changed(HERALD_MD, "when: 2025-07-16", "when: 2017")))
    assert corpus.articles["herald-sale"].claims[0].when == When("2017", "2017-01-01", "2017-12-31")


def test_a_key_with_nothing_after_it_counts_as_left_out() -> None:
    assert problems(changed(HERALD_MD, "topics: [ports]", "topics:\nauthors:\nurl: null")) == []


def test_the_order_of_the_files_changes_nothing() -> None:
    files = encoded({**FILES, "odd.txt": "", "pages/about.md": "no front matter"})
    assert load(files) == load(dict(reversed(files.items())))
    assert list(load(files)[0].articles) == list(load(dict(reversed(files.items())))[0].articles)
