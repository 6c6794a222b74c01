"""How `source.md` names a speaker or a cue: by the words, and where these are not the nearest, by their place."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from colombia_nato_site.model import Paragraph, Span

_PLACE = re.compile(r"(?:(?P<paragraph>p[1-9]\d*):)?(?P<offset>\d{1,9})")


def point_to(text: str, paragraphs: Sequence[Paragraph], quotation: Span, target: Span) -> tuple[str, str | None]:
    """The words, and the place where the words alone would mean another occurrence."""
    words = text[target.start : target.end]
    home, there = paragraph_of(paragraphs, quotation.start), paragraph_of(paragraphs, target.start)
    if home == there and nearest(text, home.span, quotation, words) == target:
        return words, None
    offset = str(target.start - there.span.start)
    return words, offset if home == there else f"{there.id}:{offset}"


def follow(text: str, paragraphs: Sequence[Paragraph], quotation: Span, words: str, place: str | None) -> Span | None:
    """Where the words stand; None where they do not stand there."""
    home = paragraph_of(paragraphs, quotation.start)
    if place is None:
        return nearest(text, home.span, quotation, words)
    match = _PLACE.fullmatch(place)
    named = {paragraph.id: paragraph for paragraph in paragraphs}
    there = named.get(match["paragraph"]) if match and match["paragraph"] else home
    if match is None or there is None:
        return None
    start = there.span.start + int(match["offset"])
    return Span(start, start + len(words)) if words and text.startswith(words, start) else None


def nearest(text: str, paragraph: Span, quotation: Span, words: str) -> Span | None:
    """The occurrence of the words (whole words) in the paragraph, outside the quotation, that is nearest to it.

    Of two as near, the earlier.
    """
    left = r"(?<!\w)" if words[:1].isalnum() else ""
    right = r"(?!\w)" if words[-1:].isalnum() else ""
    pattern = re.compile(rf"(?={left}({re.escape(words)}){right})")
    found = [Span(*match.span(1)) for match in pattern.finditer(text, paragraph.start, paragraph.end) if words]
    outside = [span for span in found if span.end <= quotation.start or span.start >= quotation.end]
    return min(
        outside,
        key=lambda span: (max(quotation.start - span.end, span.start - quotation.end), span.start),
        default=None,
    )


def paragraph_of(paragraphs: Sequence[Paragraph], offset: int) -> Paragraph:
    """The paragraph that holds an offset (the one before, for an offset between two)."""
    return paragraphs[max(0, bisect_right([paragraph.span.start for paragraph in paragraphs], offset) - 1)]
