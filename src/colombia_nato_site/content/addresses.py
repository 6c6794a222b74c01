"""Addresses in our own texts that point into the site, and what becomes of them on a page."""

import re
from collections.abc import Callable
from html import escape, unescape

INTERNAL = ("article", "claim", "entity", "comparison")
# In the HTML of a Prose no quotation mark stands but around attributes, so that this finds links alone.
_HREF = re.compile(rf' href="([#/][^"]*|(?:{"|".join(INTERNAL)})(?::[^"]*)?)"')

Resolve = Callable[[str], str | None]


def is_internal(address: str) -> bool:
    return address.startswith(("#", "/")) or address.partition(":")[0] in INTERNAL


def resolved(html: str, resolve: Resolve) -> str:
    """The HTML of a Prose with its addresses into the site as `resolve` gives them.

    Where it gives None, `article:…`, `claim:…`, `entity:…` and `comparison:…` lose their link (the words stay);
    `#…` and `/…` stay as they are.
    """

    def href(match: re.Match[str]) -> str:
        address = resolve(unescape(match[1]))
        if address is None:
            return match[0] if match[1].startswith(("#", "/")) else ""
        return f' href="{escape(address)}"'

    return _HREF.sub(href, html)
