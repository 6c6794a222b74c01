import json
from dataclasses import replace
from typing import Any

import pytest

from colombia_nato_site.model import Corpus
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.output import Output
from colombia_nato_site.render.produce import produce
from render.harbour import harbour, herald, in_full, planned, with_article


def twin(of: Corpus, path: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(produce(planned(of)[path], Templates([])))
    return data


def selector_of(of: Corpus) -> dict[str, Any]:
    selector: dict[str, Any] = twin(of, "articles/herald-sale/index.json")["annotations"][0]["target"]["selector"]
    return selector


def test_a_twin_has_the_data_of_its_page() -> None:
    data = twin(harbour(), "comparisons/who-gains/index.json")
    assert data["url"] == "https://harbour.example/reader/comparisons/who-gains/"
    assert data["themes"][0]["points"][0]["positions"][1]["says"] == "Fifteen million."
    assert {"glance", "voices", "timeline", "emphasis", "coverage", "structure"} <= data.keys()
    assert not {"site", "head"} & data.keys()


def test_evidence_is_a_web_annotation() -> None:
    annotation = twin(harbour(), "articles/herald-sale/index.json")["annotations"][0]
    assert annotation["id"] == "https://harbour.example/reader/articles/herald-sale/#sale"
    assert annotation["target"]["source"] == "https://harbour.example/reader/articles/herald-sale/"
    quote, position = annotation["target"]["selector"]["refinedBy"]
    assert quote == {"type": "TextQuoteSelector", "exact": "the harbour of Puerto Azul would be sold"}
    assert (position["start"], position["end"]) == (48, 88)


def test_the_words_around_a_passage_are_shown_only_with_full_rights() -> None:
    quote = selector_of(in_full(harbour()))["refinedBy"][0]
    assert (quote["prefix"], quote["suffix"]) == ("16 July that ", " for 12")


def test_without_rights_there_is_only_the_position() -> None:
    selector = selector_of(with_article(harbour(), replace(herald(), rights="none")))
    assert [part["type"] for part in selector["refinedBy"]] == ["TextPositionSelector"]


def test_a_comparisons_twin_has_the_evidence_of_its_points() -> None:
    found = twin(harbour(), "comparisons/who-gains/index.json")["annotations"]
    assert [annotation["id"].rpartition("#")[2] for annotation in found] == ["sale", "waited", "price"]


def test_a_producer_refuses_what_it_does_not_know() -> None:
    with pytest.raises(TypeError, match=r"x\.json: json cannot make"):
        produce(Output("x.json", "json", None, "text"), Templates([]))
