"""Publish a set of files as a folder: whole or not at all, and only what differs.

Beside `public/` lies a hidden back room, `.public.nato-site/`:

    spare/       the site of the build before; brought up to date, then exchanged with public/
    old/         public/ on its way to become spare/, where the file system cannot exchange
    manifests/   what we wrote into which tree
    report       what the last build said, while its inputs stay as they were
    lock         held while a build runs

The live folder itself is never written into, so whoever reads it sees one build's site. A tree
whose manifest is missing (a build was killed while it wrote the spare) is compared by its bytes.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from colombia_nato_site.build.exchange import exchange
from colombia_nato_site.build.lock import locked
from colombia_nato_site.build.manifest import Entry, Key, Manifests, entry_of
from colombia_nato_site.build.tree import Tree, look, sha256


@dataclass(frozen=True, slots=True)
class Made:
    """One file to publish. `data` is None where the live tree holds the bytes of that key already."""

    key: Key
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Published:
    """What the exchange changed for a reader of the folder; all empty where nothing was written."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


class NotOursError(Exception):
    """The folder holds files that no build made; `paths` are some of them."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        super().__init__(", ".join(paths[:3]))
        self.paths = paths


class Room:
    """An output folder and its back room. Every method may raise OSError."""

    def __init__(self, out: Path, swap: Callable[[Path, Path], bool] = exchange) -> None:
        """`swap` gives two folders each other's name in one step, or says that it cannot."""
        self.out = out.resolve()
        self._swap = swap
        self._back = self.out.parent / f".{self.out.name}.nato-site"
        self._spare = self._back / "spare"
        self._old = self._back / "old"
        self._manifests = Manifests(self._back / "manifests")
        self.report_file = self._back / "report"

    @contextmanager
    def held(self, wait: float) -> Iterator[None]:
        """Keep other builds out, and mend what a killed one left. Raises HeldError, NotOursError."""
        is_first = not self._back.is_dir()
        if is_first:
            self.live()
        with locked(self._back / "lock", wait):
            self._recover()
            try:
                yield
            finally:
                if is_first and not self._manifests.all():
                    shutil.rmtree(self._back, ignore_errors=True)  # nothing was published

    def live(self) -> Tree:
        """What the folder holds now. Raises NotOursError where that is somebody's files."""
        if self.out.exists() and not self.out.is_dir():
            raise NotOursError((self.out.name,))
        tree = self._look(self.out)
        if tree.precious:
            raise NotOursError(tree.precious)
        return tree

    def publish(self, files: Mapping[str, Made], live: Tree) -> Published:
        """Make the folder hold exactly `files` (POSIX paths), in one step; `live` is what it holds.

        Writes nothing where it holds them already. Raises OSError with the folder as it was.
        """
        target = {path: _digest(made, live.whole.get(path)) for path, made in sorted(files.items())}
        written = tuple(path for path, digest in target.items() if not _holds(live, path, digest))
        removed = tuple(sorted(path for path in (*live.whole, *live.altered) if path not in files))
        if not written and not removed and self.out.is_dir():
            self._remember(live, files)
            return Published()
        try:
            self._bring_up(files, target, live)
        except BaseException:
            shutil.rmtree(self._spare, ignore_errors=True)  # it may have filled the disk
            raise
        self._exchange()
        self._manifests.forget_all_but([self.out, self._spare])
        return Published(written, removed)

    def _look(self, folder: Path) -> Tree:
        if not folder.is_dir():
            return Tree(folder, {})
        own = self._manifests.own(folder)
        return look(folder, self._manifests.all() if own is None else [own], trusted=own is not None)

    def _remember(self, live: Tree, files: Mapping[str, Made]) -> None:
        """The same bytes may follow from new keys, or have been touched: note it for the next build."""
        entries = {path: _with_key(live.whole[path], made.key) for path, made in sorted(files.items())}
        if not live.recorded or entries != live.whole:
            self._manifests.keep(self.out, entries)

    def _bring_up(self, files: Mapping[str, Made], target: Mapping[str, bytes], live: Tree) -> None:
        """Make the spare hold `files`, writing only what it lacks."""
        self._spare.mkdir(parents=True, exist_ok=True)
        spare = self._look(self._spare)
        self._manifests.forget(self._spare)
        stale = [path for path, entry in spare.whole.items() if target.get(path) != entry.digest]
        for path in (*stale, *spare.altered, *spare.foreign):
            (self._spare / path).unlink()
        _remove_empty_folders(self._spare)
        entries: dict[str, Entry] = {}
        for path, made in sorted(files.items()):
            kept = spare.whole.get(path)
            if kept and kept.digest == target[path]:
                entries[path] = _with_key(kept, made.key)
            else:
                data = live.read(path) if made.data is None else made.data
                entries[path] = entry_of(made.key, target[path], _write(self._spare / path, data))
        self._manifests.keep(self._spare, entries)

    def _exchange(self) -> None:
        if not self.out.exists():
            self._spare.rename(self.out)
        elif not self._swap(self._spare, self.out):
            self._exchange_by_renames()

    def _exchange_by_renames(self) -> None:
        self.out.rename(self._old)
        try:
            self._spare.rename(self.out)
        except OSError:
            self._old.rename(self.out)
            raise
        self._old.rename(self._spare)

    def _recover(self) -> None:
        """Finish or undo the renames of a build that was killed between them."""
        if not self._old.is_dir():
            return
        if not self.out.exists():
            self._old.rename(self.out)
        elif not self._spare.exists():
            self._old.rename(self._spare)
        else:
            shutil.rmtree(self._old)


def _digest(made: Made, published: Entry | None) -> bytes:
    if made.data is not None:
        return sha256(made.data)
    if published is None:
        raise ValueError("a file without bytes that is not published either")
    return published.digest


def _holds(tree: Tree, path: str, digest: bytes) -> bool:
    entry = tree.whole.get(path)
    return entry is not None and entry.digest == digest


def _with_key(entry: Entry, key: Key) -> Entry:
    return Entry(key, entry.digest, entry.size, entry.modified, entry.changed)


def _write(file: Path, data: bytes) -> os.stat_result:
    """Write a new file and say what it looks like. The spare is not live: no temporary file needed."""
    try:
        with file.open("xb") as stream:
            stream.write(data)
    except FileNotFoundError:
        file.parent.mkdir(parents=True)
        return _write(file, data)
    return file.stat()


def _remove_empty_folders(folder: Path) -> None:
    for parent, folders, files in os.walk(folder, topdown=False):
        if not files and not any((Path(parent) / name).is_dir() for name in folders) and Path(parent) != folder:
            Path(parent).rmdir()
