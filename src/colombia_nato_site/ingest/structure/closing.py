"""The end of an article: notes on author, agency and translation, a signature; and notes between its paragraphs."""

import re
from collections.abc import Iterable, Sequence

from colombia_nato_site.content.words import words
from colombia_nato_site.ingest.structure.bylines import NAME, read_byline
from colombia_nato_site.ingest.structure.furniture import AGENCY, FURNITURE, LAST_NOTE, NOTE
from colombia_nato_site.ingest.structure.parts import BULLET, MARK, Part, Role, given
from colombia_nato_site.ingest.structure.publication_dates import says_when

BIOGRAPHIES = [re.compile(rf"(?P<name>{NAME})(?:,[^,.]{{1,60}},)?\s+(?i:{f.BIOGRAPHY})") for f in FURNITURE]
REPORTED = re.compile("|".join(f.DESK for f in FURNITURE), re.IGNORECASE)
_INITIALS = re.compile(rf"(?:(?:{AGENCY.pattern})\s+)?[a-z]{{2,5}}(?:[/-][a-z]{{2,5}}){{1,3}}", re.IGNORECASE)
_FOOTNOTE = re.compile(r"\*+\w")
_LONGEST_END = 12  # blocks among which notes without a sign of their own are looked for
_LONGEST_NOTE = 120  # words


def closing(parts: Sequence[Part]) -> list[Part]:
    """The parts, with the roles of the notes at the end, and of “published on …” wherever it stands."""
    roles: dict[int, Role] = {i: "note" for i, part in enumerate(parts) if part.role is None and _says_when(part)}
    parts = given(parts, roles)
    last = _last(parts)
    authors = _authors(parts)
    return given(parts, _beside_bylines(parts, authors) | _notes(parts, last, authors))


def _says_when(part: Part) -> bool:
    return bool(part.bare) and says_when(part.bare)


def _last(parts: Sequence[Part]) -> range:
    """The blocks under the article: those at the end of which none is running text, but for what `_notes` finds."""
    return range(max(1, len(parts) - _LONGEST_END), len(parts))


def _authors(parts: Sequence[Part]) -> tuple[str, ...]:
    bylines = [read_byline(part.text) for part in parts if part.role == "byline"]
    return tuple(name for byline in bylines if byline for name in byline.names)


def _notes(parts: Sequence[Part], last: range, authors: Sequence[str]) -> dict[int, Role]:
    """From the end upwards, as long as the blocks are notes, links or captions."""
    roles: dict[int, Role] = {}
    pending: list[int] = []  # list items: notes only where one above them is
    for index in reversed(last):
        part = parts[index]
        if _is_note(part, parts[:index], authors) and part.role in (None, "item", "heading"):
            roles |= dict.fromkeys((index, *pending), "note")
            pending = []
        elif part.role is None and BULLET.match(part.text) and not part.text[:1].isdecimal():
            pending.append(index)
        elif part.role is None and index == len(parts) - 1 and _is_signature(part, parts[:index]):
            roles[index] = "byline"
        elif part.role not in ("note", "link", "caption", "byline"):
            break
    return roles


def _is_note(part: Part, before: Sequence[Part], authors: Sequence[str]) -> bool:
    bare = part.bare
    if not bare or part.words > _LONGEST_NOTE:
        return False
    if NOTE.match(bare) or LAST_NOTE.match(bare) or AGENCY.fullmatch(bare) or _FOOTNOTE.match(part.text):
        return True
    if _INITIALS.fullmatch(bare) or (part.text[0] == "(" and part.text[-1] == ")" and REPORTED.search(bare)):
        return True
    return _is_biography(bare, before, authors)


def _is_biography(bare: str, before: Iterable[Part], authors: Sequence[str]) -> bool:
    """A sentence that begins with the author's name, or with that of somebody of whom the article does not speak."""
    for name in authors:
        if bare.casefold().startswith(name.casefold()) and re.match(r"[ ,’']", bare[len(name) :]):
            return True
    match = next((match for pattern in BIOGRAPHIES if (match := pattern.match(bare))), None)
    if match is None:
        return False
    surname = words(match["name"])[-1]
    return not any(re.search(rf"\b{re.escape(surname)}\b", part.text) for part in before if part.role != "byline")


def _beside_bylines(parts: Sequence[Part], authors: Sequence[str]) -> dict[int, Role]:
    """The author's biography right under the byline."""
    tops = [index for index, part in enumerate(parts) if part.role == "byline"]
    after = max(tops, default=-1) + 1
    if not tops or not authors or after >= len(parts) - 1 or parts[after].role is not None:
        return {}
    return {after: "note"} if _is_biography(parts[after].bare, (), authors) else {}


def _is_signature(part: Part, before: Sequence[Part]) -> bool:
    """A name alone in the last line, of somebody whom the article does not name."""
    bare = MARK.sub("", part.text)
    byline = read_byline(bare)
    if byline is None or not byline.names or byline.dated or len(bare.split()) > 6 or part.is_sentence:
        return False
    said = {word for other in before for word in words(other.text)}
    wanted = {word for name in byline.names for word in words(name)}
    return not wanted & said and not wanted & {word.capitalize() for word in said if word.islower()}
