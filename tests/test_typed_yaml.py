from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, RootModel

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.typed_yaml import FileModel, Slug, compose, decode, salvage, validate

VALUES = [
    ("2017", 2017),
    ("-3", -3),
    ("0o17", 15),
    ("0x1F", 31),
    ("1.50", 1.5),
    ("1e3", 1000.0),
    ("true", True),
    ("False", False),
    ("null", None),
    ("~", None),
    ("", None),
    ("2025-07-16", "2025-07-16"),
    ("2025-07-16 10:00:00", "2025-07-16 10:00:00"),
    ("2022-02/..", "2022-02/.."),
    ("199X", "199X"),
    ("yes", "yes"),
    ("no", "no"),
    ("on", "on"),
    ("12:30", "12:30"),
    ("1_000", "1_000"),
    ('"2017"', "2017"),
    ("'true'", "true"),
    ("<<", "<<"),
    ("9" * 5000, "9" * 5000),
    ("“quoted”", "“quoted”"),
]


def read(text: str) -> object:
    document, problems = compose(text, "a.yaml")
    assert document is not None
    assert not problems
    return document.value


def refused(text: str) -> list[Diagnostic]:
    return compose(text, "a.yaml")[1]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_a_plain_value_has_the_type_of_yaml_1_2(text: str, value: object) -> None:
    found = read(f"key: {text}\n")
    assert found == {"key": value}
    assert [type(inner) for inner in dict(found).values()] == [type(value)]


def test_keys_are_text() -> None:
    assert read("2017: a\nno: b\nnull: c\n1.5: d\n") == {"2017": "a", "no": "b", "null": "c", "1.5": "d"}


def test_nothing_is_a_document_too() -> None:
    assert read("") is None
    assert read("# only a remark\n") is None


def test_every_value_and_key_knows_its_place() -> None:
    document, _ = compose("a: 1\nb:\n  - x\n  - {é: 2, c: 3}\n", "a.yaml", first_line=10)
    assert document is not None
    assert document.place(("a",)) == (10, 4)
    assert document.place(("b", 1)) == (13, 5)
    assert document.place(("b", 1, "c")) == (13, 15)
    assert document.place_of_key(("b", 1, "c")) == (13, 12)


def test_what_is_not_there_is_placed_where_it_would_be() -> None:
    document, _ = compose("a: 1\nb:\n  - {c: 2}\n", "a.yaml")
    assert document is not None
    assert document.place(("b", 0, "d", 3)) == (3, 5)


REFUSED = [
    ("a: 1\na: 2", "duplicate-key", 2, 1, "line 1"),
    ("a: *x", "yaml-alias", 1, 4, "*x"),
    ("a: &x 1", "yaml-anchor", 1, 4, "&x"),
    ("a: !!python/object:os.system x", "yaml-tag", 1, 4, "python"),
    ("a: !mine {b: 1}", "yaml-tag", 1, 4, "!mine"),
    ("? [a, b]\n: c", "key-not-text", 1, 3, "key"),
    ("a: 1\n---\nb: 2", "second-document", 2, 1, "second"),
    ("a: " + "[" * 20 + "]" * 20, "too-deep", 1, 15, "12 levels"),
    ("a: " + "[" * 100_000, "too-deep", 1, 203, "12 levels"),
    ("a: b: c", "yaml-syntax", 1, 5, "second key"),
    ("a: 1\n\tb: 2", "yaml-syntax", 2, 1, "tab"),
    ("a: 'x\nb: 2\n", "yaml-syntax", 1, 4, "not closed"),
    ("a: [1, 2\nb: 3", "yaml-syntax", 1, 4, "not closed"),
    ("a: 'it's'", "yaml-syntax", 1, 8, "neither a new key"),
    ("a: @b", "yaml-syntax", 1, 4, "“@”"),
    ("a: 1\nb\nc: 2", "yaml-syntax", 3, 1, "key: value"),
    ("a: \x01", "yaml-syntax", 1, 4, "control"),
    ('a: "\\q"', "yaml-syntax", 1, 5, "escape"),
]


@pytest.mark.parametrize(("text", "code", "line", "column", "said"), REFUSED)
def test_what_yaml_must_not_hold_is_told_with_its_place(
    text: str, code: str, line: int, column: int, said: str
) -> None:
    (problem,) = refused(text)
    assert (problem.code, problem.line, problem.column) == (code, line, column)
    assert said in problem.message
    assert problem.hint


def test_everything_refused_is_told_at_once() -> None:
    assert [problem.code for problem in refused("a: *x\na: &y 1\nb: !z 2\n")] == [
        "yaml-alias",
        "duplicate-key",
        "yaml-anchor",
        "yaml-tag",
    ]


class Part(FileModel):
    name: Annotated[str, Field(min_length=1)] = Field(description="What it is called.")
    size: int = Field(1, ge=1)


