"""Comparisons as they lie on the disk, and what was made of them put back: whole, or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from colombia_nato_site.content.edited_file import edited
from colombia_nato_site.content.parse.comparison import parse_comparison
from colombia_nato_site.content.parse.markdown_file import MarkdownFile, read
from colombia_nato_site.content.schema import ComparisonFile
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.article_folder import write_files
from colombia_nato_site.model import PointStatus

FOLDER = Path("content/comparisons")
UNFINISHED = frozenset(
    {"missing-key", "wrong-position", "unfinished-point", "wrong-relation", "bare-statement", "missing-position",
     "too-few-articles"}
)  # fmt: skip
"""What an accepted point may still lack. In a draft it is accepted so; elsewhere, not before it is finished."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A comparison's file. `front` is None where its form is broken; `problems` are all that it has by itself."""

    slug: str
    data: bytes
    file: MarkdownFile[ComparisonFile]
    problems: tuple[Diagnostic, ...]

    @property
    def path(self) -> str:
        return f"{FOLDER.as_posix()}/{self.slug}.md"

    @property
    def digest(self) -> str:
        return sha256(self.data).hexdigest()

    @property
    def front(self) -> ComparisonFile | None:
        return self.file.front

    @property
    def value(self) -> dict[str, Any]:
        """The front matter as it was written, key by key."""
        value = self.file.document.value
        return value if isinstance(value, dict) else {}

    @property
    def entries(self) -> list[tuple[str, PointStatus]]:
        """What is suggested, accepted or rejected, by id: points, then quotations that articles share."""
        if self.front is None:
            return []
        points = [(point.id, point.status) for point in self.front.points]
        return points + [(quotation.id, quotation.status) for quotation in self.front.quotations]

    @property
    def faults(self) -> list[Diagnostic]:
        """What keeps the desk from touching the file."""
        return [one for one in self.problems if one.severity == "error" and one.code not in UNFINISHED]

    @property
    def is_open(self) -> bool:
        """Whether the desk may write into it."""
        return self.front is not None and not self.faults


@dataclass(frozen=True, slots=True)
class Saved:
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Changed:
    """The file is not the one that the page was made from; `sheet` is what it is now, None where it is gone."""

    sheet: Sheet | None


@dataclass(frozen=True, slots=True)
class Refused:
    """What was wanted would be wrong, or cannot be written into the file as it is."""

    sheet: Sheet
    problems: tuple[Diagnostic, ...]


Outcome = Saved | Changed | Refused


def slugs(root: Path) -> list[str]:
    """The comparisons that the site has."""
    return sorted(path.stem for path in (root / FOLDER).glob("[!.]*.md") if path.is_file())


def bytes_of(root: Path, slug: str) -> bytes | None:
    """The file; None where the site has no such comparison. Raises OSError where it cannot be read."""
    return (root / FOLDER / f"{slug}.md").read_bytes() if slug in slugs(root) else None


def sheet_of(slug: str, data: bytes) -> Sheet:
    """The comparison in those bytes."""
    path = f"{FOLDER.as_posix()}/{slug}.md"
    file, _ = read(data, path, slug, ComparisonFile)
    return Sheet(slug, data, file, parse_comparison(slug, path, data).diagnostics)


def save(root: Path, sheet: Sheet, wanted: Mapping[str, Any], also: Mapping[Path, tuple[bytes, bytes]]) -> Outcome:
    """Give the comparison the front matter `wanted`, if its file is still the one that was read.

    `also` are files (below `root`) that change with it: what they hold, and what they shall hold. All are written or
    none. Raises OSError where a file cannot be read or written.
    """
    if not sheet.is_open:
        return Refused(sheet, tuple(sheet.faults))
    data = edited(sheet.data, wanted)
    if data is None:
        return Refused(sheet, (not_written(sheet.path),))
    new = sheet_of(sheet.slug, data)
    if problems := _new_problems(sheet, new):
        return Refused(sheet, problems)
    files = {**also, Path(sheet.path): (sheet.data, data)}
    if any((root / path).read_bytes() != old for path, (old, _) in files.items()):
        now = bytes_of(root, sheet.slug)
        return Changed(None if now is None else sheet_of(sheet.slug, now))
    _write(root, [(path, old, data) for path, (old, data) in files.items() if old != data])
    return Saved(new)


def restore(root: Path, sheet: Sheet, data: bytes) -> Outcome:
    """Give the comparison the bytes that it had, if its file is still the one that was read. Raises OSError."""
    now = bytes_of(root, sheet.slug)
    if now != sheet.data:
        return Changed(None if now is None else sheet_of(sheet.slug, now))
    _write(root, [(Path(sheet.path), sheet.data, data)])
    return Saved(sheet_of(sheet.slug, data))


def _write(root: Path, files: Sequence[tuple[Path, bytes, bytes]]) -> None:
    """All of the files; where one cannot be written, those before it are what they were."""
    for number, (path, _, data) in enumerate(files):
        try:
            write_files(root / path.parent, {path.name: data})
        except OSError:
            for written, old, _ in files[:number]:
                write_files(root / written.parent, {written.name: old})
            raise


def _new_problems(old: Sheet, new: Sheet) -> tuple[Diagnostic, ...]:
    """The errors that the file did not have; what is unfinished counts only where it would be published."""
    known = {(one.code, one.message) for one in old.problems}
    return tuple(
        one
        for one in new.problems
        if one.severity == "error"
        and (one.code, one.message) not in known
        and not (one.code in UNFINISHED and new.file.draft)
    )


def not_written(path: str) -> Diagnostic:
    message = "The front matter is written in a form into which this cannot be put without touching the rest."
    hint = "Do it in the file itself, or write the place as a plain block: one key a line."
    return Diagnostic("error", "not-written", message, path, 1, 1, hint)
