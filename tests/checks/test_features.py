from dataclasses import replace

from colombia_nato_site.checks.features import check_features
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.model import Features, Source
from factories import article, corpus, source

SOURCE = source("The harbour is for sale, the mayor said.", "Dockers ask for a vote.")
TRUE = features_of(SOURCE)


def messages(written: Features, of: Source = SOURCE) -> list[str]:
    return [problem.message for problem in check_features(corpus(article("a", of=written), sources={"a": of}))]


def test_features_that_follow_from_the_source_pass() -> None:
    assert messages(TRUE) == []


def test_the_fields_that_differ_are_named_with_how_much() -> None:
    stale = replace(TRUE, words=12, terms=TRUE.terms[1:])
    terms = len(TRUE.terms)
    said = f"words (12 written, 13 derived), terms ({terms - 1} written, {terms} derived, 1 not in both)"
    assert messages(stale) == [f"features.json is not what source.md gives; these differ: {said}."]


def test_a_letter_changed_in_the_source_shows() -> None:
    assert (
        "paragraphs (2 written, 2 derived, 2 not in both)"
        in messages(TRUE, source(SOURCE.text[:40], "Dockers asked."))[0]
    )


def test_the_error_names_the_file_and_the_command() -> None:
    (problem,) = check_features(corpus(article("a", of=replace(TRUE, notes=3)), sources={"a": SOURCE}))
    assert (problem.severity, problem.code, problem.place) == (
        "error",
        "stale-features",
        "content/articles/a/features.json",
    )
    assert "nato-site import content/articles/a/original.txt" in (problem.hint or "")


def test_without_source_text_there_is_nothing_to_prove() -> None:
    assert check_features(corpus(article("a", of=replace(TRUE, words=1)))) == []
