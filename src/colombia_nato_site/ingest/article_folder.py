"""An article's folder on the disk: which one is an original's, and writing into it, whole or not at all."""

import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path

from colombia_nato_site.content import features_file, revisions_file, source_markdown
from colombia_nato_site.content.parse.entities import parse_entities
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Entity, Revision, Source

_ENTITIES = Path("content/entities.yaml")
ARTICLES = Path("content/articles")
INDEX, SOURCE, FEATURES = "index.md", "source.md", "features.json"
REVISIONS = "revisions.json"
EARLIER = "earlier"  # the versions that others replaced, a folder each
AS_READ = "as-read.md"  # what the reader had made of the original when it last was at `source.md`


@dataclass(frozen=True, slots=True)
class Folders:
    """The articles' folders: `by_digest` of the original that their features, source text or original are of.

    `sources` is what their `source.md` hold, where it can be read; `earlier` knows the versions that others replaced.
    """

    by_digest: dict[str, Path] = field(default_factory=dict)
    sources: dict[Path, Source] = field(default_factory=dict)
    earlier: dict[str, Path] = field(default_factory=dict)


def read_catalogue(root: Path) -> tuple[tuple[Entity, ...], tuple[Diagnostic, ...]]:
    """The names that the site knows (none, where it has no list of them), and what is wrong with the list."""
    path = root / _ENTITIES
    if not path.is_file():
        return (), ()
    parsed = parse_entities(_ENTITIES.as_posix(), path.read_bytes())
    return parsed.entities or (), parsed.diagnostics


def read_folders(root: Path) -> Folders:
    """All articles' folders of a site. Raises OSError where a file cannot be read."""
    found = Folders()
    for folder in sorted(path for path in (root / ARTICLES).glob("*/") if not path.name.startswith(".")):
        source = _stored_source(folder)
        if source is not None:
            found.sources[folder] = source
        for digest in _digests(folder, source):
            found.by_digest.setdefault(digest, folder)
        for revision in read_revisions(folder)[0]:
            found.earlier.setdefault(revision.sha256, folder)
    return found


def read_revisions(folder: Path) -> tuple[tuple[Revision, ...], list[Diagnostic]]:
    """The versions of an article that are known; none where there was only one."""
    path = folder / REVISIONS
    place = (ARTICLES / folder.name / REVISIONS).as_posix()
    return revisions_file.read(path.read_bytes(), place) if path.is_file() else ((), [])


def keep_aside(folder: Path, digest: str, original: str) -> tuple[str, ...]:
    """Copies what was read of the version with this digest, and its original if it is still there, into `earlier/`.

    Gives the copies' names. What is there already is never overwritten.
    """
    files = {name: (folder / name).read_bytes() for name in (SOURCE, AS_READ) if (folder / name).is_file()}
    path = folder / original
    if path.is_file() and sha256(data := path.read_bytes()).hexdigest() == digest:
        files[original] = data
    numbers = (f"-{number}" if number > 1 else "" for number in count(1))
    name = next(name for n in numbers if _is_free(folder / EARLIER / (name := f"{digest[:12]}{n}"), files))
    if files and not (folder / EARLIER / name).is_dir():
        write_files(folder / EARLIER / name, files)
    return tuple(f"{EARLIER}/{name}/{file}" for file in sorted(files))


def _is_free(folder: Path, files: Mapping[str, bytes]) -> bool:
    """Whether a folder is not there, or has all these files already."""
    return not folder.is_dir() or all(
        (folder / name).is_file() and (folder / name).read_bytes() == data for name, data in files.items()
    )


def _stored_source(folder: Path) -> Source | None:
    path = folder / SOURCE
    if not path.is_file():
        return None
    return source_markdown.read(path.read_text(encoding="utf-8", errors="replace"), SOURCE)[0]


def _digests(folder: Path, source: Source | None) -> Iterator[str]:
    if (folder / FEATURES).is_file():
        features, _ = features_file.read((folder / FEATURES).read_bytes(), FEATURES)
        if features is not None:
            yield features.original_sha256
    if source is not None:
        yield source.provenance.sha256
    for original in folder.glob("original.*"):
        yield sha256(original.read_bytes()).hexdigest()


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes the files. A new folder appears with all of them at once; in an old one each is replaced at once."""
    if folder.is_dir():
        for name, data in files.items():
            part = folder / f".{name}.part"
            _write(part, data)
            part.replace(folder / name)
        return
    part = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)  # what an import that was broken off has left
    part.mkdir(parents=True)
    for name, data in files.items():
        _write(part / name, data)
    part.rename(folder)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
