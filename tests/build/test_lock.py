"""One build at a time."""

import os
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
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


def test_a_lock_that_its_holder_removed_is_made_anew(tmp_path: Path) -> None:
    room = tmp_path / "room"
    with ThreadPoolExecutor() as threads:
        with locked(room / "lock", wait=0):
            waiting = threads.submit(hold, room / "lock")
            time.sleep(0.1)  # so that it has the file open
            shutil.rmtree(room)
        assert waiting.result()


def hold(path: Path) -> bool:
    """Whether a lock that was waited for is that of the file at its path."""
    with locked(path, wait=10):
        return path.read_text() == f"process {os.getpid()}"
