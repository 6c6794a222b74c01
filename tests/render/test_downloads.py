import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest

from colombia_nato_site.model import Corpus
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.produce import produce
from factories import when
from render.harbour import harbour, herald, in_full, planned, sale, with_article

# Of csl-data.json 1.0.2: the strings, and the item types for what a comparison can be.
CSL_STRINGS = {"id", "title", "container-title", "publisher", "abstract", "URL", "language"}
CSL_TYPES = {"webpage", "post", "article"}


def made(of: Corpus, name: str) -> str:
    return produce(planned(of)[f"comparisons/who-gains/{name}"], Templates([])).decode()


def rows(of: Corpus) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(made(of, "points.csv"))))


def csl(of: Corpus) -> dict[str, Any]:
    (item,) = json.loads(made(of, "cite.json"))
    assert isinstance(item, dict)
    return item


def test_the_table_has_a_row_for_each_point_and_article() -> None:
    found = [(row["point"], row["article"], row["says"]) for row in rows(harbour())]
    assert found == [
        ("price", "A", "Twelve million."),
        ("price", "B", "Fifteen million."),
        ("words", "A", "The mayor."),
        ("words", "B", ""),
    ]


def test_a_row_leads_to_the_point_and_its_claims() -> None:
    first, *_, last = rows(harbour())
    assert first["url"] == "https://harbour.example/reader/comparisons/who-gains/#price"
    assert first["claims"] == "https://harbour.example/reader/articles/herald-sale/#sale"
    assert first["paragraphs"] == "p1"
    assert (last["found"], last["searched"], last["claims"]) == ("no", "mayor; said", "")


def test_the_table_has_no_words_of_the_articles() -> None:
    assert "the harbour of Puerto Azul would be sold" not in made(harbour(), "points.csv")


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_no_cell_is_a_formula_to_a_spreadsheet(title: str) -> None:
    (row, *_) = rows(with_article(harbour(), replace(herald(), title=title)))
    assert row["title"] == f"'{title}"


def test_the_csl_item_has_the_fields_of_its_schema() -> None:
    item = csl(harbour())
    assert {key: item.pop(key) for key in list(item) if key in CSL_STRINGS}["title"] == "Who gains from the sale?"
    assert item.pop("type") in CSL_TYPES
    assert item == {
        "author": [{"literal": "The Puerto Azul Reader"}],
        "issued": {"date-parts": [[2025, 7, 21]]},
    }


@pytest.mark.parametrize("edtf", ["2025-07-21/2025-07-22", "2025-07~"])
def test_a_date_that_a_citation_cannot_say_is_left_out(edtf: str) -> None:
    vague = replace(sale(), updated=when(edtf, "2025-07-21", "2025-07-22"))
    assert "issued" not in csl(replace(harbour(), comparisons={"who-gains": vague}))


def test_signs_that_mean_something_to_tex_are_written_out() -> None:
    titled = replace(sale(), title="50 % & more_of {it}")
    bibtex = made(replace(harbour(), comparisons={"who-gains": titled}), "cite.bib")
    assert r"title = {{50 \% \& more\_of \{it\}}}," in bibtex
    assert bibtex.startswith("@misc{who-gains,\n")
    assert "year = {2025},\n  month = jul,\n  day = {21},\n" in bibtex


@pytest.mark.parametrize("name", ["points.csv", "cite.bib", "cite.json"])
def test_the_files_do_not_tell_whether_this_machine_has_the_source_text(name: str) -> None:
    with_text = replace(harbour(), sources=in_full(harbour()).sources)
    assert made(with_text, name) == made(harbour(), name)
