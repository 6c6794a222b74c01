"""Markdown → Document; text invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.ingest.readers.markdown import read
from ingest.readers.shown import codes, document, shown

CASES = [
    ("# Sold\n\nThe harbour\nwas sold.", ["# Sold", "The harbour was sold."]),
    ("Sold\n====\n\nWhy\n---\nText.", ["# Sold", "## Why", "Text."]),
    ("A *strong* **line** with [a link](http://x 't') and `code`.", ["A strong line with a link and code."]),
    ("Boats &amp; rafts, 5\\* each.", ["Boats & rafts, 5* each."]),
    ("- one\n- two\n  lines\n\n1. first", ["- one", "- two lines", "- first"]),
    ("| A | B |\n|---|---|\n| 1 | 2 |", ["| A | B", "| 1 | 2"]),
    ("> A quoted\n> line.", ["A quoted line."]),
    ("![The *harbour*](h.jpg)\n\nText.", ["! The harbour", "Text."]),
    ("A <b>bold</b> word<br>here.", ["A bold word here."]),
    ("<div><p>One &eacute;.</p><script>alert(1)</script><p>Two.</p></div>\n\n<!-- gone -->", ["One é.", "Two."]),
    ("Text.[^1]\n\n[^1]: A note.", ["Text.", "*A note."]),
    ("---\n\nText under a rule.", ["Text under a rule."]),
]


@pytest.mark.parametrize(("text", "blocks"), CASES)
def test_marks_are_taken_away(text: str, blocks: list[str]) -> None:
    assert shown(read(text.encode(), "a.md")) == blocks


FOREIGN = """\
---
title: Boats sold
author: Ana Ruiz and Luis Paz
date: 2025-07-16T23:00:00-05:00
publisher: {name: Gazette}
lang: es_CO
tags: [boats]
---
Text.
"""


def test_front_matter_of_a_blog_is_understood() -> None:
    found, problems = read(FOREIGN.encode(), "a.md")
    assert found is not None
    known = found.metadata
    assert (known.headline, known.authors, known.published) == ("Boats sold", ("Ana Ruiz", "Luis Paz"), "2025-07-16")
    assert (known.outlet, known.language) == ("Gazette", "es-CO")
    assert [(one.severity, one.code, one.line) for one in problems] == [("note", "unknown-key", 7)]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("authors: [Ana Ruiz, Luis Paz]", ("Ana Ruiz", "Luis Paz")),
        ("author: {name: Ana Ruiz}", ("Ana Ruiz",)),
        ("autores: Ana Ruiz y Luis Paz", ("Ana Ruiz", "Luis Paz")),
        ("author: José Ortega y Gasset", ("José Ortega y Gasset",)),
    ],
)
def test_authors_are_written_in_many_ways(line: str, authors: tuple[str, ...]) -> None:
    assert document(read(f"---\n{line}\n---\nText.\n".encode(), "a.md")).metadata.authors == authors


@pytest.mark.parametrize("line", ["date: 16 July 2025", "fecha: 16 de julio de 2025", "pubDate: 2025/07/16"])
def test_dates_are_written_in_many_ways(line: str) -> None:
    assert document(read(f"---\n{line}\n---\nText.\n".encode(), "a.md")).metadata.published == "2025-07-16"


def test_a_sidecars_own_keys_go_before_others() -> None:
    text = "---\ntitle: Ours\nheadline: Theirs\n---\nText.\n"
    assert document(read(text.encode(), "a.md")).metadata.headline == "Theirs"


def test_a_value_that_is_not_understood_is_a_note() -> None:
    problems = read(b"---\ndate: soon\n---\nText.\n", "a.md")[1]
    assert [(one.severity, one.code, one.line) for one in problems] == [("note", "not-understood", 2)]


def test_toml_is_not_read_and_not_taken_for_text() -> None:
    read_ = read(b"+++\ntitle = 'x'\n+++\nText.\n", "a.md")
    assert (shown(read_), [one.code for one in read_[1]]) == (["Text."], ["toml-not-read"])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b"---\ntitle: x\nText.\n", "open-front-matter"),
        (b"---\npublished: 30/02/2025\n---\nText.\n", "wrong-value"),
        (b"> " * 200_000 + b"a\n" * 200_000, "too-large"),
        (b"![" * 200_000, "too-large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_says_why_a_file_is_not_read(data: bytes, code: str) -> None:
    assert codes(read(data, "a.md")) == [code]


@given(st.text(alphabet="#*_`[]()!<>-|:\n\\ &\"'ab1.^~=", max_size=200))
def test_any_marks_make_a_document(text: str) -> None:
    found, problems = read(text.encode(), "a.md")
    assert (found is None) == any(one.severity == "error" for one in problems)
