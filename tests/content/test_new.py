import json
from pathlib import Path

import pytest

from colombia_nato_site.content import new
from colombia_nato_site.content.load import load
from colombia_nato_site.content.schema import json_schemas
from content.harbour_sale import FILES, encoded

TEXTS = {
    "articles/new-one/index.md": new.article("new-one"),
    "articles/known/index.md": new.article(
        "known",
        headline="null: It's “done”",
        outlet="The #1 Herald",
        authors=["Ana Ruiz", "- B"],
        published="2017",
        language="no",
        url="https://example.org/#a",
        notes=["Translated: by machine."],
    ),
    "comparisons/2025.md": new.comparison("2025"),
    "comparisons/empty.md": new.comparison("empty"),
    "pages/help.md": new.page("help"),
}


@pytest.mark.parametrize("drafts", [True, False])
def test_a_new_file_loads_as_a_draft(drafts: bool) -> None:
    corpus, problems = load(encoded({**FILES, **TEXTS}), drafts=drafts)
    assert {problem.severity for problem in problems} <= {"note"}
    assert ("help" in corpus.pages) == drafts


def test_what_is_known_of_an_article_is_kept_as_it_is() -> None:
    features = {"articles/known/features.json": FILES["articles/herald-sale/features.json"]}
    article = load(encoded({**FILES, **TEXTS, **features}), drafts=True)[0].articles["known"]
    assert article.title == article.headline == "null: It's “done”"
    assert (article.outlet, article.authors, article.language) == ("The #1 Herald", ("Ana Ruiz", "- B"), "no")
    assert article.notes == ("Translated: by machine.",)
    assert article.published is not None
    assert article.published.edtf == "2017"


@pytest.mark.parametrize(("path", "text"), TEXTS.items())
def test_a_new_file_points_to_its_schema(path: str, text: str, tmp_path: Path) -> None:
    target = text.split("\n")[1].removeprefix("# yaml-language-server: $schema=")
    schema = (tmp_path / "content" / path).parent / target
    assert schema.resolve().relative_to(tmp_path.resolve()).parts[:2] == (".nato-site", "schemas")
    assert schema.stem in json_schemas()


def test_there_is_a_schema_for_every_kind_of_file() -> None:
    assert sorted(json_schemas()) == ["article", "comparison", "entities", "page", "site", "stories"]
    assert json.dumps(json_schemas(), sort_keys=True)


def described(schema: object) -> list[object]:
    """The properties anywhere in a schema that no one explains."""
    if isinstance(schema, list):
        return [name for inner in schema for name in described(inner)]
    if not isinstance(schema, dict):
        return []
    properties = schema.get("properties", {})
    bare = [name for name, inner in properties.items() if not inner.get("description")]
    return bare + [name for inner in schema.values() for name in described(inner)]


@pytest.mark.parametrize("name", ["article", "comparison", "page", "site", "entities"])
def test_every_key_of_a_schema_is_explained(name: str) -> None:
    assert described(json_schemas()[name]) == []
