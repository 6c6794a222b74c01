"""One HTTP request to one address that was checked: nothing is sent to a host by its name alone.

The name is resolved once and the connection made to the address found, so that a second answer
of the name server cannot lead elsewhere (DNS rebinding).
"""

import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

import certifi
from urllib3 import BaseHTTPResponse, HTTPConnectionPool, HTTPSConnectionPool, Timeout
from urllib3.exceptions import HTTPError

from colombia_nato_site import __version__
from colombia_nato_site.ingest.fetch.addresses import Address, MayConnect, resolve

PRODUCT = "nato-site"
_AGENT = f"{PRODUCT}/{__version__} (reads single articles on an editor's behalf)"
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 1 << 16
_PORTS = {"http": 80, "https": 443}


class NotFetchedError(Exception):
    """Why nothing was received, and on a second line what to do."""


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` for the whole exchange and for each wait within it; `bytes` after decompression."""

    seconds: float = 30.0
    wait: float = 10.0
    bytes: int = 20_000_000


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
        return checked(url.geturl(), self.headers["location"])


def checked(url: str, target: str = "") -> SplitResult:
    """The parts of a URL, or of what it points to. Raises NotFetchedError where that cannot be fetched."""
    try:
        parts = urlsplit(urljoin(url, target))
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        whole = False
    if not whole or not parts.geturl().isascii() or any(sign <= " " for sign in parts.geturl()):
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
    ends = time.monotonic() + limits.seconds
    with _pool(url.scheme, host, address, port, limits) as pool:
        try:
            answer = pool.urlopen(
                "GET", target or "/", headers=headers, redirect=False, retries=False, preload_content=False
            )
            data = _body(answer, limits, ends)
        except HTTPError as error:
            message = f"{host} did not answer as it should ({type(error).__name__})."
            raise NotFetchedError(f"{message}\nLook whether a browser shows it; try again later.") from error
    return Received(answer.status, {name.lower(): value for name, value in answer.headers.items()}, data)


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


def _pool(scheme: str, host: str, address: Address, port: int, limits: Limits) -> HTTPConnectionPool:
    timeout = Timeout(limits.wait)
    if scheme == "http":
        return HTTPConnectionPool(str(address), port, timeout=timeout)
    context = ssl.create_default_context(cafile=certifi.where())
    return HTTPSConnectionPool(
        str(address), port, timeout=timeout, ssl_context=context, server_hostname=host, assert_hostname=host
    )


def _body(answer: BaseHTTPResponse, limits: Limits, ends: float) -> bytes:
    parts: list[bytes] = []
    received = 0
    while part := answer.read1(_CHUNK, decode_content=True):  # `read` would wait for a whole chunk, however slow
        received += len(part)
        if received > limits.bytes:
            raise NotFetchedError(f"The answer is larger than {limits.bytes:,} bytes.\nNo article is; look at the URL.")
        if time.monotonic() > ends:
            raise NotFetchedError(f"The answer took longer than {limits.seconds:g} seconds.\nTry again later.")
        parts.append(part)
    return b"".join(parts)
