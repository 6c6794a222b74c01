"""What the desk keeps between requests, and how it opens a comparison."""

import threading
from collections import OrderedDict
from pathlib import Path

from colombia_nato_site.desk.cards import Books
from colombia_nato_site.desk.pages import Pages
from colombia_nato_site.desk.sheets import Sheet, read_sheet
from colombia_nato_site.desk.shelf import Shelf

PREFIX = "/_nato-site/desk/"
_REMEMBERED = 64  # versions of files from which pages were made


class Workplace:
    """The site's folder, the token of this run, and the versions of files that pages were made from.

    `lock` is held by who changes files: one at a time.
    """

    def __init__(self, root: Path, token: str) -> None:
        self.root, self.token = root, token
        self.pages, self.shelf, self.lock = Pages(token), Shelf(root), threading.Lock()
        self._seen: OrderedDict[str, bytes] = OrderedDict()

    def opened(self, slug: str) -> tuple[Sheet | None, Books]:
        """The comparison, and its articles by slug. Raises OSError where a file cannot be read."""
        sheet = read_sheet(self.root, slug)
        if sheet is None:
            return None, {}
        with self.lock:
            self._seen[sheet.digest] = sheet.data
            while len(self._seen) > _REMEMBERED:
                self._seen.popitem(last=False)
            slugs = sheet.front.articles if sheet.front else []
            return sheet, {article: self.shelf.book(article) for article in slugs}

    def seen(self, digest: str) -> bytes | None:
        """The version of a file that a page was made from, if it is still remembered."""
        return self._seen.get(digest)


def address(slug: str, *parts: str) -> str:
    """The address of a comparison on the desk."""
    return "/".join([f"{PREFIX}{slug}", *parts, ""])
