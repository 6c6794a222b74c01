"""A new newsroom's site: what `nato-site init` writes."""

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

GITIGNORE = "gitignore"  # under its own name it would rule over this repository too


def init(target: Path) -> list[Path]:
    """Writes the first files of a site into `target` and returns their paths, sorted; the site builds as it is.

    Raises FileExistsError, before anything is written, naming every file that is there already.
    """
    files = {target / path: data for path, data in _files(resources.files("colombia_nato_site") / "new_site").items()}
    taken = [str(path) for path in sorted(files) if path.exists()]
    if taken:
        raise FileExistsError(f"already there, and not overwritten: {', '.join(taken)}")
    for path, data in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(data)
    return sorted(files)


def _files(folder: Traversable, at: Path = Path()) -> dict[Path, bytes]:
    """Every file under a folder of the package, by its path in the new site."""
    found: dict[Path, bytes] = {}
    for entry in folder.iterdir():
        if entry.is_dir():
            found |= _files(entry, at / entry.name)
        else:
            found[at / (f".{GITIGNORE}" if entry.name == GITIGNORE else entry.name)] = entry.read_bytes()
    return found
