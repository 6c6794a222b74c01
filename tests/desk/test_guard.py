"""Who may change files: only the desk's own pages."""

from pathlib import Path

import pytest

from colombia_nato_site.content.files import read_tree
from desk.editor import FORM, HERE, HOST, Editor, at_the_desk


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    return at_the_desk(tmp_path)


FOREIGN = [
    {**HERE, "origin": "https://evil.example"},
    {**HERE, "origin": "null"},
    {**HERE, "origin": "http://localhost:9999"},
    {**HERE, "origin": "https://localhost:8000"},
    {**HERE, "sec-fetch-site": "cross-site"},
    {**HERE, "sec-fetch-site": "same-site"},
    {**HERE, "sec-fetch-site": "none"},
    {"host": HOST},
    {**HERE, "content-type": "text/plain"},
    {**HERE, "content-type": "multipart/form-data; boundary=x"},
    {**HERE, "content-type": "application/json"},
]


@pytest.mark.parametrize("headers", FOREIGN)
def test_other_sites_change_nothing(editor: Editor, headers: dict[str, str]) -> None:
    before = read_tree(editor.root)
    body = f"token=token&point={editor.points[0].id}&status=rejected".encode()
    for action in ("decide", "merge", "link", "heading", "suggest"):
        answer = editor.door.post(f"/_nato-site/desk/draft/{action}", {"content-type": FORM, **headers}, body)
        assert answer.status == 403
    assert read_tree(editor.root) == before


@pytest.mark.parametrize("token", ["", "token=", "token=wrong", "token=t%C3%B6ken", "token=token&token=wrong"])
def test_a_form_needs_the_token_of_this_run(editor: Editor, token: str) -> None:
    answer = editor.door.post("/_nato-site/desk/draft/suggest", {**HERE, "content-type": FORM}, token.encode())
    assert answer.status == 403


@pytest.mark.parametrize("headers", [{"origin": HERE["origin"]}, {"sec-fetch-site": "same-origin"}])
def test_one_sign_of_where_it_comes_from_is_enough(editor: Editor, headers: dict[str, str]) -> None:
    answer = editor.door.post(
        "/_nato-site/desk/draft/suggest", {"host": HOST, "content-type": FORM, **headers}, b"token=token"
    )
    assert answer.status == 303


def test_no_look_at_any_page_changes_a_file(editor: Editor) -> None:
    before = read_tree(editor.root)
    pages = [editor.get(), editor.desk(), *(editor.form(point.id) for point in editor.points)]
    for form in (form for page in pages for form in page.tree.forms):
        path, query = str(form.action).removeprefix("/_nato-site/desk/"), "token=token&status=rejected"
        assert editor.get(f"{path}?{query}").status in (200, 404)
    assert read_tree(editor.root) == before


def test_every_form_is_sent_with_the_token_and_the_version_it_was_made_of(editor: Editor) -> None:
    pages = [editor.desk(), *(editor.form(point.id) for point in editor.points)]
    forms = [form for page in pages for form in page.tree.forms]
    assert len(forms) > 10
    assert all(form.method == "POST" and {"token", "base"} <= set(form.fields.keys()) for form in forms)