class Whole(FileModel):
    title: str
    colour: Literal["red", "green"] = "red"
    parts: list[Part] = Field(default_factory=list)
    by_id: dict[Slug, Part] = Field(default_factory=dict)
    share: float | None = None


class Parts(RootModel[dict[Slug, Part]]):
    pass


INVALID = [
    ("title: 1", (1, 8), "`title` should be text; found the number 1.", 'Put it in quotes: "1".'),
    ("title:", (1, 7), "`title` should be text; found nothing.", "Write it after the colon."),
    ("colour: red", (1, 1), "The key `title` is missing.", "Add `title`."),
    ("title: a\ncolor: red", (2, 1), "`color` is no key that is known here.", "Did you mean `colour`?"),
    ("title: a\nzzz: 1", (2, 1), "`zzz` is no key that is known here.",
     "Permitted: title, colour, parts, by_id, share."),
    ("title: a\ncolour: gren", (2, 9), "`colour` should be one of red, green; found “gren”.", "Did you mean `green`?"),
    ("title: a\ncolour: 3", (2, 9), "`colour` should be one of red, green; found the number 3.",
     "Permitted: red, green."),
    ("title: a\nparts: b", (2, 8), "`parts` should be a list; found “b”.", "Write it as a list: `parts: [b]`."),
    ("title: a\nparts:\n  - b", (3, 5), "item 1 of `parts` should be keys with values; found “b”.", None),
    ("title: a\nparts:\n  - {size: 0, name: b}", (3, 12), "`size` should be at least 1; found the number 0.", None),
    ("title: a\nparts:\n  - {size: 1.5, name: b}", (3, 12), "`size` should be a whole number; found the number 1.5.",
     None),
    ("title: a\nparts:\n  - size: 2", (3, 5), "The key `name` is missing in item 1 of `parts`.",
     "Add `name`: What it is called."),
    ("title: a\nparts: [{name: ''}]", (2, 16), "`name` is empty.",
     "Write it, or take the key out if it may be left out."),
    ("title: a\nby_id:\n  title: {naem: b, name: c}", (3, 11), "`naem` is no key that is known here.",
     "Did you mean `name`?"),
    ("title: a\nby_id:\n  Big Id: {name: c}", (3, 3),
     "“Big Id” should be lower-case letters a–z, digits and single hyphens.", "For instance `big-id`."),
    ("title: a\nshare: yes", (2, 8), "`share` should be a number; found “yes”.", None),
    ("- a", (1, 1), "the file should be keys with values; found a list.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "message", "hint"), INVALID)
def test_a_wrong_value_is_told_in_plain_words(text: str, place: object, message: str, hint: str | None) -> None:
    document, _ = compose(text, "a.yaml")
    assert document is not None
    model, (problem,) = validate(document, Whole)
    assert model is None
    assert ((problem.line, problem.column), problem.message, problem.hint) == (place, message, hint)


def test_all_wrong_values_are_told_at_once() -> None:
    document, _ = compose("colour: blue\nparts: [{size: x}]\nextra: 1\n", "a.yaml")
    assert document is not None
    assert len(validate(document, Whole)[1]) == 5


def test_a_mapping_of_ids_is_a_file_too() -> None:
    document, _ = compose("one: {name: a}\ntwo: {nam: b, name: c}\n", "a.yaml")
    assert document is not None
    assert [problem.hint for problem in validate(document, Parts)[1]] == ["Did you mean `name`?"]


def test_a_key_with_nothing_counts_as_left_out() -> None:
    document, _ = compose("title: a\ncolour:\nparts:\n", "a.yaml")
    assert document is not None
    assert validate(document, Whole) == (Whole(title="a"), [])


def test_the_rest_can_be_salvaged_where_a_key_is_wrong() -> None:
    document, _ = compose("title: a\ncolor: red\nparts: [{name: b, size: x}]\n", "a.yaml")
    assert document is not None
    assert salvage(document, Whole) == Whole(title="a", parts=[Part(name="b", size=1)])


def test_nothing_can_be_salvaged_without_what_is_required() -> None:
    document, _ = compose("titel: a\n", "a.yaml")
    assert document is not None
    assert salvage(document, Whole) is None


@given(st.text(alphabet=st.sampled_from("ab1: -[]{}'\"#&*!|>%@`,?\n\t.é~"), max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    document, problems = compose(text, "a.yaml")
    assert (document is None) <= bool(problems)
    if document is not None:
        model, found = validate(document, Whole)
        assert (model is None) == bool(found)
        salvage(document, Whole)


@given(st.binary(max_size=40))
def test_bytes_are_text_or_told(data: bytes) -> None:
    text, problems = decode(data, "a.yaml")
    assert (text is None) == bool(problems)


def test_line_ends_and_byte_order_marks_do_not_matter() -> None:
    assert decode(b"\xef\xbb\xbfa\r\nb\rc\n", "a.yaml") == ("a\nb\nc\n", [])
