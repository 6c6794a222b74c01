"""No change may let the reader sink below what it has reached (`floors.json`; `make eval` prints all scores)."""

import pytest

from labelled.corpus import files, load
from labelled.evaluate import corpora, floors, of_collection, sunk
from labelled.score import MEASURES, by_language


def test_the_labels_are_in_order() -> None:
    assert not [problem for path in files() for problem in load(path)[1]]


def test_there_are_enough_articles_of_both_languages() -> None:
    languages = [path.parent.name for path in files()]
    assert (languages.count("en") >= 40, languages.count("es") >= 20) == (True, True)


def test_the_invented_articles_are_read_as_well_as_before() -> None:
    assert sunk(by_language()) == []


@pytest.mark.parametrize("task", ["quotations", "times", "html"])
def test_labelled_news_is_read_as_well_as_before(task: str) -> None:
    folder = corpora()
    if folder is None:
        pytest.skip("NATO_SITE_CORPORA is not set: there is no labelled news to read")
    assert sunk({task: of_collection(folder, task)}) == []


def test_every_measure_has_a_floor() -> None:
    assert all(set(MEASURES) <= set(floors()[language]) for language in ("en", "es"))
