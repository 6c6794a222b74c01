"""`features.json`: written, read, and what is said of a broken one."""

import json
from dataclasses import replace

import pytest

from colombia_nato_site.content.features_file import read, write
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.ingest.read import read as read_original
from colombia_nato_site.model import Features

ARTICLE = """The mayor said on July 16, 2025 that 300 boats would go.

“The boats must go,” she said. “There is no other way.”
"""


def features() -> Features:
    source, problems = read_original("a.txt", ARTICLE.encode())
    assert source is not None, problems
    return features_of(source)


def test_reading_what_was_written_gives_the_same_features() -> None:
    assert read(write(features()).encode(), "features.json") == (features(), [])


def test_writing_what_was_read_gives_the_same_bytes() -> None:
    text = write(features())
    again, _ = read(text.encode(), "features.json")
    assert again is not None
    assert write(again) == text


def test_each_record_has_a_line() -> None:
    lines = write(features()).splitlines()
    assert sum('"form"' in line for line in lines) == len(features().terms)


def test_the_order_of_counts_does_not_matter() -> None:
    one = features()
    turned = replace(one, terms=tuple(replace(t, counts=dict(reversed(list(t.counts.items())))) for t in one.terms))
    assert write(turned) == write(one)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"words": "many"}, "Expected `int`, got `str` - at `$.words`"),
        ({"wordz": 3}, "nothing is called `$.wordz`"),
        (
            {"times": [{"place": {"paragraph": "p1", "start": 0, "end": 1}, "when": None, "edtf": "2025"}]},
            "`$.times[0].edtf`",
        ),
        ({"paragraphs": None}, "Expected `array`"),
    ],
)
def test_says_what_is_wrong(change: dict[str, object], said: str) -> None:
    broken = json.dumps({**json.loads(write(features())), **change}).encode()
    found, [problem] = read(broken, "content/articles/a/features.json")
    assert (found, problem.path) == (None, "content/articles/a/features.json")
    assert said in problem.message


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[]", b'{"words": 3}'])
def test_broken_files_are_no_traceback(data: bytes) -> None:
    found, problems = read(data, "features.json")
    assert found is None
    assert [problem.code for problem in problems] == ["bad-features"]
