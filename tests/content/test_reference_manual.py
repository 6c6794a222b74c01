"""docs/content.md against the formats that it explains."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from colombia_nato_site.content.dates import when
from colombia_nato_site.content.schema import ArticleFile, ComparisonFile, EntitiesFile, json_schemas
from colombia_nato_site.typed_yaml import compose, validate

MANUAL = (Path(__file__).parents[2] / "docs" / "content.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", MANUAL, re.DOTALL)
FORMATS: list[type[BaseModel]] = [ArticleFile, *[ComparisonFile] * 4, EntitiesFile]


def keys(schema: object) -> set[str]:
    """Every key that a schema knows, at any depth."""
    if isinstance(schema, list):
        return {key for inner in schema for key in keys(inner)}
    if not isinstance(schema, dict):
        return set()
    return set(schema.get("properties", {})) | {key for inner in schema.values() for key in keys(inner)}


@pytest.mark.parametrize("name", ["article", "comparison", "page", "site", "entities"])
def test_every_key_is_in_the_manual(name: str) -> None:
    assert {key for key in keys(json_schemas()[name]) if f"`{key}`" not in MANUAL} == set()


@pytest.mark.parametrize(("example", "model"), list(zip(EXAMPLES, FORMATS, strict=True)))
def test_every_example_is_valid(example: str, model: type[BaseModel]) -> None:
    document, problems = compose(example, "docs/content.md")
    assert document is not None
    assert problems + validate(document, model)[1] == []


def test_every_date_of_the_manual_is_one() -> None:
    table = MANUAL.partition("## Dates")[2].partition("## Articles")[0]
    dates = [date for row in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE) for date in re.findall("`([^`]+)`", row)]
    assert len(dates) > 10
    assert [when(date).edtf for date in dates] == dates
