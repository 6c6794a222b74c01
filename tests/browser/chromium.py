"""Finds a Chromium for the browser tests, or gets one: `python tests/browser/chromium.py` (part of `make test`).

First a Chromium or Chrome that is installed; then the one that Playwright has downloaded; then, to get
one, Debian's package where apt serves and we may install; then Playwright's own download.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
DRIVER = (sys.executable, "-m", "playwright")
PACKAGES = ("chromium", "fonts-dejavu-core", "libatomic1")  # the last for Playwright, whose Node needs it
MISSING = (
    "no Chromium for the browser tests: none is installed, and neither Debian's packages nor Playwright's download "
    "gave one. Install Chromium or Google Chrome, then run `make test` again."
)


def find() -> Path | None:
    """A Chromium that starts, with a Playwright that can drive it, or None."""
    if not _starts(*DRIVER):
        return None
    return next((path for path in _candidates() if _starts(path)), None)


def _candidates() -> Iterator[Path]:
    yield from (Path(found) for found in map(shutil.which, NAMES) if found)
    yield from filter(Path.is_file, map(Path, APPLICATIONS))
    with sync_playwright() as playwright:
        downloaded = Path(playwright.chromium.executable_path)
    if downloaded.is_file():
        yield downloaded


def _starts(*command: str | Path) -> bool:
    """Whether it runs at all: some distributions put a script in its place that only says what to install."""
    return subprocess.run([*command, "--version"], capture_output=True, timeout=60, check=False).returncode == 0


def get() -> Path | None:
    """A Chromium that starts, installed if need be; None where nobody can give one."""
    return find() or _first(_debian_commands()) or _first([[*DRIVER, "install", "chromium"]])


def _first(commands: list[list[str]]) -> Path | None:
    for command in commands:
        print("+", " ".join(command), flush=True)
        if subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode != 0:
            return None
    return find() if commands else None


def _debian_commands() -> list[list[str]]:
    """How to install Debian's Chromium; nothing on other systems (Ubuntu's is a snap) or where we may not."""
    release = Path("/etc/os-release")
    if not shutil.which("apt-get") or not release.is_file() or "ID=debian" not in release.read_text().splitlines():
        return []
    if os.geteuid() == 0:
        rights = ["env"]
    elif (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        rights = ["sudo", "-n", "env"]
    else:
        return []
    quiet = [*rights, "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    return [[*quiet, "update"], [*quiet, "install", "-y", "--no-install-recommends", *PACKAGES]]


if __name__ == "__main__":
    browser = get()
    print(f"Browser tests use {browser}" if browser else f"Warning: {MISSING}", flush=True)
