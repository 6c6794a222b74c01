"""What the documents tell people to type is typed here, in order, in a copy of the repository."""

import contextlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]

ARTICLE = """\
Mayor María Pérez announced on July 16, 2025 that the harbour of Puerto Azul would be sold.

“We must go where the ships are,” Pérez said, and put the price at 12 million dollars.

Two hundred people work there, according to the dockers' union.
"""

NOT_RUN = {
    "make serve": "runs until it is stopped; test_serve_answers starts it",
    "make test": "would run this very test",
    "make eval": "takes minutes; tests/labelled/test_floors.py measures the same",
    "make bench": "takes minutes with 1000 articles; test_the_benchmark_runs measures a few",
    "make lint": "reads the whole house for a minute; .ci/run runs it",
}


def commands(document: Path) -> list[str]:
    """The lines after `$ ` in a document's console blocks."""
    blocks = re.findall(r"^ *```console\n(.*?)^ *```", document.read_text(encoding="utf-8"), re.M | re.S)
    return [line.strip().removeprefix("$ ") for block in blocks for line in block.splitlines() if "$ " in line]


DOCUMENTED = list(dict.fromkeys(command for document in DOCUMENTS for command in commands(document)))


def as_run_here(command: str) -> str:
    """The same with the set-up taken for done: CI does that for real on a fresh clone, before this test."""
    done = " ".join(f"-o .venv/{stamp}" for stamp in (".made", ".runtime", ".dev"))
    return re.sub(r"^make\b", f"make {done}", command)


def environment(copy: Path) -> dict[str, str]:
    mine = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "NATO_SITE", "COV"))}
    return {**mine, "PATH": f"{copy}/.venv/bin:{mine['PATH']}"}


def run(command: str, copy: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        as_run_here(command), shell=True, cwd=copy, env=environment(copy), capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository as a fresh clone has it, set up, with one invented article in the inbox."""
    folder = tmp_path_factory.mktemp("clone")
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    (folder / ".venv").symlink_to(sys.prefix)
    (folder / "content/inbox/harbour.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


@pytest.mark.parametrize("command", [each for each in DOCUMENTED if each not in NOT_RUN])
def test_what_is_documented_works(command: str, copy: Path) -> None:
    done = run(command, copy)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("command", NOT_RUN)
def test_what_is_not_run_here_is_at_least_a_target(command: str, copy: Path) -> None:
    assert command in DOCUMENTED
    done = run(f"{command} --dry-run", copy)
    assert done.returncode == 0, done.stderr


def test_the_benchmark_runs(copy: Path) -> None:
    done = run("make bench N=3", copy)
    assert re.search(r'"articles": 3, "bare": [\d.]+, "cold": [\d.]+', done.stdout), done.stdout + done.stderr


def test_the_main_habits_are_documented() -> None:
    assert {"make build", "make serve", 'make import SOURCES="content/inbox/*.txt"', "make test"} <= set(DOCUMENTED)


def test_help_explains_every_target(copy: Path) -> None:
    targets = re.search(r"^\.PHONY: (help .*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    assert targets
    explained = re.findall(r"^make (\w+) +\w.+$", run("make", copy).stdout, re.M)
    assert explained == targets[1].split()


def test_targets_that_need_files_ask_for_them(copy: Path) -> None:
    for target in ("import", "parse"):
        done = run(f"make {target}", copy)
        assert done.returncode != 0
        assert f"make {target} SOURCES=" in done.stderr


def test_too_old_a_python_is_told(copy: Path) -> None:
    line, env = ["make", "install", "VENV=fresh", "PYTHON=false"], environment(copy)
    done = subprocess.run(line, cwd=copy, env=env, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "Python 3.11 or newer is needed" in done.stderr


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#|article:|claim:|entity:|comparison:)([^)#]+)", document.read_text("utf-8"))
    assert not [target for target in targets if not (document.parent / target).exists()]


def test_where_code_lives_names_only_what_is_there() -> None:
    text = (ROOT / "docs/where-code-lives.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w/]+(?:\.py|/))`", text)
    places = (ROOT, ROOT / "docs", ROOT / "src/colombia_nato_site")
    assert named
    assert not [name for name in named if not any((place / name).exists() for place in places) and name != "utils.py"]


def test_serve_answers(copy: Path) -> None:
    """`make serve`, as in the README, shows the home page; the alarm ends it if it never says where."""
    server = subprocess.Popen(
        shlex.split(as_run_here("make serve")), cwd=copy, env=environment(copy), text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    alarm = threading.Timer(120, os.killpg, (server.pid, signal.SIGKILL))
    alarm.start()
    with server, contextlib.ExitStack() as at_the_end:
        at_the_end.callback(os.killpg, server.pid, signal.SIGTERM)
        at_the_end.callback(alarm.cancel)
        assert server.stdout
        said = next((found for line in server.stdout if (found := re.search(r"http://[\w.:]+/", line))), None)
        assert said, "it ended without saying where it serves"
        with urllib.request.urlopen(said[0], timeout=60) as page:
            assert b"</html>" in page.read()
