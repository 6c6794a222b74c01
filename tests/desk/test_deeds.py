"""What an editor does at the desk, and what stands in the files then."""

from pathlib import Path

import pytest

from colombia_nato_site.content.files import read_tree
from colombia_nato_site.content.load import load
from desk.editor import Editor, Page, at_the_desk

DIFFER = "differ-number"


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    return at_the_desk(tmp_path)


@pytest.fixture
def published(tmp_path: Path) -> Editor:
    return at_the_desk(tmp_path, "sale")


def first(editor: Editor, relation: str = "differ") -> str:
    return next(point.id for point in editor.points if point.relation == relation)


# --- What is shown ----------------------------------------------------------------------------------


def test_the_list_names_all_comparisons_with_what_is_to_do(editor: Editor) -> None:
    words = editor.get().words(".list")
    assert "draft" in words
    assert "Who gains from the sale of the harbour?" in words
    assert str(len(editor.points)) in words


def test_a_comparison_shows_articles_and_the_points_between_them(editor: Editor) -> None:
    page = editor.desk()
    assert "put the price at 12 million dollars" in page.words("#article-herald")
    assert "pays 15 million dollars" in page.words("#article-gazette")
    card = page.words(f"#point-{first(editor)}")
    for words in ("differ: number", "suggested", "sure", "p2", "12 million dollars", "15 million dollars"):
        assert words in card


def test_every_passage_is_marked_with_its_point(editor: Editor) -> None:
    page = editor.desk()
    marked = {(mark.get("class"), mark.text_content()) for mark in page.tree.cssselect("#article-gazette mark")}
    assert any(status == "suggested" and "15 million" in words for status, words in marked)
    accepted = editor.get("sale/").tree.cssselect("#article-gazette mark.accepted")
    assert "The buyer pays 15 million dollars" in [mark.text_content() for mark in accepted]


def test_choosing_a_point_marks_its_passages(editor: Editor) -> None:
    page = editor.desk(f"show=all&point={first(editor)}")
    assert len(page.tree.cssselect("mark.chosen")) == 2
    assert page.tree.cssselect(".card.chosen")[0].get("id") == f"point-{first(editor)}"


@pytest.mark.parametrize("status", ["suggested", "accepted", "rejected"])
def test_points_can_be_sifted(editor: Editor, status: str) -> None:
    editor.decide(first(editor), "rejected")
    shown = editor.desk(f"show={status}").tree.cssselect(".card .status")
    assert {label.text_content() for label in shown} <= {status}


def test_without_source_text_the_points_are_there(editor: Editor) -> None:
    (editor.root / "content/articles/gazette/source.md").unlink()
    assert "not on this machine" in editor.desk().words("#article-gazette")
    assert len(editor.desk().tree.cssselect(".card")) == len(editor.points)


def test_names_that_the_site_does_not_have_are_not_looked_for(editor: Editor) -> None:
    for path in ("nothing/", "../site/", "draft/points/nothing/", "..%2fsite/", "desk.py", "draft", "/etc/passwd"):
        assert editor.get(path).status == 404
    assert editor.post("/_nato-site/desk/nothing/decide", [("token", "token"), ("status", "accepted")]).status == 409


def test_what_articles_say_is_text_and_nothing_else(editor: Editor) -> None:
    source = editor.root / "content/articles/herald/source.md"
    source.write_text(
        source.read_text("utf-8").replace("Two hundred", "<script>alert(1)</script> Two hundred"), "utf-8"
    )
    assert "<script>alert" not in editor.desk().text


# --- Decisions ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["accepted", "rejected"])
def test_a_decision_is_one_word_in_the_file(editor: Editor, status: str) -> None:
    before, id_ = editor.data.decode(), first(editor)
    assert editor.decide(id_, status).status == 200
    assert editor.point(id_).status == status
    old, new = before.splitlines(), editor.data.decode().splitlines()
    assert [pair for pair in zip(old, new, strict=True) if pair[0] != pair[1]] == [
        ("    status: suggested", f"    status: {status}")
    ]


