"""What the desk keeps between requests, and how it opens a comparison."""

import threading
from collections import OrderedDict
from pathlib import Path

from colombia_nato_site.desk.cards import Books
from colombia_nato_site.desk.pages import Pages
from colombia_nato_site.desk.sheets import Sheet, bytes_of, sheet_of, slugs
from colombia_nato_site.desk.shelf import Shelf

PREFIX = "/_nato-site/desk/"
_REMEMBERED = 64  # versions of files from which pages were made, and changes that can be undone


class Workplace:
    """The site's folder, the token of this run, the versions of files that pages were made from, and what was changed.

    `lock` is held by who changes files: one at a time.
    """

    def __init__(self, root: Path, token: str) -> None:
        self.root, self.token = root, token
        self.pages, self.shelf, self.lock = Pages(token), Shelf(root), threading.Lock()
        self._sheets: OrderedDict[tuple[str, bytes], Sheet] = OrderedDict()
        self._changes: list[tuple[Sheet, Sheet]] = []

    def sheet(self, slug: str) -> Sheet | None:
        """The comparison as it is on the disk now; None where there is none. Raises OSError."""
        data = bytes_of(self.root, slug)
        return self.remembered(slug, data) if data is not None else None

    def sheets(self) -> list[Sheet]:
        """All comparisons. Raises OSError."""
        return [sheet for slug in slugs(self.root) if (sheet := self.sheet(slug))]

    def opened(self, slug: str) -> tuple[Sheet | None, Books]:
        """The comparison, and its articles by slug. Raises OSError where a file cannot be read."""
        sheet = self.sheet(slug)
        articles = sheet.front.articles if sheet and sheet.front else []
        return sheet, {article: self.shelf.book(article) for article in articles}

    def remembered(self, slug: str, data: bytes) -> Sheet:
        """The comparison in those bytes; what was read before is not read again."""
        found = self._sheets.get((slug, data)) or sheet_of(slug, data)
        with self.lock:
            self._sheets[slug, data] = found
            self._sheets.move_to_end((slug, data))
            while len(self._sheets) > _REMEMBERED:
                self._sheets.popitem(last=False)
        return found

    def changed(self, before: Sheet, after: Sheet) -> None:
        """Notes a change of a file, so that it can be undone."""
        with self.lock:
            self._changes = [*self._changes[1 - _REMEMBERED :], (before, after)]

    def before(self, sheet: Sheet) -> Sheet | None:
        """What the file was before the change that made it what it is; None where the desk did not make it so."""
        with self.lock:
            made = ((old, new) for old, new in reversed(self._changes) if new.slug == sheet.slug)
            return next((old for old, new in made if new.data == sheet.data), None)

    def seen(self, digest: str) -> bytes | None:
        """The version of a file that a page was made from, if it is still remembered."""
        with self.lock:
            return next((sheet.data for sheet in self._sheets.values() if sheet.digest == digest), None)


def address(slug: str, *parts: str) -> str:
    """The address of a comparison on the desk."""
    return "/".join([f"{PREFIX}{slug}", *parts, ""])
