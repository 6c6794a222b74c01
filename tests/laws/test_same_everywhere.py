"""Law 3: the output depends on nothing but the inputs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from colombia_nato_site.build.verify import compare
from laws.harbour_site import PAGE, write, write_site

SURROUNDINGS = {
    "another time zone": ({"TZ": "Pacific/Kiritimati"}, ()),
    "another locale": ({"LC_ALL": "C", "PYTHONUTF8": "0", "LANG": "tr_TR.ISO-8859-9"}, ()),
    "another hash seed": ({"PYTHONHASHSEED": "12345"}, ()),
    "one process": ({}, ("--jobs", "1")),
    "many processes": ({}, ("--jobs", "5")),
    "optimised Python": ({"PYTHONOPTIMIZE": "1"}, ()),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_site(tmp_path_factory.mktemp("here") / "site")
    for number in range(80):  # enough for more processes than one
        write(root / f"content/pages/page-{number}.md", PAGE.replace("About", f"Page {number}"))
    run(root, {"PYTHONHASHSEED": "1", "TZ": "UTC"})
    return root


def run(root: Path, variables: dict[str, str], *arguments: str) -> None:
    line = [sys.executable, "-m", "colombia_nato_site", "--root", str(root), "build", *arguments]
    done = subprocess.run(line, env={**os.environ, **variables}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def copy_in_another_order(root: Path, to: Path) -> None:
    """The same files, made in the opposite order and with other times."""
    for file in sorted(root.rglob("*"), reverse=True):
        parts = file.relative_to(root).parts
        if file.is_file() and parts[0] in {"content", "templates", "static"}:
            (to / file.relative_to(root)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, to / file.relative_to(root))
            os.utime(to / file.relative_to(root), (1, 1))


@pytest.mark.parametrize("surroundings", SURROUNDINGS)
def test_the_site_is_the_same_in(surroundings: str, built: Path, tmp_path: Path) -> None:
    variables, arguments = SURROUNDINGS[surroundings]
    elsewhere = tmp_path / "a folder with spaces, ñ and 漢字"
    copy_in_another_order(built, elsewhere)
    run(elsewhere, variables, *arguments)
    assert compare(elsewhere / "public", built / "public") == {}


def test_a_date_after_everything_holds_nothing_back(built: Path, tmp_path: Path) -> None:
    for seconds in ("1753056000", "4102444800"):
        copy_in_another_order(built, tmp_path / seconds)
        run(tmp_path / seconds, {"SOURCE_DATE_EPOCH": seconds})
        assert compare(tmp_path / seconds / "public", built / "public") == {}


def test_a_page_stands_before_what_it_links_to(built: Path, tmp_path: Path) -> None:
    copy_in_another_order(built, tmp_path)
    run(tmp_path, {"SOURCE_DATE_EPOCH": "1752883200"})  # a day before the comparison
    assert not (tmp_path / "public/comparisons/sale/index.html").exists()
    assert "<a>two papers</a>" in (tmp_path / "public/about/index.html").read_text(encoding="utf-8")


def test_the_build_s_date_is_an_input(built: Path, tmp_path: Path) -> None:
    for name, (variables, arguments) in {
        "option": ({}, ("--now", "2025-07-19")),
        "variable": ({"SOURCE_DATE_EPOCH": "1752883200"}, ()),
    }.items():
        copy_in_another_order(built, tmp_path / name)
        for page in (tmp_path / name / "content/pages").glob("*.md"):
            write(page, PAGE.replace("comparison:sale", "article:herald"))
        run(tmp_path / name, variables, *arguments)
    assert compare(tmp_path / "option/public", tmp_path / "variable/public") == {}
    assert not (tmp_path / "option/public/comparisons/sale").exists()
    assert (built / "public/comparisons/sale").exists()
