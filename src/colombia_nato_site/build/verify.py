"""Is what is published what a clean build would publish?"""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from colombia_nato_site.build.pipeline import build
from colombia_nato_site.build.report import BuildOptions, Progress, quiet
from colombia_nato_site.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Verdict:
    """`differences` by path, in words; `files` counts those of the clean build."""

    diagnostics: tuple[Diagnostic, ...]
    files: int = 0
    differences: Mapping[str, str] = field(default_factory=dict)

    @property
    def same(self) -> bool:
        return not self.diagnostics and not self.differences


def verify(options: BuildOptions, progress: Progress = quiet) -> Verdict:
    """Build the site anew in a folder of its own, from nothing kept, and compare byte for byte."""
    if not options.out.is_dir():
        message, hint = f"Nothing is published in {options.out}.", "Run `nato-site build` first."
        return Verdict((Diagnostic("error", "not-published", message, hint=hint),))
    with tempfile.TemporaryDirectory(prefix="nato-site-") as folder:
        clean = Path(folder, "public")
        report = build(replace(options, out=clean, use_store=False, publish=True), progress)
        if report.failed:
            return Verdict(report.diagnostics)
        return Verdict((), len(report.reasons), compare(options.out, clean))


def compare(published: Path, clean: Path) -> dict[str, str]:
    """What differs between two folders, by POSIX path, sorted."""
    here, there = _files(published), _files(clean)
    return {path: difference for path in sorted(here | there) if (difference := _difference(published, clean, path))}


def _difference(published: Path, clean: Path, path: str) -> str | None:
    one, other = published / path, clean / path
    if not one.is_file():
        return "missing from what is published"
    if not other.is_file():
        return "published, but a clean build has no such file"
    here, there = one.read_bytes(), other.read_bytes()
    if here == there:
        return None
    same = next((at for at, pair in enumerate(zip(here, there, strict=False)) if pair[0] != pair[1]), None)
    return f"differs from byte {min(len(here), len(there)) if same is None else same} on"


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
