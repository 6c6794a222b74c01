"""Law 5: whoever reads the output folder sees one build's site, whatever becomes of the builds."""

import os
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import colombia_nato_site as nato_site
from colombia_nato_site.build.pipeline import build
from colombia_nato_site.build.report import BuildOptions
from colombia_nato_site.build.write import Room
from colombia_nato_site.folders import defaults_root
from laws.harbour_site import PAGE, SITE, write, write_site

# Publishes two sites of 300 files by turns, for ever: nearly all of its time goes into `publish`.
PUBLISHER = """\
import sys
from pathlib import Path
from colombia_nato_site.build.manifest import Key
from colombia_nato_site.build.write import Made, Room
room, turn = Room(Path(sys.argv[1])), int(sys.argv[2])
while True:
    turn += 1
    names = [f"{number % 20}/{number}.html" for number in range(300 if turn % 2 else 250)]
    key = Key(str(turn % 2).encode(), b"", b"", b"")
    files = {name: Made(key, f"turn {turn % 2} {name}".encode()) for name in names}
    with room.held(1):
        room.publish(files, room.live())
    print(turn, flush=True)
"""


def publish(root: Path) -> None:
    report = build(BuildOptions(root, root / "public"))
    assert not report.failed, report.diagnostics


def snapshot(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def command(root: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "colombia_nato_site", "--root", str(root), *arguments]


@pytest.mark.parametrize("seed", range(12))
def test_a_kill_at_any_moment_of_publishing_leaves_one_whole_site(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    for kill in range(2):
        line = [sys.executable, "-c", PUBLISHER, str(tmp_path / "public"), str(kill)]
        with subprocess.Popen(line, stdout=subprocess.PIPE) as builder:
            assert builder.stdout
            builder.stdout.readline()
            time.sleep(chance.uniform(0, 0.15))
            builder.kill()
        found = snapshot(tmp_path / "public")
        assert len(found) in {250, 300}
        assert set(found.values()) == {f"turn {int(len(found) == 300)} {name}".encode() for name in found}


def test_a_kill_at_any_moment_of_a_build_leaves_the_old_site_or_the_new(tmp_path: Path) -> None:
    root, chance = write_site(tmp_path / "site"), random.Random(1)
    publish(root)
    for turn in range(5):
        old = snapshot(root / "public")
        write(root / "content/site.yaml", SITE.replace("Two pictures", f"Turn {turn} pictures"))
        with subprocess.Popen(command(root, "build"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as builder:
            time.sleep(chance.uniform(0.2, 1.2))
            builder.send_signal(signal.SIGKILL)
        now = snapshot(root / "public")
        publish(root)
        assert now in (old, snapshot(root / "public"))


def test_a_killed_build_holds_nothing_up(tmp_path: Path) -> None:
    """Nor do the processes that it had begun: they have its lock too."""
    root, chance = write_site(tmp_path / "site"), random.Random(2)
    for number in range(200):
        write(root / f"content/pages/page-{number}.md", PAGE.replace("About", f"Page {number}"))
    for _ in range(4):
        with subprocess.Popen(command(root, "build", "--jobs", "3"), stderr=subprocess.DEVNULL) as builder:
            time.sleep(chance.uniform(0.5, 2.5))
            builder.kill()
        with Room(root / "public").held(wait=1):
            pass


def test_a_full_disk_leaves_the_site_as_it_was(tmp_path: Path) -> None:
    root = write_site(tmp_path / "site")
    publish(root)
    old = snapshot(root / "public")
    write(root / "content/site.yaml", SITE.replace("Two pictures", "Other pictures"))

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (6000, 6000))

    done = subprocess.run(command(root, "build"), preexec_fn=no_room, capture_output=True, text=True, check=False)
    assert (done.returncode, "error[disk]" in done.stderr) == (1, True), done.stderr
    assert "Traceback" not in done.stderr
    assert snapshot(root / "public") == old
    publish(root)
    assert snapshot(root / "public") != old


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only to root")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    root = write_site(tmp_path / "site")
    (tmp_path / "locked").mkdir(mode=0o555)
    report = build(BuildOptions(root, tmp_path / "locked/public"))
    assert [d.code for d in report.diagnostics if d.severity == "error"] == ["disk"]


def test_a_place_where_nothing_can_be_is_told(tmp_path: Path) -> None:
    root = write_site(tmp_path / "site")
    report = build(BuildOptions(root, root / "content/site.yaml/public"))
    assert report.failed


def test_a_build_into_the_content_is_refused(tmp_path: Path) -> None:
    root = write_site(tmp_path / "site")
    for out, folder in (("content/public", "content/"), ("static", "static/"), ("templates/x/y", "templates/")):
        [problem] = build(BuildOptions(root, root / out)).diagnostics
        assert problem.code == "out-in-sources"
        assert f"inside what a build reads ({folder})" in problem.message


def test_a_build_into_the_generator_is_refused(tmp_path: Path) -> None:
    root = write_site(tmp_path / "site")
    for folder in (Path(nato_site.__file__).parent, defaults_root() / "templates"):
        [problem] = build(BuildOptions(root, folder / "public")).diagnostics
        assert problem.code == "out-in-sources"


def test_a_build_over_other_files_is_refused(tmp_path: Path) -> None:
    root = write_site(tmp_path / "site")
    [problem] = build(BuildOptions(root, root)).diagnostics
    assert (problem.code, "delete it, if it is an old build" in (problem.hint or "")) == ("not-ours", True)


def test_a_first_build_that_fails_leaves_nothing(tmp_path: Path) -> None:
    root = write_site(tmp_path / "site")
    write(root / "content/pages/about.md", "no front matter")
    assert build(BuildOptions(root, tmp_path / "out")).failed
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_two_builds_at_once_both_end_well(tmp_path: Path) -> None:
    root = write_site(tmp_path / "site")
    builders = [subprocess.Popen(command(root, "build"), stderr=subprocess.PIPE) for _ in range(2)]
    said = [builder.communicate()[1] for builder in builders]
    assert [builder.returncode for builder in builders] == [0, 0], said
    assert (root / "public/index.html").is_file()
