"""Tellings of one event are merged where their EDTF dates overlap, however they are written."""

import pytest

from colombia_nato_site.analysis.timeline import events, overlap
from colombia_nato_site.content.dates import when
from factories import article, claim, point

TIED = point("p", "agree", a=["0"], b=["0"])

OVERLAPPING = [
    ("2025-07-12", "2025-07"),
    ("2025-07-12", "2025-07~"),  # mid-July
    ("2025-07-12", "2025-07-10/2025-07-20"),
    ("2025-07", "2025-07-30/2025-08-04"),
    ("2025-07-12", "2025-22"),  # summer
    ("2025-07-12", "2025-07-10/.."),
    ("2025-07-12", "[2025-07-12,2025-07-14]"),
    ("2025-07-12", "2025-07-12?"),
    ("2025-07-12", "202X"),
]
APART = [
    ("2025-07-12", "2025-07-13"),
    ("2025-07-12", "2025-08"),
    ("2025-07-12", "2025-07-13/2025-07-20"),
    ("2025-07~", "2025-08~"),
    ("2025-07-12", "../2025-07-11"),
    ("2025-07-12", "2025-21"),  # spring
    ("2025-07-12", "2024-07-12"),
]


@pytest.mark.parametrize(
    ("one", "other", "count"), [(*pair, 1) for pair in OVERLAPPING] + [(*pair, 2) for pair in APART]
)
def test_dates_are_merged_where_a_day_can_be_meant_by_both(one: str, other: str, count: int) -> None:
    first, second = when(one), when(other)
    assert overlap(first, second) is overlap(second, first) is (count == 1)
    articles = [article("a", claim("0", date=first)), article("b", claim("0", date=second))]
    assert len(events(articles, [TIED])) == len(events(articles[::-1], [TIED])) == count


@pytest.mark.parametrize(
    ("one", "other"), [("2025-07-12", "2025-07~"), ("2025-07-30/2025-08-04", "2025-07"), ("2025-07", "2025")]
)
def test_the_merged_event_has_the_more_precise_date(one: str, other: str) -> None:
    articles = [article("a", claim("0", date=when(other))), article("b", claim("0", date=when(one)))]
    [event] = events(articles, [TIED])
    assert event.when.edtf == one
