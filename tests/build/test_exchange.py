"""Swapping two folders."""

from pathlib import Path

import pytest

from colombia_nato_site.build.exchange import exchange


def test_two_folders_get_each_other_s_name(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"was-{name}").touch()
    if not exchange(tmp_path / "a", tmp_path / "b"):
        pytest.skip("this file system cannot exchange folders")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["was-b"]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "a", tmp_path / "nowhere")
