"""Articles of one story are found, and no others with them (`make eval` prints the scores)."""

from labelled.evaluate import sunk
from stories.grouping import b_cubed, grouping_scores


def test_articles_are_grouped_as_well_as_asked() -> None:
    scores = grouping_scores()
    assert min(scores["grouping"]["b3_f1_of_stories"], scores["grouping-unseen"]["b3_f1_of_stories"]) >= 0.93
    assert sunk(scores) == []


def test_b_cubed_is_that_of_bagga_and_baldwin() -> None:
    gold = dict(zip("abcdefghijkl", "111112233333", strict=True))
    found = dict(zip("abcdefghijkl", "111112222222", strict=True))
    assert round(b_cubed(gold, found)["b3_precision"], 3) == 0.762
    assert b_cubed(gold, found)["b3_recall"] == 1
