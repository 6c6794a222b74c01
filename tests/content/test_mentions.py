"""Where a text names an entity."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.content.mentions import find_mentions
from colombia_nato_site.model import Entity

PEREZ = Entity("maria-perez", "María Pérez", "person", ("Pérez", "Mayor Pérez"))
PORT = Entity("puerto-azul", "Puerto Azul", "place")
PORT_TIMES = Entity("times", "Puerto Azul Times", "organisation", ("U.A.",))


def named(text: str, *entities: Entity) -> list[tuple[str, str]]:
    found = [
        (span.start, text[span.start : span.end], m.entity.id)
        for m in find_mentions(text, entities)
        for span in m.spans
    ]
    return [(words, id_) for _, words, id_ in sorted(found)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mayor Pérez and María Pérez", ["Mayor Pérez", "María Pérez"]),
        ("Pérez’s and Pérez's plan, the Pérez-led plan", ["Pérez", "Pérez", "Pérez"]),
        ("Pérezes, Perez, pérez, LaPérez", []),
        ("María\nPérez, María  Pérez", ["María\nPérez", "María  Pérez"]),
        ("María\n\nPérez", ["Pérez"]),
    ],
)
def test_names_are_whole_words_as_written(text: str, found: list[str]) -> None:
    assert named(text, PEREZ) == [(words, "maria-perez") for words in found]


def test_the_longest_name_wins() -> None:
    assert named("The Puerto Azul Times of Puerto Azul", PORT, PORT_TIMES) == [
        ("Puerto Azul Times", "times"),
        ("Puerto Azul", "puerto-azul"),
    ]


def test_a_name_that_ends_in_a_dot() -> None:
    assert named("The U.A. met; the U.A.B. did not.", PORT_TIMES) == [("U.A.", "times")]


def test_a_shared_name_goes_to_the_entity_that_bears_it() -> None:
    alias = Entity("a", "Azul", "place", ("Puerto Azul",))
    assert named("Puerto Azul", alias, PORT) == [("Puerto Azul", "puerto-azul")]


def test_entities_come_by_id_and_only_those_that_are_named() -> None:
    found = find_mentions("Puerto Azul, said Pérez", [PORT, PORT_TIMES, PEREZ])
    assert [mentions.entity.id for mentions in found] == ["maria-perez", "puerto-azul"]


def plainly(text: str, *entities: Entity) -> list[tuple[str, str]]:
    """The definition: every name as an alternative, the longest first, as whole words."""
    bearers = [(entity.name, entity.id) for entity in entities]
    bearers += [(alias, entity.id) for entity in entities for alias in entity.aliases]
    named: dict[str, str] = {}
    for name, id_ in bearers:
        named.setdefault(" ".join(name.split()), id_)
    gap = r"(?:[^\S\n]|\n(?!\s*\n))+"
    names = [gap.join(map(re.escape, name.split())) for name in sorted(named, key=lambda name: -len(name)) if name]
    places = re.finditer(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", text) if names else []
    return [(found.group(), named[" ".join(found.group().split())]) for found in places]


LETTERS = st.text("ab_é.-’  \n", max_size=40)
NAMES = st.lists(st.text("ab_é.-’ ", min_size=1, max_size=6), max_size=4)


@given(LETTERS, st.lists(NAMES, max_size=4))
def test_names_are_found_as_the_plain_definition_finds_them(text: str, named_as: list[list[str]]) -> None:
    entities = [Entity(f"e{at}", names[0], "person", tuple(names[1:])) for at, names in enumerate(named_as) if names]
    assert named(text, *entities) == plainly(text, *entities)
