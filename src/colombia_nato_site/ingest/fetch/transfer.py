"""One HTTP request to one address that was checked: nothing is sent to a host by its name alone.

The name is resolved once and the connection made to the address found, so that a second answer
of the name server cannot lead elsewhere (DNS rebinding).
"""

import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPException
from threading import Event, Timer
from urllib.parse import SplitResult, quote, urljoin, urlsplit

import certifi
from urllib3 import BaseHTTPResponse
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

from colombia_nato_site import __version__
from colombia_nato_site.ingest.fetch.addresses import Address, MayConnect, resolve

PRODUCT = "nato-site"
_AGENT = f"{PRODUCT}/{__version__} (reads single articles on an editor's behalf)"
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 1 << 16
_ASCII = "".join(map(chr, range(0x21, 0x7F)))  # what else a path holds is written as browsers do: %C3%B1
_PORTS = {"http": 80, "https": 443}


class NotFetchedError(Exception):
    """Why nothing was received, and on a second line what to do."""


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` for the whole exchange, `wait` for each part of it; `bytes` after decompression.

    What is longer is an error; with `cuts`, its beginning is enough.
    """

    seconds: float = 30.0
    wait: float = 10.0
    bytes: int = 20_000_000
    cuts: bool = False


@dataclass(frozen=True, slots=True)
class Received:
    """An answer. `headers` by their names in small letters."""

    status: int
    headers: Mapping[str, str]
    data: bytes

    def redirect(self, url: SplitResult) -> SplitResult | None:
        """Where the answer to `url` points to; None where it does not."""
        if self.status not in _REDIRECTS or "location" not in self.headers:
            return None
        location = self.headers["location"].encode("latin-1", "replace")  # as it was sent
        return checked(url.geturl(), location.decode(errors="replace"))


def checked(url: str, target: str = "") -> SplitResult:
    """The parts of a URL, or of what it points to. Raises NotFetchedError where that cannot be fetched."""
    try:
        parts = urlsplit(quote(urljoin(url, target), safe=_ASCII))
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        whole = False
    if not whole or "%" in parts.netloc:
        raise NotFetchedError("This is no URL that can be fetched.\nCopy it from the address bar: https://…")
    if "@" in parts.netloc:
        raise NotFetchedError("The URL holds a name or a password.\nOnly public pages are fetched: leave them out.")
    return parts


def get(url: SplitResult, may_connect: MayConnect, limits: Limits) -> Received:
    """The answer to one GET, without following where it points to. Raises NotFetchedError."""
    host, port = url.hostname or "", url.port or _PORTS[url.scheme]
    address = _address(host, port, may_connect)
    target = url._replace(scheme="", netloc="", fragment="").geturl()
    headers = {"Host": url.netloc, "User-Agent": _AGENT, "Accept-Encoding": "gzip, deflate"}
    connection = _connection(url.scheme, host, address, port, limits)
    with _cut_off(connection, limits) as is_late:
        try:
            connection.request("GET", target or "/", headers=headers, preload_content=False)
            answer = connection.getresponse()
            data = _body(answer, limits, is_late)
        except (HTTPError, HTTPException, OSError) as error:
            if is_late():
                raise _late(limits) from error
            message = f"{host} did not answer as it should ({type(error).__name__})."
            raise NotFetchedError(f"{message}\nLook whether a browser shows it; try again later.") from error
        if is_late():  # and so perhaps not whole
            raise _late(limits)
    return Received(answer.status, {name.lower(): value for name, value in answer.headers.items()}, data)


@contextmanager
def _cut_off(connection: HTTPConnection, limits: Limits) -> Iterator[Callable[[], bool]]:
    """Cuts a connection off when its time is over, in the midst of a header too; gives whether it did."""
    over = Event()

    def cut() -> None:
        over.set()
        with suppress(OSError):
            if connection.sock:
                connection.sock.shutdown(socket.SHUT_RDWR)

    timer = Timer(limits.seconds, cut)
    timer.start()
    try:
        yield over.is_set
    finally:
        timer.cancel()
        connection.close()


def _late(limits: Limits) -> NotFetchedError:
    return NotFetchedError(f"The answer took longer than {limits.seconds:g} seconds.\nTry again later.")


def _address(host: str, port: int, may_connect: MayConnect) -> Address:
    """The first address of a host all of whose addresses are allowed."""
    try:
        found = resolve(host, port)
    except (OSError, UnicodeError) as error:
        raise NotFetchedError(f"No address was found for {host}.\nLook whether the URL is right.") from error
    if not found or not all(may_connect(address) for address in found):
        raise NotFetchedError(
            f"{host} is no address of the public Internet.\nOnly public pages are fetched; save this one as a file."
        )
    return found[0]


def _connection(scheme: str, host: str, address: Address, port: int, limits: Limits) -> HTTPConnection:
    if scheme == "http":
        return HTTPConnection(str(address), port, timeout=limits.wait)
    context = ssl.create_default_context(cafile=certifi.where())
    return HTTPSConnection(
        str(address), port, timeout=limits.wait, ssl_context=context, server_hostname=host, assert_hostname=host
    )


def _body(answer: BaseHTTPResponse, limits: Limits, is_late: Callable[[], bool]) -> bytes:
    parts: list[bytes] = []
    received = 0
    while part := answer.read1(_CHUNK, decode_content=True):  # `read` would wait for a whole chunk, however slow
        received += len(part)
        if is_late():
            raise _late(limits)
        if received > limits.bytes and limits.cuts:
            return b"".join([*parts, part])[: limits.bytes]
        if received > limits.bytes:
            raise NotFetchedError(f"The answer is larger than {limits.bytes:,} bytes.\nNo article is; look at the URL.")
        parts.append(part)
    return b"".join(parts)
