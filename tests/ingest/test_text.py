"""Bytes → text."""

import pytest
from hypothesis import given
from hypothesis.strategies import binary
from hypothesis.strategies import text as texts

from colombia_nato_site.ingest.text import decode, mostly_utf_8, normalise

RUSSIAN = "Президент сказал, что завтра будет встреча, и добавил, что это хорошо."


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Bogotá\r\nQuito\rLima\n".encode(), "Bogotá\nQuito\nLima\n"),
        (b"\xef\xbb\xbfThe port", "The port"),
        ("Bogota\u0301".encode(), "Bogotá"),
        ("The port".encode("utf-16"), "The port"),
        ("“Sí”".encode("cp1252"), "“Sí”"),
        (RUSSIAN.encode("koi8-r"), RUSSIAN),
        ("12\xa0ships\u2003at\u202f9".encode(), "12 ships at 9"),
        ("58\u2009000 people, 1\xa0250\xa0000 pesos".encode(), "58\u202f000 people, 1\u202f250\u202f000 pesos"),
        ("The\u200b po\xadrt\ufeff \u202ewas\u2069 sold\x1b".encode(), "The port was sold"),
        ("One\u2028two\x0cthree".encode(), "One\ntwo\nthree"),
        ("👩\u200d👩 می\u200cخواهم".encode(), "👩\u200d👩 می\u200cخواهم"),
        ("MarÃ\xada dijo: â€œSÃ\xadâ€\x9d".encode(), "María dijo: “Sí”"),
        ("SÃO PAULO: «NÃO»".encode(), "SÃO PAULO: «NÃO»"),
        ("“Sí”, dijo —añadió— y dejó el caf".encode() + b"\xe9 all\x92", "“Sí”, dijo —añadió— y dejó el café all’"),
    ],
    ids=[
        "line ends",
        "byte-order mark",
        "NFC",
        "UTF-16",
        "Windows-1252",
        "Cyrillic",
        "spaces",
        "thousands",
        "unseen signs",
        "other line ends",
        "joiners that mean something",
        "garbled",
        "capitals that look garbled",
        "UTF-8 but for a few bytes",
    ],
)
def test_decodes(data: bytes, text: str) -> None:
    assert decode(data, "a.txt")[0] == text


def test_says_where_a_file_is_not_utf_8() -> None:
    _, [note] = decode(b"A line\nA caf\xe9 by the port", "a.txt")
    assert (note.severity, note.place, note.code) == ("note", "a.txt:2:6", "not-utf-8")


@pytest.mark.parametrize("encoding", ["koi8-r", "cp1251", "cp866", "iso8859-5", "mac-cyrillic"])
def test_other_encodings_are_not_taken_for_broken_utf_8(encoding: str) -> None:
    assert mostly_utf_8(RUSSIAN.encode(encoding)) is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"a" * 12_000_001, "too-large"),
        (b"", "empty-file"),
        (b" \n\n", "empty-file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not-text"),
        (b"\x81\x8d\x8f\x90\x9d", "not-text"),
    ],
)
def test_says_that_a_file_holds_no_text(data: bytes, code: str) -> None:
    text, [problem] = decode(data, "a.txt")
    assert (text, problem.severity, problem.code) == (None, "error", code)


def test_says_where_a_file_was_garbled() -> None:
    _, [note] = decode("A line\nMarÃ\xada".encode(), "a.txt")
    assert (note.severity, note.place, note.code) == ("note", "a.txt:2:1", "garbled")


@given(texts())
def test_what_is_normalised_stays_as_it_is(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(binary(max_size=300))
def test_any_bytes_are_text_or_an_error(data: bytes) -> None:
    text, problems = decode(data, "a.txt")
    assert (text is None) == any(problem.severity == "error" for problem in problems)
