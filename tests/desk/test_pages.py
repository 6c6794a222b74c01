"""The desk's pages keep the house's own rules for pages."""

from pathlib import Path

import pytest

from colombia_nato_site.checks.accessibility import check_accessibility
from colombia_nato_site.checks.page import read_page
from desk.editor import Editor, Page, at_the_desk


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    return at_the_desk(tmp_path)


def pages(editor: Editor) -> list[Page]:
    id_ = editor.points[0].id
    [form, *_] = editor.desk().forms("/decide", point=id_)
    [words] = editor.form(id_).forms(f"/points/{id_}/")
    refused = editor.send(words, id="No slug")
    editor.rewrite("Our analysis.", "Ours.")
    conflicts = [editor.send(form, status="rejected"), editor.send(words, question="Mine?")]
    return [editor.get(), editor.desk(), editor.form(id_), refused, *conflicts, editor.get("nothing/")]


def test_every_page_is_accessible(editor: Editor) -> None:
    found = pages(editor)
    assert [page.status for page in found] == [200, 200, 200, 422, 409, 409, 404]
    assert not [one for page in found for one in check_accessibility(page.address, read_page(page.text.encode()))]


def test_no_page_has_a_script_or_style_of_its_own_or_an_id_twice(editor: Editor) -> None:
    for page in pages(editor):
        tree = page.tree
        assert not tree.cssselect("script:not([src]), style, [style], [onclick]")
        ids = [element.get("id") for element in tree.cssselect("[id]")]
        assert len(ids) == len(set(ids))


def test_nothing_is_loaded_from_elsewhere(editor: Editor) -> None:
    for page in pages(editor):
        named = page.tree.cssselect("[src], link[href], form[action], [formaction]")
        addresses = [element.get(name) for element in named for name in ("src", "href", "action") if element.get(name)]
        assert not [address for address in addresses if not str(address).startswith("/")]
