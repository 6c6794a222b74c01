"""`stories.yaml` is checked with all other files."""

import pytest

from content.harbour_sale import FILES, problems


@pytest.mark.parametrize(
    ("decided", "found"),
    [
        ("apart:\n  - [herald-sale, gazette-sale]\n", []),
        ("apart:\n  - [herald-sale, inbox/other.txt]\n", []),
        ("apart:\n  - [herald-sale, gazete-sale]\n", [("unknown-article", "warning", 2)]),
        ("apart:\n  - [herald-sale]\n", [("wrong-value", "error", 2)]),
        ("apart: [\n", [("syntax", "error", 2)]),
    ],
)
def test_what_was_decided_is_of_articles_that_are_there(decided: str, found: list[tuple[str, str, int]]) -> None:
    told = problems({**FILES, "stories.yaml": decided})
    assert [(one.severity, one.line) for one in told] == [(severity, line) for _, severity, line in found]
    assert all(one.path == "content/stories.yaml" and one.message for one in told)
    assert [one.code for one in told if one.severity == "warning"] == [
        c for c, severity, _ in found if severity != "error"
    ]


def test_a_near_name_is_proposed() -> None:
    [told] = problems({**FILES, "stories.yaml": "apart: [[herald-sale, gazete-sale]]\n"})
    assert "gazette-sale" in (told.hint or "")
