"""An original, from where it lies: a file, with its sidecar, or a page of the public web."""

import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from colombia_nato_site.diagnostics import Diagnostic

if TYPE_CHECKING:
    from colombia_nato_site.ingest.fetch import Page

LARGEST = 100_000_000  # bytes; photographs in a PDF come to some ten million
_HINT = "Look whether the file is there and may be read."

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
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return None, [_refused("It is a folder, no file.", where, f"Name the files in it: {where}/*")]
        if not stat.S_ISREG(status.st_mode):  # a pipe could keep us waiting, a device could go on for ever
            return None, [_refused("It is no ordinary file.", where, "Save what comes from there as a file.")]
        if status.st_size > LARGEST:
            return None, [_refused(f"It is larger than {LARGEST:,} bytes.", where, "Cut the article out of it.")]
        data = path.read_bytes()
        sidecar = beside.read_bytes() if beside != path and beside.is_file() else None
    except OSError as error:
        return None, [_refused(f"{error.strerror}.", where, _HINT)]
    except ValueError as error:  # a NUL in a name
        return None, [_refused(f"{error}.", where, _HINT)]
    return Original(where, path.suffix.lower(), data, sidecar), []


def _refused(why: str, where: str, hint: str) -> Diagnostic:
    return Diagnostic("error", "cannot-read", f"The file cannot be read: {why}", where, hint=hint)
