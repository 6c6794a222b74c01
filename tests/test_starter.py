"""What a new newsroom gets."""

from pathlib import Path

import pytest

from colombia_nato_site.config import load_config
from colombia_nato_site.content.files import read_tree
from colombia_nato_site.content.load import load
from colombia_nato_site.starter import init


def test_a_new_site_has_all_that_a_site_needs(tmp_path: Path) -> None:
    written = {path.relative_to(tmp_path).as_posix() for path in init(tmp_path)}
    pages = {f"content/pages/{name}.md" for name in ("about", "method", "corrections")}
    assert written >= {"content/site.yaml", "content/entities.yaml", ".gitignore", "README.md", *pages}
    assert (tmp_path / "content/inbox").is_dir()


def test_nothing_in_it_needs_mending(tmp_path: Path) -> None:
    init(tmp_path)
    config, problems = load_config(tmp_path)
    corpus, more = load(read_tree(tmp_path / "content"))
    assert config is not None
    assert (problems, more) == ([], [])
    assert set(corpus.pages) == {"about", "method", "corrections"}


def test_source_text_is_kept_out_of_its_repository(tmp_path: Path) -> None:
    init(tmp_path)
    ignored = (tmp_path / ".gitignore").read_text(encoding="utf-8").split()
    assert {"/content/articles/*/source.md", "/content/articles/*/original.*", "/content/inbox/*"} <= set(ignored)


def test_it_overwrites_nothing_and_names_every_file_that_is_there(tmp_path: Path) -> None:
    mine = {"README.md": "Mine.", "content/site.yaml": "title: Mine"}
    for name, text in mine.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(FileExistsError, match=r"README\.md.*site\.yaml"):
        init(tmp_path)
    left = {p.relative_to(tmp_path).as_posix(): p.read_text() for p in tmp_path.rglob("*") if p.is_file()}
    assert left == mine


def test_beside_other_files_there_is_room(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Mine.", encoding="utf-8")
    assert tmp_path / "content/site.yaml" in init(tmp_path)
