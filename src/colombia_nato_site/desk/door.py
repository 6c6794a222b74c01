"""The desk as the server sees it: a request in, an answer out."""

from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path

from colombia_nato_site.desk import deeds, pages, reading
from colombia_nato_site.desk.fields import Fields, read_fields
from colombia_nato_site.desk.guard import objection
from colombia_nato_site.desk.pages import Answer
from colombia_nato_site.desk.workplace import PREFIX, Workplace


class Door:
    """Answers what is asked under `PREFIX`. `token` is a secret of this run of the server."""

    def __init__(self, root: Path, token: str) -> None:
        self._place = Workplace(root, token)

    def get(self, path: str, query: str) -> Answer:
        """A page or a file. Nothing changes."""
        try:
            found = self._shown(path.removeprefix(PREFIX), read_fields(query) or Fields())
        except OSError as error:
            return self._unread(error)
        return found or self._missing()

    def post(self, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """What a form does, if it is one of ours; the names of `headers` are in lower case."""
        fields = read_fields(body.decode("utf-8", "replace"))
        if (reason := objection(headers, fields, self._place.token)) or fields is None:
            return self._page(HTTPStatus.FORBIDDEN, "Not done", reason or "What was sent is no form.")
        try:
            found = self._done(path.removeprefix(PREFIX).split("/"), fields)
        except OSError as error:
            return self._unread(error)
        return found or self._missing()

    def _shown(self, path: str, query: Fields) -> Answer | None:
        match path.split("/"):
            case [""]:
                return reading.listing(self._place)
            case [name]:
                return pages.file(name)
            case [slug, ""]:
                return reading.comparison(self._place, slug, query)
            case [slug, "points", id_, ""]:
                return reading.point(self._place, slug, id_, query)
        return None

    def _done(self, path: list[str], fields: Fields) -> Answer | None:
        match path:
            case ["new"]:
                return deeds.begin(self._place, fields)
            case [slug, name] if name in deeds.DEEDS:
                return deeds.DEEDS[name](self._place, slug, fields)
            case [slug, "points", id_, ""]:
                return deeds.edit(self._place, slug, id_, fields)
        return None

    def _missing(self) -> Answer:
        return self._page(HTTPStatus.NOT_FOUND, "Not found", "The desk has no such page.")

    def _unread(self, error: OSError) -> Answer:
        said = f"A file could not be read or written: {error.strerror or error}. Nothing was changed."
        return self._page(HTTPStatus.INTERNAL_SERVER_ERROR, "Not done", said)

    def _page(self, status: HTTPStatus, title: str, message: str) -> Answer:
        return self._place.pages.page("message.html", status, home=PREFIX, title=title, message=message)
