"""Law 9: every error with its place, all of them at once, and the published site as it was."""

import subprocess
import sys
from pathlib import Path

from laws.harbour_site import COMPARISON, write, write_site

BROKEN = {
    "content/articles/letter/index.md": "---\ntitle: [An open bracket\n---\n",
    "content/comparisons/sale.md": COMPARISON.replace("claims: [price]", "claims: [prize]", 1),
    "content/pages/about.md": "---\ntitel: About\n---\n",
    "content/site.yaml": "title: A site\nbase_url: harbour.example\n",
    "templates/pages/plain.html": "{% extends 'base.html' %}\n{% block main %}\n{% if %}\n{% endblock %}\n",
}


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "colombia_nato_site", "--root", str(root), *arguments]
    return subprocess.run(line, capture_output=True, text=True, check=False)


def test_five_mistakes_are_told_at_once_and_nothing_is_published(tmp_path: Path) -> None:
    root = write_site(tmp_path)
    assert run(root, "build").returncode == 0
    before = {path: path.stat().st_mtime_ns for path in sorted((root / "public").rglob("*"))}
    for path, text in BROKEN.items():
        write(root / path, text)
    done = run(root, "build")
    assert done.returncode == 1
    for path in BROKEN:
        assert any(line.startswith(f"{path}:") and "error[" in line for line in done.stderr.splitlines()), done.stderr
    assert "prize" in done.stderr
    assert "Traceback" not in done.stderr
    assert {path: path.stat().st_mtime_ns for path in sorted((root / "public").rglob("*"))} == before


def test_a_template_that_asks_for_what_is_not_there_is_told_with_its_line(tmp_path: Path) -> None:
    root = write_site(tmp_path)
    write(root / "templates/pages/plain.html", "<p>{{ page.head.title }}</p>\n<p>{{ page.titel }}</p>\n")
    done = run(root, "build")
    assert done.returncode == 1
    assert "templates/pages/plain.html:2: error[template-undefined]" in done.stderr
