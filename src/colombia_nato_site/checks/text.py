"""All words that a published file carries, wherever they hide: text, attributes, scripts, data, escapes.

Pure functions over bytes. A file that is no UTF-8 text (an image, a font) carries none.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote_plus

_TAG = re.compile(r"""<(/?)([a-zA-Z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|<[!?][^<>]*>""")
# None of these looks past the next opening of its own kind: many that never close would cost their square.
_COMMENT = re.compile(r"<!--((?:(?!<!--).)*?)-->", re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[((?:(?!<!\[CDATA\[).)*?)\]\]>", re.DOTALL)
_SCRIPT = re.compile(r"<(script|style)\b[^>]*>((?:(?!<\1\b).)*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
_QUOTED = re.compile(r"<(q|blockquote|mark)\b[^>]*>((?:(?!<\1\b).)*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
_MARKS = re.compile(r"“([^“”]{1,400})”|«([^«»]{1,400})»|\"([^\"]{1,400})\"|‘([^‘’]{1,400})’")
_VALUE = re.compile(r"""=\s*(?:"([^"]*)"|'([^']*)')""")
_ESCAPE = re.compile(r"\\u\{?([0-9a-fA-F]{4,6})\}?")
_JSON = (".json", ".webmanifest", ".jsonld", ".map")
_MARKUP = (".html", ".xml", ".svg", ".atom", ".rss", ".xhtml", ".htm")
_DEPTH = 4
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q"}
    | {"s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)


@dataclass(frozen=True, slots=True)
class Texts:
    """`streams` are runs of text that a reader or a program meets as one; `quoted` stands as a quotation in them."""

    streams: tuple[str, ...]
    quoted: tuple[str, ...]


def texts(path: str, data: bytes) -> Texts:
    """The texts of a published file, by its kind (the path's ending)."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return Texts((), ())
    quoted: list[str] = []
    if path.endswith(_JSON):
        quoted = _json(text)  # each value of the data may be a passage
        streams = [" ".join(quoted)]
    elif path.endswith(_MARKUP):
        quoted = [" ".join(_markup(match[2])) for match in _QUOTED.finditer(text)]
        streams = list(_markup(text))
    else:
        streams = [_unescaped(text)]
    quoted += [inner for stream in streams for inner in _between_marks(stream)]
    return Texts(tuple(streams), tuple(quoted))


def _between_marks(text: str) -> Iterator[str]:
    return (next(filter(None, match.groups())) for match in _MARKS.finditer(text))


def _json(text: str, depth: int = 0) -> list[str]:
    """All keys and strings in order; the whole text where it is no JSON."""
    try:
        strings = list(_strings(json.loads(text)))
    except (ValueError, RecursionError):
        return [_unescaped(text)]
    return [" ".join(_markup(string, depth + 1)) if "<" in string or "&" in string else string for string in strings]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _markup(text: str, depth: int = 0) -> Iterator[str]:
    """The text without its tags, then what stands in attributes and scripts; markup in markup too."""
    attributes: list[str] = []
    scripts = [match[2] for match in _SCRIPT.finditer(text)]
    text = _SCRIPT.sub(" ", text)
    text = _CDATA.sub(lambda match: match[1], _COMMENT.sub(lambda match: match[1], text))

    def strip(match: re.Match[str]) -> str:
        attributes.extend(_values(match[3] or ""))
        return "" if (match[2] or "").lower() in _INLINE else " "

    stripped = unescape(_TAG.sub(strip, text))
    if depth < _DEPTH and _TAG.search(stripped):
        yield from _markup(stripped, depth + 1)
    else:
        yield stripped
    for script in scripts:
        yield " ".join(_json(script, depth + 1)) if depth < _DEPTH else script
    yield from _markup_in(attributes, depth)


def _markup_in(values: Iterable[str], depth: int) -> Iterator[str]:
    for value in values:
        yield from _markup(value, depth + 1) if "<" in value and depth < _DEPTH else [value]


def _values(attributes: str) -> Iterator[str]:
    """Attribute values that may hold words: a text fragment in a link is one too."""
    for match in _VALUE.finditer(attributes):
        value = unescape(match[1] or match[2] or "")
        value = unquote_plus(value) if "%" in value else value
        if " " in value or "+" in value or "\n" in value:
            yield value


def _unescaped(text: str) -> str:
    """The text with `\\u201c` and the like as characters."""
    return _ESCAPE.sub(lambda match: chr(min(int(match[1], 16), 0x10FFFF)), text)
