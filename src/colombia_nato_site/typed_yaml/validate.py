"""A Document → a value of a pydantic model, or all that keeps it from being one."""

from typing import TypeVar

import pydantic

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.typed_yaml.document import Document
from colombia_nato_site.typed_yaml.plain_errors import explain

Model = TypeVar("Model", bound=pydantic.BaseModel)


def validate(document: Document, model: type[Model]) -> tuple[Model | None, list[Diagnostic]]:
    """The document as a `model` (strict), or every reason why it is none, each with its place."""
    try:
        return model.model_validate({} if document.value is None else document.value), []
    except pydantic.ValidationError as errors:
        return None, [explain(error, document, model) for error in errors.errors(include_url=False)]
