"""What lies at a path, or why nothing can be had from there."""

import os
from pathlib import Path

import pytest

from colombia_nato_site.ingest.original import LARGEST, open_file


def refusal(path: Path | str) -> str:
    original, (problem,) = open_file(str(path))
    assert (original, problem.code, bool(problem.hint)) == (None, "cannot-read", True)
    return problem.message


def test_a_file_comes_with_what_stands_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.TXT").write_text("The port.")
    (tmp_path / "a.yaml").write_text("outlet: Gazette")
    original, problems = open_file(str(tmp_path / "a.TXT"))
    assert original is not None
    assert (original.ending, original.data, original.sidecar, problems) == (
        ".txt",
        b"The port.",
        b"outlet: Gazette",
        [],
    )


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "It is a folder" in refusal(tmp_path)


def test_a_pipe_that_nobody_writes_to_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert "no ordinary file" in refusal(tmp_path / "a.txt")


def test_a_device_without_end_is_not_read() -> None:
    assert "no ordinary file" in refusal("/dev/zero")


def test_a_file_too_large_for_an_article_is_not_even_opened(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert "larger than 100,000,000 bytes" in refusal(tmp_path / "a.txt")


@pytest.mark.parametrize(("name", "why"), [("gone.txt", "No such file"), ("a\0b.txt", "null"), ("x" * 300, "too long")])
def test_says_why_a_file_cannot_be_read(tmp_path: Path, name: str, why: str) -> None:
    assert why in refusal(tmp_path / name)


def test_links_that_lead_in_a_circle_are_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("a.txt")
    assert "symbolic links" in refusal(tmp_path / "a.txt")
