"""A Document → a value of a pydantic model, or all that keeps it from being one."""

from copy import deepcopy
from typing import TypeVar

import pydantic

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.typed_yaml.document import Document, Location
from colombia_nato_site.typed_yaml.plain_errors import explain

Model = TypeVar("Model", bound=pydantic.BaseModel)


def validate(document: Document, model: type[Model]) -> tuple[Model | None, list[Diagnostic]]:
    """The document as a `model` (strict), or every reason why it is none, each with its place."""
    try:
        return model.model_validate({} if document.value is None else document.value), []
    except pydantic.ValidationError as errors:
        return None, [explain(error, document, model) for error in errors.errors(include_url=False)]


def salvage(document: Document, model: type[Model]) -> Model | None:
    """The document without the keys that are wrong, if that is a `model`.

    So that one misspelt key does not hide what else is wrong with a file. Items of lists stay, since
    places count them.
    """
    value = deepcopy(document.value)
    try:
        return model.model_validate(value)
    except pydantic.ValidationError as errors:
        wrong = [tuple(error["loc"]) for error in errors.errors(include_url=False) if error["type"] != "missing"]
    for location in wrong:
        _drop(value, location)
    try:
        return model.model_validate(value)
    except pydantic.ValidationError:
        return None


def _drop(value: object, location: Location) -> None:
    """Takes the key at a location out of nested mappings and lists; nothing where there is none."""
    *way, last = location or (None,)
    for part in way:
        inside = value.get(part) if isinstance(value, dict) else None
        value = value[part] if isinstance(value, list) and isinstance(part, int) else inside
    if isinstance(value, dict):
        value.pop(last, None)
