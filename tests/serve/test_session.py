"""`nato-site serve` as an editor uses it: edit, break, mend, stop."""

import re
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from colombia_nato_site.starter import init

HEARS_CONTROL_C = (  # a shell's background job, and what it starts, would not
    "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "runpy.run_module('colombia_nato_site', run_name='__main__')"
)
ABOUT = "content/pages/about.md"
PAGE = "---\ntitle: About\n---\n\n{}\n"


class Session:
    """A running server, and a browser that waits for its events."""

    def __init__(self, root: Path) -> None:
        line = [sys.executable, "-c", HEARS_CONTROL_C, "--root", str(root), "serve", "--port", "0"]
        self.root = root
        self.process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self._alarm = threading.Timer(90, self.process.kill)
        self._alarm.start()
        self.url = self.read_until(r"http://[\w.:]+/")
        self._events = urllib.request.urlopen(self.url + "_nato-site/events", timeout=60)
        self.wait()

    def read_until(self, pattern: str) -> str:
        assert self.process.stdout
        said = []
        for line in self.process.stdout:
            said.append(line)
            if found := re.search(pattern, line):
                return found[0]
        raise AssertionError("".join(said))

    def wait(self) -> None:
        """Until the browser is told to reload."""
        while not self._events.readline().startswith(b"data:"):
            pass

    def get(self, path: str) -> str:
        with urllib.request.urlopen(self.url + path, timeout=60) as answer:
            return str(answer.read().decode())

    def write(self, path: str, text: str) -> None:
        (self.root / path).write_text(text, encoding="utf-8")

    def close(self) -> None:
        self._events.close()
        self.process.kill()
        self.process.communicate()
        self._alarm.cancel()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    init(tmp_path / "site")
    (tmp_path / "site" / ABOUT).write_text(PAGE.format("First words."), encoding="utf-8")
    session = Session(tmp_path / "site")
    yield session
    session.close()


def test_an_edit_is_seen_and_nothing_is_published(session: Session) -> None:
    assert "First words." in session.get("about/")
    session.write(ABOUT, PAGE.format("Second words."))
    session.wait()
    assert "Second words." in session.get("about/")
    assert not (session.root / "public").exists()
    assert "nato-site/reload" not in (session.root / ".nato-site/preview/about/index.html").read_text("utf-8")


def test_a_mistake_is_shown_over_the_last_good_page_until_it_is_mended(session: Session) -> None:
    session.write(ABOUT, "---\ntitel: About\n---\n")
    session.wait()
    shown = session.get("about/")
    assert "First words." in shown
    assert f"{ABOUT}:2:1" in shown
    session.write(ABOUT, PAGE.format("Mended words."))
    session.wait()
    shown = session.get("about/")
    assert "Mended words." in shown
    assert "nato-site-problems" not in shown


def test_a_template_of_one_s_own_is_taken_up(session: Session) -> None:
    (session.root / "templates/pages").mkdir(parents=True)
    session.write("templates/pages/plain.html", "<p>{{ page.titel }}</p>")
    session.wait()
    assert "templates/pages/plain.html:1" in session.get("about/")


def test_the_desk_s_address_is_printed(session: Session) -> None:
    address = session.read_until(r"The desk is at http://127\.0\.0\.1:\d+/_nato-site/desk/").rpartition(" ")[2]
    assert address == f"{session.url}_nato-site/desk/"
    assert "Comparisons" in session.get("_nato-site/desk/")


def test_control_c_ends_it_cleanly(session: Session) -> None:
    session.process.send_signal(signal.SIGINT)
    session.read_until("Stopped")
    assert session.process.wait(timeout=30) == 0
