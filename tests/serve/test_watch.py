"""Changes are noticed however an editor or a tool makes them; reading is no change."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from colombia_nato_site.serve.watch import Watcher

LONG = 10.0
SHORT = 0.4


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("content/articles/a", "static", "public", ".git"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "content/articles/a/index.md").write_text("one")
    return tmp_path


@pytest.fixture
def watcher(root: Path) -> Iterator[Watcher]:
    with Watcher(root) as watcher:
        yield watcher


def save(root: Path) -> None:
    (root / "content/articles/a/index.md").write_text("two")


def save_by_renaming(root: Path) -> None:
    (root / "content/articles/a/.index.md.swp").write_text("two")
    (root / "content/articles/a/.index.md.swp").rename(root / "content/articles/a/index.md")


def move_in_from_elsewhere(root: Path) -> None:
    (root / "elsewhere.md").write_text("two")
    (root / "elsewhere.md").rename(root / "content/articles/a/index.md")


def delete(root: Path) -> None:
    (root / "content/articles/a/index.md").unlink()


def drop_many(root: Path) -> None:
    for number in range(50):
        (root / f"content/articles/b{number}").mkdir()
        (root / f"content/articles/b{number}/index.md").write_text("new")


def move_a_folder(root: Path) -> None:
    (root / "content/articles/a").rename(root / "content/articles/b")


def make_a_watched_folder(root: Path) -> None:
    (root / "templates").mkdir()


def remove_a_watched_folder(root: Path) -> None:
    shutil.rmtree(root / "static")


CHANGES = [
    save,
    save_by_renaming,
    move_in_from_elsewhere,
    delete,
    drop_many,
    move_a_folder,
    make_a_watched_folder,
    remove_a_watched_folder,
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_noticed(watcher: Watcher, root: Path, change: Callable[[Path], None]) -> None:
    change(root)
    assert watcher.wait(LONG)


def test_a_folder_made_later_is_watched_too(watcher: Watcher, root: Path) -> None:
    make_a_watched_folder(root)
    assert watcher.wait(LONG)
    (root / "templates/base.html").write_text("new")
    assert watcher.wait(LONG)


def test_a_folder_that_was_replaced_is_watched_again(watcher: Watcher, root: Path) -> None:
    (root / "content").rename(root / "old")
    shutil.copytree(root / "old", root / "content")
    assert watcher.wait(LONG)
    save(root)
    assert watcher.wait(LONG)


def test_what_no_build_reads_is_no_change(watcher: Watcher, root: Path) -> None:
    (root / "content/inbox").mkdir()
    watcher.wait(SHORT)
    (root / "public/index.html").write_text("made")
    (root / ".git/index").write_text("x")
    (root / "content/articles/a/.index.md.swp").write_text("x")
    (root / "content/inbox/raw.txt").write_text("x")
    (root / "notes.txt").write_text("x")
    (root / "content/articles/a/index.md").read_text()
    assert not watcher.wait(SHORT)
