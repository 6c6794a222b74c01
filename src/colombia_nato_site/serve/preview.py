"""What the browser is shown while an editor works: the last good site, and what is wrong now."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from colombia_nato_site.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class View:
    """One state. `version` counts up with every change that a browser should see."""

    version: int
    folder: Path | None
    problems: tuple[Diagnostic, ...]


class Preview:
    """The present view; threads that wait for the next one are woken when it is there."""

    def __init__(self) -> None:
        self._view = View(0, None, ())
        self._changed = threading.Condition()

    @property
    def view(self) -> View:
        return self._view

    def show(self, folder: Path | None, problems: Sequence[Diagnostic], *, changed: bool) -> None:
        """Show this from now on. `folder` None keeps the last good site; `changed` says that its files differ."""
        with self._changed:
            now = self._view
            view = View(now.version + 1, folder or now.folder, tuple(problems))
            if changed or (view.folder, view.problems) != (now.folder, now.problems):
                self._view = view
                self._changed.notify_all()

    def wait(self, version: int, timeout: float) -> View:
        """The first view that is not `version`, or the present one after `timeout` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._view.version != version, timeout)
            return self._view
