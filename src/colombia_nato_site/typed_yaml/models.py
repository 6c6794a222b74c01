"""What the models of all hand-written files share: strictness, slugs."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema, model_validator

SLUG_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*"


class FileModel(BaseModel):
    """Strict: no conversion, no unknown keys. A key with nothing after its colon counts as left out."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _nothing_is_left_out(cls, value: object) -> object:
        if not isinstance(value, dict):
            return value
        optional = {name for name, field in cls.model_fields.items() if not field.is_required()}
        return {key: inner for key, inner in value.items() if inner is not None or key not in optional}


def check_slug(text: str) -> str:
    """The text, if it is a slug; otherwise a ValueError that says what one is (a hint after the line break)."""
    if re.fullmatch(SLUG_PATTERN, text):
        return text
    without_accents = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFKD", text))
    near = re.sub("[^a-z0-9]+", "-", without_accents.lower()).strip("-")
    hint = f"\nFor instance `{near}`." if near else ""
    raise ValueError(f"“{text}” should be lower-case letters a–z, digits and single hyphens.{hint}")


Slug = Annotated[str, AfterValidator(check_slug), WithJsonSchema({"type": "string", "pattern": f"^{SLUG_PATTERN}$"})]
Text = Annotated[str, Field(min_length=1)]
