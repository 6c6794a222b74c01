"""A line that says by whom the article is, or when it was published: its names, outlet and date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from colombia_nato_site.ingest.structure.furniture import AGENCY, FURNITURE
from colombia_nato_site.ingest.structure.publication_dates import is_time, read_date, without_date

_NAME_PART = r"[^\W\d_a-zà-öø-ÿ](?:\.(?:[A-Z]\.)*|[\w'’-]*)"
_PARTICLE = r"(?:de|del|de la|de los|de las|da|dos|van|van der|von|al|el|la|los|bin|y|e)"
NAME = rf"{_NAME_PART}(?: (?:{_PARTICLE} )?{_NAME_PART}){{1,4}}"
TITLE = rf"{_NAME_PART}(?: (?:of |and |de |del |y |the |la |los )?{_NAME_PART}){{0,5}}"

_OPENINGS = [re.compile(f.BYLINE_OPENING, re.IGNORECASE) for f in FURNITURE]
_ROLE = re.compile("|".join(f.ROLE for f in FURNITURE), re.IGNORECASE)
_FOR = re.compile("|".join(f.FOR for f in FURNITURE), re.IGNORECASE)
_PHOTOS = re.compile(rf"[.,;|]?\s+(?:{'|'.join(f.CREDIT for f in FURNITURE)}).*$", re.IGNORECASE)
_STAFF = re.compile("|".join(f.STAFF for f in FURNITURE), re.IGNORECASE)
_OUTLET = re.compile("|".join(f.OUTLET for f in FURNITURE), re.IGNORECASE)
_JOINED_BY = "|".join(f.NAMES_JOINED_BY for f in FURNITURE)
_JOINER = re.compile(_JOINED_BY, re.IGNORECASE)
_PIECE = re.compile(rf"({_JOINED_BY}|[,;]\s+)", re.IGNORECASE)
_NAME = re.compile(NAME)
_TITLE = re.compile(TITLE)
_PLACE = re.compile(rf"{TITLE}(?:,? \(?{TITLE}\)?)?")
_LOWERED = re.compile(_PARTICLE)
_ARTICLE = re.compile(r"(?:the|an?|el|la|los|las|una?)\b", re.IGNORECASE)
_PREPOSITION = re.compile(rf"(?P<name>{NAME})(?:{'|'.join(f.PREPOSITION for f in FURNITURE)})(?P<rest>[^.!?]{{2,60}})")
_SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic".split()
_AFTER_NO_MONTH = "".join(f"(?<!{month}[.])" for month in _SHORT_MONTHS)
_FIELDS = re.compile(  # it begins with a plain set of signs, which is searched fast
    r"[\s|·•,.](?:(?<=[|·•])\s*|(?<=\s)(?:\s*[|·•]\s*|\s*(?:[/–—-]|--)\s+|\s{2,}|(?<=\t)\t*)"
    r"|(?<=[\s,])(?:(?<=\s)|\s)\s*(?=(?:[Bb]y|BY|[Pp]or|POR) [A-ZÁÉÍÓÚÑ])"
    rf"|(?<=\.)(?i:{_AFTER_NO_MONTH}\s+(?=\d)))"
)
_SENTENCE = re.compile(r"[.!?]\s+[A-ZÁÉÍÓÚÑ¿¡]\w+\s+[a-záéíóúñ]")
_LONGEST = 30  # words
_LONGEST_LINE = 300  # characters
_LONGEST_FIELD = 8  # words
_LONGEST_CALLING = 4  # words, as “a harbour pilot”
_LONGEST_PLACE = 5  # words


@dataclass(frozen=True, slots=True)
class Byline:
    """What a line says of the article. `signed`: with “By”, or its like.

    `sure`: hardly another line looks so; else it may be a title, a place, or what somebody does.
    `published` is EDTF; None also for a date of change, which is `dated` all the same.
    """

    names: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None
    dated: bool = False
    signed: bool = False
    sure: bool = False


@dataclass(frozen=True, slots=True)
class _People:
    """Whom a field names, for which outlet, and whether it says what they are."""

    names: tuple[str, ...] = ()
    outlet: str | None = None
    is_job: bool = False


def read_byline(line: str) -> Byline | None:
    """What a byline or date line says; None for a line that is neither."""
    text = line.strip("*_ ")
    return _read(text) if 0 < len(text) <= _LONGEST_LINE else None


@lru_cache(maxsize=64)  # several steps ask for the same few lines of an article
def _read(text: str) -> Byline | None:
    if len(text.split()) > _LONGEST or _SENTENCE.search(text):
        return None
    rest, signed_first = _unsigned(text.rstrip(" ."))
    first, *others = _FIELDS.split(_PHOTOS.sub("", rest))
    fields = [(first, signed_first), *(_unsigned(field) for field in others if field)]
    if text[-1] in ".!?:;," and not any(signed for _, signed in fields) and read_date(text) is None:
        return None
    return _fields(fields)


def _unsigned(field: str) -> tuple[str, bool]:
    """A field without its “By”, and whether it had one."""
    opening = next((match for pattern in _OPENINGS if (match := pattern.match(field))), None)
    return (field[opening.end() :], True) if opening else (field, False)


def _fields(fields: Sequence[tuple[str, bool]]) -> Byline | None:
    """Names first, then jobs, outlets, places and dates; or a date, with a place or a time beside it."""
    signed = any(by for _, by in fields)
    found = Byline(signed=signed, sure=signed)
    for number, (field, by) in enumerate(fields):
        said, date, dated = without_date(field)
        people = _people(said, signed=by)
        timed = dated or is_time(said)
        if said and not (people or is_time(said) or _is_place(said) or (signed and number > 0)):
            return None
        if by and not (people and (number == 0 or found.dated or fields[0][1])):
            return None
        people = people or _People()
        found = Byline(
            found.names or people.names,
            found.outlet or people.outlet,
            found.published or date,
            found.dated or timed,
            signed,
            found.sure or timed or (people.is_job and bool(people.names)) or _is_staff(said),
        )
    return found


def _people(text: str, *, signed: bool) -> _People | None:
    """The people of a field; None where it says something else.

    After a comma a name is somebody's only in a list (“A, B and C”): else it is a place or an outlet.
    """
    pieces = _PIECE.split(text)
    joined = any(_JOINER.fullmatch(separator) for separator in pieces[1::2])
    names: list[str] = []
    outlet: str | None = None
    calling = False
    for number, (separator, piece) in enumerate(zip(["", *pieces[1::2]], pieces[::2], strict=True)):
        match = _PREPOSITION.fullmatch(piece)
        name, after = (match["name"], match["rest"]) if match else (piece, "")
        listed = number == 0 or _JOINER.fullmatch(separator) or (joined and len(names) == number)
        meant = _FOR.match(piece)
        if meant and _TITLE.fullmatch(piece, meant.end()):
            outlet = outlet or piece[meant.end() :]
        elif _is_outlet(piece) and not (signed and number == 0):
            outlet = outlet or piece
        elif listed and _NAME.fullmatch(name) and not (is_job(name) or _ARTICLE.match(name)):
            names.append(_capitalised(name))
            outlet = outlet or (after if _OUTLET.search(after) else None)
        elif is_job(piece) or (signed and number == 0 and _is_outlet(piece)):
            calling = True
            outlet = outlet or (piece if not names and (AGENCY.fullmatch(piece) or _is_outlet(piece)) else None)
        elif number == 0 or not (signed or names) or not _may_stand_beside(piece, signed=signed):
            return None
    return _People(tuple(dict.fromkeys(names)), outlet, calling) if names or outlet or calling else None


def _is_staff(text: str) -> bool:
    return bool(_STAFF.fullmatch(text) or AGENCY.fullmatch(text.strip("() ")))


def is_job(text: str) -> bool:
    """A job or an agency, in few words, in place of a name or beside one."""
    return len(text.split()) <= _LONGEST_FIELD and bool(_ROLE.search(text) or _is_staff(text))


def _is_outlet(text: str) -> bool:
    return bool(_TITLE.fullmatch(text) and _OUTLET.search(text) and not _ROLE.search(text))


def _is_place(text: str) -> bool:
    """Nothing but names in capitals: “Puerto Azul”, “San José (Costa Azul)”."""
    return bool(_PLACE.fullmatch(text)) and len(text.split()) <= _LONGEST_PLACE


def _may_stand_beside(piece: str, *, signed: bool) -> bool:
    """Whether it may follow a name: after “By” nearly anything short, else a place or a calling."""
    longest = _LONGEST_FIELD if signed or piece[:1].isupper() else _LONGEST_CALLING
    return len(piece.split()) <= longest


def _capitalised(name: str) -> str:
    """A name in capitals as it is usually written; initials stay."""
    if not name.isupper() or not re.search(r"[^\W\d_]{3}", name):
        return name
    words = re.sub(r"[^\W\d_]+(?!\.)", lambda word: word[0].capitalize(), name).split()
    return " ".join(
        word.lower() if number and _LOWERED.fullmatch(word.lower()) else word for number, word in enumerate(words)
    )
