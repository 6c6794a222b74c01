"""A page's bytes → its text, in the encoding that it has, or says that it has."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, lookup

from colombia_nato_site.ingest.text import mostly_utf_8

# What browsers take these names for (WHATWG Encoding Standard), where Python does not.
_LABELS = {
    **dict.fromkeys(("iso8859-1", "ascii", "l1", "x-cp1252", "cp819"), "cp1252"),
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    **dict.fromkeys(("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "utf-8-sig"), "utf-8"),
}
_BOMS = ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,500}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.I
)
_WHERE = 16_384  # bytes that may hold the declaration; browsers look at 1024, saved pages put much before it
_SAMPLE = 65_536  # bytes that the guess is made from
# Characters that no XML may hold, as they are or as references.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_REFERENCES = re.compile(
    r"&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|7f)|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]|127))(?:;|(?![0-9a-f]))", re.I
)
_MOST_CONTROLS = 0.01


def decode(data: bytes) -> str | None:
    """The text without control characters; None where it is none (a picture, a PDF)."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _clean(data[len(mark) :].decode(encoding, "replace"))
    if data[:2] in (b"<\x00", b"\x00<"):
        return _clean(data.decode("utf-16-le" if data.startswith(b"<") else "utf-16-be", "replace"))
    return _clean(_decoded(data))


def _decoded(data: bytes) -> str:
    """As what is valid UTF-8, else as declared, else as guessed."""
    declared = _declared(data)
    for encoding in ("utf-8", declared) if not _is_escaped(declared) else (declared, "utf-8"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    if declared not in ("utf-8", "cp1252"):
        return data.decode(declared, "replace")
    return mostly_utf_8(data) or data.decode(_guessed(data), "replace")


def _is_escaped(encoding: str) -> bool:
    """Whether the encoding's bytes are all ASCII, and so always valid UTF-8."""
    return encoding.startswith(("iso2022", "hz"))


def _declared(data: bytes) -> str:
    """The declared encoding, by Python's name; UTF-8 where none is, or one that nobody knows."""
    match = _DECLARED.search(data[:_WHERE])
    try:
        name = lookup(match[1].decode("ascii")).name if match else "utf-8"
    except LookupError:
        name = (match[1].decode("ascii") if match else "").lower()
    name = _LABELS.get(name, name)
    try:
        return name if lookup(name)._is_text_encoding else "utf-8"
    except LookupError:
        return "utf-8"


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best else "cp1252"


def _clean(text: str) -> str | None:
    controls = len(_CONTROLS.findall(text))
    if controls > _MOST_CONTROLS * len(text) and text.count("\x00") != controls:
        return None
    return _REFERENCES.sub("", _CONTROLS.sub("", text))
