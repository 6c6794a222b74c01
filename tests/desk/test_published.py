"""The desk is on the editor's machine alone: nothing of it reaches the published site."""

import subprocess
import sys
from pathlib import Path

from desk.editor import at_the_desk


def test_nothing_of_the_desk_is_published(tmp_path: Path) -> None:
    editor = at_the_desk(tmp_path)
    editor.decide(editor.points[0].id, "rejected")
    program = [sys.executable, "-m", "colombia_nato_site", "--root", str(tmp_path), "build", "--drafts", "--jobs", "1"]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    files = [path for path in (tmp_path / "public").rglob("*") if path.is_file()]
    assert files, done.stdout + done.stderr
    assert not [path for path in files if "desk" in path.name or b"_nato-site" in path.read_bytes()]
