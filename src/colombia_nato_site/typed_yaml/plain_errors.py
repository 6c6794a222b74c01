"""What pydantic found wrong with a document, in plain words: what was found, what was expected, what to do."""

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Annotated, Any, TypeGuard, get_args, get_origin

import pydantic
from pydantic_core import ErrorDetails

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.typed_yaml.document import Document, Location

_KINDS = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "finite_number": "a number",
    "bool_type": "true or false",
    "list_type": "a list",
    "dict_type": "keys with values",
    "model_type": "keys with values",
    "model_attributes_type": "keys with values",
}
_LIMITS = {
    "greater_than": "more than {gt}",
    "greater_than_equal": "at least {ge}",
    "less_than": "less than {lt}",
    "less_than_equal": "at most {le}",
}


def suggest(word: str, words: Iterable[str], *, otherwise: str) -> str:
    """“Did you mean …?” with the one of `words` that `word` most likely stands for; `otherwise` where none is near."""
    candidates = {candidate.casefold(): candidate for candidate in sorted(words)}
    close = get_close_matches(word.casefold(), candidates, n=1, cutoff=0.6)
    return f"Did you mean `{candidates[close[0]]}`?" if close else otherwise


def explain(error: ErrorDetails, document: Document, model: type[pydantic.BaseModel]) -> Diagnostic:
    """One of pydantic's errors as a Diagnostic at the value or key that it is about."""
    location = tuple(error["loc"])
    if error["type"] == "missing":
        return _missing(location, document, model)
    if error["type"] == "extra_forbidden":
        return _unknown_key(location, document, model)
    if location[-1:] == ("[key]",):
        message, _, hint = _own_words(error).partition("\n")
        return Diagnostic(
            "error", "wrong-key", message, document.path, *document.place_of_key(location[:-1]), hint or None
        )
    problem, advice = _value_problem(error, location)
    return Diagnostic("error", "wrong-value", problem, document.path, *document.place(location), advice)


def _missing(location: Location, document: Document, model: type[pydantic.BaseModel]) -> Diagnostic:
    key = str(location[-1])
    field = _fields_at(model, location[:-1]).get(key)
    meaning = f": {field.description}" if field is not None and field.description else "."
    where = f" in {name_of(location[:-1])}" if len(location) > 1 else ""
    place = document.place(location[:-1])
    return Diagnostic(
        "error", "missing-key", f"The key `{key}` is missing{where}.", document.path, *place, f"Add `{key}`{meaning}"
    )


def _unknown_key(location: Location, document: Document, model: type[pydantic.BaseModel]) -> Diagnostic:
    key, permitted = str(location[-1]), list(_fields_at(model, location[:-1]))
    message = f"`{key}` is no key that is known here."
    hint = suggest(key, permitted, otherwise=f"Permitted: {', '.join(permitted)}.")
    return Diagnostic("error", "unknown-key", message, document.path, *document.place_of_key(location), hint)


def _value_problem(error: ErrorDetails, location: Location) -> tuple[str, str | None]:
    kind, value, name = error["type"], error["input"], name_of(location)
    context: Mapping[str, Any] = error.get("ctx", {})
    if kind == "literal_error":
        permitted = re.findall(r"'([^']*)'", str(context["expected"]))
        message = f"{name} should be one of {', '.join(permitted)}; found {found(value)}."
        return message, suggest(str(value), permitted, otherwise=f"Permitted: {', '.join(permitted)}.")
    if kind in _KINDS:
        return f"{name} should be {_KINDS[kind]}; found {found(value)}.", _how_to_write(kind, location, value)
    if kind in _LIMITS:
        return f"{name} should be {_LIMITS[kind].format(**context)}; found {found(value)}.", None
    if kind in ("string_too_short", "too_short"):
        return f"{name} is empty.", "Write it, or take the key out if it may be left out."
    message, _, hint = _own_words(error).partition("\n")
    return f"{name}: {message}", hint or None


def _own_words(error: ErrorDetails) -> str:
    """The words of the ValueError that a validator of ours raised; else pydantic's."""
    return str(error.get("ctx", {}).get("error", error["msg"]))


def _how_to_write(kind: str, location: Location, value: object) -> str | None:
    key = next((part for part in reversed(location) if isinstance(part, str)), "key")
    if kind == "string_type" and isinstance(value, bool | int | float):
        return f'Put it in quotes: "{found(value).removeprefix("the number ")}".'
    if kind == "list_type" and isinstance(value, str):
        return f"Write it as a list: `{key}: [{value[:60]}]`."
    if kind == "string_type" and value is None:
        return "Write it after the colon."
    return None


def name_of(location: Location) -> str:
    """What a person would call the value at a location: “`says`”, “item 2 of `authors`”, “the file”."""
    if not location:
        return "the file"
    last = location[-1]
    return f"`{last}`" if isinstance(last, str) else f"item {last + 1} of {name_of(location[:-1])}"


def found(value: object) -> str:
    """A value as a person would describe it."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, str):
        return f"“{value}”" if len(value) <= 60 else f"“{value[:59]}…”"
    return "a list" if isinstance(value, list) else "keys with values"


def _fields_at(model: type[pydantic.BaseModel], location: Location) -> Mapping[str, pydantic.fields.FieldInfo]:
    """The fields of the model that describes the mapping at `location`."""
    current: object = model
    for part in location:
        current = _inside(current, part)
    current = _bare(current)
    return current.model_fields if _is_model(current) else {}


def _inside(annotation: object, part: str | int) -> object:
    """The type of what stands at a key or an index of a value of the type `annotation`."""
    annotation = _bare(annotation)
    if not _is_model(annotation):
        return next(reversed(get_args(annotation)), None)
    fields = annotation.model_fields
    if "root" in fields:
        return _inside(fields["root"].annotation, part)
    return fields[part].annotation if part in fields else None


def _bare(annotation: object) -> object:
    """The type without `Annotated` and without `| None`."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    others = [part for part in get_args(annotation) if part is not type(None)]
    return _bare(others[0]) if len(others) == 1 and type(None) in get_args(annotation) else annotation


def _is_model(annotation: object) -> TypeGuard[type[pydantic.BaseModel]]:
    return isinstance(annotation, type) and issubclass(annotation, pydantic.BaseModel)
