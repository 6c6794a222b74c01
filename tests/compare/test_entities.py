"""Which entities of two articles are one."""

from colombia_nato_site.compare.entities import joined
from colombia_nato_site.model import Entity, EntityKind, Mentions, Provenance, Source


def naming(*entities: Entity) -> Source:
    return Source("", (), (), Provenance("a.txt", "", ""), mentions=tuple(Mentions(one, ()) for one in entities))


def entity(name: str, *aliases: str, kind: EntityKind = "organisation") -> Entity:
    return Entity(name.casefold().replace(" ", "-"), name, kind, aliases)


def one(first: Entity, second: Entity) -> bool:
    keys = joined([naming(first), naming(second)])
    return keys[0][first.id] == keys[1][second.id]


def test_by_name_whatever_the_accents() -> None:
    assert one(entity("Río Claro"), entity("Rio Claro"))


def test_by_alias() -> None:
    assert one(entity("Norte Lines", "NL"), entity("Norte Shipping", "NL"))


def test_by_the_acronym_of_another_language() -> None:
    assert one(entity("United Nations", "UN"), entity("Naciones Unidas", "ONU"))
    assert one(entity("ONU"), entity("UN"))


def test_a_lone_surname_is_the_one_person_who_has_it() -> None:
    assert one(entity("María Pérez", kind="person"), entity("Pérez", kind="person"))


def test_a_surname_that_two_have_is_neither() -> None:
    three = [entity(name, kind="person") for name in ("María Pérez", "Luis Pérez", "Pérez")]
    keys = joined([naming(one) for one in three])
    assert len({key for of_article in keys for key in of_article.values()}) == 3


def test_other_names_are_others() -> None:
    assert not one(entity("Norte Lines"), entity("Sur Lines"))
