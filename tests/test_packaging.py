"""The generator away from its repository: pinned, built into a wheel, installed, put to work."""

import os
import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def run(*command: str | Path, cwd: Path) -> str:
    """What a command prints; fails with what it said if it does not end well."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_", "COVERAGE_"))}
    done = subprocess.run(list(command), cwd=cwd, env=clean, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


# --- What is pinned -------------------------------------------------------------------------------


def name_of(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def pinned(file: str) -> dict[str, int]:
    """Each package of a requirements file, with how many hashes it has."""
    blocks = re.split(r"\n(?=\S)", (ROOT / file).read_text(encoding="utf-8").strip())
    assert all(re.match(r"[a-z0-9-]+==[^\s;]+( ;.*)? \\\n", block) for block in blocks)
    return {name_of(block): block.count("--hash=sha256:") for block in blocks}


def test_what_building_needs_is_pinned() -> None:
    needed = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["build"]]
    assert {name_of(each) for each in needed} <= pinned("requirements.txt").keys()


def test_what_testing_needs_is_pinned_too() -> None:
    everything = pinned("requirements-dev.txt")
    assert {name_of(each) for each in PROJECT["dependency-groups"]["dev"]} <= everything.keys()
    assert pinned("requirements.txt").items() <= everything.items()


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt"])
def test_requirements_are_hashed_for_every_platform_and_name_no_index(file: str) -> None:
    of_wheels_alone = {"pysbd"}  # published as one wheel for all platforms, without sources
    assert all(hashes >= 2 or name in of_wheels_alone for name, hashes in pinned(file).items())
    assert not re.search(r"://|^\s*-", (ROOT / file).read_text(encoding="utf-8").replace("    --hash=", ""), re.M)


def test_actions_are_pinned_to_a_commit_and_may_do_little() -> None:
    text = (ROOT / ".github/workflows/site.yml").read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {"contents": "read"}
    assert [job for job, body in workflow["jobs"].items() if "permissions" in body] == ["publish"]
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", used) for used in re.findall(r"uses: (\S+)", text))


# --- The wheel ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel built from that sdist alone."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=ROOT)
    (sdist,) = folder.glob("*.tar.gz")
    run("tar", "-xzf", sdist, "-C", folder, cwd=folder)
    unpacked = folder / sdist.name.removesuffix(".tar.gz")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=unpacked)
    return folder


@pytest.fixture(scope="module")
def nato_site(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command as installed from the wheel, beside this environment's libraries but without this repository."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False, symlinks=True)
    python, (wheel,) = folder / "bin/python", dist.glob("*.whl")
    run(sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-index", wheel, cwd=dist)
    (packages,) = folder.glob("lib/*/site-packages")
    ours = Path(yaml.__file__).parent.parent
    (packages / "zz_libraries.pth").write_text(f"import sys; sys.path.append({str(ours)!r})\n", encoding="utf-8")
    where = run(python, "-c", "import colombia_nato_site; print(colombia_nato_site.__file__)", cwd=folder)
    assert where.startswith(str(packages))
    return folder / "bin/nato-site"


def test_the_wheel_carries_templates_styles_the_starter_and_no_article_but_the_invented(dist: Path) -> None:
    (wheel,) = dist.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    package = "colombia_nato_site"
    for folder in ("templates", "static"):
        carried = {f"{package}/defaults/{p.relative_to(ROOT).as_posix()}" for p in (ROOT / folder).rglob("*.*")}
        assert carried <= names
    assert f"{package}/new_site/content/site.yaml" in names
    articles = [name for name in names if "content/articles/" in name and not name.endswith(".gitkeep")]
    assert {name.partition("/content/")[0] for name in articles} == {f"{package}/example"}


def test_a_new_site_builds_right_away_outside_the_repository(nato_site: Path, tmp_path: Path) -> None:
    run(nato_site, "init", "my-site", cwd=tmp_path)
    run(nato_site, "build", cwd=tmp_path / "my-site")
    home = (tmp_path / "my-site/public/index.html").read_text(encoding="utf-8")
    assert "A new site" in home
    assert list((tmp_path / "my-site/public").rglob("*.css"))


def test_so_does_the_example(nato_site: Path, tmp_path: Path) -> None:
    run(nato_site, "init", "--example", "example", cwd=tmp_path)
    run(nato_site, "build", "--strict", cwd=tmp_path / "example")
    assert len(list((tmp_path / "example/public/articles").glob("*/index.html"))) == 3


def test_a_site_overrides_the_defaults_file_by_file(nato_site: Path, tmp_path: Path) -> None:
    run(nato_site, "init", "my-site", cwd=tmp_path)
    own = tmp_path / "my-site/templates/pages/not_found.html"
    own.parent.mkdir(parents=True)
    own.write_text(
        "<!doctype html><html lang=en><title>Lost</title><h1>Nothing lives here</h1></html>", encoding="utf-8"
    )
    run(nato_site, "build", cwd=tmp_path / "my-site")
    public = tmp_path / "my-site/public"
    assert "Nothing lives here" in (public / "404.html").read_text(encoding="utf-8")
    assert "A new site" in (public / "index.html").read_text(encoding="utf-8")
