"""The shortest build: nothing that the last one read or wrote was touched, so that its report holds.

Nothing is read to find that out. `stat` is asked of every file that a build reads; what it says is trusted as Git's
index trusts it (“racy Git”, Documentation/technical/racy-git.txt): a file that changed at the moment when the build
began, or later, may change again without its time showing it, and then nothing is remembered.
"""

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from colombia_nato_site.build.fingerprint import library_versions
from colombia_nato_site.build.report import BuildOptions, BuildReport
from colombia_nato_site.build.tree import Tree
from colombia_nato_site.checks.evidence_summary import EvidenceSummary
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.folders import SOURCES, static_folders, template_folders

_BEGAN = ".nato-site/began"


class _Kept(msgspec.Struct, array_like=True, frozen=True):
    inputs: bytes
    diagnostics: tuple[Diagnostic, ...]
    evidence: EvidenceSummary | None


@dataclass(frozen=True, slots=True)
class Inputs:
    """A digest of what `stat` says of all that a build reads, and of its options. `settled`: it can be trusted."""

    digest: bytes
    settled: bool


def look_at_inputs(options: BuildOptions) -> Inputs:
    """To be called before anything is read. Raises OSError."""
    moment = _moment(options.root)  # 0 where nothing can be written: then every file is too young
    digest = hashlib.sha256()
    said = (options.root.resolve(), options.drafts, options.now, options.strict, sys.version, *library_versions())
    digest.update(repr([str(part) for part in said]).encode())
    youngest = 0
    for path, status in _inputs(options.root):
        stamp = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino, status.st_mode)
        digest.update(f"{path}\0{stamp}".encode(errors="surrogateescape"))
        youngest = max(youngest, status.st_ctime_ns, status.st_mtime_ns)
    return Inputs(digest.digest(), youngest < moment)


def recall(kept: Path, inputs: Inputs, live: Tree) -> BuildReport | None:
    """The report of the last build, kept in the file `kept`, where that would come out the same again."""
    if not live.recorded or live.altered:
        return None
    try:
        last = msgspec.msgpack.decode(kept.read_bytes(), type=_Kept)
    except (OSError, msgspec.DecodeError, ValueError):
        return None
    if last.inputs != inputs.digest:
        return None
    return BuildReport(
        last.diagnostics, failed=False, reasons=dict.fromkeys(live.whole, "unchanged"), evidence=last.evidence
    )


def remember(kept: Path, inputs: Inputs, report: BuildReport) -> None:
    """Keep a report for the next build to recall, where that can be done; the site is published already.

    What it says of the store was true of that run alone.
    """
    if not inputs.settled or report.failed or any(one.code == "store-unusable" for one in report.diagnostics):
        return
    last = _Kept(inputs.digest, report.diagnostics, report.evidence)
    fresh = kept.with_suffix(".new")
    with suppress(OSError):
        fresh.write_bytes(msgspec.msgpack.encode(last))
        fresh.replace(kept)


def _moment(root: Path) -> int:
    """Now, in the time of the file system on which the site lies; 0 where no file can be touched there."""
    file = root / _BEGAN
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"")
        os.utime(file)
        return file.stat().st_ctime_ns
    except OSError:
        return 0


def _inputs(root: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Every file in the folders that a build reads, links followed to what they lead to."""
    own = {root.resolve() / name for name in SOURCES}
    shared = {*template_folders(root), *static_folders(root), Path(__file__).parents[1]}
    for folder in sorted(own | shared):
        if folder.is_dir():
            yield from _files(str(folder))


def _files(folder: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.name == "__pycache__":
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path)
            elif entry.is_file():
                yield entry.path, entry.stat()
