"""Bytes as received → text: NFC, `\\n` line ends, no byte-order mark."""

import unicodedata
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from colombia_nato_site.diagnostics import Diagnostic


def normalise(text: str) -> str:
    """The text in NFC with `\\n` line ends."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def decode(data: bytes, path: str) -> tuple[str | None, list[Diagnostic]]:
    """Normalised text of a file that should be text; None (with an error) where it holds none.

    UTF-8, or UTF-16 with a byte-order mark; anything else is taken for Windows-1252, with a note.
    """
    if not data.strip():
        return None, [_problem("empty-file", "The file is empty.", path, "Put the article's text into it.")]
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _decoded(data, "utf-16", path)
    if b"\x00" in data:
        return None, [_not_text(path)]
    try:
        return normalise(data.removeprefix(BOM_UTF8).decode()), []
    except UnicodeDecodeError as error:
        return _as_windows_1252(data, path, error.start)


def _as_windows_1252(data: bytes, path: str, at: int) -> tuple[str | None, list[Diagnostic]]:
    text, problems = _decoded(data, "cp1252", path)
    if text is None:
        return None, problems
    before = data[:at]
    note = Diagnostic(
        "note",
        "not-utf-8",
        "The file is not UTF-8; it was read as Windows-1252.",
        path,
        before.count(b"\n") + 1,
        at - before.rfind(b"\n"),
        "Look at its accents and quotation marks; save it as UTF-8 if they are wrong.",
    )
    return text, [note]


def _decoded(data: bytes, encoding: str, path: str) -> tuple[str | None, list[Diagnostic]]:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None, [_not_text(path)]
    controls = sum(1 for character in text if character < " " and character not in "\n\r\t\f\v")
    return (None, [_not_text(path)]) if controls * 100 > len(text) else (normalise(text), [])


def _not_text(path: str) -> Diagnostic:
    return _problem(
        "not-text",
        "The file holds no text that can be read (it looks binary).",
        path,
        "Save the article as UTF-8 text.",
    )


def _problem(code: str, message: str, path: str, hint: str) -> Diagnostic:
    return Diagnostic("error", code, message, path, hint=hint)
