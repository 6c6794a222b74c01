"""Our own Markdown → HTML: CommonMark with tables and footnotes.

The output needs no sanitizer, because nothing of the author's reaches it as markup: raw HTML is off
(it is shown as text), every text and attribute is escaped by the renderer, the only addresses are
those of the schemes below, and a fence's info string is a plain word or is dropped.

Quotation marks and dashes stay as the author wrote them.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from pygments import highlight
from pygments.formatters.html import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from colombia_nato_site.content.addresses import INTERNAL, is_internal
from colombia_nato_site.content.slugs import slugify, unique
from colombia_nato_site.model import Heading, Prose

_SCHEMES = frozenset({"http", "https", "mailto", *INTERNAL})
_SCHEME = re.compile(r"([^/?#]*?):")
_REFUSED = re.compile(r"\]\(\s*<?([A-Za-z][A-Za-z0-9+.-]*:\S*?)[)>\s]")
_FENCE_NAME = re.compile(r"[A-Za-z0-9_+#.-]{1,40}")
_HEADING_PREFIX = "text-"  # the page around the text has ids of its own (points, claims, parts of the page)


class Link(NamedTuple):
    """An address in a text, and the line (from 1) of the text where it stands."""

    address: str
    line: int


class Read(NamedTuple):
    """A text, and its addresses in order.

    `references` point into the site: `article:…`, `claim:…`, `entity:…`, `comparison:…`, `#…`, `/…`. `refused` is
    what the HTML does without: links of other schemes (javascript:, data:, …) and images of other hosts.
    """

    prose: Prose
    references: tuple[Link, ...]
    refused: tuple[Link, ...]


def read(text: str) -> Read:
    """Parse a Markdown text."""
    env: dict[str, object] = {}
    tokens = _parser().parse(text, env)
    references = tuple(link for link in _links(tokens, "link_open", "href") if is_internal(link.address))
    refused = tuple(_refused(tokens))
    return Read(Prose(_html(tokens, env), _headings(tokens)), references, refused)


def _html(tokens: Sequence[Token], env: dict[str, object]) -> str:
    """Takes out of the tokens what must not be shown, then renders them."""
    for token in _all(tokens):
        if token.type == "image" and not _is_local(str(token.attrs.get("src", ""))):
            token.type, token.tag, token.content, token.children = "text", "", token.content, None
        elif token.type == "fence" and not _FENCE_NAME.fullmatch(token.info.strip()):
            token.info = ""
    parser = _parser()
    renderer = parser.renderer
    assert isinstance(renderer, RendererHTML)
    return renderer.render(tokens, parser.options, env)


def _headings(tokens: Sequence[Token]) -> tuple[Heading, ...]:
    return tuple(
        Heading(int(token.tag[1:]), str(token.attrs["id"]), _plain_inline(inline))
        for token, inline in pairwise(tokens)
        if token.type == "heading_open"
    )


def _refused(tokens: Sequence[Token]) -> list[Link]:
    images = [link for link in _links(tokens, "image", "src") if not _is_local(link.address)]
    links = [
        Link(match.group(1), (token.map or [0])[0] + 1)
        for token in tokens
        if token.type == "inline"
        for match in _REFUSED.finditer("".join(child.content for child in token.children or () if child.type == "text"))
    ]
    return sorted(images + links, key=lambda link: link.line)


@cache
def _parser() -> MarkdownIt:
    options = {"html": False, "linkify": False, "typographer": False, "highlight": _highlight}
    parser = MarkdownIt("commonmark", options).enable("table").use(footnote_plugin)
    parser.validateLink = _is_permitted  # type: ignore[method-assign, assignment]
    parser.core.ruler.push("heading_ids", lambda state: _give_ids(state.tokens))
    return parser


def _give_ids(tokens: Sequence[Token]) -> None:
    taken: set[str] = set()
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            token.attrSet("id", unique(_HEADING_PREFIX + (slugify(_plain_inline(inline)) or "section"), taken))


def _highlight(code: str, name: str, _attributes: str) -> str:
    """The code with Pygments' classes; nothing (the renderer then escapes it itself) for languages unknown to it."""
    if not _FENCE_NAME.fullmatch(name):
        return ""
    try:
        return str(highlight(code, get_lexer_by_name(name), HtmlFormatter(nowrap=True)))
    except ClassNotFound:
        return ""


def _is_permitted(address: str) -> bool:
    scheme = _SCHEME.match(address)
    return scheme.group(1).lower() in _SCHEMES if scheme else not address.startswith("//")


def _is_local(address: str) -> bool:
    return _SCHEME.match(address) is None and not address.startswith("//")


def _all(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or ())


def _links(tokens: Sequence[Token], kind: str, attribute: str) -> Iterator[Link]:
    for token in tokens:
        line = (token.map or [0])[0] + 1
        for child in token.children or ():
            if child.type in ("softbreak", "hardbreak"):
                line += 1
            elif child.type == kind:
                yield Link(str(child.attrs.get(attribute, "")), line)


def _plain_inline(token: Token) -> str:
    breaks = ("softbreak", "hardbreak")
    children = (child for child in token.children or () if child.type in ("text", "code_inline", "image", *breaks))
    return "".join(" " if child.type in breaks else child.content for child in children)
