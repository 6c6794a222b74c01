"""What an output's key follows from."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from colombia_nato_site.build.fingerprint import Fingerprints
from colombia_nato_site.build.manifest import Key
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.output import Output


@dataclass(frozen=True)
class Context:
    title: str = "Harbour"
    counts: tuple[tuple[str, int], ...] | dict[str, int] = ()


OUTPUT = Output("index.html", "html", "page.html", Context())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "page.html").write_text("{% extends 'base.html' %}")
    (tmp_path / "base.html").write_text("{{ page.title }}")
    (tmp_path / "other.html").write_text("")
    return tmp_path


def key(folder: Path, output: Output = OUTPUT, code: bytes = b"code") -> Key:
    return Fingerprints(Templates([folder]), code).key(output)


@pytest.mark.parametrize(
    "other",
    [
        Output("about.html", "html", "page.html", Context()),
        Output("index.html", "html", "base.html", Context()),
        Output("index.html", "json", None, Context()),
        Output("index.html", "html", "page.html", Context("Quay")),
    ],
)
def test_another_output_has_another_key(folder: Path, other: Output) -> None:
    assert key(folder, other) != key(folder)


def test_the_order_of_a_mapping_counts_since_a_template_sees_it(folder: Path) -> None:
    one = Output("index.html", "html", "page.html", Context(counts={"a": 1, "b": 2}))
    other = Output("index.html", "html", "page.html", Context(counts={"b": 2, "a": 1}))
    assert key(folder, one) != key(folder, other)


def test_a_template_it_is_built_on_counts_and_another_does_not(folder: Path) -> None:
    before = key(folder)
    (folder / "other.html").write_text("changed")
    assert key(folder) == before
    (folder / "base.html").write_text("changed")
    assert key(folder) != before


def test_the_code_counts(folder: Path) -> None:
    assert key(folder, code=b"other code") != key(folder)
