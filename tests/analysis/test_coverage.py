from colombia_nato_site.analysis.coverage import coverage
from colombia_nato_site.analysis.subject import Subject
from factories import article, comparison, entity, features

A = article("a", of=features("text", entities={"ana": 1, "port": 3}))
B = article("b", of=features("text", entities={"ana": 4, "quay": 0}))
FOUND = coverage(Subject(comparison("b", "a"), (B, A), {"ana": entity("ana", "Ana Ruiz")}))


def test_entities_come_by_mentions_with_a_count_for_every_article_in_order() -> None:
    assert [(c.entity, list(c.counts.items())) for c in FOUND] == [
        ("ana", [("b", 4), ("a", 1)]),
        ("port", [("b", 0), ("a", 3)]),
    ]


def test_an_entity_is_shared_where_two_articles_name_it() -> None:
    assert {c.entity: c.shared for c in FOUND} == {"ana": True, "port": False}


def test_the_sites_own_name_and_kind_win_over_the_readers() -> None:
    assert [(c.name, c.kind) for c in FOUND] == [("Ana Ruiz", "person"), ("Port", "place")]
