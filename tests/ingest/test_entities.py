"""Names: those of the catalogue, then candidates whose kind something tells."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    "what somebody does": ("Then the novelist Xul Ombra left.", [("Xul Ombra", "person", 1)]),
    "a later surname is the same person": ("Inés Vidal spoke. Vidal left.", [("Inés Vidal", "person", 2)]),
    "a first name alone, as in a blog": ("Inés Vidal spoke. We like Inés.", [("Inés Vidal", "person", 2)]),
    "a possessive": ("Inés Vidal’s plan failed.", [("Inés Vidal", "person", 1)]),
    "an initial": ("He met John F. Mora there.", [("John F. Mora", "person", 1)]),
    "who speaks is a person": ("“No,” said Quim Roig.", [("Quim Roig", "person", 1)]),
    "an age": ("Then Xul, 52, left.", [("Xul", "person", 1)]),
    "an apposition before": ("The union’s secretary, Xul Ombra, left.", [("Xul Ombra", "person", 1)]),
    "an apposition behind": ("Then Xul Ombra, a baker from the hills, left.", [("Xul Ombra", "person", 1)]),
    "a first name that is a month": ("We met Jan Ombra, a baker.", [("Jan Ombra", "person", 1)]),
    "where somebody comes from": (
        "“No,” said Xula Ombra of Kenya.",
        [("Kenya", "place", 1), ("Xula Ombra", "person", 1)],
    ),
    "a surname that is a month": ("We saw Theresa May in June.", [("Theresa May", "person", 1)]),
    "an organisation by its words": ("The Harbour Group met.", [("Harbour Group", "organisation", 1)]),
    "a company without its Ltd": ("Then Xulco Ltd rose. We like Xulco.", [("Xulco Ltd", "organisation", 2)]),
    "a body by its noun alone": (
        "The Harbour Rescue Commission met. He left the Commission.",
        [("Harbour Rescue Commission", "organisation", 2)],
    ),
    "who has a spokesman": ("A spokesman for Xul left.", [("Xul", "organisation", 1)]),
    "connectors": (
        "The University of La Marina met.",
        [("University of La Marina", "organisation", 1)],
    ),
    "two nouns of one body": (
        "The Ministry of Trade and Industry met the Ports and Tides Commission.",
        [("Ministry of Trade and Industry", "organisation", 1), ("Ports and Tides Commission", "organisation", 1)],
    ),
    "an acronym in brackets": (
        "The Harbour Workers League (HWL) met. HWL members left.",
        [("Harbour Workers League", "organisation", 3)],
    ),
    "an acronym before the name": (
        "We saw the HWL (Harbour Workers League). HWL members left.",
        [("Harbour Workers League", "organisation", 3)],
    ),
    "an acronym that nothing explains": (
        "The Harbour Workers League met. He left the HWL.",
        [("Harbour Workers League", "organisation", 2)],
    ),
    "an acronym of a name with a preposition": (
        "The Mission of Rivers in Puerto Xul (MRPX) met.",
        [("Mission of Rivers in Puerto Xul", "organisation", 2)],
    ),
    "a party behind a person": ("We met Ana Ruiz (HWL).", [("Ana Ruiz", "person", 1), ("HWL", "organisation", 1)]),
    "places": ("Ships go to Colombia and South Korea.", [("Colombia", "place", 1), ("South Korea", "place", 1)]),
    "short forms that everybody knows": (
        "The U.S. and the UN met. The US left. The United States and the United Nations stayed.",
        [("United Nations", "organisation", 2), ("United States", "place", 3)],
    ),
    "a place by what stands before it": ("It rained in Xul.", [("Xul", "place", 1)]),
    "a place by what it is": ("We saw Xul, a town in the hills.", [("Xul", "place", 1)]),
    "a place by its words": (
        "We saw the Xul Bridge and Mill Lane.",
        [("Mill Lane", "place", 1), ("Xul Bridge", "place", 1)],
    ),
    "a bridge that bears a title": ("We saw the Queen Xula Bridge.", [("Queen Xula Bridge", "place", 1)]),
    "a town whose name a body bears": (
        "The Xul Boat Club met at Xul.",
        [("Xul", "place", 1), ("Xul Boat Club", "organisation", 1)],
    ),
    "a place without its noun": ("The Salar de Xul is white. He saw Xul.", [("Salar de Xul", "place", 2)]),
    "a dateline": (
        "XUL, July 2 (Harbour Wire) — It rained.",
        [("Harbour Wire", "organisation", 1), ("Xul", "place", 1)],
    ),
    "a place in a compound": ("The Oslo-based firm left.", [("Oslo", "place", 1)]),
    "a country that is a surname": ("Jim Jordan came. Then Jordan left.", [("Jim Jordan", "person", 2)]),
    "a region with a demonym in its name": ("In Latin America it rained.", [("Latin America", "place", 1)]),
    "a demonym is no name": ("The Colombian port is open.", []),
    "a sentence's first word is no name": ("Thousands came. However, it rained. Meanwhile, ships left.", []),
    "nor is a noun that begins one": ("Bakers Ana Ruiz knows left. The bakers left.", [("Ana Ruiz", "person", 1)]),
    "no kind, no entity": ("The Human Security Plan was read on Monday.", []),
    "a day is no name": ("On Monday in May it rained.", []),
    "a title of a work is no name": ("He wrote “The Raft of Oslo” in a year.", []),
    "a heading tells nothing": ("Harbour Workers Leave Their Ships In Anger", []),
    "shouting tells nothing": ("They read STILL HERE on a wall.", []),
    "a currency is no country": ("It costs US$5.", []),
}


@pytest.mark.parametrize(("text", "names"), NAMES.values(), ids=NAMES)
def test_names(text: str, names: list[tuple[str, str, int]]) -> None:
    assert found(text) == names


SPANISH = {
    "a title": ("La alcaldesa Inés Vidal habló. Vidal se fue.", [("Inés Vidal", "person", 2)]),
    "a title makes a person": ("Habló la ministra Xul ayer.", [("Xul", "person", 1)]),
    "a short title": ("Vino la Sra. Xul. Inés Xul calló.", [("Inés Xul", "person", 2)]),
    "two surnames": ("Vino Inés Vidal Mora. Vidal se fue.", [("Inés Vidal Mora", "person", 2)]),
    "a particle": ("Vino Inés de la Torre Gil. Según De la Torre, llueve.", [("Inés de la Torre Gil", "person", 2)]),
    "i": ("Vino Jordi Roig i Puig. Roig se fue.", [("Jordi Roig i Puig", "person", 2)]),
    "an age": ("Llegó Xul, de 58 años.", [("Xul", "person", 1)]),
    "a surname that is a title": ("Vino Inés Duque.", [("Inés Duque", "person", 1)]),
    "a first name that is a body": ("Habló Marina Ruiz, panadera.", [("Marina Ruiz", "person", 1)]),
    "an organisation": ("El Ministerio de Defensa calló.", [("Ministerio de Defensa", "organisation", 1)]),
    "an acronym": (
        "La Reforma del Sector Seguridad (RSS) calló. La RSS se fue.",
        [("Reforma del Sector Seguridad", "organisation", 3)],
    ),
    "a body by its noun alone": (
        "La Cofradía del Puerto calló. Fuentes de la Cofradía hablaron.",
        [("Cofradía del Puerto", "organisation", 2)],
    ),
    "a noun before a body": ("Vino del partido Renovación Xul.", [("Renovación Xul", "organisation", 1)]),
    "places": ("Un barco de Ucrania llegó.", [("Ucrania", "place", 1)]),
    "a place by its words": (
        "Vino de Isla Xul y de Puerto Ombra.",
        [("Isla Xul", "place", 1), ("Puerto Ombra", "place", 1)],
    ),
    "a place by what stands before it": ("Llueve en Xul.", [("Xul", "place", 1)]),
    "an article that is part of the name": ("Cerraron el paso El Xul.", [("El Xul", "place", 1)]),
    "stops inside": ("Fue a EE. UU. y a EE.UU. ayer.", [("Estados Unidos", "place", 2)]),
    "a sentence's first word": ("Según parece, llueve. También allí.", []),
}


@pytest.mark.parametrize(("text", "names"), SPANISH.values(), ids=SPANISH)
def test_spanish_names(text: str, names: list[tuple[str, str, int]]) -> None:
    assert found(text, "es") == names


def mentioned(text: str, language: str = "en") -> dict[str, list[str]]:
    """The words that each name stands for."""
    return {m.entity.name: [text[s.start : s.end] for s in m.spans] for m in entities_of(text, language)}


SHARED_SURNAMES = {
    "by gender": (
        "Ana Mora met Pedro Mora. Then Mr Mora left with Mrs Mora.",
        {"Ana Mora": ["Ana Mora", "Mrs Mora"], "Pedro Mora": ["Pedro Mora", "Mr Mora"]},
    ),
    "by title": (
        "Mayor Ana Mora met Eva Mora. Then Mayor Mora left.",
        {"Ana Mora": ["Ana Mora", "Mayor Mora"], "Eva Mora": ["Eva Mora"]},
    ),
    "by who was named before": (
        "Ana Mora spoke. Then Mora left. Pedro Mora stayed.",
        {"Ana Mora": ["Ana Mora", "Mora"], "Pedro Mora": ["Pedro Mora"]},
    ),
    "by who goes by the first name": (
        "We met Ana Mora and Pedro Mora. We like Pedro. “No,” said Mora.",
        {"Ana Mora": ["Ana Mora", "Mora"], "Pedro Mora": ["Pedro Mora", "Pedro"]},
    ),
    "or not at all": (
        "Ana Mora met Pedro Mora. Mora left.",
        {"Ana Mora": ["Ana Mora"], "Pedro Mora": ["Pedro Mora"]},
    ),
    "nor where titles alone tell": (
        "Then Mr Mora met Mrs Mora. We saw Mora.",
        {"Mr Mora": ["Mr Mora"], "Mrs Mora": ["Mrs Mora"]},
    ),
    "a person and a place": (
        "We met Gen. Pavel Irta in Irta. Then Gen. Irta left Irta.",
        {"Irta": ["Irta", "Irta"], "Pavel Irta": ["Pavel Irta", "Gen. Irta"]},
    ),
}


@pytest.mark.parametrize(("text", "names"), SHARED_SURNAMES.values(), ids=SHARED_SURNAMES)
def test_one_surname_of_two(text: str, names: dict[str, list[str]]) -> None:
    assert mentioned(text) == names


LABELS = {
    "a surname": ("Ana Ruiz came.\nRUIZ: Yes.\nHERALD: No?\nRUIZ: No.\nHERALD: Who?", {"Ana Ruiz": 3, "HERALD": 2}),
    "a letter": ("P. La Liga Xul calla.\nR. No.\nP. ¿No?\nR. No.", {"Liga Xul": 1}),
    "a question": ("Q: Is it so?\nA: Yes.\nQ: Is it?\nA: No.", {}),
}


@pytest.mark.parametrize(("text", "names"), LABELS.values(), ids=LABELS)
def test_labels_of_an_interview(text: str, names: dict[str, int]) -> None:
    assert {name: count for name, _, count in found(text, "es" if "Liga" in text else "en")} == names


def test_the_catalogue_comes_first() -> None:
    (mentions,) = entities_of("Mayor Ruiz met Ana Ruiz. Ruiz left.", catalogue=(RUIZ,))
    assert (mentions.entity.id, len(mentions.spans)) == ("ana-ruiz", 3)


def test_the_id_is_a_slug() -> None:
    (mentions,) = entities_of("Mayor Inés Ñúñez-Vidal spoke.")
    assert mentions.entity.id == "ines-nunez-vidal"


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


def test_what_more_tells_of_is_surer() -> None:
    shown = {m.entity.id: m.entity.confidence for m in entities_of("It rains in Xul. Mayor Ana Ruiz, 52, left.")}
    assert 0.5 <= (shown["xul"] or 0) < (shown["ana-ruiz"] or 0) <= 1


def test_the_catalogue_is_beyond_doubt() -> None:
    (mentions,) = entities_of("Ana Ruiz left.", catalogue=(RUIZ,))
    assert mentions.entity.confidence is None


def test_a_short_form_of_the_catalogue_keeps_its_id() -> None:
    union = Entity("un", "United Nations", "organisation")
    (mentions,) = entities_of("Then the U.N. met.", catalogue=(union,))
    assert (mentions.entity.id, mentions.entity.aliases) == ("un", ("U.N.",))


def test_a_dateline_in_capitals_is_the_catalogues_by_any_of_its_names() -> None:
    town = Entity("port-xul", "Port Xul", "place", ("Puerto Xul",))
    (mentions,) = entities_of("PUERTO XUL.– Llueve en Puerto Xul.", "es", (town,))
    assert (mentions.entity.id, len(mentions.spans)) == ("port-xul", 2)


def test_a_name_of_another_body_is_not_cut_by_the_catalogue() -> None:
    colombia = Entity("co", "Colombia", "place")
    shown = entities_of("The University of Colombia met in Colombia.", catalogue=(colombia,))
    assert [(m.entity.id, len(m.spans)) for m in shown] == [("co", 1), ("university-of-colombia", 1)]


WORDS = st.sampled_from(
    "Ana Ruiz Mora Mr Mrs Mayor Gen . , : ( ) “ ” - — ’s of the and in said HWL US Bank Lane Port 52 left \n".split(" ")
)


@given(st.lists(WORDS, max_size=40).map(" ".join), st.sampled_from(["en", "es"]))
def test_any_words_give_names_that_the_aliases_find_again(text: str, language: str) -> None:
    mentions = entities_of(text, language)
    entities = [item.entity for item in mentions]
    assert len({entity.id for entity in entities}) == len(entities)
    assert find_mentions(text, entities) == mentions
