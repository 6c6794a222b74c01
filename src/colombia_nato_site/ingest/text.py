"""Bytes as received → text: NFC, `\\n` line ends, no byte-order mark, no signs that nobody sees."""

import re
import unicodedata
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from colombia_nato_site.diagnostics import Diagnostic

_LINE_ENDS = re.compile("\r\n|[\r\f\v\x85\u2028\u2029]")
_UNSEEN = re.compile(  # control codes, soft hyphens, zero-width spaces and joiners of words, changes of direction
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_THOUSANDS = re.compile(r"(?<=\d)[\xa0\u2007\u2009\u202f](?=\d{3}(?!\d))")
_MISREAD = re.compile("[ÂÃâðÐÑ][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_PARTS = re.compile(r".{1,5000} |.{1,5000}", re.DOTALL)  # ftfy's work on bad text grows faster than the text
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")  # no text has them
_LARGEST = 12_000_000  # bytes: a long novel in any language
_GUESSED_FROM = 100_000  # bytes
# What files of this century are in; among all that there are, short texts fit rare ones.
_ENCODINGS = (
    "cp1252",
    "mac_roman",
    "cp850",
    "cp1250",
    "cp1251",
    "koi8_r",
    "utf_16_le",
    "utf_16_be",
    "cp932",
    "gb18030",
)
_ENOUGH = 40  # bytes; of less, a guess is worth nothing
_STRAY = re.compile("[\udc80-\udcff]+")  # bytes that are no UTF-8, as `surrogateescape` has them
_OTHERS_FOR_STRAY = 2  # signs of UTF-8 for each run of bytes that are none: other encodings have such by chance
_WESTERN = re.compile(r"[\x20-\x7e\s\xa0áéíóúüñàèìòùâêîôûäëïöçãõåæøœßÁÉÍÚÜÑÀÈÇÄÖÅÆØ“”‘’–—…«»¿¡€£°ºª·•©®™§½]*")
_MOST_ACCENTS = 0.3  # of a western text's letters


def normalise(text: str) -> str:
    """The text in NFC with `\\n` line ends, every space a plain one, without signs that nobody sees.

    A space that parts thousands is U+202F, as the International System of Units has it.
    """
    text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", _SPACES.sub(" ", _THOUSANDS.sub("\0", text)).replace("\0", "\u202f"))


def decode(data: bytes, path: str) -> tuple[str | None, list[Diagnostic]]:
    """Normalised text of a file that should be text; None (with an error) where it holds none.

    UTF-8, or UTF-16 with a byte-order mark; anything else is guessed (charset-normalizer), with a
    note. UTF-8 that was once read as Windows-1252 (“MarÃ­a”) is mended (ftfy), with a note.
    """
    if not data.strip():
        return None, [_problem("empty-file", "The file is empty.", path, "Put the article's text into it.")]
    if len(data) > _LARGEST:
        message = f"The file has more than {_LARGEST:,} bytes of text, and so is no article."
        return None, [_problem("too-large", message, path, "Cut the article out of it.")]
    text, problems = _decoded(data, path)
    if text is None or _is_binary(text):
        return None, [_not_text(path)]
    mended = mend(text)
    if mended != text:
        problems = [*problems, _mended(text, mended, path)]
    return normalise(mended), problems


def mend(text: str) -> str:
    """The text with “MarÃ­a” made “María”, where it is plain that UTF-8 was read as something else (ftfy)."""
    if not _MISREAD.search(text):
        return text
    return "".join(_mend_line(line) for line in text.splitlines(keepends=True))


def _mend_line(line: str) -> str:
    from ftfy import fix_encoding

    if not _MISREAD.search(line):
        return line
    return "".join(_all_misread(part) or fix_encoding(part) for part in _PARTS.findall(line))


def _all_misread(text: str) -> str | None:
    """The text as it was, if all of it is UTF-8 read as Windows-1252 (ftfy, which looks for parts, is slower)."""
    try:
        return text.encode("cp1252").decode()
    except UnicodeError:
        return None


def _decoded(data: bytes, path: str) -> tuple[str | None, list[Diagnostic]]:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", "replace"), []
    try:
        return data.removeprefix(BOM_UTF8).decode(), []
    except UnicodeDecodeError as error:
        if text := mostly_utf_8(data):
            return text, [_stray(data, path, error.start)]
        encoding = _guess(data)
        return (data.decode(encoding), [_guessed(data, encoding, path, error.start)]) if encoding else (None, [])


def mostly_utf_8(data: bytes) -> str | None:
    """The text where all but a few bytes are UTF-8, those as Windows-1252; None where they are too many."""
    text = data.removeprefix(BOM_UTF8).decode(errors="surrogateescape")
    whole, runs = _STRAY.subn("", text)
    if sum(not character.isascii() for character in whole) < _OTHERS_FOR_STRAY * max(1, runs):
        return None
    return _STRAY.sub(lambda run: run[0].encode(errors="surrogateescape").decode("cp1252", "replace"), text)


def _guess(data: bytes) -> str | None:
    """The encoding of text that is not UTF-8; None where none fits."""
    from charset_normalizer import from_bytes

    if _is_western(data.decode("cp1252", "replace")):
        return "cp1252"
    best = from_bytes(data[:_GUESSED_FROM], cp_isolation=list(_ENCODINGS)).best() if len(data) >= _ENOUGH else None
    return next((name for name in (best.encoding if best else "", "cp1252") if name and _decodes(data, name)), None)


def _is_western(text: str) -> bool:
    """Whether nothing stands in it that English, Spanish and their neighbours do not write."""
    letters = [character for character in text if character.isalpha()]
    accented = sum(not letter.isascii() for letter in letters)
    return bool(_WESTERN.fullmatch(text)) and accented <= _MOST_ACCENTS * len(letters)


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _is_binary(text: str) -> bool:
    controls = len(_CONTROLS.findall(text))
    return controls > 2 + len(text) / 100 or "\0" in text


def _stray(data: bytes, path: str, at: int) -> Diagnostic:
    message = "Some bytes of the file are not UTF-8, as the rest is; they were read as Windows-1252."
    return Diagnostic("note", "not-utf-8", message, path, *_place(data, at), "Look at the words around them.")


def _guessed(data: bytes, encoding: str, path: str, at: int) -> Diagnostic:
    names = {"cp1252": "Windows-1252", "utf_16_le": "UTF-16", "utf_16_be": "UTF-16"}
    message = f"The file is not UTF-8; it was read as {names.get(encoding, encoding)}."
    hint = "Look at its accents and quotation marks; save it as UTF-8 if they are wrong."
    return Diagnostic("note", "not-utf-8", message, path, *_place(data, at), hint)


def _place(data: bytes, at: int) -> tuple[int, int]:
    """Line and column, the column in bytes."""
    return data.count(b"\n", 0, at) + 1, at - data.rfind(b"\n", 0, at)


def _mended(text: str, mended: str, path: str) -> Diagnostic:
    lines = zip(text.splitlines(), mended.splitlines(), strict=False)
    line = next((number for number, (was, now) in enumerate(lines, 1) if was != now), 1)
    message = "The file's accents and signs had been garbled (UTF-8 read as something else); they were mended."
    return Diagnostic("note", "garbled", message, path, line, 1, "Look at them; save a clean copy if they are wrong.")


def _not_text(path: str) -> Diagnostic:
    return _problem(
        "not-text",
        "The file holds no text that can be read (it looks binary).",
        path,
        "Save the article as UTF-8 text.",
    )


def _problem(code: str, message: str, path: str, hint: str) -> Diagnostic:
    return Diagnostic("error", code, message, path, hint=hint)
