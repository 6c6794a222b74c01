"""Markdown → Document: front matter, then headings, paragraphs, items, rows and captions without their marks."""

import html
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from colombia_nato_site.content.front_matter import split
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.ingest.document import Document, Metadata, Piece, put_together
from colombia_nato_site.ingest.readers.front_matter_keys import parse_front_matter
from colombia_nato_site.ingest.text import decode

if TYPE_CHECKING:
    from markdown_it.token import Token

_KEY = re.compile(r"---[ \t]*\n(?:[ \t]*(?:#.*)?\n)*(?:[\w-]+[ \t]*:(?:\s|$)|---[ \t]*(?:\n|$))")
_TOML = re.compile(r"\+\+\+[ \t]*\n.*?^\+\+\+[ \t]*$", re.MULTILINE | re.DOTALL)
_UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_BLOCK_TAG = re.compile(r"</?(?:p|div|h[1-6]|li|tr|br|blockquote|section|article|figcaption)\b[^<>]*>", re.IGNORECASE)
_MOST = 12_000_000  # characters
_MOST_MARKS = 100_000  # markdown-it takes seconds for as many; a long article has some thousand
_MARK = re.compile(r"[\n\[\]<*_`~&|\\!]")


def read(data: bytes, path: str) -> tuple[Document | None, list[Diagnostic]]:
    """The text without its marks; None (with errors) where there is none, or the front matter is wrong."""
    text, problems = decode(data, path)
    if text is None:
        return None, problems
    metadata, body, more = _front_matter(text, path)
    problems = [*problems, *more]
    if has_errors(problems):
        return None, problems
    if len(body) > _MOST or sum(1 for _ in _MARK.finditer(body)) > _MOST_MARKS:
        return None, [*problems, _too_long(path)]
    return put_together(_pieces(body), metadata), problems


def _front_matter(text: str, path: str) -> tuple[Metadata, str, list[Diagnostic]]:
    """What a file's front matter says, and the text after it. A line `---` with no key after it is a rule."""
    if toml := _TOML.match(text):
        message, hint = "The front matter is TOML, which is not read.", "Write it as YAML, between two lines `---`."
        return Metadata(), text[toml.end() :], [Diagnostic("note", "toml-not-read", message, path, 1, 1, hint)]
    if not _KEY.match(text):
        return Metadata(), text, []
    parts, problems = split(text, path)
    if parts is None:
        return Metadata(), "", problems
    known, problems = parse_front_matter(parts.yaml, path, parts.first_line)
    return known, parts.body, problems


def _pieces(text: str) -> Iterator[Piece]:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).use(footnote_plugin)
    tokens = parser.parse(text)
    within: list[Token] = []  # the blocks that are open
    cells: list[str] = []
    for token in tokens:
        if token.nesting > 0:
            within.append(token)
        elif token.nesting < 0:
            within.pop()
        if token.type == "inline":
            if _is_in("tr_open", within):
                cells.append(_words(token.children or []))
            else:
                yield from _inline(token, within)
        elif token.type == "tr_close":
            yield Piece(" | ".join(cells), "table")
            cells = []
        elif token.type in {"html_block", "fence", "code_block"}:
            yield from _other(token)


def _inline(token: "Token", within: "Sequence[Token]") -> Iterator[Piece]:
    """A heading, a paragraph or an item; a paragraph that is a picture is its caption."""
    children = token.children or []
    text = _words(children)
    if within[-1].type == "heading_open":
        yield Piece(text, "heading", int(within[-1].tag[1:]))
    elif _is_in("footnote_open", within):
        yield Piece(f"*{text}", "text")  # as a note is marked at the end of an article
    elif children and all(child.type == "image" or not child.content.strip() for child in children):
        yield Piece(text, "caption")
    else:
        yield Piece(text, "item" if _is_in("list_item_open", within) else "text")


def _is_in(kind: str, within: "Sequence[Token]") -> bool:
    return any(block.type == kind for block in within)


def _words(tokens: "Sequence[Token]") -> str:
    """The text of inline tokens: words of links, alternative texts, code; no marks, addresses or tags."""
    return "".join(_word(token) for token in tokens)


def _word(token: "Token") -> str:
    if token.type in {"text", "code_inline", "text_special"}:
        return token.content
    if token.type == "image":
        return _words(token.children or [])
    return " " if token.type in {"softbreak", "hardbreak"} or _BLOCK_TAG.fullmatch(token.content) else ""


def _other(token: "Token") -> Iterator[Piece]:
    """Text between HTML's tags, a piece an element; preformatted text, a piece a paragraph."""
    if token.type == "html_block":
        parts = _BLOCK_TAG.split(_UNSEEN.sub("", token.content))
        texts = [html.unescape(_TAG.sub("", part)) for part in parts]
    else:
        texts = re.split(r"\n\s*\n", token.content)
    yield from (Piece(text, "text") for text in texts)


def _too_long(path: str) -> Diagnostic:
    message = "The file has more text, or more Markdown marks, than any article has."
    return Diagnostic("error", "too-large", message, path, hint="Cut the article out of it.")
