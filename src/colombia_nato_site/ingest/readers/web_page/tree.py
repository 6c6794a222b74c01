"""A page's text → its tree of elements."""

import re

from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

_TOO_DEEP = "Excessive depth"
# Boxes that open over a word, in the middle of a sentence.
_POPUP = re.compile(
    r"(?:^|[\s_-])(?:popover|pop-?up|tooltip|rollover|hovercard|hover-?card|visually-?hidden|sr-only)(?:$|[\s_-])"
)
_UNSEEN = frozenset(("style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas"))


class TooDeepError(Exception):
    """A page whose elements are nested deeper than the parser goes, so that part of it would be lost."""


def parse(text: str) -> HtmlElement | None:
    """The page's root, with comments left out; None where there is no element. Raises TooDeepError."""
    parser = HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, no_network=True, huge_tree=True
    )
    try:
        root: HtmlElement = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except ParserError:
        return None
    if any(_TOO_DEEP in error.message for error in parser.error_log):
        raise TooDeepError
    return root


def remove_unseen(root: HtmlElement) -> None:
    """Takes what is never text, and boxes that open over a word, out of the tree. Scripts stay."""
    for element in list(root.iter()):
        if element.tag in _UNSEEN or (element.tag == "span" and _POPUP.search((element.get("class") or "")[:500])):
            element.drop_tree()
