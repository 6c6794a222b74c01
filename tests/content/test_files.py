from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from colombia_nato_site.content.files import code_digest, read_tree
from colombia_nato_site.content.front_matter import FrontMatter, split
from colombia_nato_site.content.slugs import slugify, unique
from colombia_nato_site.content.stems import stem

Site = Callable[[Mapping[str, str]], Path]


def test_a_tree_is_read_in_order_by_its_paths(site: Site) -> None:
    root = site({"content/pages/b.md": "b", "content/pages/a.md": "a", "content/articles/x/index.md": "x"})
    assert list(read_tree(root / "content")) == ["articles/x/index.md", "pages/a.md", "pages/b.md", "site.yaml"]


def test_originals_the_inbox_and_hidden_files_are_not_even_opened(site: Site) -> None:
    hidden = ["articles/x/original.html", "inbox/a/raw.txt", "pages/.a.md.swp", ".git/config"]
    root = site({f"content/{name}": "" for name in hidden})
    for name in hidden:
        (root / "content" / name).chmod(0)
    assert list(read_tree(root / "content")) == ["site.yaml"]


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert read_tree(tmp_path / "content") == {}


def test_the_code_has_one_digest() -> None:
    assert code_digest() == code_digest()


def test_front_matter_and_body_are_parted() -> None:
    assert split("---\na: 1\n---\n\nBody\n---\nmore\n\n", "a.md") == (
        FrontMatter(yaml="a: 1\n", body="Body\n---\nmore", first_line=2, body_line=5),
        [],
    )


def test_front_matter_may_be_all_there_is() -> None:
    parts, _ = split("---\na: 1\n---", "a.md")
    assert parts is not None
    assert (parts.yaml, parts.body) == ("a: 1\n", "")


@pytest.mark.parametrize(
    ("text", "code"), [("", "no-front-matter"), ("# A\n", "no-front-matter"), ("---\na: 1\n", "open-front-matter")]
)
def test_a_file_without_front_matter_is_told(text: str, code: str) -> None:
    parts, (problem,) = split(text, "a.md")
    assert parts is None
    assert (problem.code, problem.place) == (code, "a.md:1:1")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("El País", "el-pais"),
        ("What’s new?", "whats-new"),
        ("¿…?", ""),
        ("a--b_c", "a-b-c"),
        ("Øyvind Łoś, Straße", "oyvind-los-strasse"),
    ],
)
def test_slugs(text: str, slug: str) -> None:
    assert slugify(text) == slug


def test_a_slug_that_is_taken_gets_a_number() -> None:
    taken: set[str] = set()
    assert [unique("a", taken) for _ in range(3)] == ["a", "a-2", "a-3"]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("Announced", "announces", "en"), ("barcos", "barco", "es"), ("ports", "port", "en-GB"), ("Hafen", "hafen", "de")],
)
def test_words_of_one_stem(one: str, other: str, language: str) -> None:
    assert stem(one, language) == stem(other, language)
