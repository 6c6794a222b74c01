"""What the preview's server answers, and to whom."""

import http.client
from collections.abc import Iterator
from pathlib import Path

import pytest

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.serve.preview import Preview
from colombia_nato_site.serve.server import Server, open_server, run_in_background

HOME = b"<!doctype html><html><head><title>Home</title></head><body class=x><p>Good.</p></body></html>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    files = {
        "site/index.html": HOME,
        "site/a/index.html": b"<body>A</body>",
        "site/a/index.json": b"{}",
        "site/404.html": b"<body>Gone</body>",
        "site/.hidden": b"hidden",
        "secret.txt": b"secret",
    }
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    (tmp_path / "site/link.txt").symlink_to(tmp_path / "secret.txt")
    return tmp_path / "site"


@pytest.fixture
def server(site: Path) -> Iterator[Server]:
    with open_server(site.parent, Preview(), 0) as server:
        run_in_background(server)
        server.preview.show(site, [], changed=True)
        yield server
        server.shutdown()


def get(server: Server, path: str, host: str | None = None, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
    connection.putrequest(method, path, skip_host=True)
    connection.putheader("Host", host or f"localhost:{server.server_address[1]}")
    connection.endheaders()
    with connection.getresponse() as answer:
        found = answer.status, dict(answer.getheaders()), answer.read()
    connection.close()
    return found


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/", 200, b"Good."),
        ("/?query=1", 200, b"Good."),
        ("/a/", 200, b"A"),
        ("/a/index.json", 200, b"{}"),
        ("/nowhere", 404, b"Gone"),
        ("/../secret.txt", 404, b"Gone"),
        ("/%2e%2e/secret.txt", 404, b"Gone"),
        ("/..%2fsecret.txt", 404, b"Gone"),
        ("/a/..%5c..%5csecret.txt", 404, b"Gone"),
        ("//etc/passwd", 404, b"Gone"),
        ("/link.txt", 404, b"Gone"),
        ("/.hidden", 404, b"Gone"),
        ("/a%00b", 404, b"Gone"),
        ("/" + "a" * 5000, 404, b"Gone"),
    ],
)
def test_what_is_answered(server: Server, path: str, status: int, words: bytes) -> None:
    found, _, body = get(server, path)
    assert found == status
    assert words in body
    assert b"secret" not in body


def test_a_folder_s_address_ends_with_a_slash(server: Server) -> None:
    for path in ("/a", "//a"):
        status, headers, _ = get(server, path)
        assert (status, headers["Location"]) == (301, "/a/")


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8000", "localhost.evil.example", "127.0.0.1.nip.example"]
)
def test_other_hosts_names_are_refused(server: Server, host: str) -> None:
    assert get(server, "/", host)[0] == 403
    assert get(server, "/_nato-site/events", host)[0] == 403


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST:1"])
def test_this_machine_s_names_are_answered(server: Server, host: str) -> None:
    assert get(server, "/", host)[0] == 200


def test_only_reading_is_allowed(server: Server) -> None:
    assert get(server, "/", method="POST")[0] == 501
    assert get(server, "/", method="HEAD")[2] == b""


def test_pages_reload_themselves_and_their_files_do_not_change(server: Server, site: Path) -> None:
    body = get(server, "/")[2]
    assert body.count(b"/_nato-site/reload.js") == 1
    assert body.index(b"reload.js") < body.index(b"</body>")
    assert (site / "index.html").read_bytes() == HOME
    assert b"EventSource" in get(server, "/_nato-site/reload.js")[2]


def events(server: Server) -> Iterator[bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
    connection.request("GET", "/_nato-site/events")
    with connection.getresponse() as answer:
        while line := answer.readline():
            if line.startswith(b"data:"):
                yield line
    connection.close()


def test_a_browser_is_told_of_each_change(server: Server) -> None:
    told = events(server)
    first = next(told)
    server.preview.show(None, [], changed=True)
    assert next(told) != first
    told.close()  # type: ignore[attr-defined]


def test_the_page_knows_its_version(server: Server) -> None:
    told = events(server)
    version = next(told).removeprefix(b"data: ").strip()
    assert b'data-version="' + version + b'"' in get(server, "/")[2]
    told.close()  # type: ignore[attr-defined]


PROBLEM = Diagnostic("error", "unknown-key", "<script>alert(1)</script>", "content/x.md", 2, 3, "Use <b>title</b>.")


def test_problems_are_shown_over_the_last_good_page(server: Server, site: Path) -> None:
    (site.parent / "content").mkdir()
    (site.parent / "content/x.md").write_text("---\nti<i>tel: x\n---\n")
    server.preview.show(None, [PROBLEM], changed=False)
    status, _, body = get(server, "/")
    assert status == 200
    for words in (b"Good.", b"content/x.md:2:3", b"unknown-key", b"ti&lt;i&gt;tel: x", b"Use &lt;b&gt;title"):
        assert words in body
    assert b"<script>alert" not in body
    server.preview.show(site, [], changed=False)
    assert b"unknown-key" not in get(server, "/")[2]


def test_problems_before_the_first_good_build_are_a_page(tmp_path: Path) -> None:
    with open_server(tmp_path, Preview(), 0) as server:
        run_in_background(server)
        assert get(server, "/any/where/")[0] == 503
        server.preview.show(None, [PROBLEM], changed=False)
        status, _, body = get(server, "/")
        server.shutdown()
    assert (status, b"content/x.md:2:3" in body, b"reload.js" in body) == (503, True, True)


def test_another_port_is_found_where_the_usual_is_taken(tmp_path: Path) -> None:
    with open_server(tmp_path, Preview(), None) as one, open_server(tmp_path, Preview(), None) as other:
        assert one.url != other.url


def test_a_port_that_was_asked_for_and_is_taken_is_an_error(tmp_path: Path) -> None:
    with open_server(tmp_path, Preview(), None) as one, pytest.raises(OSError, match="in use"):
        open_server(tmp_path, Preview(), one.server_address[1])
