"""What may be shared of an article; articles invented."""

from hashlib import sha256

from colombia_nato_site.content import source_markdown
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Entity, Place, Source

ARTICLE = """\
The boats were sold in 2017 by the mayor of Puerto Azul, and the boat-builder’s boats were sold with them.
“We must sell 300 boats.
“There is no other way,” Mayor María Pérez said, and Pérez left.
The Boats
She sold boats.
*Translated by machine.
"""
PEREZ = Entity("maria-perez", "María Pérez", "person", ("Pérez",))


def source() -> Source:
    found, problems = read("a.txt", ARTICLE.encode(), entities=[PEREZ])
    assert found is not None, problems
    return found


def test_words_are_counted_without_headings_and_notes() -> None:
    found = features_of(source())
    assert (found.words, [p.words for p in found.paragraphs], found.notes) == (40, [20, 5, 12, 3], 1)


def test_a_section_counts_its_paragraphs() -> None:
    assert [(s.first, s.last, s.words) for s in features_of(source()).sections] == [
        ("p1", "p3", 37),
        ("p4", "p4", 3),
    ]


def test_a_paragraph_has_the_hash_of_its_text() -> None:
    assert features_of(source()).paragraphs[3].sha256 == sha256(b"She sold boats.").hexdigest()


def test_terms_are_stems_without_function_words_and_numbers() -> None:
    terms = {term.stem: term for term in features_of(source()).terms}
    assert (terms["boat"].form, dict(terms["boat"].counts)) == ("boats", {"p1": 2, "p2": 1, "p4": 1})
    assert not {"the", "2017", "300", "we"} & set(terms)


def test_a_quotation_has_a_place_in_each_of_its_paragraphs() -> None:
    found = features_of(source()).quotations
    assert [q.places for q in found] == [(Place("p2", 0, 24), Place("p3", 0, 24))]
    assert [(q.words, q.speaker, q.cue) for q in found] == [(10, "maria-perez", "said")]


def test_a_reported_clause_counts_the_words_between_its_marks() -> None:
    found, _ = read("a.txt", "The mayor said that the boats were “mad” and “bad.” Nobody answered her.".encode())
    assert found is not None
    [quotation] = features_of(found).quotations
    assert (quotation.words, quotation.kind, quotation.places) == (2, "mixed", (Place("p1", 15, 51),))


def test_dates_have_their_bounds() -> None:
    [time] = [time for time in features_of(source()).times if time.when]
    assert time.when is not None
    assert (time.when.earliest, time.when.latest, time.place) == ("2017-01-01", "2017-12-31", Place("p1", 23, 27))


def test_mentions_are_counted_by_paragraph() -> None:
    counts = {entity.id: dict(entity.counts) for entity in features_of(source()).entities}
    assert counts["maria-perez"] == {"p3": 2}


def test_source_md_gives_the_same_features() -> None:
    again, _ = source_markdown.read(source_markdown.write(source()), "source.md")
    assert again is not None
    assert features_of(again) == features_of(source())
