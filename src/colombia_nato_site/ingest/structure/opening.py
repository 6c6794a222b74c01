"""The top of an article: headline, standfirst, bylines and dates, down to the first paragraph."""

import re
from collections.abc import Sequence

from colombia_nato_site.content.words import words
from colombia_nato_site.ingest.document import Metadata
from colombia_nato_site.ingest.structure.bylines import Byline, is_job, read_byline
from colombia_nato_site.ingest.structure.datelines import read_dateline
from colombia_nato_site.ingest.structure.furniture import LABEL
from colombia_nato_site.ingest.structure.parts import (
    BULLET,
    LONGEST_HEADING,
    Part,
    Role,
    given,
    is_title_case,
    looks_like_heading,
    unknown,
)

_FIELD = re.compile(r"\s*[|/:·•–—-]\s*")
_STOP_INSIDE = re.compile(r"\w[.!?][\"”»’')\]]*\s+[\"“«¿¡]?[A-ZÁÉÍÓÚÑ]")
_TOP = 10  # blocks in which headline, byline and standfirst are looked for
_LONGEST_LINE = 500  # characters
_SHORTEST_HEADLINE = 3  # words
_LONGEST_HEADLINE = 25  # words
_LONGEST_STANDFIRST = 60  # words
_SHORTEST_STANDFIRST = 5  # words
_LONGEST_NAME_LINE = 8  # words
_LONGEST_CALLING = 6  # words
_MOST_STANDFIRSTS = 3


def opening(parts: Sequence[Part], known: Metadata) -> list[Part]:
    """The parts, with the roles of those before the first paragraph."""
    parts = given(parts, _labels(parts))
    at = _headline(parts, known)
    parts = given(parts, {} if at is None else {at: "headline"})
    first = 0 if at is None else at + 1
    bylines = _bylines(parts, first, known, has_headline=at is not None or known.headline is not None)
    parts = given(parts, dict.fromkeys(bylines, "byline"))
    return given(parts, _standfirsts(parts, first, bylines, has_headline=at is not None))


def _labels(parts: Sequence[Part]) -> dict[int, Role]:
    """“OPINION” and its like, in the first line, before a headline."""
    if len(parts) < 3 or parts[0].role not in (None, "heading") or parts[0].level == 1:
        return {}
    fields = _FIELD.split(parts[0].bare)
    named = bool(LABEL.fullmatch(fields[0])) and all(len(field.split()) <= 3 for field in fields)
    return {0: "note"} if named and not parts[1].is_sentence else {}


# --- The headline -------------------------------------------------------------------------------


def _headline(parts: Sequence[Part], known: Metadata) -> int | None:
    """The block that repeats what the format says, or is marked, or looks like one and has an article after it."""
    top = range(min(_TOP, len(parts)))
    if known.headline and (found := [i for i in top if _repeats(parts[i], known.headline)]):
        return found[0]
    prose = next((i for i in top if parts[i].role is None and parts[i].is_sentence), _TOP)
    if found := [i for i in top if parts[i].role == "heading" and parts[i].level == 1 and i < prose]:
        return found[0] if len(parts) > 1 else None
    if known.headline:
        return None
    free = [i for i in unknown(parts, top) if not _is_date_line(parts[i])]
    if len(free) < 2 or any(part.role == "heading" for part in parts[: free[0]]):
        return None
    return free[0] if _is_headline(parts, free[0], free[1:]) else None


def _is_headline(parts: Sequence[Part], first: int, rest: Sequence[int]) -> bool:
    line = parts[first].text
    if parts[first].words > _LONGEST_HEADLINE or line[0] in "([" or line[-1] in ":;," or _begins_article(line):
        return False
    if all(looks_like_heading(parts[i].text) for i in rest[:4]):
        return False
    if any(_is_by(parts[i]) for i in rest[:2]):
        return True
    if parts[first].words == 1 or line[0].islower():
        return False
    return looks_like_heading(line) or (_ends_open(line) and not _has_sentences(line))


def _begins_article(line: str) -> bool:
    """A byline, or a dateline (not “FEATURE — The harbour is sold”), where no headline stands above it."""
    byline = read_byline(line)
    if byline and (byline.signed or byline.dated or (byline.sure and not byline.names)):
        return True
    dateline = read_dateline(line)
    return dateline is not None and bool(dateline.agency or dateline.date or not _ends_open(line))


