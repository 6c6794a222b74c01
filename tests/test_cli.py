"""The command line: what it prints, where to, and how it ends."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from colombia_nato_site.cli import main
from colombia_nato_site.content.files import read_tree
from laws.harbour_site import write_site

ARTICLE = """\
Mayor María Pérez announced on July 16, 2025 that the harbour of Puerto Azul would be sold.

“We must go where the ships are,” Pérez said, and put the price at 12 million dollars.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    run("init", tmp_path / "site")
    return tmp_path / "site"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "harbour.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


def run(*arguments: str | Path, root: Path | None = None, env: dict[str, str] | None = None) -> Result:
    where = ["--root", str(root)] if root else []
    result = CliRunner(env=env).invoke(main, [*where, *map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_help_names_every_command() -> None:
    result = run("--help")
    commands = ["build", "serve", "check", "verify", "parse", "import", "compare", "new", "schema", "init", "stories"]
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.output.partition("Commands:")[2].splitlines() if line] == commands


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("build", "--jobs", "0"),
        ("build", "--now", "yesterday"),
        ("build", "--now", "2025"),
        ("parse",),
        ("parse", "x.txt", "--published", "soon"),
        ("parse", "x.txt", "--format", "xml"),
        ("compare",),
        ("compare", "No Slug", "b"),
        ("compare", "a", "b", "--into", "../b"),
        ("new", "poem", "x"),
        ("new", "page", "No Slug"),
        ("serve", "--port", "70000"),
    ],
)
def test_wrong_usage_ends_with_2(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert (result.exit_code, "Usage:" in result.stderr) == (2, True)


# --- build, check, verify -----------------------------------------------------------------------


def test_build_publishes_and_says_so(root: Path) -> None:
    first, second = run("build", root=root), run("build", root=root)
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "0 removed" in first.stdout
    assert "is up to date" in second.stdout
    assert (root / "public/index.html").is_file()


def test_build_explains_each_page(root: Path) -> None:
    run("build", root=root)
    (root / "content/pages/about.md").write_text("---\ntitle: About\n---\n\nNew words.\n", encoding="utf-8")
    reasons = dict(line.split()[::-1][:2] for line in run("build", "--explain", root=root).stdout.splitlines())
    assert reasons["about/index.html"] == "changed"
    assert reasons["index.html"] == "unchanged"


def test_build_as_json(root: Path) -> None:
    found = json.loads(run("build", "--json", root=root).stdout)
    assert found["outputs"] == found["made"] == len(found["written"]) == len(found["reasons"])
    assert (found["failed"], found["removed"], found["diagnostics"]) == (False, [], [])


def test_build_elsewhere_at_a_date(root: Path, tmp_path: Path) -> None:
    result = run("build", "--out", tmp_path / "there", "--now", "2025-07-31", "--drafts", root=root)
    assert result.exit_code == 0
    assert (tmp_path / "there/index.html").is_file()
    assert not (root / "public").exists()


def test_problems_have_their_place_a_hint_and_no_colour(root: Path) -> None:
    (root / "content/pages/about.md").write_text("---\ntitel: About\n---\n", encoding="utf-8")
    result = run("build", root=root)
    assert result.exit_code == 1
    assert "content/pages/about.md:2:1: error[" in result.stderr
    assert "\n    " in result.stderr
    assert "\x1b" not in result.stderr
    assert "is as it was" in result.stderr
    assert not (root / "public").exists()


def test_warnings_fail_a_strict_build_alone(root: Path) -> None:
    (root / "content/stray.txt").write_text("not read", encoding="utf-8")
    assert run("build", root=root).exit_code == 0
    strict = run("build", "--strict", root=root)
    assert (strict.exit_code, "warning[unknown-file]" in strict.stderr) == (1, True)


def test_no_site_is_told(tmp_path: Path) -> None:
    for command in ("build", "check"):
        result = run(command, root=tmp_path)
        assert (result.exit_code, "error[no-site]" in result.stderr) == (1, True)
    assert not list(tmp_path.iterdir())


def test_check_publishes_nothing_and_counts_evidence(root: Path) -> None:
    result = run("check", root=root)
    assert result.exit_code == 0
    assert "Evidence of 0 of 0 claims resolved" in result.stdout
    assert not (root / "public").exists()


def test_check_tells_of_an_original_that_was_changed(root: Path, article: Path) -> None:
    run("import", article, root=root)
    assert "original-changed" not in run("check", "--drafts", root=root).stderr
    [original] = (root / "content/articles").glob("*/original.txt")
    original.write_text(ARTICLE.replace("12", "13"), encoding="utf-8")
    said = run("check", "--drafts", root=root).stderr
    place = original.relative_to(root).as_posix()
    assert f"{place}: warning[original-changed]" in said
    assert f"`nato-site import {place}`" in said


def test_what_could_not_be_checked_is_said(tmp_path: Path) -> None:
    write_site(tmp_path)
    assert "Claims not checked: 1; the source text of letter is not" in run("build", root=tmp_path).stdout
    for source in tmp_path.glob("content/articles/*/source.md"):
        source.unlink()
    said = run("check", root=tmp_path).stdout
    assert "0 of 5 claims checked; the source text of 3 articles is not on this machine" in said
    assert "in what could be checked." in said
    assert json.loads(run("check", "--json", root=tmp_path).stdout)["evidence"]["unchecked_claims"] == 5


def test_verify_finds_what_is_not_as_it_should_be(root: Path) -> None:
    assert run("verify", root=root).exit_code == 1
    run("build", root=root)
    assert run("verify", root=root).exit_code == 0
    (root / "public/about/index.html").write_text("Other words.", encoding="utf-8")
    (root / "public/index.html").unlink()
    result = run("verify", root=root)
    assert result.exit_code == 1
    assert "about/index.html: differs from byte 0 on" in result.stdout
    assert "index.html: missing" in result.stdout


def test_verify_as_json(root: Path) -> None:
    run("build", root=root)
    found = json.loads(run("verify", "--json", root=root).stdout)
    assert (found["same"], found["differences"]) == (True, {})


# --- parse, import ------------------------------------------------------------------------------


def test_parse_prints_a_line_of_json_a_file(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("One paragraph, and no more than that.\n", encoding="utf-8")
    (tmp_path / "other.yaml").write_text("outlet: The Other Paper\n", encoding="utf-8")
    result = run("parse", "--format", "json", "--published", "2025-07-18", article, other)
    one, two = map(json.loads, result.stdout.splitlines())
    assert (one["file"], one["text"], one["published"]) == (str(article), ARTICLE, "2025-07-18")
    assert [q["cue"] for q in one["quotations"]] == ["said"]
    assert two["outlet"] == "The Other Paper"


def test_parse_shows_markdown(article: Path) -> None:
    assert "{.quotation .direct" in run("parse", article).stdout


def test_what_cannot_be_read_is_told_and_the_rest_is_parsed(article: Path, tmp_path: Path) -> None:
    (tmp_path / "image.png").write_bytes(b"\x89PNG")
    (tmp_path / "broken.txt").write_bytes(b"\xff\xfe\xfa")
    files = [tmp_path / "missing.txt", tmp_path / "image.png", tmp_path, tmp_path / "broken.txt", article]
    result = run("parse", "--format", "json", *files)
    assert result.exit_code == 1
    assert str(article) in [json.loads(line)["file"] for line in result.stdout.splitlines()]
    for file in files[:3]:
        assert f"{file}: error[" in result.stderr


def test_a_file_is_named_as_it_was_given(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(article.parent)
    named = [f"./{article.name}", f".//{article.name}", article.name]
    result = run("parse", "--format", "json", *named)
    assert [json.loads(line)["file"] for line in result.stdout.splitlines()] == named


def test_a_files_name_does_not_steer_the_terminal(tmp_path: Path) -> None:
    result = run("parse", tmp_path / "a\x1b[2J\n\u202eb.txt")
    assert "a\\x1b[2J\\n\\u202eb.txt: error[cannot-read]" in result.stderr


@pytest.mark.parametrize("command", ["parse", "import"])
@pytest.mark.parametrize("folder", [".", "/", ".."])
def test_a_folder_is_no_article(root: Path, command: str, folder: str) -> None:
    result = run(command, folder, root=root)
    assert (result.exit_code, "cannot be read: It is a folder, no file." in result.stderr) == (1, True)


def test_import_makes_a_folder_and_a_second_time_nothing(root: Path, article: Path) -> None:
    first = json.loads(run("import", "--json", article, root=root).stdout)["imported"]
    assert {*first[0]["written"]} == {"index.md", "source.md", "as-read.md", "features.json", "original.txt"}
    second = json.loads(run("import", "--json", article, root=root).stdout)["imported"]
    assert (second[0]["slug"], second[0]["written"]) == (first[0]["slug"], [])
    assert "features.json is equal to what was read" in run("import", article, root=root).stdout


def test_import_of_another_version_says_what_changed(root: Path, article: Path, tmp_path: Path) -> None:
    run("import", article, root=root)
    [folder] = (path for path in (root / "content/articles").iterdir() if path.is_dir())
    newer = tmp_path / "newer.txt"
    newer.write_text(ARTICLE.replace("12 million", "15 million"), encoding="utf-8")
    result = run("import", "--revises", folder.name, "--seen", "2025-07-18", newer, root=root)
    assert result.exit_code == 0
    assert "p2 “12 million dollars” (12,000,000) → p2 “15 million dollars” (15,000,000)" in result.output
    again = json.loads(run("import", "--json", newer, root=root).stdout)
    assert (again["imported"][0]["written"], again["diagnostics"]) == ([], [])
    assert "2025-07-18" in (folder / "revisions.json").read_text(encoding="utf-8")


def test_import_tells_what_it_cannot_read(root: Path, article: Path, tmp_path: Path) -> None:
    result = run("import", tmp_path / "missing.txt", article, root=root)
    assert (result.exit_code, "missing.txt: error[" in result.stderr) == (1, True)
    assert len(list((root / "content/articles").glob("*/index.md"))) == 1


# --- new, schema, init --------------------------------------------------------------------------


def test_parse_shows_what_would_be_read_differently(root: Path, article: Path) -> None:
    run("import", article, root=root)
    assert run("parse", "--diff", article, root=root).output == f"{article}\n    nothing would change\n"


def test_parse_shows_no_difference_to_what_is_not_there(root: Path, article: Path) -> None:
    done = run("parse", "--diff", article, root=root)
    assert (done.exit_code, "No article was made of this file yet." in done.stderr) == (1, True)


@pytest.mark.parametrize("kind", ["article", "comparison", "page"])
def test_new_begins_a_draft_that_a_build_takes(root: Path, kind: str) -> None:
    file = Path(run("new", kind, "harbour-sale", root=root).stdout.strip())
    assert "draft: true" in file.read_text(encoding="utf-8")
    assert run("build", root=root).exit_code == 0
    again = run("new", kind, "harbour-sale", root=root)
    assert (again.exit_code, "exists" in again.stderr) == (1, True)


def schema_of(file: Path) -> Path:
    """Where the first line of a new file says that its schema is."""
    pointer = next(line for line in file.read_text(encoding="utf-8").splitlines() if "$schema=" in line)
    return file.parent / pointer.partition("$schema=")[2]


@pytest.mark.parametrize("kind", ["article", "comparison", "page"])
def test_the_schema_that_a_new_file_points_to_is_there(root: Path, kind: str) -> None:
    shutil.rmtree(root / ".nato-site")
    schema = schema_of(Path(run("new", kind, "x", root=root).stdout.strip()))
    assert "title" in json.loads(schema.read_text("utf-8"))["properties"]


def test_the_schema_that_an_imported_article_points_to_is_there(root: Path, article: Path) -> None:
    shutil.rmtree(root / ".nato-site")
    run("import", article, root=root)
    [index] = (root / "content/articles").glob("*/index.md")
    assert schema_of(index).is_file()


def test_the_schema_that_a_new_site_points_to_is_there_and_is_written_once(root: Path) -> None:
    schema = schema_of(root / "content/site.yaml")
    os.utime(schema, (1, 1))
    assert run("schema", root=root).stdout.count(".json\n") == 6
    assert schema.stat().st_mtime == 1


@pytest.mark.parametrize("example", [[], ["--example"]])
def test_init_says_how_to_look_at_what_it_made(tmp_path: Path, example: list[str]) -> None:
    made = run("init", *example, tmp_path / "mine")
    assert made.stderr == f"To look at it: nato-site --root {tmp_path / 'mine'} serve\n"
    assert str(tmp_path / "mine/content/site.yaml") in made.stdout.splitlines()


def test_init_refuses_a_folder_with_files_for_the_example(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    refused = run("init", "--example", tmp_path)
    assert refused.exit_code == 1
    assert "not empty" in refused.stderr


def test_init_begins_a_site_that_builds(tmp_path: Path) -> None:
    assert run("init", tmp_path / "mine").exit_code == 0
    assert run("build", "--strict", root=tmp_path / "mine").exit_code == 0
    again = run("init", tmp_path / "mine")
    assert (again.exit_code, "not overwritten" in again.stderr) == (1, True)


# --- terminals ----------------------------------------------------------------------------------


def test_a_terminal_of_another_encoding_gets_utf_8(article: Path) -> None:
    line = [sys.executable, "-m", "colombia_nato_site", "parse", str(article)]
    env = {**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(line, env=env, capture_output=True, check=False)
    assert (done.returncode, "“We must go" in done.stdout.decode()) == (0, True)


def test_a_reader_that_goes_away_is_no_error(article: Path) -> None:
    line = [sys.executable, "-m", "colombia_nato_site", "parse", "--format", "json", *[str(article)] * 30]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as parser:
        assert parser.stdout
        assert parser.stderr
        parser.stdout.readline()
        parser.stdout.close()
        assert b"Traceback" not in parser.stderr.read()


# --- compare ------------------------------------------------------------------------------------

PAPERS = {
    "herald": """\
Mayor María Pérez announced on July 16, 2025 that the harbour of Puerto Azul would be sold for 12 million dollars.

Two hundred people work there, the union of the dockers says, and most of them heard it on the radio.
""",
    "gazette": """\
The harbour of Puerto Azul will be sold for 15 million dollars, Mayor María Pérez announced on July 16, 2025.

An old woman who mends nets below the customs house asked where she would go now.
""",
}


@pytest.fixture
def papers(root: Path, tmp_path: Path) -> Path:
    """A site with two articles, one sum apart, in the folders herald and gazette."""
    for name, text in PAPERS.items():
        (tmp_path / f"{name}.txt").write_text(
            text * 2 + f"\nThe {name} was told so at the town hall.\n", encoding="utf-8"
        )
        (tmp_path / f"{name}.yaml").write_text(f"headline: {name}\noutlet: {name}\n", encoding="utf-8")
        run("import", tmp_path / f"{name}.txt", root=root)
    return root


def test_compare_suggests_once(papers: Path) -> None:
    first = run("compare", "herald", "gazette", "--into", "sale", root=papers)
    written = (papers / "content/comparisons/sale.md").read_bytes()
    second = run("compare", "herald", "gazette", root=papers)
    assert "content/comparisons/sale.md: " in first.stdout
    assert " differ" in first.stdout
    assert "nothing new to suggest; " in second.stdout
    assert (papers / "content/comparisons/sale.md").read_bytes() == written


@pytest.mark.parametrize("status", ["suggested", "rejected"])
def test_what_is_not_accepted_changes_no_published_byte(tmp_path: Path, status: str) -> None:
    write_site(tmp_path)
    run("build", "--out", tmp_path / "before", root=tmp_path)
    file = tmp_path / "content/comparisons/sale.md"
    point = f"points:\n  - {{id: secret, status: {status}, relation: agree, question: Secret?}}"
    file.write_text(file.read_text(encoding="utf-8").replace("points:", point), encoding="utf-8")
    assert run("build", "--out", tmp_path / "after", root=tmp_path).exit_code == 0
    assert read_tree(tmp_path / "before") == read_tree(tmp_path / "after")


def test_compare_as_json(papers: Path) -> None:
    found = json.loads(run("compare", "herald", "gazette", "--json", root=papers).stdout)
    assert (found["path"], found["begun"], found["known"]) == ("content/comparisons/herald-and-gazette.md", True, 0)
    assert {point["relation"] for point in found["added"]} <= {"agree", "differ", "only"}
    assert all(point["value"]["suggestion"] == [point["suggestion"]] for point in found["added"])


def test_compare_without_the_text_fails(papers: Path) -> None:
    (papers / "content/articles/gazette/source.md").unlink()
    result = run("compare", "herald", "gazette", root=papers)
    assert (result.exit_code, "error[no-source-text]" in result.stderr) == (1, True)
