"""A new newsroom's site, and the example: what `nato-site init` writes."""

from collections.abc import Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from colombia_nato_site.ingest.importer import import_originals

GITIGNORE = "gitignore"  # under its own name it would rule over this repository too
NEW, EXAMPLE = "new_site", "example"


def init(target: Path) -> list[Path]:
    """Writes the first files of a site into `target` and returns their paths, sorted; the site builds as it is.

    Raises FileExistsError, before anything is written, naming every file that is there already.
    """
    files = {target / path: data for path, data in _packaged(NEW).items()}
    taken = [str(path) for path in sorted(files) if path.exists()]
    if taken:
        raise FileExistsError(f"already there, and not overwritten: {', '.join(taken)}")
    _write(files)
    return sorted(files)


def init_example(target: Path) -> list[Path]:
    """Writes the example into the folder `target`, new or empty, and returns its files' paths, sorted.

    Its articles are imported there and then, so that they are read as the reader reads today. Raises
    FileExistsError where anything is there: what is invented is never mixed with a site.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise FileExistsError(f"{target} is not empty: the example is invented, and wants a folder of its own")
    files = {target / path: data for path, data in (_packaged(NEW) | _packaged(EXAMPLE)).items()}
    _write(files)
    import_originals(target, [str(path) for path in sorted(files) if path.stem == "original"])
    return sorted(path for path in target.rglob("*") if path.is_file())


def _write(files: Mapping[Path, bytes]) -> None:
    for path, data in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(data)


def _packaged(name: str) -> dict[Path, bytes]:
    """The files of a site that lies in this package."""
    return _files(resources.files("colombia_nato_site") / name)


def _files(folder: Traversable, at: Path = Path()) -> dict[Path, bytes]:
    """Every file under a folder of the package, by its path in the new site."""
    found: dict[Path, bytes] = {}
    for entry in folder.iterdir():
        if entry.is_dir():
            found |= _files(entry, at / entry.name)
        else:
            found[at / (f".{GITIGNORE}" if entry.name == GITIGNORE else entry.name)] = entry.read_bytes()
    return found
