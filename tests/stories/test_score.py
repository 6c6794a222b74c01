"""Suggestions on the labelled stories are as good as before (`make eval` prints the scores)."""

import pytest

from labelled.evaluate import sunk
from stories.corpus import LATE, TUNED, folders, load
from stories.fit import fit
from stories.score import suggestion_scores

SCORES = suggestion_scores()


def test_the_labels_quote_their_articles() -> None:
    assert all(load(folder).points for folder in folders())


def test_nothing_is_fitted_to_the_late_stories() -> None:
    names = {folder.name for folder in folders()}
    assert names >= TUNED | LATE
    assert not TUNED & LATE
    assert len(names - TUNED) >= 12


def test_suggestions_are_as_good_as_before() -> None:
    assert sunk(SCORES) == []


@pytest.mark.parametrize(("measure", "target"), [("agree_precision", 0.9), ("differ_precision", 0.8)])
def test_suggestions_are_as_precise_as_asked(measure: str, target: float) -> None:
    assert SCORES["stories"][measure] >= target


def test_the_fit_finds_what_tells_right_from_wrong() -> None:
    rows = [((float(i % 7), float(i % 3)), i % 7 > 3) for i in range(210)]
    constant, telling, idle = fit(rows, 1.0)
    assert telling > 1
    assert abs(idle) < 0.1
    assert constant < 0
