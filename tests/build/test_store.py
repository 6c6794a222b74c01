"""The store: what was put is got, and a damaged file gives less, never something else."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from colombia_nato_site.build.store import Store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with Store(tmp_path / "kept" / "store.sqlite") as store:
        store.put("a", b"one")
        store.put("b", b"two")
    return tmp_path / "kept" / "store.sqlite"


def test_what_was_put_is_got_in_the_same_run() -> None:
    store = Store(None)
    store.put("a", b"one")
    assert (store.get("a"), store.get("b")) == (b"one", None)


def test_what_was_put_is_got_in_the_next_run(file: Path) -> None:
    with Store(file) as store:
        assert (store.get("a"), store.get("b"), store.get("c")) == (b"one", b"two", None)


@pytest.mark.parametrize("change", ["UPDATE kept SET data = x'00'", "UPDATE kept SET key = 'x' || key"])
def test_a_row_that_was_altered_is_not_believed(file: Path, change: str) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute(change)
    connection.close()
    with Store(file) as store:
        assert [store.get(key) for key in ("a", "b", "xa", "xb")] == [None] * 4


def damage(file: Path) -> None:
    file.write_bytes(b"not a database at all, but long enough to look at" * 100)


def from_tomorrow(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


@pytest.mark.parametrize("harm", [damage, from_tomorrow])
def test_an_unusable_file_is_said_and_made_anew(file: Path, harm: Callable[[Path], None]) -> None:
    harm(file)
    with Store(file) as store:
        assert store.get("a") is None
        store.put("a", b"three")
    assert [d.code for d in store.diagnostics] == ["store-unusable"]
    with Store(file) as store:
        assert (store.get("a"), store.diagnostics) == (b"three", [])


@pytest.mark.parametrize("length", range(0, 8192, 500))
def test_a_file_cut_short_never_lies(file: Path, length: int) -> None:
    file.write_bytes(file.read_bytes()[:length])
    for _ in range(2):
        with Store(file) as store:
            assert store.get("a") in (None, b"one")
            store.put("a", b"one")


def test_a_folder_that_cannot_be_made_only_costs_the_store(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with Store(tmp_path / "file" / "store.sqlite") as store:
        store.put("a", b"one")
        assert store.get("a") == b"one"
    assert [d.code for d in store.diagnostics] == ["store-unusable"]


def test_what_is_no_longer_asked_for_goes(file: Path) -> None:
    with Store(file) as store:
        for number in range(5000):
            store.put(str(number), b"")
    with Store(file) as store:
        store.get("17")
    with Store(file) as store:
        assert (store.get("17"), store.get("a"), store.get("18")) == (b"", None, None)
