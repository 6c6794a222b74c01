"""Bytes → text."""

import pytest

from colombia_nato_site.ingest.text import decode


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Bogotá\r\nQuito\rLima\n".encode(), "Bogotá\nQuito\nLima\n"),
        (b"\xef\xbb\xbfThe port", "The port"),
        ("Bogota\u0301".encode(), "Bogotá"),
        ("The port".encode("utf-16"), "The port"),
        ("“Sí”".encode("cp1252"), "“Sí”"),
    ],
    ids=["line ends", "byte-order mark", "NFC", "UTF-16", "Windows-1252"],
)
def test_decodes(data: bytes, text: str) -> None:
    assert decode(data, "a.txt")[0] == text


def test_says_where_a_file_is_not_utf_8() -> None:
    _, [note] = decode(b"A line\nA caf\xe9 by the port", "a.txt")
    assert (note.severity, note.place, note.code) == ("note", "a.txt:2:6", "not-utf-8")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b" \n\n", "empty-file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not-text"),
        (b"\x81\x8d\x8f\x90\x9d", "not-text"),
    ],
)
def test_says_that_a_file_holds_no_text(data: bytes, code: str) -> None:
    text, [problem] = decode(data, "a.txt")
    assert (text, problem.severity, problem.code) == (None, "error", code)
