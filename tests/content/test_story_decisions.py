"""What people decide about stories, written into files that people write."""

import pytest

from colombia_nato_site.content.story_decisions import add_apart, read_apart, tell_story


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "# yaml-language-server: $schema=../.nato-site/schemas/stories.json\napart:\n  - [a, b]\n"),
        ("# mine\napart:\n- [c, d]   # no\n", "# mine\napart:\n- [c, d]   # no\n- [a, b]\n"),
        ("apart:\r\n    - [c, d]", "apart:\r\n    - [c, d]\r\n    - [a, b]\r\n"),
        ("apart: [[c, d]] # kept\n", "apart: [[c, d], [a, b]] # kept\n"),
        ("apart: []\n", "apart: [[a, b]]\n"),
        ("# nothing yet\n", "# nothing yet\napart:\n  - [a, b]\n"),
    ],
)
def test_a_no_is_one_line_more(before: str, after: str) -> None:
    assert (add_apart(before.encode(), "a", "b") or b"").decode() == after


@pytest.mark.parametrize("wrong", ["apart: [[a]]", "apart: [[a, a]]", "together: []", "apart: x"])
def test_what_is_wrong_in_the_file_is_told_with_its_place(wrong: str) -> None:
    apart, problems = read_apart(wrong.encode())
    assert apart == {}
    assert [problem.line for problem in problems] == [1]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: A\nstory: null # which?\ndraft: true\n", "title: A\nstory: sale # which?\ndraft: true\n"),
        ("title: A\nstory:\n", "title: A\nstory: sale\n"),
        ("title: A\ndraft: true\n", "title: A\nstory: sale\ndraft: true\n"),
        ("title: A\r\n", "title: A\r\nstory: sale\r\n"),
    ],
)
def test_a_story_is_one_line_and_the_rest_is_kept(before: str, after: str) -> None:
    end = "\r\n" if "\r" in before else "\n"
    data, problems = tell_story(f"---{end}{before}---{end}Text: story:".encode(), "index.md", "sale")
    assert problems == []
    assert data == f"---{end}{after}---{end}Text: story:".encode()


def test_another_story_is_never_overwritten() -> None:
    data, problems = tell_story(b"---\ntitle: A\nstory: strike\n---\n", "index.md", "sale")
    assert data is None
    assert [(problem.code, problem.line) for problem in problems] == [("other-story", 3)]
