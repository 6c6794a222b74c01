"""A list in a YAML text grows, and what stood there stays byte for byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.content.yaml_text import item_of_list
from colombia_nato_site.typed_yaml import compose
from colombia_nato_site.typed_yaml.append import append

ITEM = {"id": "new", "because": ["both say: so", "#1"], "theme": None, "at": [{"from": 3, "words": "“a”, b"}], "no": []}
NEW = "- id: new\n"
FORMS = [
    ("", "points:\n  - id: new\n"),
    ("# nothing yet\n", "# nothing yet\npoints:\n  - id: new\n"),
    ("title: A\n", "title: A\npoints:\n  - id: new\n"),
    ("title: A", "title: A\npoints:\n  - id: new\n"),
    ("points: []\n", "points:\n  - id: new\n"),
    ("points:\n", "points:\n  - id: new\n"),
    ("points:", "points:\n  - id: new\n"),
    ("points: null # none\ntitle: A\n", "points: # none\n  - id: new\ntitle: A\n"),
    ("points: [] # none\n# for instance\n", "points: # none\n  - id: new\n# for instance\n"),
    ("points:\n- id: a\ntitle: A\n", "points:\n- id: a\n- id: new\ntitle: A\n"),
    ("points:\n    -   id: a # 1\n\n# b\nc: d\n", "points:\n    -   id: a # 1\n    - id: new\n\n# b\nc: d\n"),
    ("points:\n  - id: a\n    # of a\n  # after\n", "points:\n  - id: a\n    # of a\n  - id: new\n  # after\n"),
    ("points:\n  - a: |\n      b\n      c\n\nd: e\n", "points:\n  - a: |\n      b\n      c\n\n  - id: new\nd: e\n"),
    ("points:\n  - {id: a,\n     theme: b}\n", "points:\n  - {id: a,\n     theme: b}\n  - id: new\n"),
    ("points: [{id: a}]\ntitle: A\n", 'points: [{id: a}, {"id": "new"}]\ntitle: A\n'),
    ("points: [{id: a},]\n", 'points: [{id: a}, {"id": "new"},]\n'),
    ("points:\n  - id: a\n    note:\ntitle: A\n", "points:\n  - id: a\n    note:\n  - id: new\ntitle: A\n"),
    ("  points:\n    - id: a\n  title: A\n", "  points:\n    - id: a\n    - id: new\n  title: A\n"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_an_item_is_put_at_the_end_of_the_list(text: str, expected: str) -> None:
    assert append(text, "points", {NEW: {"id": "new"}}) == expected


def test_items_keep_their_order_and_their_values() -> None:
    grown = append("points:\n  - id: a\n", "points", {item_of_list(ITEM): ITEM, NEW: {"id": "new"}})
    assert grown is not None
    document, problems = compose(grown, "")
    assert document is not None
    assert (document.value, problems) == ({"points": [{"id": "a"}, ITEM, {"id": "new"}]}, [])


@pytest.mark.parametrize(
    "text", ["{title: A}\n", "points: {id: a}\n", "- a\n", "points: some\n", "title: |+\n  A\n\n...\n"]
)
def test_other_forms_are_left_alone(text: str) -> None:
    assert append(text, "points", {NEW: {"id": "new"}}) is None


def test_text_that_does_not_mean_what_it_should_is_refused() -> None:
    assert append("title: A\n", "points", {NEW: {"id": "other"}}) is None


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t"), max_size=30)
values = st.recursive(
    st.none() | st.integers(-999, 999) | st.lists(words, max_size=3) | words,
    lambda inner: st.lists(st.dictionaries(st.sampled_from("abc"), inner, min_size=1), max_size=2),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(["id", "note", "at"]), values, min_size=1))
def test_whatever_is_written_is_read_back(item: dict[str, object]) -> None:
    assert append("title: A\npoints: []\n", "points", {item_of_list(item): item}) is not None