def test_a_decision_can_be_taken_back(editor: Editor) -> None:
    before, id_ = editor.data, first(editor)
    page = editor.decide(id_, "rejected")
    assert "rejected" in page.words(".done")
    editor.send(page.forms("/decide", point=id_)[0], status="suggested")
    assert editor.data == before


def test_after_a_decision_the_next_suggestion_is_chosen(editor: Editor) -> None:
    first_, second = editor.points[:2]
    assert f"point={second.id}" in editor.decide(first_.id, "rejected").address


def test_what_an_accepted_point_of_a_draft_lacks_is_said(editor: Editor) -> None:
    editor.decide(first(editor), "accepted")
    assert "asks nothing" in editor.desk().words(".card.accepted .missing")
    _, problems = load(read_tree(editor.root / "content"))
    assert not [problem for problem in problems if problem.severity == "error"]


def test_nothing_unfinished_is_accepted_into_what_is_published(published: Editor) -> None:
    published.rewrite("    question: What is the price?\n", "")
    published.rewrite("  - id: price\n", "  - id: price\n    status: suggested\n")
    before = published.data
    page = published.decide("price", "accepted")
    assert (page.status, published.data) == (422, before)
    assert "asks nothing" in page.words(".problems")
    done = published.send(page.forms("/points/price/")[0], question="What does it cost?", then="accept")
    assert (done.status, published.point("price").status) == (200, "accepted")


# --- Words --------------------------------------------------------------------------------------------


def test_a_point_is_worded_and_accepted_in_one_go(editor: Editor) -> None:
    id_ = first(editor)
    [form] = editor.form(id_).forms(f"/points/{id_}/")
    values = {
        "id": "the-price", "question": "What is: the price?", "new-theme": "The sale", "note": "One\n\ntwo",
        "says-herald": "Twelve million.", "claim-herald": "price", "says-gazette": "Fifteen #million.",
        "claim-gazette": "price", "then": "accept",
    }  # fmt: skip
    assert editor.send(form, **values).status == 200
    point = editor.point("the-price")
    assert (point.status, point.question, point.note) == ("accepted", "What is: the price?", "One\n\ntwo")
    assert [theme.title for theme in editor.front.themes if theme.id == point.theme] == ["The sale"]
    assert [(one.says, one.claims) for one in point.positions] == [
        ("Twelve million.", ["price"]),
        ("Fifteen #million.", ["price"]),
    ]
    assert "Still to write" not in editor.desk().words("#point-the-price")


def test_saving_without_a_change_touches_no_byte(editor: Editor) -> None:
    for point in editor.points:
        before = editor.data
        editor.send(editor.form(point.id).forms(f"/points/{point.id}/")[0], then="save")
        assert editor.data == before


def test_what_differs_goes_with_the_difference(editor: Editor) -> None:
    id_ = first(editor)
    editor.send(editor.form(id_).forms(f"/points/{id_}/")[0], relation="agree")
    assert (editor.point(id_).relation, editor.point(id_).differs) == ("agree", None)


def test_words_that_were_looked_for_in_vain(editor: Editor) -> None:
    id_ = first(editor, "only")
    missing = next(one.article for one in editor.point(id_).positions if not one.passages)
    editor.send(editor.form(id_).forms(f"/points/{id_}/")[0], **{f"searched-{missing}": "jobs, layoffs\nstrike"})
    assert next(one.searched for one in editor.point(id_).positions if one.article == missing) == [
        "jobs", "layoffs", "strike"
    ]  # fmt: skip


def test_a_wrong_word_is_told_and_nothing_typed_is_lost(editor: Editor) -> None:
    before, id_ = editor.data, first(editor)
    page = editor.send(editor.form(id_).forms(f"/points/{id_}/")[0], id="No slug!", question="My question?")
    assert (page.status, editor.data) == (422, before)
    assert "lower-case" in page.words(".problems")
    assert dict(page.forms(f"/points/{id_}/")[0].form_values())["question"] == "My question?"


def test_title_standfirst_and_themes(editor: Editor) -> None:
    [form] = editor.desk().forms("/heading")
    editor.send(form, **{"title": "Who sells?", "standfirst": "Two papers.", "new-theme": "The sale"})
    [form] = editor.desk().forms("/heading")
    editor.send(form, **{"theme-title-the-sale": "Sale and price"})
    front = editor.front
    assert (front.title, front.standfirst) == ("Who sells?", "Two papers.")
    assert [(theme.id, theme.title) for theme in front.themes] == [("the-sale", "Sale and price")]


