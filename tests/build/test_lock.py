"""One build at a time."""

import os
from pathlib import Path

import pytest

from colombia_nato_site.build.lock import HeldError, locked


def test_a_second_build_is_told_who_holds_the_lock(tmp_path: Path) -> None:
    held = pytest.raises(HeldError, match=f"process {os.getpid()}")
    with locked(tmp_path / "lock", wait=0), held, locked(tmp_path / "lock", wait=0.1):
        pass


def test_the_lock_is_free_again_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path / "lock", wait=0):
        raise ZeroDivisionError
    with locked(tmp_path / "lock", wait=0):
        assert (tmp_path / "lock").read_text() == f"process {os.getpid()}"
