"""`nato-site stories`: from an inbox to what is remembered."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from colombia_nato_site.cli import main

SALE = "Mayor Ada Okafor of Northmere sold the harbour to Tidewell for 12,400 crowns.\n\nIt will be dredged.\n"
SITE = "title: T\nbase_url: https://example.org/\nstories:\n  sale: {title: Sale}\n"


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *arguments])


def newsroom(root: Path) -> list[str]:
    """A site with one article and one original in the inbox that tell the same story; their names."""
    inbox = root / "content/inbox"
    inbox.mkdir(parents=True)
    (root / "content/site.yaml").write_text(SITE)
    (inbox / "a.txt").write_text(SALE)
    (inbox / "b.txt").write_text(f"The quay of Northmere is lost, people say.\n\n{SALE}")
    slug = json.loads(run(root, "import", str(inbox / "a.txt"), "--json").stdout)["imported"][0]["slug"]
    return [slug, "inbox/b.txt"]


def proposed(root: Path) -> list[list[str]]:
    result = run(root, "stories", "--json")
    assert result.exit_code == 0, result.output
    return [one["articles"] for one in json.loads(result.stdout)["proposals"]]


def test_an_original_is_proposed_with_an_article_once(tmp_path: Path) -> None:
    names = newsroom(tmp_path)
    assert proposed(tmp_path) == [sorted(names)]


def test_a_no_is_remembered_also_by_the_name_that_an_original_had(tmp_path: Path) -> None:
    newsroom(tmp_path)
    assert run(tmp_path, "stories", "--apart", "inbox/b.txt", "inbox/a.txt").exit_code == 0
    assert proposed(tmp_path) == []


def test_a_yes_is_written_into_all_or_none(tmp_path: Path) -> None:
    slug, original = newsroom(tmp_path)
    index = tmp_path / "content/articles" / slug / "index.md"
    before = index.read_bytes()
    assert run(tmp_path, "stories", "--together", "sale", slug, original).exit_code == 1
    assert index.read_bytes() == before
    assert run(tmp_path, "stories", "--together", "sale", slug).exit_code == 0
    assert [line for line in index.read_text().splitlines() if line not in before.decode().splitlines()] == [
        "story: sale"
    ]


def test_a_broken_memory_is_told_with_its_place(tmp_path: Path) -> None:
    newsroom(tmp_path)
    (tmp_path / "content/stories.yaml").write_text("apart:\n  - [a]\n")
    result = run(tmp_path, "stories")
    assert (result.exit_code, "content/stories.yaml:2:5" in result.stderr) == (1, True)