# --- Claims -------------------------------------------------------------------------------------------


def worded_with_claim(editor: Editor, exact: str, says: str = "Two hundred work there.") -> Page:
    id_ = next(p.id for p in editor.points if "p3" in [one.paragraph for one in p.positions[0].passages])
    [form] = editor.form(id_).forms(f"/points/{id_}/")
    values = {"says-herald": says, "new-claim-herald": "yes", "new-kind-herald": "figure", "new-exact-herald": exact}
    return editor.send(form, **values)


def test_a_claim_is_made_of_a_passage(editor: Editor) -> None:
    index = editor.root / "content/articles/herald/index.md"
    before = index.read_text("utf-8")
    assert worded_with_claim(editor, "Two hundred people work there").status == 200
    corpus, problems = load(read_tree(editor.root / "content"), drafts=True)
    assert not [problem for problem in problems if problem.severity == "error"]
    claim = corpus.articles["herald"].claims[-1]
    assert (claim.id, claim.says, claim.kind) == ("two-hundred-work-there", "Two hundred work there.", "figure")
    assert (claim.evidence[0].paragraph, claim.evidence[0].exact) == ("p3", "Two hundred people work there")
    assert index.read_text("utf-8").startswith(before[: before.index("---", 3)])
    assert any(claim.id in one.claims for point in editor.points for one in point.positions)


@pytest.mark.parametrize(
    ("exact", "says", "told"),
    [
        ("Three hundred people", "Some work there.", "does not stand in p3"),
        ("Two hundred people work there", "", "needs words of ours"),
    ],
)
def test_a_claim_that_cannot_be_is_told_and_no_file_is_touched(
    editor: Editor, exact: str, says: str, told: str
) -> None:
    before = read_tree(editor.root)
    page = worded_with_claim(editor, exact, says)
    assert (page.status, read_tree(editor.root)) == (422, before)
    assert told in page.words(".problems")


def test_a_claim_quotes_no_more_than_the_rights_allow(editor: Editor) -> None:
    index = editor.root / "content/articles/herald/index.md"
    index.write_text(index.read_text("utf-8").replace("rights: full", "rights: excerpt"), "utf-8")
    page = worded_with_claim(editor, "Two hundred people work there")
    assert (page.status, "of the article" in page.words(".problems")) == (422, True)
    assert "Two hundred" not in index.read_text("utf-8")


# --- Two points become one, sentences become a point ------------------------------------------------------


def test_joining_keeps_the_passages_and_suggestions_of_both(editor: Editor) -> None:
    one, other = [point for point in editor.points if point.relation == "only"][:2]
    [form] = editor.desk().forms("/merge", point=one.id)
    assert editor.send(form, other=other.id).status == 200
    joined = editor.point(one.id)
    assert joined.suggestion == [*one.suggestion, *other.suggestion]
    passages = [passage for point in (one, other) for position in point.positions for passage in position.passages]
    assert sorted(map(repr, passages)) == sorted(repr(p) for one in joined.positions for p in one.passages)
    assert other.id not in [point.id for point in editor.points]


def test_what_was_joined_is_not_suggested_again(editor: Editor) -> None:
    one, other = [point for point in editor.points if point.relation == "only"][:2]
    editor.send(editor.desk().forms("/merge", point=one.id)[0], other=other.id)
    page = editor.send(editor.desk().forms("/suggest")[0])
    assert "known already" in page.words(".done")
    known = [id_ for point in editor.points for id_ in point.suggestion]
    assert len(known) == len(set(known))


def link(editor: Editor, *sentences: str, **values: str) -> Page:
    [form] = editor.desk().forms("/link")
    return editor.send(form, *(("sentence", key) for key in sentences), **values)


def sentence(editor: Editor, words: str) -> str:
    [label] = [one for one in editor.desk().tree.cssselect(".sentence") if words in one.text_content()]
    return str(label.cssselect("input")[0].get("value"))


