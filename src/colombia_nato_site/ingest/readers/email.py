"""An e-mail's bytes → its Document."""

import re
from codecs import BOM_UTF8
from dataclasses import replace

from colombia_nato_site.diagnostics import Diagnostic, Severity
from colombia_nato_site.ingest.blocks import blocks
from colombia_nato_site.ingest.document import Block, Document, Metadata, Piece
from colombia_nato_site.ingest.readers.file_properties import of_properties
from colombia_nato_site.ingest.readers.mail.message import Forwarded, unpacked
from colombia_nato_site.ingest.readers.mail.parts import (
    Body,
    Mail,
    TooDeepError,
    attached,
    body,
    day,
    header,
    parse,
    sender,
)
from colombia_nato_site.ingest.readers.signatures import wrong_ending
from colombia_nato_site.ingest.times import whole_date

_LONGEST = 40_000_000  # bytes
_MOST_LINES = 200_000
_ONE_OF = ("From", "Subject", "Date", "Received", "MIME-Version")
_PREFIX = re.compile(r"(?:(?:re|fwd?|rv|reenv|enc)(?:\[\d+\])?\s*:\s*|\[[^\]]{1,40}\]\s*)+", re.IGNORECASE)
_OF_AN_OUTLET = re.compile(
    r"(?P<author>.+?),?\s+(?:at|from|via|for|de|en|desde)\s+(?P<outlet>(?:The |El |La )?[A-Z].*)"
)
_LIST = ("List-Id", "List-Unsubscribe", "List-Post")
_BEFORE_DATE = re.compile(r"^\w+\.?,\s+(?=\w)")
_AFTER_DATE = re.compile(r",?\s+(?:at|a las)?\s*\d{1,2}:\d\d.*$")


def read(data: bytes, path: str) -> tuple[Document | None, list[Diagnostic]]:
    """The text of the message, or of the one that it forwards; subject, sender and day as metadata.

    Quoted replies and attachments are left out, with a note. None, with an error, where it is no e-mail.
    """
    if len(data) > _LONGEST:
        return None, [_too_large(path)]
    try:
        message = parse(data.removeprefix(BOM_UTF8).lstrip(b"\r\n"))
    except TooDeepError:
        return None, [_too_large(path)]
    if not any(name in message for name in _ONE_OF):
        return None, [wrong_ending(data, path, "an e-mail (.eml)")]
    names = sorted(set(attached(message)))
    notes = [_not_read(f"Attached, and not read: {', '.join(names)}.", "attachment-not-read", path)] if names else []
    found = body(message)
    if found.text.count("\n") > _MOST_LINES:
        return None, [_too_large(path)]
    document, problems = _of_html(found, message, path) if found.is_html else _of_text(found, message, path)
    return document, [*notes, *problems]


def _of_text(found: Body, message: Mail, path: str) -> tuple[Document, list[Diagnostic]]:
    own = unpacked(found.text, is_reply="In-Reply-To" in message)
    text = "\n".join(own.lines).strip("\n")
    spans = blocks(text)
    top = [Piece(text[span.start : span.end]) for span in spans[:40]]
    note = f"{own.left_out} lines were left out: what the message quotes, or what stands above a forwarded one."
    notes = [_not_read(note, "quoted-lines", path)] if own.left_out else []
    return Document(text, tuple(Block(span) for span in spans), _metadata(message, own, top)), notes


def _of_html(found: Body, message: Mail, path: str) -> tuple[Document | None, list[Diagnostic]]:
    from colombia_nato_site.ingest.readers import html

    document, problems = html.read(BOM_UTF8 + found.text.encode("utf-8", "replace"), path)
    if document is None:
        return None, problems
    top = [Piece(document.text[block.span.start : block.span.end]) for block in document.blocks[:40]]
    known = _metadata(message, Forwarded(()), top).before(document.metadata)
    return replace(document, metadata=known), problems


def _metadata(message: Mail, own: Forwarded, top: list[Piece]) -> Metadata:
    """What the headers say; those of a forwarded message alone, where there is one."""
    if own.headers:
        subject, name, date = (own.headers.get(key, "") for key in ("subject", "from", "date"))
    else:
        subject, name, date = (header(message, key) for key in ("Subject", "From", "Date"))
    author, outlet = _sender(sender(name), is_list=any(key in message for key in _LIST) and not own.headers)
    known = of_properties("", author, header(message, "Content-Language"), top)
    headline = _PREFIX.sub("", subject, count=1).strip() or None
    return replace(known, headline=headline, outlet=outlet, published=day(date) or _day_in_words(date))


def _sender(name: str, *, is_list: bool) -> tuple[str, str | None]:
    """Author and outlet: “Ana Ruiz at The Herald” tells both; a mailing list's sender is the outlet."""
    if both := _OF_AN_OUTLET.fullmatch(name):
        return both["author"], both["outlet"]
    return ("", name or None) if is_list else (name, None)


def _day_in_words(date: str) -> str | None:
    """The day in the header of a forwarded message, as “Wed, Jul 16, 2025 at 10:00 AM”."""
    return whole_date(_AFTER_DATE.sub("", _BEFORE_DATE.sub("", date)))


def _too_large(path: str) -> Diagnostic:
    message = "The e-mail is larger, or has more parts within parts, than any that holds an article."
    return _problem("error", "too-large", message, path, "Save the article's text as .txt.")


def _not_read(message: str, code: str, path: str) -> Diagnostic:
    return _problem("note", code, message, path, "Read it in the mail program, if it belongs to the article.")


def _problem(severity: Severity, code: str, message: str, path: str, hint: str) -> Diagnostic:
    return Diagnostic(severity, code, message, path, hint=hint)
