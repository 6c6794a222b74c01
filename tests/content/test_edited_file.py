"""The front matter of a file is given another meaning, in its bytes."""

import pytest

from colombia_nato_site.content.edited_file import edited

BEFORE = "---{0}title: A # one{1}points:{0}  - id: a{1}    status: suggested{0}---{1}{0}Ours: “ä”.{1}"


@pytest.mark.parametrize("ends", [("\n", "\n"), ("\r\n", "\r\n"), ("\n", "\r\n"), ("\r\n", "\n"), ("\r", "\r")])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_every_line_keeps_its_end(ends: tuple[str, str], mark: str) -> None:
    before = (mark + BEFORE.format(*ends)).encode()
    after = edited(before, {"title": "A", "points": [{"id": "a", "status": "accepted"}]})
    assert after == before.replace(b"suggested", b"accepted")


def test_what_comes_new_has_the_ends_of_the_file() -> None:
    before = BEFORE.format("\r\n", "\r\n").encode()
    after = edited(before, {"title": "A", "standfirst": "B", "points": [{"id": "a", "status": "suggested"}]})
    assert after == before.replace(b"# one\r\n", b"# one\r\nstandfirst: B\r\n")


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"no front matter", b"---\n[]\n---\n", b"---\na: *b\n---\n", b"---\na: 1\n"]
)
def test_what_has_no_front_matter_is_left_alone(data: bytes) -> None:
    assert edited(data, {"title": "A"}) is None


def test_the_end_of_the_front_matter_cannot_be_put_into_it() -> None:
    after = edited(b"---\ntitle: A\n---\nOurs\n", {"title": "one\n---\ntwo"})
    assert after == b"---\ntitle: |-\n  one\n  ---\n  two\n---\nOurs\n"
