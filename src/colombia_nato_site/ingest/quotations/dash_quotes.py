"""Quotations that dashes mark, as in Spanish: —Nos vamos —dijo Ruiz—. No volveremos."""

import re
from collections.abc import Iterator

from colombia_nato_site.model import Span

_OPENING = re.compile(r"[—―](?=[\w¿¡«“])")
_DASH = re.compile(r"[—―]")


def dash_spans(text: str, paragraph: Span) -> Iterator[Span]:
    """The spoken parts of a paragraph that opens with a dash: every other stretch between its dashes.

    What stands between is the narrator's, and begins in lower case; where it does not, the dash is the
    speaker's own.
    """
    if not _OPENING.match(text, paragraph.start, paragraph.end):
        return
    start: int | None = paragraph.start
    for dash in _DASH.finditer(text, paragraph.start + 1, paragraph.end):
        if start is None:
            start = dash.end()
        elif text[dash.end() : dash.end() + 1].islower():
            yield from _spoken(text, start, dash.start())
            start = None
    if start is not None:
        yield from _spoken(text, start, paragraph.end)


def _spoken(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretch without the spaces and stops at its ends that belong to the narrator."""
    while start < end and text[start] in " \u00a0.,;:":
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(character.isalnum() for character in text[start:end]):
        yield Span(start, end)
