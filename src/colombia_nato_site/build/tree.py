"""What lies in an output folder, told apart: ours and whole, ours but altered, not ours."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from colombia_nato_site.build.manifest import Entry, Manifest, entry_of

_LEFT_BY_FILE_MANAGERS = {".DS_Store", "Thumbs.db", "desktop.ini"}


@dataclass(frozen=True, slots=True)
class Tree:
    """The files under a folder by their POSIX path.

    `whole` are as we wrote them, `altered` carry a name that we wrote but other bytes (or are a
    link), `foreign` are files that we never wrote. `recorded` says that the tree's own manifest
    holds exactly `whole`.
    """

    folder: Path
    whole: Manifest
    altered: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    recorded: bool = False

    @property
    def precious(self) -> tuple[str, ...]:
        """Foreign files that somebody may miss."""
        return tuple(path for path in self.foreign if path.rpartition("/")[2] not in _LEFT_BY_FILE_MANAGERS)

    def read(self, path: str) -> bytes:
        """A whole file's bytes. Raises OSError, also where they changed under our eyes."""
        data = (self.folder / path).read_bytes()
        if sha256(data) != self.whole[path].digest:
            raise OSError(f"{self.folder / path} changed while it was read")
        return data


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def look(folder: Path, manifests: Sequence[Manifest], *, trusted: bool) -> Tree:
    """Compare a folder with what was written into it. Follows no link.

    With `trusted` a file that `stat` finds untouched is not read; without (the folder may be a
    copy), every file is compared by its bytes with every manifest.
    """
    whole: dict[str, Entry] = {}
    altered: list[str] = []
    foreign: list[str] = []
    for path, found in _files(folder, ""):
        known = [manifest[path] for manifest in manifests if path in manifest]
        entry = _recognise(found, known, trusted=trusted)
        if entry:
            whole[path] = entry
        elif known:
            altered.append(path)
        else:
            foreign.append(path)
    recorded = trusted and whole == manifests[0]
    return Tree(folder, whole, tuple(altered), tuple(foreign), recorded)


def _recognise(found: os.DirEntry[str], known: Sequence[Entry], *, trusted: bool) -> Entry | None:
    if not known or not found.is_file(follow_symlinks=False):
        return None
    status = found.stat(follow_symlinks=False)
    if trusted and known[0].matches(status):
        return known[0]
    digest = sha256(Path(found.path).read_bytes())
    return next((entry_of(entry.key, digest, status) for entry in known if entry.digest == digest), None)


def _files(folder: Path | str, prefix: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, f"{prefix}{entry.name}/")
            else:
                yield prefix + entry.name, entry
