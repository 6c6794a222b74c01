"""What a file is by its first bytes, where its name says something else."""

from colombia_nato_site.diagnostics import Diagnostic

_SIGNATURES = (
    (b"%PDF-", "a PDF", ".pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word file (.doc), or one with a password", None),
    (b"{\\rtf", "rich text (RTF)", None),
    (b"\x89PNG", "a picture (PNG)", None),
    (b"\xff\xd8\xff", "a picture (JPEG)", None),
    (b"<!doctype html", "a web page", ".html"),
    (b"<html", "a web page", ".html"),
    (b"PK\x03\x04", "a ZIP archive (Word files are)", ".docx"),
)
_LOOKED_AT = 1024  # PDF readers allow for junk before the header


def wrong_ending(data: bytes, path: str, expected: str) -> Diagnostic:
    """Why a file is not `expected` (“a Word file”), and how to have it read."""
    if not data.strip():
        return Diagnostic("error", "empty-file", "The file is empty.", path, hint="Save the article into it again.")
    start = data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n")
    for signature, name, ending in _SIGNATURES:
        if start[: len(signature)].lower() == signature.lower():
            hint = f"Let its name end in {ending}." if ending else "Save it as .docx, .html or .txt."
            return _problem(f"The file is not {expected}; it is {name}.", path, hint)
    return _problem(f"The file is not {expected}.", path, "Look into it; save it again, or as .txt.")


def _problem(message: str, path: str, hint: str) -> Diagnostic:
    return Diagnostic("error", "wrong-format", message, path, hint=hint)
