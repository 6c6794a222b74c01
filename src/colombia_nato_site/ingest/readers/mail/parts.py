"""A message's parts: its headers as words, the text of its body, the names of what is attached."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime

from colombia_nato_site.ingest.text import decode, normalise

_LONGEST_HEADER = 1000  # characters
_DEEPEST = 60  # parts within parts
_MOST_PARTS = 10_000
_OPENS_A_PART = re.compile(rb"boundary\*?\d*\*?=|message/", re.IGNORECASE)
_STUB = 40  # words: plain text with fewer points to the HTML beside it
_TAG = re.compile(r"<[^>]*>")

Mail = Message  # of the policy that takes headers as they come: no header can break it


class TooDeepError(ValueError):
    """More parts, or parts within parts, than any mail program makes."""


@dataclass(frozen=True, slots=True)
class Body:
    """A message's text, as `text/plain` or as HTML. Empty where it has none."""

    text: str = ""
    is_html: bool = False

    @property
    def words(self) -> int:
        return len((_TAG.sub(" ", self.text) if self.is_html else self.text).split())


def parse(data: bytes) -> Mail:
    """The message; where another, attached to it, holds more text, that one. Raises TooDeepError."""
    if sum(1 for _ in _OPENS_A_PART.finditer(data)) > _DEEPEST or data.count(b"\n--") > _MOST_PARTS:
        raise TooDeepError
    try:
        message = message_from_bytes(data)
    except (RecursionError, MessageError) as error:
        raise TooDeepError from error
    inner = [part for part in message.walk() if part.get_content_maintype() == "message"]
    carried = [each for part in inner for each in _held(part)]
    return max([message, *carried], key=lambda each: body(each).words) if carried else message


def header(message: Mail, name: str) -> str:
    """A header's words, its encodings undone; empty where there is none."""
    value = str(message.get(name, ""))[:_LONGEST_HEADER]
    try:
        decoded = str(make_header(decode_header(value)))
    except (MessageError, LookupError, ValueError):
        decoded = value
    return " ".join(normalise(decoded).split())


def sender(line: str) -> str:
    """The name in `Ana Ruiz <ana@herald.example>`; empty where there is the address alone."""
    name = line.rpartition("<")[0].strip("\"' ")
    return "" if "@" in name else name.replace("\\", "")


def day(date: str) -> str | None:
    """The day of a header's date, as it was where it was sent."""
    try:
        return parsedate_to_datetime(date).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def body(message: Mail) -> Body:
    """The plain text; the HTML where the plain text is a stub, or missing."""
    leaves = [part for part in _leaves(message) if _is_text(part)]
    plain = Body("\n\n".join(_text(part) for part in leaves if part.get_content_subtype() != "html"))
    rich = [Body(_text(part), is_html=True) for part in leaves if part.get_content_subtype() == "html"]
    best = max(rich, key=lambda each: each.words, default=plain)
    return best if plain.words < _STUB and best.words > plain.words else plain


def attached(message: Mail) -> Iterator[str]:
    """The names of what is attached and not read."""
    for part in _leaves(message):
        if not _is_text(part):
            yield " ".join(str(part.get_filename() or part.get_content_type()).split())


def _leaves(message: Mail) -> Iterator[Mail]:
    """The parts that hold no others, those of attached messages left out."""
    if not message.is_multipart():
        yield message
    elif message.get_content_maintype() != "message":
        for part in _held(message):
            yield from _leaves(part)


def _held(message: Mail) -> list[Mail]:
    """The parts, or the message, that a part holds."""
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _is_text(part: Mail) -> bool:
    kept_apart = part.get_content_disposition() == "attachment" or part.get_filename() is not None
    return part.get_content_type() in {"text/plain", "text/html"} and not kept_apart


def _text(part: Mail) -> str:
    """The text in its charset; guessed where that is missing or wrong. `format=flowed` is joined (RFC 3676)."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        text = normalise(data.decode(part.get_content_charset("utf-8")))
    except (LookupError, ValueError):
        text = decode(data, "")[0] or ""
    if str(part.get_param("format", "")).lower() == "flowed":
        return unflowed(text, delsp=str(part.get_param("delsp", "")).lower() == "yes")
    return text


def unflowed(text: str, *, delsp: bool) -> str:
    """A line that ends in a space goes on in the next of the same depth of quotation; a signature's mark does not."""
    paragraphs: list[list[str]] = []
    flows, depth = False, 0
    for line in text.split("\n"):
        marks = len(line) - len(line.lstrip(">"))
        words = line[marks:].removeprefix(" ")
        goes_on = words.endswith(" ") and words != "-- "
        kept = words[:-1] if goes_on and delsp else words
        if flows and marks == depth and words != "-- ":
            paragraphs[-1].append(kept)
        else:
            paragraphs.append([f"{'>' * marks} {kept}" if marks else kept])
        flows, depth = goes_on, marks
    return "\n".join("".join(parts) for parts in paragraphs)
