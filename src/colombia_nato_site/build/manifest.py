"""What was written into an output tree, so that the next build need not read it."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

_FORMAT = 1


class Key(NamedTuple):
    """What one output follows from, each part a digest: equal keys, equal bytes."""

    producer: bytes
    template: bytes
    context: bytes
    code: bytes


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """One file of a tree: where it came from, its SHA-256, and what `stat` said when it was written."""

    key: Key
    digest: bytes
    size: int
    modified: int
    changed: int

    def matches(self, status: os.stat_result) -> bool:
        """Whether the file can be taken as untouched. A change of any kind moves `st_ctime_ns`."""
        return (self.size, self.modified, self.changed) == (status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def entry_of(key: Key, digest: bytes, status: os.stat_result) -> Entry:
    return Entry(key, digest, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


Manifest = Mapping[str, Entry]


class _Stored(msgspec.Struct, array_like=True):
    format: int
    entries: dict[str, Entry]


class Manifests:
    """The manifests of an output folder's trees, a file each, named by the tree's device and inode."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def own(self, tree: Path) -> Manifest | None:
        """What we wrote into this very folder, if we know it."""
        return self._read(self._file(tree))

    def all(self) -> list[Manifest]:
        """The newest first: it is most likely the live tree's."""
        if not self._folder.is_dir():
            return []
        files = sorted(self._folder.iterdir(), key=lambda file: (-file.stat().st_mtime_ns, file.name))
        read = (self._read(file) for file in files)
        return [manifest for manifest in read if manifest is not None]

    def keep(self, tree: Path, manifest: Manifest) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._file(tree)
        fresh = file.with_suffix(".new")
        fresh.write_bytes(msgspec.msgpack.encode(_Stored(_FORMAT, dict(manifest))))
        fresh.replace(file)

    def forget(self, tree: Path) -> None:
        self._file(tree).unlink(missing_ok=True)

    def forget_all_but(self, trees: Iterable[Path]) -> None:
        """Drop the manifests of trees that are gone."""
        names = {self._file(tree).name for tree in trees if tree.is_dir()}
        for file in sorted(self._folder.iterdir()):
            if file.name not in names:
                file.unlink(missing_ok=True)

    def _file(self, tree: Path) -> Path:
        status = tree.stat()
        return self._folder / f"{status.st_dev}-{status.st_ino}"

    @staticmethod
    def _read(file: Path) -> Manifest | None:
        """None where there is none that can be trusted: missing, torn, or another version's."""
        try:
            stored = msgspec.msgpack.decode(file.read_bytes(), type=_Stored)
        except (OSError, msgspec.DecodeError, ValueError):
            return None
        return stored.entries if stored.format == _FORMAT else None