def test_sentences_are_linked_by_hand(editor: Editor) -> None:
    keys = sentence(editor, "where the ships are"), sentence(editor, "Nobody asked")
    page = link(editor, *keys, relation="differ", differs="framing", question="Who is heard?")
    point = editor.points[-1]
    assert (page.status, point.status, point.relation, point.differs) == (200, "suggested", "differ", "framing")
    assert point.question == "Who is heard?"
    assert [(one.article, one.passages[0].paragraph) for one in point.positions] == [
        ("herald", "p2"),
        ("gazette", "p3"),
    ]
    assert f"points/{point.id}/" in page.address


@pytest.mark.parametrize("values", [{"relation": "agree"}, {"relation": "differ"}, {"relation": "none"}])
def test_a_link_that_is_none_is_told_and_keeps_what_was_chosen(editor: Editor, values: dict[str, str]) -> None:
    before, key = editor.data, sentence(editor, "Nobody asked")
    page = link(editor, key, question="Who?", **values)
    assert (page.status, editor.data) == (422, before)
    assert [box.get("value") for box in page.tree.cssselect(".sentence input[checked]")] == [key]
    assert dict(page.forms("/link")[0].form_values())["question"] == "Who?"


def test_what_names_no_sentence_is_passed_over(editor: Editor) -> None:
    keys = ("herald:p1:0-9999", "letter:p1:0-5", "herald:p99:0-5", "gazette:p1:5-5", "rubbish")
    assert link(editor, *keys, relation="agree").status == 422


def test_the_same_link_twice_is_one_point(editor: Editor) -> None:
    keys = sentence(editor, "where the ships are"), sentence(editor, "Nobody asked")
    link(editor, *keys, relation="agree")
    count = len(editor.points)
    assert link(editor, *keys, relation="agree").status == 422
    assert len(editor.points) == count


# --- Suggestions --------------------------------------------------------------------------------------


def test_a_new_comparison_is_made_of_chosen_articles(published: Editor) -> None:
    source = published.root / "content/articles/letter"
    assert "its text is not on this machine" in published.get().words(".choices") or source.exists()
    [form] = published.get().forms("/new")
    page = published.send(form, ("article", "herald"), ("article", "gazette"))
    assert page.status == 200
    assert "/desk/sale/" in page.address, "these articles have a comparison"


def test_too_few_articles_are_told(published: Editor) -> None:
    page = published.send(published.get().forms("/new")[0], ("article", "herald"))
    assert (page.status, "at least two" in page.words(".problems")) == (422, True)


# --- The file changed underneath ------------------------------------------------------------------------


def test_a_changed_file_is_not_overwritten_by_a_decision(editor: Editor) -> None:
    id_ = first(editor)
    [form, *_] = editor.desk().forms("/decide", point=id_)
    editor.rewrite("Our analysis.", "Words that were just saved.")
    before = editor.data
    page = editor.send(form, status="rejected")
    assert (page.status, editor.data) == (409, before)
    assert "Words that were just saved." in page.words(".diff ins")
    assert "rejected" in page.words(".wanted")
    again = page.forms("/decide")[0]
    editor.send(again)
    assert editor.point(id_).status == "rejected"
    assert b"Words that were just saved." in editor.data


def test_a_conflict_loses_nothing_that_was_typed(editor: Editor) -> None:
    id_ = first(editor)
    [form] = editor.form(id_).forms(f"/points/{id_}/")
    editor.rewrite("question: null", "question: Theirs?")
    before = editor.data
    page = editor.send(form, ("passage-herald", "p9:1-2"), question="Mine?", **{"says-herald": "Twelve."})
    assert (page.status, editor.data) == (409, before)
    assert "Theirs?" in page.words(".diff ins")
    [mine] = page.forms(f"/points/{id_}/")
    assert (dict(mine.form_values())["question"], dict(mine.form_values())["says-herald"]) == ("Mine?", "Twelve.")
    editor.send(mine)
    assert editor.point(id_).question == "Mine?"