def _has_sentences(line: str) -> bool:
    return len(line.split()) > LONGEST_HEADING and _STOP_INSIDE.search(line) is not None


def _ends_open(line: str) -> bool:
    """Without the stop that ends a sentence. A question is a headline where most of its words begin with capitals."""
    last = line.rstrip("”’\"')»")[-1:]
    return last not in ".…:;,_—–-" and (last not in "?!" or is_title_case(line.split()))


def _repeats(part: Part, headline: str) -> bool:
    """Whether a block is the headline that is known; the name of the site may follow that one."""
    said, line = (" ".join(words(text)).casefold() for text in (headline, part.text[:_LONGEST_LINE]))
    return line == said or (part.words >= _SHORTEST_HEADLINE and not part.is_sentence and said.startswith(f"{line} "))


# --- Bylines ------------------------------------------------------------------------------------


def _is_by(part: Part) -> bool:
    found = read_byline(part.text)
    return found is not None and found.sure


def _is_date_line(part: Part) -> bool:
    found = read_byline(part.text)
    return found is not None and found.dated and not found.names


def _bylines(parts: Sequence[Part], first: int, known: Metadata, *, has_headline: bool) -> list[int]:
    """The lines that name author or date; one or two standfirsts may stand before them, nothing else.

    A line that is a name and no more counts under a headline only, and only where none of its words
    stands in small letters in the article, as those of a title do.
    """
    found: list[int] = []
    others = 0
    for index in range(first, min(first + _TOP, len(parts))):
        part = parts[index]
        if part.role not in (None, "heading") or part.level == 1 or BULLET.match(part.text):
            continue
        byline = read_byline(part.text)
        near = bool(found) or has_headline
        named = byline and byline.names and near and _is_name(byline, part, parts, known)
        if byline and (byline.sure or named or (found[-1:] == [index - 1] and _is_calling(part))):
            found.append(index)
            others = 0
        else:
            others += 1
            limit = _MOST_STANDFIRSTS if not found else 1
            if others >= limit or part.words > _LONGEST_STANDFIRST or (found and part.is_sentence):
                break
    before = [index for index in range(found[0] if found else 0) if parts[index].role is None]
    dates = [index for index in before if _is_date_line(parts[index])]
    return [*dates, *found] if any(i not in found and i not in dates for i in range(len(parts))) else []


def _is_calling(part: Part) -> bool:
    """“Harbour correspondent”, in the line under a name."""
    return part.words <= _LONGEST_CALLING and part.text[-1:] not in ".?!:" and is_job(part.text)


def _is_name(byline: Byline, part: Part, parts: Sequence[Part], known: Metadata) -> bool:
    if part.words > _LONGEST_NAME_LINE or part.role == "heading" or part.text[-1:] in ".?!":
        return False
    if set(byline.names) & set(known.authors):
        return True
    wanted = {word.casefold() for name in byline.names for word in words(name)} - {"de", "la", "y", "del", "van", "von"}
    return bool(wanted) and not any(wanted & set(words(other.text)) for other in parts if other is not part)


# --- The standfirst -----------------------------------------------------------------------------


def _standfirsts(parts: Sequence[Part], first: int, bylines: Sequence[int], *, has_headline: bool) -> dict[int, Role]:
    """What stands between headline and byline; or right after either, where no stop ends it or a dateline follows."""
    if not has_headline and not bylines:
        return {}
    last = max(bylines, default=first - 1)
    between = [i for i in unknown(parts, range(first, last)) if has_headline and not BULLET.match(parts[i].text)]
    if between:
        return dict.fromkeys(between, "standfirst")
    after = [i for i in range(last + 1, min(last + 4, len(parts))) if parts[i].role in (None, "heading")][:2]
    if len(after) < 2 or parts[after[0]].role == "heading" or parts[after[1]].role == "heading":
        return {}
    part, following = parts[after[0]], parts[after[1]]
    short = _SHORTEST_STANDFIRST <= part.words <= _LONGEST_STANDFIRST and not read_dateline(part.text)
    open_ended = _ends_open(part.text) and not part.text[:1].islower() and following.is_sentence
    dated = read_dateline(following.text) is not None
    return {after[0]: "standfirst"} if short and has_headline and (open_ended or dated) else {}
