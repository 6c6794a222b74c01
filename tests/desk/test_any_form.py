"""Whatever a form says: an answer, never a traceback; and the file is what it was, or one that can be read."""

from pathlib import Path
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colombia_nato_site.content.files import read_tree
from colombia_nato_site.content.load import load
from desk.editor import FORM, HERE, Editor, at_the_desk

NAMES = [
    "point", "other", "status", "show", "then", "id", "question", "theme", "new-theme", "relation", "differs", "note",
    "title", "standfirst", "sentence", "article", "says-herald", "claim-herald", "searched-gazette", "passage-herald",
    "new-claim-herald", "new-kind-herald", "new-paragraph-herald", "new-exact-herald", "theme-title-x", "deed",
]  # fmt: skip
KNOWN = [
    "accepted", "suggested", "rejected", "accept", "agree", "differ", "only", "number", "framing", "yes", "event", "p1",
    "herald:p1:0-20", "gazette:p2:0-10", "gazette:p2:99999999-9", "herald", "gazette", "price", "the harbour", "all",
]  # fmt: skip
junk = st.text(st.characters(codec="utf-8"), max_size=20)


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Editor:
    return at_the_desk(tmp_path_factory.mktemp("desk"))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_form_has_an_answer(editor: Editor, data: st.DataObject) -> None:
    ids = [point.id for point in editor.points]
    values = st.sampled_from([*KNOWN, *ids]) | junk
    sent = data.draw(st.lists(st.tuples(st.sampled_from(NAMES), values), max_size=12))
    deed = data.draw(st.sampled_from(["decide", "merge", "link", "heading", f"points/{ids[0]}/", "points/x/", "new"]))
    path = deed if deed == "new" else f"draft/{deed}"
    base = editor.desk().forms("/heading")[0].fields["base"]
    body = urlencode([("token", "token"), ("base", base), *sent]).encode()
    answer = editor.door.post(f"/_nato-site/desk/{path}", {**HERE, "content-type": FORM}, body)
    assert answer.status in (303, 404, 409, 422)
    _, problems = load(read_tree(editor.root / "content"))
    assert not [problem for problem in problems if problem.severity == "error"]


@given(path=junk, query=junk)
def test_any_address_has_an_answer(editor: Editor, path: str, query: str) -> None:
    for asked in (path, f"draft/{path}", f"draft/points/{path}/", f"{path}/", f"{path}/points/x/"):
        assert editor.door.get(f"/_nato-site/desk/{asked}", query).status in (200, 404)


@given(values=st.dictionaries(st.sampled_from(["show", "point", "was", "added", "known"]), junk))
def test_any_query_has_an_answer(editor: Editor, values: dict[str, str]) -> None:
    page = editor.desk(urlencode(values))
    assert page.status == 200
    assert "<script>" not in page.text


def test_a_folder_that_cannot_be_written_is_told(editor: Editor, tmp_path: Path) -> None:
    blocked = editor.path.with_name(".draft.md.part")
    blocked.mkdir()
    before = editor.data
    page = editor.decide(editor.points[0].id, "rejected")
    blocked.rmdir()
    assert (page.status, editor.data) == (500, before)
    assert "Nothing was changed" in page.text
