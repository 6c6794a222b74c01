"""The lines between a headline and its article: by whom, and when."""

import re
from collections.abc import Sequence

from colombia_nato_site.ingest.document import Metadata
from colombia_nato_site.ingest.readers.web_page.dates import day_of
from colombia_nato_site.ingest.readers.web_page.names import names_in
from colombia_nato_site.ingest.readers.web_page.segments import Segment

_BY = re.compile(r"\W*(?:by|por|text by|words by|texto)\b:?\s", re.IGNORECASE)
_FIRST = 4  # segments that may hold them
_LONGEST = 15  # words


def without_credits(body: Sequence[Segment], outlet: str | None) -> tuple[list[Segment], Metadata]:
    """The article without these lines, and what they say."""
    heads = body[:_FIRST]
    prose = next((index for index, segment in enumerate(heads) if len(segment.words) > _LONGEST), len(heads))
    lines = [segment for segment in heads[:prose] if segment.kind == "text" and _is_credit(segment.text)]
    by = [segment.text for segment in lines if _BY.match(segment.text)]
    day = next((found for segment in lines if (found := day_of(segment.text))), None)
    known = Metadata(authors=names_in(by, [outlet or ""]), published=day.isoformat() if day else None)
    return [segment for segment in body if not any(segment is line for line in lines)], known


def _is_credit(text: str) -> bool:
    """A line that names an author, or is little more than a date."""
    by_name = _BY.match(text) is not None and bool(names_in([text], []))
    return by_name or (day_of(text) is not None and len(text.split()) <= 10 and text[-1] not in '.!?:”»"')
