"""Bytes of a hand-written file → its text."""

from colombia_nato_site.diagnostics import Diagnostic


def decode(data: bytes, path: str) -> tuple[str | None, list[Diagnostic]]:
    """The text, with `\\n` line ends and without a byte order mark; None where the bytes are no UTF-8."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8-sig", "replace")) + 1
        message = f"The byte 0x{data[error.start]:02x} is no UTF-8."
        hint = "Save the file as UTF-8 (in most editors: Save with encoding)."
        return None, [Diagnostic("error", "not-utf-8", message, path, line, column, hint)]
    return text.replace("\r\n", "\n").replace("\r", "\n"), []
