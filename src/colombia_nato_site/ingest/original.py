"""An original, from where it lies: a file, with its sidecar, or a page of the public web."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from colombia_nato_site.diagnostics import Diagnostic

if TYPE_CHECKING:
    from colombia_nato_site.ingest.fetch import Page

Fetch = Callable[[str], "tuple[Page | None, list[Diagnostic]]"]


@dataclass(frozen=True, slots=True)
class Original:
    """An article as received. `name` is its path or URL, `ending` (`.html`) tells its format.

    `sidecar` holds the bytes of NAME.yaml beside it; `url` is where a page was fetched from.
    """

    name: str
    ending: str
    data: bytes
    sidecar: bytes | None = None
    url: str | None = None


def is_url(where: str) -> bool:
    """Whether a page is meant and no file."""
    return where.lower().startswith(("http://", "https://"))


def from_the_web(url: str) -> "tuple[Page | None, list[Diagnostic]]":
    """The page at a public URL. What speaks HTTP is imported only now."""
    from colombia_nato_site.ingest.fetch import fetch

    return fetch(url)


def open_original(where: str, fetch: Fetch = from_the_web) -> tuple[Original | None, list[Diagnostic]]:
    """What lies at a path or URL; None (with errors) where nothing can be had."""
    if is_url(where):
        page, problems = fetch(where)
        return Original(page.url, page.ending, page.data, url=page.url) if page else None, problems
    return open_file(where)


def open_file(where: str) -> tuple[Original | None, list[Diagnostic]]:
    """The file at a path, with its sidecar."""
    path = Path(where)
    beside = path.with_suffix(".yaml") if path.name else path
    try:
        data = path.read_bytes()
        sidecar = beside.read_bytes() if beside != path and beside.is_file() else None
    except OSError as error:
        return None, [Diagnostic("error", "cannot-read", f"The file cannot be read: {error.strerror}.", where)]
    return Original(where, path.suffix.lower(), data, sidecar), []
