"""Noisy file events, reduced to one: something that the site is built from has changed."""

import queue
from pathlib import Path, PurePath
from typing import Self

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch
from watchdog.observers.polling import PollingObserver

FOLDERS = ("content", "templates", "static")
_READING = {"opened", "closed_no_write"}
_QUIET = 0.06  # seconds without an event: an editor's save, or a bulk copy, is over
_POLL = 1.0


class Watcher(FileSystemEventHandler):
    """Watches a site's folders, also those that are made, removed or replaced meanwhile.

    The root itself is watched for its own entries only, so that `.git`, `.venv` and `public/` cost
    nothing. Where the system has no watches left, the folders are polled once a second.
    """

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._events: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._watches: dict[str, tuple[int, ObservedWatch]] = {}
        self._observer: BaseObserver = Observer()

    def __enter__(self) -> Self:
        try:
            self._start()
        except OSError:
            self._observer.stop()
            self._observer = PollingObserver(timeout=_POLL)
            self._watches = {}
            self._start()
        return self

    def __exit__(self, *_: object) -> None:
        self._observer.stop()
        self._observer.join()

    def wait(self, timeout: float | None = None) -> bool:
        """Block until something changed and things are quiet again; False if nothing did in `timeout` seconds."""
        try:
            self._events.get(timeout=timeout)
        except queue.Empty:
            return False
        while self._follows():
            pass
        self._watch_folders()
        return True

    def _follows(self) -> bool:
        try:
            self._events.get(timeout=_QUIET)
        except queue.Empty:
            return False
        return True

    def dispatch(self, event: FileSystemEvent) -> None:
        """Called by watchdog, in its thread."""
        if event.event_type in _READING or (event.is_directory and event.event_type == "modified"):
            return
        paths = [str(path) for path in (event.src_path, event.dest_path) if path]
        for path in paths:
            if self._matters(PurePath(path)):
                self._events.put(path)

    def _matters(self, path: PurePath) -> bool:
        """Not what the build leaves unread: hidden files, the inbox, and other things in the root."""
        if not path.is_relative_to(self._root):
            return False
        parts = path.relative_to(self._root).parts
        hidden = any(part.startswith(".") for part in parts)
        return bool(parts) and parts[0] in FOLDERS and not hidden and parts[:2] != ("content", "inbox")

    def _start(self) -> None:
        self._observer.schedule(self, str(self._root), recursive=False)
        self._watch_folders()
        self._observer.start()

    def _watch_folders(self) -> None:
        """Watch each folder that is there; one that was replaced is a new one to the system."""
        for name in FOLDERS:
            folder = self._root / name
            identity = folder.stat().st_ino if folder.is_dir() else 0
            known, watch = self._watches.get(name, (0, None))
            if identity == known:
                continue
            if watch:
                self._observer.unschedule(watch)
            self._watches.pop(name, None)
            if identity:
                self._watches[name] = (identity, self._observer.schedule(self, str(folder), recursive=True))
