"""“BOGOTÁ, July 16 (Agency) —”: where, when and by which agency, before the first sentence of a paragraph."""

import re
from dataclasses import dataclass
from functools import lru_cache

from colombia_nato_site.ingest.structure.bylines import TITLE
from colombia_nato_site.ingest.structure.publication_dates import read_date

_CAPITALS = r"[A-ZÁÉÍÓÚÑÜ][A-ZÁÉÍÓÚÑÜ.'’-]+(?: [A-ZÁÉÍÓÚÑÜ.'’-]{2,}){0,4}"
_PLACE = rf"(?:{_CAPITALS}|{TITLE})(?:, (?!\d)[^\W\d_][\w.]+(?: [A-ZÁ-Ú][\w.]+)?)??"
_DATELINE = re.compile(
    rf"(?P<place>{_PLACE})"
    r"(?:,?\s+(?P<date>(?=[^()—–:;]{0,30}\d)[^()—–:;]{3,46}?))?"
    r"(?:[,.]?\s*\((?P<agency>[^()]{2,50})\))?"
    r"\s?(?P<dash>\.?\s?[—–―‒]|\.-+|\.?\s--?(?=\s)|--|_|:(?=\s[A-ZÁÉÍÓÚ]))(?:\s|(?=[^\W\d_])|$)"
)
_LONGEST = 160  # characters


@dataclass(frozen=True, slots=True)
class Dateline:
    """`date` is EDTF; None where the dateline has no year, or no date."""

    end: int
    agency: str | None
    date: str | None


def read_dateline(text: str) -> Dateline | None:
    """The dateline that a paragraph begins with. Place and dash alone are one only where the place is in capitals."""
    return _read(text[:_LONGEST])


@lru_cache(maxsize=64)  # several steps ask for the same few paragraphs of an article
def _read(text: str) -> Dateline | None:
    match = _DATELINE.match(text)
    if match is None or not (match["date"] or match["agency"] or match["place"].split(",")[0].isupper()):
        return None
    words = (match["date"] or "").split()
    dates = [" ".join(words[first:]).rstrip(". ") for first in range(len(words))]
    date = next((found for text in dates if (found := read_date(text))), None)
    named = date or any(read_date(f"{text}{year}") for text in dates for year in (", 2000", " de 2000", " 2000"))
    if not (match["agency"] or named) and (words or match["dash"] == ":"):
        return None
    return Dateline(match.end(), match["agency"], date)
