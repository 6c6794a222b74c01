"""A web server for one editor on one machine."""

import errno
import mimetypes
import os
import secrets
import threading
from collections.abc import Sequence
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from colombia_nato_site.desk.door import Door
from colombia_nato_site.desk.fields import MOST
from colombia_nato_site.desk.pages import HEADERS, Answer
from colombia_nato_site.desk.workplace import PREFIX as DESK
from colombia_nato_site.serve import live_reload, problems
from colombia_nato_site.serve.preview import Preview, View

ADDRESS = "127.0.0.1"
DEFAULT_PORT = 8000
_TRIES = 20
_HOSTS = {"localhost", "127.0.0.1", "::1"}
_BEAT = 15.0  # seconds between signs of life to a waiting browser
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_TEXT = ("text/", "application/json", "application/xml", "application/atom+xml", "image/svg+xml")


class Server(ThreadingHTTPServer):
    """Answers on this machine alone. Nothing is listed, nothing outside the view's folder is read."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, root: Path, preview: Preview, port: int) -> None:
        super().__init__((ADDRESS, port), _Handler)
        self.root = root
        self.preview = preview
        self.desk = Door(root, secrets.token_urlsafe())

    @property
    def url(self) -> str:
        return f"http://{ADDRESS}:{self.server_address[1]}/"

    @property
    def desk_url(self) -> str:
        return f"{self.url[:-1]}{DESK}"


def open_server(root: Path, preview: Preview, port: int | None) -> Server:
    """A server on `port`; without one on 8000, or the next that is free. Raises OSError."""
    if port is not None:
        return Server(root, preview, port)
    for candidate in range(DEFAULT_PORT, DEFAULT_PORT + _TRIES):
        try:
            return Server(root, preview, candidate)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
    return Server(root, preview, 0)


class _Handler(BaseHTTPRequestHandler):
    server: Server
    server_version = "nato-site"
    sys_version = ""
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        try:
            self._answer()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    do_HEAD = do_GET  # noqa: N815

    def do_POST(self) -> None:
        """Only the desk takes anything; and what is not read to its end must not be taken for the next request."""
        self.close_connection = True
        with suppress(BrokenPipeError, ConnectionResetError):
            self._take()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing: the terminal is for the editor's own errors."""

    def _answer(self) -> None:
        view = self.server.preview.view
        address = urlsplit("/" + self.path.lstrip("/"))
        path = unquote(address.path)
        if not _is_here(self.headers.get("Host", "")):
            self._refuse()
        elif path.startswith(DESK):
            self._desk(self.server.desk.get(path, address.query))
        elif path == live_reload.EVENTS:
            self._events()
        elif path == live_reload.PREFIX + "reload.js":
            self._send(HTTPStatus.OK, "text/javascript", live_reload.SCRIPT)
        elif path == live_reload.PREFIX + "problems.css":
            self._send(HTTPStatus.OK, "text/css", problems.STYLE)
        elif view.folder is None:
            self._page(HTTPStatus.SERVICE_UNAVAILABLE, view, None)
        else:
            self._file(view, view.folder, path)

    def _take(self) -> None:
        path = unquote(urlsplit("/" + self.path.lstrip("/")).path)
        length = self.headers.get("Content-Length", "")
        if not path.startswith(DESK):
            self.send_error(HTTPStatus.NOT_IMPLEMENTED)
        elif not _is_here(self.headers.get("Host", "")):
            self._refuse()
        elif not length.isdecimal() or int(length) > MOST:
            self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE if length.isdecimal() else HTTPStatus.LENGTH_REQUIRED)
        else:
            headers = {name.lower(): value for name, value in self.headers.items()}
            self._desk(self.server.desk.post(path, headers, self.rfile.read(int(length))))

    def _refuse(self) -> None:
        """A page elsewhere may have had its name resolve to this machine (DNS rebinding)."""
        self._send(HTTPStatus.FORBIDDEN, "text/plain", b"This server answers to localhost alone.\n")

    def _desk(self, answer: Answer) -> None:
        more = [("Location", answer.location)] if answer.location else []
        self._send(answer.status, answer.kind, answer.data, (*HEADERS, *more))

    def _file(self, view: View, folder: Path, path: str) -> None:
        file = _file_in(folder, path)
        if file is not None and file.is_dir():
            if not path.endswith("/"):
                return self._redirect(f"/{file.relative_to(folder).as_posix()}/")
            file /= "index.html"
        data = _read(file) if file is not None else None
        if file is None or data is None:
            return self._page(HTTPStatus.NOT_FOUND, view, _read(folder / "404.html") or b"<p>Not found.</p>")
        kind = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        if kind == "text/html":
            return self._page(HTTPStatus.OK, view, data)
        return self._send(HTTPStatus.OK, kind, data)

    def _page(self, status: HTTPStatus, view: View, data: bytes | None) -> None:
        panel = problems.panel(self.server.root, view.problems, has_site=data is not None)
        whole = problems.page(panel) if data is None else data
        shown = problems.style_link() + panel if panel and data is not None else b""
        self._send(status, "text/html", live_reload.inject(whole, _version(view), shown))

    def _redirect(self, path: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", quote(path))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, kind: str, data: bytes, headers: Sequence[tuple[str, str]] = ()) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        charset = "; charset=utf-8" if kind.startswith(_TEXT) else ""
        self.send_header("Content-Type", kind + charset)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def _events(self) -> None:
        """Server-sent events: the name of the view, at once and whenever it changes."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        version = -1
        while True:
            view = self.server.preview.wait(version, _BEAT)
            self.wfile.write(f"data: {_version(view)}\n\n".encode() if view.version != version else b": still here\n\n")
            self.wfile.flush()
            version = view.version


def _version(view: View) -> str:
    """Differs between runs of the server, so that a page left open reloads after a restart."""
    return f"{os.getpid()}-{view.version}"


def _is_here(host: str) -> bool:
    """Whether a Host header names this machine."""
    try:
        return urlsplit(f"//{host}").hostname in _HOSTS
    except ValueError:
        return False


def _file_in(folder: Path, path: str) -> Path | None:
    """The file or folder that a URL's path names; None for what leads out, is hidden, or can be no name."""
    parts = [part for part in path.split("/") if part]
    if any(part.startswith(".") or {"\\", "\0"} & set(part) or len(part.encode()) > 255 for part in parts):
        return None
    file = folder.joinpath(*parts)
    return file if file.resolve().is_relative_to(folder.resolve()) else None


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None


def run_in_background(server: Server) -> threading.Thread:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    return thread
