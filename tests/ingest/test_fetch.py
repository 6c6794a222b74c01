"""Pages from a server on this machine; the public Internet is never asked."""

import gzip
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address

import pytest

from colombia_nato_site.ingest.fetch import Page, fetch
from colombia_nato_site.ingest.fetch.addresses import Address, is_public
from colombia_nato_site.ingest.fetch.transfer import Limits

HTML = {"Content-Type": "text/html; charset=utf-8"}
PAGE = b"<html><body><p>The harbour was sold.</p></body></html>"
Answer = tuple[int, Mapping[str, str], bytes]


@contextmanager
def serving(answers: Mapping[str, Answer], asked: list[str] | None = None) -> Iterator[str]:
    """A server with these answers by path (404 else); the address of it. `asked` collects what it is asked."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if asked is not None:
                asked.append(self.path)
            status, headers, body = answers.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def anywhere(_: Address) -> bool:
    return True


def refusal(url: str, **known: object) -> str:
    page, problems = fetch(url, **known)  # type: ignore[arg-type]
    assert page is None
    (problem,) = problems
    assert problem.hint
    return problem.message


def test_a_page_is_kept_as_it_was_received() -> None:
    with serving({"/a": (200, HTML, PAGE)}) as site:
        assert fetch(f"{site}/a", anywhere) == (Page(f"{site}/a", PAGE, ".html"), [])


def test_a_compressed_page_is_unpacked() -> None:
    with serving({"/a": (200, {**HTML, "Content-Encoding": "gzip"}, gzip.compress(PAGE))}) as site:
        page, _ = fetch(f"{site}/a", anywhere)
        assert page is not None
        assert page.data == PAGE


def test_redirects_are_followed() -> None:
    with serving({"/a": (301, {"Location": "/b?x=1"}, b""), "/b?x=1": (200, HTML, PAGE)}) as site:
        page, _ = fetch(f"{site}/a", anywhere)
        assert page is not None
        assert page.url == f"{site}/b?x=1"


def test_a_redirect_may_name_letters_that_no_url_has() -> None:
    location = {"Location": "/año nuevo".encode().decode("latin-1")}
    with serving({"/a": (301, location, b""), "/a%C3%B1o%20nuevo": (200, HTML, PAGE)}) as site:
        page, _ = fetch(f"{site}/a", anywhere)
        assert page is not None
        assert page.url == f"{site}/a%C3%B1o%20nuevo"


@contextmanager
def dripping(start: bytes, drop: bytes) -> Iterator[str]:
    """A server that has no robots.txt and else says `start`, then a `drop` every now and then, for ever."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/robots.txt":
                self.send_error(404)
                return
            with suppress(OSError):
                self.wfile.write(start)
                while True:
                    self.wfile.write(drop)
                    time.sleep(0.01)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/a"
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("start", "drop"),
    [
        (b"HTTP/1.1 200 ", b"O"),
        (b"HTTP/1.1 200 OK\r\n", b"X"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"a"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999999\r\n\r\n", b"a"),
    ],
    ids=["status", "header", "continue", "body", "body of known length"],
)
def test_who_answers_drop_by_drop_is_not_waited_for(start: bytes, drop: bytes) -> None:
    with dripping(start, drop) as url:
        assert "longer than 0.3 seconds" in refusal(url, may_connect=anywhere, limits=Limits(seconds=0.3))


@pytest.mark.parametrize(
    ("kind", "ending"), [("application/pdf", ".pdf"), ("text/plain; charset=x", ".txt"), ("TEXT/HTML", ".html")]
)
def test_the_kind_that_the_server_names_gives_the_ending(kind: str, ending: str) -> None:
    with serving({"/a": (200, {"Content-Type": kind}, b"x")}) as site:
        page, _ = fetch(f"{site}/a", anywhere)
        assert page is not None
        assert page.ending == ending


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((403, HTML, PAGE), "not for programs (HTTP 403)"),
        ((404, HTML, PAGE), "not there (HTTP 404)"),
        ((500, HTML, PAGE), "not to be had (HTTP 500)"),
        ((302, {"Location": "/a"}, b""), "points on and on"),
        ((302, {"Location": "file:///etc/passwd"}, b""), "no URL that can be fetched"),
        ((302, {"Location": "http://[bad"}, b""), "no URL that can be fetched"),
        ((200, {"Content-Type": "video/mp4"}, b"x"), "a kind that is not read (video/mp4)"),
        ((200, HTML, b"x" * 2000), "larger than 1,000 bytes"),
        ((200, {**HTML, "Content-Encoding": "gzip"}, gzip.compress(b"x" * 900_000)), "larger than 1,000 bytes"),
        ((200, {**HTML, "Content-Encoding": "gzip"}, b"no gzip"), "did not answer as it should"),
    ],
)
def test_says_why_there_is_no_page(answer: Answer, said: str) -> None:
    with serving({"/a": answer}) as site:
        assert said in refusal(f"{site}/a", may_connect=anywhere, limits=Limits(bytes=1000))


@pytest.mark.parametrize(
    "url",
    ["ftp://example.org/", "file:///etc/passwd", "https://", "https://ex ample.org/", "//example.org/a", "x",
     "https://example.org:99999/", "https://[::1/", "https://me:secret@example.org/", "https://bücher.example/"],
)  # fmt: skip
def test_only_web_addresses_are_fetched(url: str) -> None:
    assert refusal(url)


def test_nothing_is_asked_of_this_machine() -> None:
    asked: list[str] = []
    with serving({"/a": (200, HTML, PAGE)}, asked) as site:
        assert "no address of the public Internet" in refusal(f"{site}/a")
        assert "no address of the public Internet" in refusal(f"{site.replace('127.0.0.1', 'localhost')}/a")
    assert asked == []


def test_a_redirect_leads_only_to_addresses_that_are_allowed() -> None:
    with serving({"/a": (302, {"Location": "http://127.0.0.2/"}, b"")}) as site:
        said = refusal(f"{site}/a", may_connect=lambda address: str(address) == "127.0.0.1")
    assert "127.0.0.2 is no address of the public Internet" in said


@pytest.mark.parametrize(
    ("robots", "allowed"),
    [
        ((200, {}, b"User-agent: *\nDisallow: /a"), False),
        ((200, {}, b"User-agent: *\nDisallow: /\nAllow: /a$"), True),
        ((200, {}, b"User-agent: nato-site\nDisallow: /\n\nUser-agent: *\nDisallow:"), False),
        ((200, {}, b"User-agent: other\nDisallow: /"), True),
        ((200, {}, b"\xff\x00 nonsense"), True),
        ((200, {}, b"\xef\xbb\xbfUser-agent: *\nDisallow: /"), False),
        ((200, {}, b"User-agent: *\nDisallow: /\n" + b"#" * 600_000), False),
        ((403, {}, b""), True),
        ((503, {}, b""), False),
        ((302, {"Location": "/rules.txt"}, b""), False),
    ],
)
def test_robots_txt_is_respected(robots: Answer, allowed: bool) -> None:
    answers = {"/robots.txt": robots, "/a": (200, HTML, PAGE), "/rules.txt": (200, {}, b"User-agent: *\nDisallow: /")}
    with serving(answers) as site:
        page, problems = fetch(f"{site}/a", anywhere)
    assert (page is not None, ["robots.txt" in problem.message for problem in problems]) == (
        allowed,
        [] if allowed else [True],
    )


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1",
     "255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
     "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1"],
)  # fmt: skip
def test_addresses_of_this_machine_and_its_network_are_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_others_are(address: str) -> None:
    assert is_public(ip_address(address))
