"""What stands around an article and is no part of it: told by the names of its elements, and by its words."""

import re

from lxml.html import HtmlElement

from colombia_nato_site.ingest.readers.web_page.phrases import ASKS, LEADS_ELSEWHERE, NAMES, WHOLE
from colombia_nato_site.ingest.readers.web_page.segments import Segment

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TAGS = frozenset(("nav", "aside", "footer", "menu", "dialog", "form", "search", "figcaption", "figure", "caption"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_ASKING_IS_SHORT = 60  # words
_LEADING_IS_SHORT = 30
_LONGEST_LINE = 1000  # characters


def is_around(element: HtmlElement) -> bool:
    """Whether an element's tag, names or style say that what it holds is no part of the article's text."""
    if element.tag in _TAGS or is_hidden(element) or element.get("role") in ("navigation", "complementary"):
        return True
    return any(_names(element.get(name) or "") for name in ("class", "id"))


def is_hidden(element: HtmlElement) -> bool:
    """Whether a reader of the page does not see it."""
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    return bool(_HIDDEN.search((element.get("style") or "")[:1000]))


def _names(value: str) -> bool:
    return len(value) < 1000 and bool(NAMES.search(_CAMEL.sub("-", value)))


def says_nothing(segment: Segment) -> bool:
    """Whether a line's words say that it is no part of the article's text."""
    text = segment.text
    long = len(text.split())
    if len(text) > _LONGEST_LINE:
        return False
    if not any(character.isalnum() for character in text):
        return True
    if long <= _LEADING_IS_SHORT and LEADS_ELSEWHERE.match(text):
        return long <= 5 or segment.linked >= 0.4 * len(text) or text.rstrip().endswith(":") or ":" in text[:40]
    asks = ASKS.search(text) if long <= _ASKING_IS_SHORT else None
    return bool((asks and (long <= 25 or asks.start() == 0)) or (long <= 40 and WHOLE.match(text)))
