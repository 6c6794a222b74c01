from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.render.environment import TemplateProblem, Templates
from render.harbour import edition_of, harbour


def templates(folder: Path, files: Mapping[str, str]) -> Templates:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return Templates([folder])


def problem(folder: Path, files: Mapping[str, str], **variables: object) -> Diagnostic:
    with pytest.raises(TemplateProblem) as raised:
        templates(folder, files).render("a.html", variables)
    (diagnostic,) = raised.value.diagnostics
    return diagnostic


def test_what_is_printed_is_escaped(tmp_path: Path) -> None:
    made = templates(tmp_path, {"a.html": "{{ x }}"}).render("a.html", {"x": "<script>"})
    assert made == "&lt;script&gt;"


def test_a_sites_template_stands_for_the_packaged_one(tmp_path: Path) -> None:
    templates(tmp_path / "site", {"b.html": "site"})
    templates(tmp_path / "defaults", {"a.html": "{% include 'b.html' %}", "b.html": "defaults"})
    assert Templates([tmp_path / "site", tmp_path / "defaults"]).render("a.html", {}) == "site"


@pytest.mark.parametrize("tag", ["{% extends 'b.html' %}", "{% include 'b.html' %}", "{% from 'b.html' import m %}"])
def test_a_closure_changes_with_what_the_template_pulls_in(tmp_path: Path, tag: str) -> None:
    before = templates(tmp_path, {"a.html": tag, "b.html": "{% include 'c.html' %}", "c.html": "1", "d.html": "1"})
    after = templates(tmp_path, {"c.html": "2"})
    assert before.closure("a.html") != after.closure("a.html")
    assert before.closure("d.html") == after.closure("d.html")


def test_a_snapshot_does_not_see_later_edits(tmp_path: Path) -> None:
    made = templates(tmp_path, {"a.html": "before"})
    templates(tmp_path, {"a.html": "after"})
    assert made.render("a.html", {}) == "before"


@pytest.mark.parametrize("tag", ["{% include name %}", "{% extends a or b %}", "{% import 'a' ~ x as m %}"])
def test_a_computed_name_is_refused_with_its_place(tmp_path: Path, tag: str) -> None:
    (found,) = templates(tmp_path, {"a.html": f"\n\n{tag}"}).check(["a.html"])
    assert (found.code, found.place) == ("template-dynamic", "templates/a.html:3")


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    files = {"a.html": "{% include 'gone.html' %}\n{% include 'b.html' %}", "b.html": "x\n{% if %}", "c.html": "{{ }"}
    found = templates(tmp_path, files).check(["a.html", "c.html"])
    assert [(d.code, d.place) for d in found] == [
        ("template-missing", "templates/a.html:1"),
        ("template-syntax", "templates/b.html:2"),
        ("template-syntax", "templates/c.html:1"),
    ]


def test_a_circle_of_templates_ends(tmp_path: Path) -> None:
    files = {"a.html": "{% include 'b.html' %}", "b.html": "{% include 'a.html' %}"}
    assert templates(tmp_path, files).closure("a.html")
    assert problem(tmp_path, files).code == "template-error"


def test_a_name_that_the_page_has_not_is_an_error_with_its_place(tmp_path: Path) -> None:
    files = {"a.html": "{% include 'b.html' %}", "b.html": "\n{{ page.nothing }}"}
    found = problem(tmp_path, files, page=object())
    assert (found.code, found.place) == ("template-undefined", "templates/b.html:2")


@pytest.mark.parametrize("expression", ["1 / 0", "1 + 'a'", "[].pop()", "'x' | plural", "{}['k'].y"])
def test_an_expression_that_fails_is_an_error_with_its_place(tmp_path: Path, expression: str) -> None:
    assert problem(tmp_path, {"a.html": f"\n{{{{ {expression} }}}}"}).place == "templates/a.html:2"


def test_a_template_that_is_no_utf8_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"\xff")
    (found,) = Templates([tmp_path]).check(["a.html"])
    assert found.code == "template-encoding"


def test_chance_is_not_at_hand(tmp_path: Path) -> None:
    assert problem(tmp_path, {"a.html": "{{ lipsum() }}"}).code == "template-undefined"
    assert problem(tmp_path, {"a.html": "{{ [1] | random }}"}).code == "template-syntax"


def page(url: str, base_path: str | None = None) -> object:
    edition = edition_of(harbour())

    class Page:
        head = edition.head(url, "", "")
        site = replace(edition.site(url), base_path=base_path)

    return Page()


def test_href_is_relative_to_the_page_in_macros_too(tmp_path: Path) -> None:
    macro = "{% macro m(url) %}{{ url | href }}{% endmacro %}"
    made = templates(tmp_path, {"a.html": "{% from 'm.html' import m with context %}{{ m('/b/') }}", "m.html": macro})
    assert made.render("a.html", {"page": page("/a/")}) == "../b/"
    assert made.render("a.html", {"page": page("/404.html", "/sub/")}) == "/sub/b/"


def test_href_in_a_macro_without_context_says_what_is_missing(tmp_path: Path) -> None:
    macro = "{% macro m(url) %}\n{{ url | href }}{% endmacro %}"
    files = {"a.html": "{% from 'm.html' import m %}{{ m('/b/') }}", "m.html": macro}
    found = problem(tmp_path, files, page=page("/a/"))
    assert "with context" in found.message
    assert found.place == "templates/m.html:2"
