"""Publishing a folder: whole or not at all, and only what differs."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from colombia_nato_site.build.exchange import exchange
from colombia_nato_site.build.manifest import Key
from colombia_nato_site.build.write import Made, NotOursError, Published, Room

SITE = {"index.html": b"home", "articles/a/index.html": b"a", "articles/b/index.html": b"b", "robots.txt": b""}


def key(name: str) -> Key:
    return Key(name.encode(), b"", b"", b"")


def publish(out: Path, files: dict[str, bytes], swap: Callable[[Path, Path], bool] = exchange) -> Published:
    room = Room(out, swap)
    with room.held(wait=0):
        return room.publish({path: Made(key(path), data) for path, data in files.items()}, room.live())


def held_by(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def stamps(folder: Path) -> dict[str, tuple[int, int, int]]:
    everything = [folder, *sorted(folder.rglob("*"))]
    return {str(p): (p.stat().st_ino, p.stat().st_mtime_ns, p.stat().st_ctime_ns) for p in everything}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    publish(tmp_path / "public", SITE)
    return tmp_path / "public"


def test_the_first_build_makes_the_folder(out: Path) -> None:
    assert held_by(out) == SITE
    assert not out.is_symlink()


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    publish(tmp_path / "public", SITE)
    assert held_by(tmp_path / "public") == SITE


def test_the_same_files_again_write_nothing(out: Path) -> None:
    before = stamps(out.parent)
    assert publish(out, SITE) == Published()
    lock = str(out.parent / ".public.nato-site/lock")
    assert {**stamps(out.parent), lock: None} == {**before, lock: None}


STEPS: list[dict[str, bytes]] = [
    {**SITE, "index.html": b"other"},
    {"index.html": b"only"},
    {"index.html": b"home", "articles": b"a file where a folder was"},
    {"index.html/index.html": b"a folder where a file was"},
    {},
    SITE,
]


def test_the_folder_holds_what_was_published_last(out: Path) -> None:
    for files in STEPS:
        publish(out, files)
        assert held_by(out) == files


def test_no_empty_folder_is_left(out: Path) -> None:
    for _ in range(2):
        publish(out, {"index.html": b"home"})
        publish(out, {"index.html": b"house"})
    assert [path.name for path in out.rglob("*")] == ["index.html"]


def test_it_says_what_a_reader_sees_change(out: Path) -> None:
    published = publish(out, {"index.html": b"new", "articles/a/index.html": b"a", "robots.txt": b""})
    assert published == Published(written=("index.html",), removed=("articles/b/index.html",))


def test_the_trees_share_no_file(out: Path) -> None:
    publish(out, {**SITE, "index.html": b"new"})
    assert all(path.stat().st_nlink == 1 for path in out.rglob("*") if path.is_file())


def edit(file: Path) -> None:
    file.write_bytes(b"x" * file.stat().st_size)


def link(file: Path) -> None:
    file.unlink()
    file.symlink_to("index.html")


@pytest.mark.parametrize("tamper", [edit, link, Path.unlink])
def test_a_file_altered_by_hand_is_put_right(out: Path, tamper: Callable[[Path], None]) -> None:
    tamper(out / "articles/a/index.html")
    publish(out, SITE)
    assert held_by(out) == SITE


def test_a_file_altered_in_the_spare_is_put_right(out: Path) -> None:
    publish(out, {**SITE, "index.html": b"new"})
    edit(out.parent / ".public.nato-site/spare/articles/a/index.html")
    publish(out, SITE)
    assert held_by(out) == SITE


def test_touching_a_file_changes_nothing(out: Path) -> None:
    (out / "index.html").touch()
    assert publish(out, SITE) == Published()


def test_files_that_nobody_built_are_not_touched(tmp_path: Path) -> None:
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "to-mother.txt").write_text("Dear mother")
    with pytest.raises(NotOursError, match=r"to-mother\.txt"):
        publish(letters, SITE)
    assert [path.name for path in tmp_path.iterdir()] == ["letters"]


def test_a_file_added_to_the_folder_stops_the_next_build(out: Path) -> None:
    (out / "CNAME").write_text("example.org")
    with pytest.raises(NotOursError, match="CNAME"):
        publish(out, {**SITE, "index.html": b"new"})
    assert held_by(out) == {**SITE, "CNAME": b"example.org"}


def test_what_a_file_manager_leaves_stops_nothing(out: Path) -> None:
    (out / ".DS_Store").write_bytes(b"")
    publish(out, {**SITE, "index.html": b"new"})
    assert held_by(out) == {**SITE, "index.html": b"new"}


def test_a_copy_of_the_site_is_known_again(out: Path, tmp_path: Path) -> None:
    shutil.copytree(tmp_path, tmp_path.parent / (tmp_path.name + "-copy"))
    moved = tmp_path.parent / (tmp_path.name + "-copy") / "public"
    assert publish(moved, SITE) == Published()


def test_a_damaged_manifest_costs_time_not_truth(out: Path) -> None:
    publish(out, {**SITE, "index.html": b"new"})
    own = out.parent / f".public.nato-site/manifests/{out.stat().st_dev}-{out.stat().st_ino}"
    own.write_bytes(own.read_bytes()[:-7])
    publish(out, SITE)
    assert held_by(out) == SITE


def test_bytes_in_the_live_tree_need_not_be_made_again(out: Path) -> None:
    room = Room(out)
    files = {path: Made(key(path), None) for path in SITE} | {"new.html": Made(key("new"), b"new")}
    with room.held(wait=0):
        room.publish(files, room.live())
    assert held_by(out) == {**SITE, "new.html": b"new"}


def test_without_an_exchange_two_renames_do(out: Path) -> None:
    for files in STEPS:
        publish(out, files, swap=lambda *_: False)
        assert held_by(out) == files


def test_a_build_killed_between_two_renames_is_undone(out: Path) -> None:
    out.rename(out.parent / ".public.nato-site/old")
    with Room(out).held(wait=0):
        assert held_by(out) == SITE


def test_a_build_killed_after_the_second_rename_is_finished(out: Path) -> None:
    publish(out, {**SITE, "index.html": b"new"})
    (out.parent / ".public.nato-site/spare").rename(out.parent / ".public.nato-site/old")
    with Room(out).held(wait=0):
        assert not (out.parent / ".public.nato-site/old").exists()
    assert held_by(out) == {**SITE, "index.html": b"new"}


def test_a_link_to_the_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "public").symlink_to("served", target_is_directory=True)
    publish(tmp_path / "public", SITE)
    publish(tmp_path / "public", {**SITE, "index.html": b"new"})
    assert (tmp_path / "public").is_symlink()
    assert held_by(tmp_path / "served")["index.html"] == b"new"


def test_a_file_in_the_folder_s_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "public").write_text("mine")
    with pytest.raises(NotOursError):
        publish(tmp_path / "public", SITE)
    assert (tmp_path / "public").read_text() == "mine"


def test_in_a_copy_a_file_has_the_key_it_was_published_with_last(out: Path, tmp_path: Path) -> None:
    room = Room(out)
    for turn in ("one", "two"):
        files = {"index.html": Made(key(turn), turn.encode()), "same.html": Made(key(turn), b"same")}
        with room.held(wait=0):
            room.publish(files, room.live())
    shutil.copytree(tmp_path, tmp_path.parent / (tmp_path.name + "-copy"))
    copy = Room(tmp_path.parent / (tmp_path.name + "-copy") / "public")
    assert {entry.key for entry in copy.live().whole.values()} == {key("two")}
