"""A YAML text is made to mean something else; what is not meant to change stays byte for byte."""

from copy import deepcopy
from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from colombia_nato_site.content.yaml_edit import applied, edits, same
from colombia_nato_site.typed_yaml import compose
from content.yaml_writer import Value, Writer

FORMS = [
    ("a: 1 # one\nb: two\n", {"a": 1, "b": "three"}, "a: 1 # one\nb: three\n"),
    ("a:   'x' # why\n", {"a": "it: is"}, 'a:   "it: is" # why\n'),
    ("a: # why\nb: 1\n", {"a": "x", "b": 1}, "a: x # why\nb: 1\n"),
    ("a:\nb: 1\n", {"a": ["x"], "b": 1}, "a: [x]\nb: 1\n"),
    ("a: null\nb: 1\n", {"a": ["x y"], "b": 1}, 'a:\n  - x y\nb: 1\n'),
    ("a: [] # none\nb: 1\n", {"a": ["x y"], "b": 1}, "a: [x y] # none\nb: 1\n"),
    ("a: >-\n  x\n  y\n\nb: 1\n", {"a": "z", "b": 1}, "a: z\n\nb: 1\n"),
    ("a: | # why\n  x\n\n\nb: 1\n", {"a": "z", "b": 1}, "a: z # why\n\n\nb: 1\n"),
    ("a: 'x\n  y'\nb: 1\n", {"a": "z", "b": 1}, "a: z\nb: 1\n"),
    ("a: x\nb: 1\n", {"a": "y\n\nz", "b": 1}, "a: |-\n  y\n\n  z\nb: 1\n"),
    ("a: 1\n# of b\nb: 2\n\n# of c\nc: 3\n", {"a": 1, "c": 3}, "a: 1\n# of b\n\n# of c\nc: 3\n"),
    ("a: 1\nb: 2 # two\n  # more\nc: 3\n", {"a": 1, "c": 3}, "a: 1\nc: 3\n"),
    ("a: 1\nc: 3\n", {"a": 1, "b": {"x": [1, "z"]}, "c": 3}, "a: 1\nb: {x: [1, z]}\nc: 3\n"),
    ("{a: 1, b: 2, c: 3}\n", {"a": 1, "d": 4}, "{a: 1, d: 4}\n"),
    ("{a: 1, b: 2, c: 3}\n", {"c": 3}, "{c: 3}\n"),
    ("l:\n- id: a\n  n: 1\n# of b\n- id: b\n  n: 2\n", {"l": [{"id": "b", "n": 2}]}, "l:\n# of b\n- id: b\n  n: 2\n"),
    ("l:\n- id: a\n  n: 1\n# of b\n- id: b\n", {"l": [{"id": "a", "n": 1}]}, "l:\n- id: a\n  n: 1\n# of b\n"),
    ("l:\n  - n: 1 # one\n    id: a\n", {"l": [{"id": "a"}]}, "l:\n  - id: a\n"),
    ("l:\n  - {id: a, n: 1} # one\n", {"l": [{"id": "a", "n": 2}]}, "l:\n  - {id: a, n: 2} # one\n"),
    ("l: [{id: a, n: 1}, {id: b}]\n", {"l": [{"id": "b"}, {"id": "c"}]}, "l: [{id: b}, {id: c}]\n"),
    ("l:\n  -  a # 1\n  - b\n", {"l": ["a", "c", "b"]}, "l:\n  -  a # 1\n  - c\n  - b\n"),
    ("l:\n  - a # 1\n  - b\n", {"l": ["c", "a", "b"]}, "l:\n  - c\n  - a # 1\n  - b\n"),
    ("l: [a,\n   b] # ab\n", {"l": ["b"]}, "l: [b] # ab\n"),
    ("l:\n  - a\n  - b\nm: 1\n", {"l": [], "m": 1}, "l: []\nm: 1\n"),
    ("l:\n- a # 1\nm: 1\n", {"l": ["x"], "m": 1}, "l:\n- x # 1\nm: 1\n"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted", "expected"), FORMS)
def test_only_what_changes_is_written(text: str, wanted: Value, expected: str) -> None:
    found = edits(text, wanted)
    assert found is not None
    assert applied(text, found) == expected


@pytest.mark.parametrize("text", ["- a\n", "a: &b 1\n", "a: [\n", "a: 1", "a: 1\na: 2\n", ""])
def test_what_is_no_plain_mapping_is_left_alone(text: str) -> None:
    assert edits(text, {"a": 3}) is None


def test_one_and_true_are_two_things() -> None:
    assert applied("a: 1\n", edits("a: 1\n", {"a": True}) or ()) == "a: true\n"


# --- The law: whatever the form, what is wanted is what is read, and the rest is as it was ---------

words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n: #'\""), max_size=12
)
scalars = st.none() | st.booleans() | st.integers(0, 99) | words | st.sampled_from(["a b", "it is so", "x: y", "- z"])
names = st.sampled_from(["id", "says", "note", "claims", "relation"])
things = st.lists(scalars, max_size=3) | scalars
items = st.dictionaries(names, things, min_size=1, max_size=4)
values = st.dictionaries(names, things | st.lists(items, max_size=3), min_size=1, max_size=5)


def read(text: str) -> object:
    document, problems = compose(text, "")
    assert document is not None, problems
    return document.value


def changed(value: Value, random: Random, thing: object) -> Value:
    """The value with one thing in it changed, taken out or put in."""
    new = deepcopy(value)
    places: list[Value] = [
        new,
        *(item for inner in new.values() if isinstance(inner, list) for item in inner if isinstance(item, dict)),
    ]
    place = random.choice(places)
    lists = [inner for inner in place.values() if isinstance(inner, list) and inner]
    if lists and random.random() < 0.4:
        chosen = random.choice(lists)
        what = random.choice(["out", "in", "put"])
        at = random.randrange(len(chosen))
        if what == "out":
            del chosen[at]
        elif what == "in":
            chosen.insert(at, thing)
        else:
            chosen[at] = thing
    elif random.random() < 0.3 and len(place) > 1:
        del place[random.choice(list(place))]
    else:
        place[random.choice(["id", "says", "note", "claims", "relation", "new"])] = thing
    return new


@settings(max_examples=400, deadline=None)
@given(values, things, st.randoms(use_true_random=False))
def test_what_is_wanted_is_what_is_read(value: Value, thing: object, random: Random) -> None:
    text = Writer(random).mapping(value, 0)
    assert same(read(text), value)
    wanted = changed(value, random, thing)
    note(f"{text}{wanted}")
    found = edits(text, wanted)
    assert found is not None
    assert same(read(applied(text, found)), wanted)
    assert edits(applied(text, found), wanted) == ()
