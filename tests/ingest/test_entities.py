"""Names: those of the catalogue, then candidates whose kind something tells."""

import re

import pytest

from colombia_nato_site.content.mentions import find_mentions
from colombia_nato_site.ingest.entities import find_entities
from colombia_nato_site.model import Entity, Mentions, Paragraph, Span

RUIZ = Entity("ana-ruiz", "Ana Ruiz", "person", ("Mayor Ruiz",))


def entities_of(text: str, language: str = "en", catalogue: tuple[Entity, ...] = ()) -> tuple[Mentions, ...]:
    lines = enumerate(re.finditer(r"\S[^\n]*", text), 1)
    paragraphs = tuple(Paragraph(f"p{number}", Span(*line.span())) for number, line in lines)
    return find_entities(text, paragraphs, language, catalogue)


def found(text: str, language: str = "en") -> list[tuple[str, str, int]]:
    return [(m.entity.name, m.entity.kind, len(m.spans)) for m in entities_of(text, language)]


NAMES = {
    "a title is no part of the name": ("Mayor Inés Vidal spoke.", [("Inés Vidal", "person", 1)]),
    "a title makes a person": ("Then Senator Xul left.", [("Xul", "person", 1)]),
    "titles with a stop": ("We met Sen. Inés Vidal.", [("Inés Vidal", "person", 1)]),
    "a later surname is the same person": ("Inés Vidal spoke. Vidal left.", [("Inés Vidal", "person", 2)]),
    "a possessive": ("Inés Vidal’s plan failed.", [("Inés Vidal", "person", 1)]),
    "an initial": ("He met John F. Mora there.", [("John F. Mora", "person", 1)]),
    "who speaks is a person": ("“No,” said Quim Roig.", [("Quim Roig", "person", 1)]),
    "an organisation by its words": ("The Harbour Group met.", [("Harbour Group", "organisation", 1)]),
    "connectors": (
        "The University of La Marina met.",
        [("University of La Marina", "organisation", 1)],
    ),
    "an acronym in brackets": (
        "The Harbour Workers League (HWL) met. HWL members left.",
        [("Harbour Workers League", "organisation", 3)],
    ),
    "places": ("Ships go to Colombia and South Korea.", [("Colombia", "place", 1), ("South Korea", "place", 1)]),
    "a region with a demonym in its name": ("In Latin America it rained.", [("Latin America", "place", 1)]),
    "a demonym is no name": ("The Colombian port is open.", []),
    "a sentence's first word is no name": ("Thousands came. However, it rained. Meanwhile, ships left.", []),
    "no kind, no entity": ("The Human Security Plan was read on Monday.", []),
    "a day is no name": ("On Monday in May it rained.", []),
}


@pytest.mark.parametrize(("text", "names"), NAMES.values(), ids=NAMES)
def test_names(text: str, names: list[tuple[str, str, int]]) -> None:
    assert found(text) == names


SPANISH = {
    "a title": ("La alcaldesa Inés Vidal habló. Vidal se fue.", [("Inés Vidal", "person", 2)]),
    "an organisation": ("El Ministerio de Defensa calló.", [("Ministerio de Defensa", "organisation", 1)]),
    "places": ("Un barco de Ucrania llegó.", [("Ucrania", "place", 1)]),
    "a sentence's first word": ("Según parece, llueve. También allí.", []),
}


@pytest.mark.parametrize(("text", "names"), SPANISH.values(), ids=SPANISH)
def test_spanish_names(text: str, names: list[tuple[str, str, int]]) -> None:
    assert found(text, "es") == names


def test_the_catalogue_comes_first() -> None:
    (mentions,) = entities_of("Mayor Ruiz met Ana Ruiz. Ruiz left.", catalogue=(RUIZ,))
    assert (mentions.entity.id, len(mentions.spans)) == ("ana-ruiz", 3)


def test_the_id_is_a_slug() -> None:
    (mentions,) = entities_of("Mayor Inés Ñúñez-Vidal spoke.")
    assert mentions.entity.id == "ines-nunez-vidal"


def test_of_two_with_one_surname_the_one_named_more_has_it() -> None:
    text = "Ana Mora met Pedro Mora. Pedro Mora spoke. Mora left."
    assert found(text) == [("Ana Mora", "person", 1), ("Pedro Mora", "person", 3)]


def test_the_aliases_find_the_same_mentions_again() -> None:
    text = "Mayor Inés Vidal of the Harbour Workers League (HWL) spoke. Vidal left. HWL stayed."
    mentions = entities_of(text)
    assert find_mentions(text, [item.entity for item in mentions]) == mentions


def test_mentions_do_not_depend_on_the_order_of_the_catalogue() -> None:
    gil = Entity("pedro-gil", "Pedro Gil", "person")
    text = "Ana Ruiz met Pedro Gil."
    assert entities_of(text, catalogue=(RUIZ, gil)) == entities_of(text, catalogue=(gil, RUIZ))


def test_an_organisation_has_the_acronyms_that_stand_after_its_name() -> None:
    text = "The Harbour Group (HG) met. The Harbour Group (HGR) left. The Boat Group met. HG and HGR stayed."
    assert found(text) == [("Boat Group", "organisation", 1), ("Harbour Group", "organisation", 6)]
