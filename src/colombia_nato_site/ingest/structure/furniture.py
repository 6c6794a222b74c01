"""What a line says of itself by its words: a link, a note, a photo credit. Both languages' words, always."""

import re
from collections.abc import Sequence

from colombia_nato_site.ingest.languages import en_furniture, es_furniture
from colombia_nato_site.ingest.structure.parts import Part, Role, given, looks_like_heading

FURNITURE = (en_furniture, es_furniture)
_AGENCY = "|".join(f.AGENCY for f in FURNITURE)

NOTE = re.compile("|".join(f.NOTE for f in FURNITURE), re.IGNORECASE)
LAST_NOTE = re.compile("|".join(f"{f.LAST_NOTE}|{f.CONTACT}" for f in FURNITURE), re.IGNORECASE)
LABEL = re.compile("|".join(f.LABEL for f in FURNITURE), re.IGNORECASE)
AGENCY = re.compile(_AGENCY, re.IGNORECASE)
SAYS = re.compile("|".join(f.SAYS for f in FURNITURE), re.IGNORECASE)
_SIGNED = re.compile("|".join(f.BYLINE_OPENING for f in FURNITURE), re.IGNORECASE)
_DESK = re.compile("|".join(f.DESK for f in FURNITURE), re.IGNORECASE)
_LINK = re.compile("|".join(f.LINK for f in FURNITURE), re.IGNORECASE)
_LINK_LABEL = re.compile(f"(?:{'|'.join(f.LINK_LABEL for f in FURNITURE)}):?", re.IGNORECASE)
_ALONE = re.compile("|".join(f.ALONE for f in FURNITURE), re.IGNORECASE)
_CREDIT = re.compile("|".join(f.CREDIT for f in FURNITURE), re.IGNORECASE)
_CREDIT_LAST = re.compile(  # it begins with a plain set of signs, which is searched fast
    r"[.!?”\"’)\](\[|/–—-](?:(?<=[.!?”\"’)\]])\s|(?<=[(\[|])\s?|(?<=\s[/–—-])\s)"
    rf"(?:{'|'.join(f.CREDIT_LAST for f in FURNITURE)})[)\]]?\.?$",
    re.IGNORECASE,
)
_CREDIT_WITH_SLASH = re.compile(
    r"[.…”»]\s?/\s?(?-i:[A-ZÁÉÍÓÚÑ])[\w.'’ -]{2,40}$"
    r"|[(\[](?=[^()\[\]/]*(?:\s|/[^()\[\]/]*\s))(?-i:[A-Z])[^()\[\]/]{1,40}/(?-i:[A-Z])[^()\[\]/]{1,60}[)\]]\.?$"
    rf"|(?-i:[A-Z])[\w.'’ -]{{2,40}}\s?/\s?(?:{_AGENCY}|getty(?: images)?)(?: (?:photo|images|pool))?[)\]]?\.?$"
    rf"|(?:^|\s|[(\[])(?:{_AGENCY}|getty(?: images)?)\s?/\s?(?-i:[A-Z])[\w.'’ -]{{2,40}}[)\]]?\.?$",
    re.IGNORECASE,
)
_LONGEST_CREDIT = 120  # characters
_LONGEST_CAPTION = 80  # words
_LONGEST_LIST_OF_LINKS = 6


def by_words(parts: Sequence[Part]) -> list[Part]:
    """Links, notes and captions that say so themselves, wherever they stand."""
    roles: dict[int, Role] = {}
    for index, part in enumerate(parts):
        if part.role in (None, "item") and index not in roles:
            if role := _role(part):
                roles[index] = role
            if part.role is None and _LINK_LABEL.fullmatch(part.bare):
                roles |= dict.fromkeys((index, *_linked(parts, index)), "link")
    return given(parts, roles)


def _role(part: Part) -> Role | None:
    """The beginning of a line says most; words in quotation marks are somebody's."""
    bare = part.bare
    if not bare:
        return None
    if _LINK.match(bare) or _ALONE.fullmatch(bare):
        return "link"
    if NOTE.match(bare) or (part.text.startswith("(") and part.text.endswith(")") and _DESK.match(bare)):
        return "note"
    if (
        part.words <= _LONGEST_CAPTION
        and not _SIGNED.match(bare)
        and (_CREDIT.match(bare) or _is_credited(part.text[-_LONGEST_CREDIT:]))
    ):
        return "caption"
    return None


def _is_credited(end: str) -> bool:
    """Whether a line ends with a credit: “… Photo: Ana Ruiz”, “… (Ana Ruiz/AP)”."""
    return bool(_CREDIT_LAST.search(end) or ("/" in end and _CREDIT_WITH_SLASH.search(end)))


def _linked(parts: Sequence[Part], label: int) -> list[int]:
    """What a label such as “Related stories” names: the lines after it that are no sentences."""
    found: list[int] = []
    for index in range(label + 1, min(label + 1 + _LONGEST_LIST_OF_LINKS, len(parts))):
        part = parts[index]
        if part.role not in (None, "item") or not (part.role == "item" or looks_like_heading(MARKS.sub("", part.text))):
            break
        found.append(index)
    return found


MARKS = re.compile(r"^[*•‣▪–—>»-]+\s*")
