"""Text with bracketed spans, `[15 years]{.figure value=15}`: written and read, letter for letter.

The syntax alone; what the classes and attributes mean is `annotations.py`'s. A backslash before a
sign takes its meaning away, as in Markdown.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_SPECIAL = re.compile(r"[\\`*\[\]<~]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)")
_BLOCK_START = re.compile(r"[#>=+|:-]|\d{1,9}(?=[.)](?:\s|$))")
_ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_BARE = re.compile(r"[^\s\"'{}\\]+")
_ATTRIBUTE = re.compile(
    r"\s*(?:\.(?P<class>[\w-]+)|#(?P<id>[\w-]+)|(?P<key>[\w-]+)=(?:\"(?P<quoted>(?:[^\"\\]|\\.)*)\"|(?P<bare>[^\s\"'{}\\]+)))",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Bracketed:
    """A span of a paragraph's text. `at` is where its opening bracket stands in the marked-up text."""

    start: int
    end: int
    classes: tuple[str, ...]
    attributes: Mapping[str, str] = field(default_factory=dict)
    id: str | None = None
    at: int = 0


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """`at` counts in the marked-up text."""

    code: str
    message: str
    hint: str
    at: int


# --- Writing ------------------------------------------------------------------------------------


def mark_up(text: str, spans: Sequence[Bracketed]) -> str:
    """The text with its spans, which nest and are not empty, outermost first."""
    inserts: dict[int, list[str]] = {}
    for span in spans:
        inserts.setdefault(span.start, []).append("[")
    for span in spans:
        inserts.setdefault(span.end, []).insert(0, f"]{_attributes(span)}")
    escapes = _escapes(text)
    parts: list[str] = []
    for offset, character in enumerate(text):
        parts += inserts.get(offset, ())
        parts.append(f"\\{character}" if offset in escapes else character)
    return "".join([*parts, *inserts.get(len(text), ())])


def escaped(text: str) -> str:
    """The text as Markdown that says just this."""
    return mark_up(text, ())


def _escapes(text: str) -> set[int]:
    start = _BLOCK_START.match(text)
    at_start = {start.end() if text[0].isdecimal() else 0} if start else set()
    return at_start | {match.start() for match in _SPECIAL.finditer(text)}


def _attributes(span: Bracketed) -> str:
    parts = [*(f".{name}" for name in span.classes[:1]), *([f"#{span.id}"] if span.id else [])]
    parts += [f".{name}" for name in span.classes[1:]]
    parts += [f"{key}={_value(value)}" for key, value in span.attributes.items()]
    return "{" + " ".join(parts) + "}"


def _value(value: str) -> str:
    return value if _BARE.fullmatch(value) else '"' + re.sub(r'(["\\])', r"\\\1", value) + '"'


# --- Reading ------------------------------------------------------------------------------------


def read_marked_up(marked: str) -> tuple[str, list[Bracketed], list[SyntaxProblem]]:
    """The plain text, its spans in the order in which they open, and what is wrong."""
    plain: list[str] = []
    opened: list[tuple[int, int]] = []
    spans: list[Bracketed] = []
    problems: list[SyntaxProblem] = []
    at = 0
    while at < len(marked):
        character, following = marked[at], marked[at + 1 : at + 2]
        if character == "\\" and following in _ASCII_PUNCTUATION and following:
            plain.append(following)
            at += 2
            continue
        if character == "[":
            opened.append((at, len(plain)))
        elif character == "]" and opened:
            start_at, start = opened.pop()
            span, end, problem = _closed(marked, at, start_at, start, len(plain))
            spans += [span] if span else []
            problems += [problem] if problem else []
            at = end
            continue
        elif character == "]":
            problems.append(SyntaxProblem("unopened-span", "This bracket closes nothing.", _LITERAL, at))
        else:
            plain.append(character)
        at += 1
    problems += [
        SyntaxProblem("unclosed-span", "The span that begins here is not closed in its paragraph.", _CLOSE, start_at)
        for start_at, _ in opened
    ]
    return "".join(plain), sorted(spans, key=lambda span: span.at), problems


_LITERAL = r"Write \[ and \] for brackets that belong to the text."
_CLOSE = r"Close it, as [15 years]{.figure value=15}; write \[ for a bracket that belongs to the text."


def _closed(
    marked: str, at: int, start_at: int, start: int, end: int
) -> tuple[Bracketed | None, int, SyntaxProblem | None]:
    """The span that the bracket at `at` closes, where reading goes on, and what is wrong with it."""
    if marked[at + 1 : at + 2] != "{":
        message = "A span in brackets has no attributes after it."
        hint = f"Say what it is, as [15 years]{{.figure value=15}}. {_LITERAL}"
        return None, at + 1, SyntaxProblem("span-without-attributes", message, hint, start_at)
    classes: list[str] = []
    attributes: dict[str, str] = {}
    id_: str | None = None
    place = at + 2
    while match := _ATTRIBUTE.match(marked, place):
        if match["class"]:
            classes.append(match["class"])
        elif match["id"]:
            id_ = match["id"]
        else:
            quoted = match["quoted"]
            attributes[match["key"]] = match["bare"] if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
        place = match.end()
    place += len(marked[place:]) - len(marked[place:].lstrip())
    if marked[place : place + 1] != "}":
        message, hint = "These attributes cannot be read.", 'Write them as {.class key=value key="two words"}.'
        stop = marked.find("}", place)
        return None, stop + 1 if stop >= 0 else len(marked), SyntaxProblem("bad-attributes", message, hint, place)
    if start == end:
        message, hint = "This span is empty.", "Put the words between the brackets, or delete it."
        return None, place + 1, SyntaxProblem("empty-span", message, hint, start_at)
    return Bracketed(start, end, tuple(classes), attributes, id_, start_at), place + 1, None
