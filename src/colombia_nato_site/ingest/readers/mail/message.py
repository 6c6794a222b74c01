"""A message's plain text without what mail programs put into it: forwarding headers, replies, signatures."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_FORWARDED = re.compile(
    r"(?:>\s*)*(?:-{2,}\s*(?:forwarded message|original message|mensaje (?:reenviado|original))\s*-{2,}"
    r"|(?:begin forwarded message|inicio del mensaje reenviado):)\s*",
    re.IGNORECASE,
)
_HEADERS = {
    "from": "from",
    "de": "from",
    "date": "date",
    "sent": "date",
    "fecha": "date",
    "enviado": "date",
    "enviado el": "date",
    "subject": "subject",
    "asunto": "subject",
    "to": "to",
    "para": "to",
    "cc": "to",
    "reply-to": "to",
    "responder a": "to",
}
_HEADER = re.compile(rf"(?:>\s*)*\*?({'|'.join(_HEADERS)}):\*?\s*(.*)", re.IGNORECASE)
_QUOTED = re.compile(r"(?:>\s?)+")
_WROTE = re.compile(r"(?:wrote|escribió|writes|escribe)\s?:\s*$")
_WROTE_STARTS = re.compile(r"(?:On|El|At)\s")
_SIGNATURE = re.compile(r"--\s?")
_LONGEST_SIGNATURE = 15  # lines
_DEEPEST = 20  # forwardings


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A message's own text; `headers` (from, date, subject) are those of the message that it forwards."""

    lines: Sequence[str]
    headers: dict[str, str] = field(default_factory=dict)
    left_out: int = 0  # lines


def unpacked(text: str, *, is_reply: bool) -> Forwarded:
    """The text that the message is about: what it forwards, or else its own, without quoted replies and signature."""
    found = Forwarded(text.split("\n"))
    for _ in range(_DEEPEST):
        inner = _forwarded(found)
        if inner is None:
            break
        found = inner
    lines, quoted = _without_quotes(found.lines, is_reply=is_reply)
    return Forwarded(_without_signature(lines), found.headers, found.left_out + quoted)


def _forwarded(outer: Forwarded) -> Forwarded | None:
    """What stands under a forwarding mark; the text above it, where that is the longer. None without a mark."""
    at = next((number for number, line in enumerate(outer.lines) if _FORWARDED.fullmatch(line)), None)
    if at is None:
        return None
    above, below = outer.lines[:at], outer.lines[at + 1 :]
    headers, rest = _headers(below)
    if _words(above) > _words(rest):
        return Forwarded(above, outer.headers, outer.left_out + len(below))
    return Forwarded(_unquoted(rest), headers, outer.left_out + sum(bool(line.strip()) for line in above))


def _headers(lines: Sequence[str]) -> tuple[dict[str, str], Sequence[str]]:
    """The header lines at the top, by what they are in any language, and the rest."""
    headers: dict[str, str] = {}
    last = ""
    for number, line in enumerate(lines):
        match = _HEADER.fullmatch(line)
        if match:
            last = _HEADERS[match[1].lower()]
            headers.setdefault(last, match[2].strip())
        elif not line.strip(" >") and headers:
            return headers, lines[number + 1 :]
        elif line.strip(" >") and last:
            headers[last] += f" {line.strip(' >')}"  # a header that was wrapped
        elif line.strip(" >"):
            return headers, lines[number:]
    return headers, ()


def _without_quotes(lines: Sequence[str], *, is_reply: bool) -> tuple[Sequence[str], int]:
    """The lines without what is quoted from the message that they answer, and how many those were.

    What is quoted in a message that answers none is its own text; and so is what is nearly all of it.
    """
    quoted = [bool(_QUOTED.match(line)) for line in lines]
    inside = _words(line for line, is_quoted in zip(lines, quoted, strict=True) if is_quoted)
    answers = is_reply or any(_WROTE.search(line) for line in lines)
    if not answers or inside > 4 * (_words(lines) - inside):
        return [line for line in _unquoted(lines) if not (answers and _WROTE.search(line))], 0
    kept: list[str] = []
    for line, is_quoted in zip(lines, quoted, strict=True):
        if is_quoted:
            _drop_attribution(kept)
        else:
            kept.append(line)
    return kept, sum(quoted)


def _drop_attribution(kept: list[str]) -> None:
    """Takes “On Monday, Ana Ruiz wrote:”, on one line or two, from the end."""
    while kept and not kept[-1].strip():
        kept.pop()
    if kept and _WROTE.search(kept[-1]):
        whole = _WROTE_STARTS.match(kept.pop())
        if not whole and kept and _WROTE_STARTS.match(kept[-1]):
            kept.pop()


def _without_signature(lines: Sequence[str]) -> Sequence[str]:
    marks = [number for number, line in enumerate(lines) if number and _SIGNATURE.fullmatch(line)]
    return lines[: marks[-1]] if marks and len(lines) - marks[-1] <= _LONGEST_SIGNATURE else lines


def _unquoted(lines: Sequence[str]) -> list[str]:
    return [_QUOTED.sub("", line, count=1) if line.startswith(">") else line for line in lines]


def _words(lines: "Sequence[str] | Iterator[str]") -> int:
    return sum(len(line.split()) for line in lines)