def test_a_point_that_is_gone_leaves_what_was_typed_on_the_page(editor: Editor) -> None:
    id_ = first(editor)
    [form] = editor.form(id_).forms(f"/points/{id_}/")
    editor.rewrite(f"id: {id_}", "id: renamed")
    before = editor.data
    page = editor.send(form, question="Mine?")
    assert (page.status, editor.data) == (409, before)
    assert "Mine?" in page.words(".wanted")


def test_a_file_that_is_gone_leaves_what_was_typed_on_the_page(editor: Editor) -> None:
    [form] = editor.desk().forms("/heading")
    editor.path.unlink()
    page = editor.send(form, title="Mine")
    assert (page.status, "Mine" in page.words(".wanted"), editor.path.exists()) == (409, True, False)


def test_a_file_with_problems_is_shown_and_not_edited(editor: Editor) -> None:
    [form] = editor.desk().forms("/heading")
    editor.rewrite("    relation: differ\n", "    relation: quarrel\n")
    before = editor.data
    page = editor.desk()
    assert "quarrel" in page.words(".problems")
    assert not page.forms("/decide")
    form.fields["base"] = page.forms("/heading")[0].fields["base"]
    assert editor.send(form, title="Mine").status == 422
    assert editor.data == before


@pytest.mark.parametrize("text", ["---\n: [\n---\n", "no front matter", "---\n- a\n---\n", "---\ntitle: A\n"])
def test_any_broken_file_is_told(editor: Editor, text: str) -> None:
    editor.path.write_text(text, "utf-8")
    page = editor.desk()
    assert (page.status, "draft.md" in page.words(".problems")) == (200, True)
    assert editor.get().status == 200


# --- Quotations that articles share -------------------------------------------------------------------------

QUOTATION = """\
quotations:
  - id: quotation-5d0c9e  # ours
    status: suggested
    cuts:
      - {article: herald, words: 6, places: [{paragraph: p2, start: 0, end: 32}]}
      - article: gazette
        words: 4
        places: [{paragraph: p3, start: 0, end: 40}]
        lacks: [{where: before, words: 2, article: herald, places: [{paragraph: p2, start: 1, end: 8}]}]
"""


def test_a_shared_quotation_is_shown_and_decided(editor: Editor) -> None:
    text = editor.path.read_text("utf-8").replace("quotations: []\n", "")
    editor.path.write_text(text.replace("points:\n", f"{QUOTATION}points:\n", 1), "utf-8")
    page = editor.desk("show=all&point=quotation-5d0c9e")
    assert "We must go where the ships are" in page.words("#point-quotation-5d0c9e")
    assert "Leaves out 2 words before" in page.words("#point-quotation-5d0c9e")
    assert len(page.tree.cssselect("mark.chosen")) == 2
    before = editor.data.decode()
    assert editor.decide("quotation-5d0c9e", "accepted").status == 200
    assert editor.data.decode() == before.replace("# ours\n    status: suggested", "# ours\n    status: accepted")


# --- Undo -----------------------------------------------------------------------------------------------------


def test_changes_are_undone_one_after_the_other_to_the_byte(editor: Editor) -> None:
    states, (one, other) = [editor.data], [point.id for point in editor.points if point.relation == "only"][:2]
    editor.send(editor.desk().forms("/merge", point=one)[0], other=other)
    states.append(editor.data)
    editor.send(editor.form(one).forms(f"/points/{one}/")[0], question="Who?", then="save")
    states.append(editor.data)
    editor.decide(one, "accepted")
    assert len({*states, editor.data}) == 4
    for state in reversed(states):
        assert editor.send(editor.desk().forms("/undo")[0]).status == 200
        assert editor.data == state
    assert not editor.desk().forms("/undo")


def test_what_another_wrote_is_not_undone(editor: Editor) -> None:
    editor.decide(first(editor), "rejected")
    [form] = editor.desk().forms("/undo")
    editor.rewrite("Our analysis.", "Words that were just saved.")
    before = editor.data
    assert not editor.desk().forms("/undo")
    assert (editor.send(form).status, editor.data) == (409, before)


def test_a_point_is_not_joined_with_itself(editor: Editor) -> None:
    before, id_ = editor.data, first(editor)
    page = editor.send(editor.desk().forms("/merge", point=id_)[0], other=id_)
    assert (page.status, editor.data) == (422, before)
