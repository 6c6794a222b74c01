"""A YAML text is made to mean something else; what is not meant to change stays byte for byte."""

import json
import re
from collections.abc import Callable
from copy import deepcopy
from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from colombia_nato_site.content.yaml_edit import applied, edits, same
from colombia_nato_site.content.yaml_text import scalar
from colombia_nato_site.typed_yaml import compose

Value = dict[str, object]
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


class Writer:
    """Writes a value in forms as people mix them: block and flow, all quotes, comments, blank lines."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.comments = 0

    def chance(self, of: float) -> bool:
        return self.random.random() < of

    def comment(self) -> str:
        self.comments += 1
        return f"# comment {self.comments}: “x” - y"

    def above(self, column: int) -> str:
        lines = [self.comment(), ""]
        return f"{' ' * self.random.choice([0, column])}{self.random.choice(lines)}\n" if self.chance(0.3) else ""

    def behind(self) -> str:
        return f"  {self.comment()}" if self.chance(0.3) else ""

    def scalar(self, value: object, column: int, *, block: bool) -> str:
        if not isinstance(value, str):
            plain = json.dumps(value)
            return plain + (self.behind() if block else "")
        lines = value.split("\n")
        if block and value.strip() == value != "" and all(map(str.isprintable, lines)) and self.chance(0.5):
            header = self.random.choice(["|-", f"|{2}-"])
            body = "\n".join(" " * (column + 2) + line if line else "" for line in lines)
            return f"{header}{self.behind()}\n{body}"
        if block and value.strip() == value != "" and value.isprintable() and self.chance(0.4):
            return f">-\n{' ' * (column + 2)}{value}\n"
        if value.isprintable() and value and self.chance(0.5):
            return "'" + value.replace("'", "''") + "'" + (self.behind() if block else "")
        if re.fullmatch("[a-z]+( [a-z]+)*", value) and value not in ("null", "true", "false") and self.chance(0.8):
            wide = value.replace(" ", "\n" + " " * (column + 3), 1) if block and self.chance(0.3) else value
            return wide + (self.behind() if block else "")
        return scalar(value) + (self.behind() if block else "")

    def flow(self, value: object) -> str:
        gap = self.random.choice([", ", " , ", ",", ",\n              "])
        if isinstance(value, dict):
            return "{" + gap.join(f"{key}: {self.flow(inner)}" for key, inner in value.items()) + "}"
        if isinstance(value, list):
            return "[" + gap.join(self.flow(item) for item in value) + ("," if value and self.chance(0.2) else "") + "]"
        return self.scalar(value, 0, block=False)

    def after_colon(self, value: object, column: int) -> str:
        if isinstance(value, list) and value and self.chance(0.7):
            return f"{self.behind()}\n{self.sequence(value, column + self.random.choice([0, 2]))}"
        if value is None and self.chance(0.5):
            return f"{self.behind()}\n"
        said = self.flow(value) if isinstance(value, list) else self.scalar(value, column, block=True)
        return " " * self.random.choice([1, 1, 3]) + said + "\n"

    def sequence(self, value: list[object], column: int) -> str:
        return "".join(self.above(column) + self.item(item, column) for item in value)

    def item(self, item: object, column: int) -> str:
        dash = " " * column + "- "
        if not isinstance(item, dict):
            return f"{dash}{self.scalar(item, column, block=True)}\n"
        if self.chance(0.3):
            return f"{dash}{self.flow(item)}{self.behind()}\n"
        return dash + self.mapping(item, column + 2).lstrip(" ")

    def mapping(self, value: Value, column: int) -> str:
        lines = [f"{' ' * column}{key}:{self.after_colon(inner, column)}" for key, inner in value.items()]
        return lines[0] + "".join(self.above(column) + line for line in lines[1:])


def read(text: str) -> object:
    document, problems = compose(text, "")
    assert document is not None, problems
    return document.value


Change = Callable[[Value, Random, object], None]


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
