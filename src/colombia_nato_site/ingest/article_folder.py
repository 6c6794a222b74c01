"""An article's folder on the disk: which one is an original's, and writing into it, whole or not at all."""

import os
import shutil
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from colombia_nato_site.content import features_file, source_markdown

ARTICLES = Path("content/articles")
INDEX, SOURCE, FEATURES = "index.md", "source.md", "features.json"


def folders_by_digest(root: Path) -> dict[str, Path]:
    """The articles' folders by the SHA-256 of the original that their features, source text or original are of."""
    folders = sorted(path for path in (root / ARTICLES).glob("*/") if not path.name.startswith("."))
    found: dict[str, Path] = {}
    for folder in folders:
        for digest in _digests(folder):
            found.setdefault(digest, folder)
    return found


def _digests(folder: Path) -> Iterator[str]:
    if (folder / FEATURES).is_file():
        features, _ = features_file.read((folder / FEATURES).read_bytes(), FEATURES)
        if features is not None:
            yield features.original_sha256
    if (folder / SOURCE).is_file():
        source, _ = source_markdown.read((folder / SOURCE).read_text(encoding="utf-8", errors="replace"), SOURCE)
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
