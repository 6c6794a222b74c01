"""The desk behind the server: on this machine alone, whatever state the site is in."""

import http.client
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from colombia_nato_site.serve.preview import Preview
from colombia_nato_site.serve.server import Server, open_server, run_in_background
from desk.editor import FORM, Editor, at_the_desk

DESK = "/_nato-site/desk/"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    at_the_desk(tmp_path)
    with open_server(tmp_path, Preview(), 0) as server:
        run_in_background(server)
        yield server
        server.shutdown()


def ask(server: Server, method: str, path: str, headers: Mapping[str, str], body: bytes = b"") -> tuple[int, str, str]:
    """Status, all headers, and body of the answer."""
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
    connection.putrequest(method, path, skip_host=True)
    here = f"localhost:{server.server_address[1]}"
    for name, value in {"Host": here, "Content-Type": FORM, "Origin": f"http://{here}", **headers}.items():
        connection.putheader(name, value)
    connection.endheaders(body)
    with connection.getresponse() as answer:
        found = answer.status, str(answer.headers), answer.read().decode()
    connection.close()
    return found


def test_the_desk_is_there_before_the_site_is(server: Server) -> None:
    status, headers, body = ask(server, "GET", DESK + "draft/", {})
    assert (status, "Look for more points" in body) == (200, True)
    assert "default-src 'none'" in headers
    assert "frame-ancestors 'none'" in headers


@pytest.mark.parametrize("name", ["house.css", "desk.css", "desk.js"])
def test_what_its_pages_load_is_there(server: Server, name: str) -> None:
    assert ask(server, "GET", DESK + name, {})[0] == 200
    assert name in ask(server, "GET", DESK, {})[2]


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_another_host_s_name_is_refused(server: Server, host: str, method: str) -> None:
    headers = {"Host": host, "Origin": f"http://{host}", "Content-Length": "0"}
    status, _, body = ask(server, method, DESK + "draft/decide", headers)
    assert (status, "token" in body) == (403, False)


@pytest.mark.parametrize(
    ("length", "status"), [({}, 411), ({"Content-Length": "-1"}, 411), ({"Content-Length": "99999999"}, 413)]
)
def test_a_form_has_a_length_that_can_be(server: Server, length: dict[str, str], status: int) -> None:
    assert ask(server, "POST", DESK + "draft/decide", length)[0] == status


@pytest.mark.parametrize("body", [b"\xff\xfe=1", b"a" * 1000, b"token=%ff", b"=&=&=", b""])
def test_what_is_no_form_of_ours_is_refused(server: Server, body: bytes) -> None:
    assert ask(server, "POST", DESK + "draft/decide", {"Content-Length": str(len(body))}, body)[0] == 403


def test_the_site_takes_no_forms(server: Server) -> None:
    assert ask(server, "POST", "/", {"Content-Length": "0"})[0] == 501


def test_each_run_has_a_token_of_its_own(server: Server, tmp_path: Path) -> None:
    with open_server(tmp_path, Preview(), 0) as other:
        run_in_background(other)
        pages = [ask(one, "GET", DESK + "draft/", {})[2] for one in (server, other)]
        other.shutdown()
    tokens = [page.partition('name="token" value="')[2].partition('"')[0] for page in pages]
    assert len(set(tokens)) == 2
    assert min(map(len, tokens)) > 30


def test_a_decision_reaches_the_file(server: Server, tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    page = ask(server, "GET", DESK + "draft/", {})[2]
    token, base = (page.partition(f'name="{name}" value="')[2].partition('"')[0] for name in ("token", "base"))
    body = f"token={token}&base={base}&point={editor.points[0].id}&status=rejected".encode()
    status, headers, _ = ask(server, "POST", DESK + "draft/decide", {"Content-Length": str(len(body))}, body)
    assert (status, f"Location: {DESK}draft/" in headers) == (303, True)
    assert editor.points[0].status == "rejected"
