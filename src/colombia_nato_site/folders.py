"""Where a site's parts lie on the disk."""

from pathlib import Path

SITE_FILE = "content/site.yaml"

SOURCES = ("content", "templates", "static")
"""The folders that a build reads; what it writes must lie elsewhere."""


def defaults_root() -> Path:
    """The folder with the `templates/` and `static/` that every site has to begin with.

    In a wheel they lie in the package; in a checkout, in the repository's own top folder.
    """
    packaged = Path(__file__).parent / "defaults"
    return packaged if packaged.is_dir() else Path(__file__).parents[2]


def template_folders(root: Path) -> tuple[Path, ...]:
    """Where templates are looked for, first come first: the site's own folder, then the defaults."""
    return _folders(root, "templates")


def static_folders(root: Path) -> tuple[Path, ...]:
    """Where static files are looked for, first come first: the site's own folder, then the defaults."""
    return _folders(root, "static")


def _folders(root: Path, name: str) -> tuple[Path, ...]:
    candidates = dict.fromkeys((root.resolve() / name, defaults_root().resolve() / name))
    return tuple(folder for folder in candidates if folder.is_dir())
