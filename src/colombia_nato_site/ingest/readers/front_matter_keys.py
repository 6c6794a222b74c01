"""Front matter as a sidecar, a blog or a newsroom's system writes it → Metadata."""

import re
from collections.abc import Mapping
from dataclasses import replace

from colombia_nato_site.content.dates import when
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.document import Metadata
from colombia_nato_site.ingest.sidecar import Sidecar
from colombia_nato_site.ingest.times import whole_date
from colombia_nato_site.typed_yaml import Document, compose, validate
from colombia_nato_site.typed_yaml.plain_errors import suggest

_OTHER_NAMES: Mapping[str, str] = {
    "title": "headline",
    "título": "headline",
    "titulo": "headline",
    "author": "authors",
    "by": "authors",
    "byline": "authors",
    "autor": "authors",
    "autores": "authors",
    "date": "published",
    "pubdate": "published",
    "publishdate": "published",
    "date_published": "published",
    "datepublished": "published",
    "published_at": "published",
    "fecha": "published",
    "modified": "updated",
    "lastmod": "updated",
    "updated_at": "updated",
    "date_modified": "updated",
    "datemodified": "updated",
    "actualizado": "updated",
    "lang": "language",
    "locale": "language",
    "idioma": "language",
    "canonical": "url",
    "canonical_url": "url",
    "canonicalurl": "url",
    "link": "url",
    "source_url": "url",
    "publisher": "outlet",
    "publication": "outlet",
    "site_name": "outlet",
    "medio": "outlet",
}
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*")
_SLASHED = re.compile(r"(\d{4})[/.](\d\d)[/.](\d\d)")
_NAMES_JOINED_BY = re.compile(r"\s*(?:[,;&]|\band\b|\by\b)\s*")
_OWN = tuple(Sidecar.model_fields)


def parse_front_matter(text: str, path: str, first_line: int) -> tuple[Metadata, list[Diagnostic]]:
    """What front matter says, whose first line is line `first_line` of the file.

    A key, or the value of another's key, that is not understood is a note; a wrong value of a
    sidecar's key is an error, and so is broken YAML.
    """
    document, problems = compose(text, path, first_line)
    if document is None or document.value is None:
        return Metadata(), problems
    if not isinstance(document.value, dict):
        message, hint = "The front matter is no list of keys and values.", "Write its lines as `title: …`."
        return Metadata(), [*problems, Diagnostic("error", "bad-front-matter", message, path, first_line, 1, hint)]
    values, notes = _values(document, document.value)
    sidecar, invalid = validate(replace(document, value=values), Sidecar)
    known = Metadata(**{**dict(sidecar), "authors": tuple(sidecar.authors)}) if sidecar else Metadata()
    return known, [*problems, *notes, *invalid]


def _values(document: Document, said: Mapping[str, object]) -> tuple[dict[str, object], list[Diagnostic]]:
    """A sidecar's keys with their values; its own names go before those that others use."""
    values: dict[str, object] = {}
    notes: list[Diagnostic] = []
    for key in sorted(said, key=lambda key: key not in _OWN):
        name = key if key in _OWN else _OTHER_NAMES.get(key.casefold())
        value = said[key] if name is None else _understood(name, said[key])
        if key in _OWN:
            values[key] = said[key] if value is None else value
        elif name is None or value is None:
            notes.append(_not_read(document, key, name))
        else:
            values.setdefault(name, value)
    return values, notes


def _understood(name: str, value: object) -> object:
    """The value as a sidecar has it; None where it cannot be made one."""
    if name == "authors":
        return _names(value) or None
    if isinstance(value, dict):
        value = value.get("name") or value.get("title")
    if not isinstance(value, str) or not value.strip():
        return None
    if name in ("published", "updated"):
        return _day(value.strip())
    return value.strip().replace("_", "-") if name == "language" else value.strip()


def _names(value: object) -> list[str]:
    """The names in a text, a list, or records with a `name`."""
    if isinstance(value, str):
        names = [name for name in _NAMES_JOINED_BY.split(value.strip()) if name]
        return names if all(" " in name for name in names) else [value.strip()]  # José Ortega y Gasset is one
    if isinstance(value, dict):
        return _names(value.get("name") or "")
    return [name for item in value for name in _names(item)] if isinstance(value, list) else []


def _day(value: str) -> str | None:
    """The day of a time stamp, or a date in figures or words, as EDTF."""
    if stamp := _DAY.fullmatch(value):
        value = stamp[1]
    elif slashed := _SLASHED.fullmatch(value):
        value = "-".join(slashed.groups())
    try:
        return when(value).edtf
    except ValueError:
        return whole_date(value)


def _not_read(document: Document, key: str, name: str | None) -> Diagnostic:
    line, column = document.place_of_key((key,))
    if name is None:
        message = f"`{key}` in the front matter is not read."
        hint = suggest(key, _OWN, otherwise=f"These are: {', '.join(_OWN)}.")
        return Diagnostic("note", "unknown-key", message, document.path, line, column, hint)
    message = f"`{key}` in the front matter is not understood; it would be the article's `{name}`."
    return Diagnostic("note", "not-understood", message, document.path, line, column, f"Write it as `{name}: …`.")
