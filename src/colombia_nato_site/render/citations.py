"""How to cite a page of ours: for BibTeX, and as CSL-JSON."""

import json
import re
from dataclasses import dataclass
from typing import Any, Final

_SPECIAL: Final = re.compile(r"[\\{}&%$#_~^]")
_WRITTEN: Final = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
# BibTeX has names for the months, which each style writes in its own way; they stand without braces.
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY: Final = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Cited:
    """`date` is EDTF; only years, months and days can be cited. `note` is what has to go with the citation."""

    key: str
    title: str
    site: str
    publisher: str | None
    date: str | None
    url: str
    language: str
    abstract: str
    note: str | None = None


def bibtex(cited: Cited) -> str:
    """One entry, `@misc` since that is what every style knows; names in double braces stay as they are."""
    year, month, day = _parts(cited.date)
    fields = {
        "author": f"{{{_tex(cited.publisher)}}}" if cited.publisher else None,
        "title": f"{{{_tex(cited.title)}}}",
        "howpublished": _tex(cited.site),
        "year": year,
        "month": _MONTHS[int(month) - 1] if month and 1 <= int(month) <= 12 else None,
        "day": day,
        "url": cited.url,
        "language": cited.language,
        "note": _tex(cited.note) if cited.note else None,
    }
    known = {name: value for name, value in fields.items() if value is not None}
    lines = "".join(f"  {name} = {value if name == 'month' else f'{{{value}}}'},\n" for name, value in known.items())
    return f"@misc{{{cited.key},\n{lines}}}\n"


def csl(cited: Cited) -> str:
    """A list of one item in the citation style language's own JSON (csl-data.json 1.0.2)."""
    parts = [int(part) for part in _parts(cited.date) if part is not None]
    item: dict[str, Any] = {
        "id": cited.key,
        "type": "webpage",
        "title": cited.title,
        "container-title": cited.site,
        "author": [{"literal": cited.publisher}] if cited.publisher else None,
        "publisher": cited.publisher,
        "issued": {"date-parts": [parts]} if parts else None,
        "abstract": cited.abstract or None,
        "URL": cited.url,
        "language": cited.language,
        "note": cited.note,
    }
    known = {name: value for name, value in item.items() if value is not None}
    return json.dumps([known], ensure_ascii=False, indent=1) + "\n"


def _tex(text: str) -> str:
    return _SPECIAL.sub(lambda sign: _WRITTEN.get(sign[0], "\\" + sign[0]), text)


def _parts(date: str | None) -> tuple[str | None, str | None, str | None]:
    found = _DAY.fullmatch(date or "")
    return (found[1], found[2], found[3]) if found else (None, None, None)
