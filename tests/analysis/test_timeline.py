from collections.abc import Mapping, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.analysis.findings import Event
from colombia_nato_site.analysis.timeline import events
from colombia_nato_site.model import Difference, Point, Position, Relation, When
from factories import article, claim, point, when

YEAR = when("2017", "2017-01-01", "2017-12-31")
MAY = when("2017-05", "2017-05-01", "2017-05-31")
DAY = when("2017-05-31")
NEXT_YEAR = when("2018", "2018-01-01", "2018-12-31")


def told(dates: Mapping[str, Sequence[When | None]], *points: Point) -> list[list[str]]:
    return [[f"{t.article}.{t.claim}" for t in event.tellings] for event in found(dates, *points)]


def found(dates: Mapping[str, Sequence[When | None]], *points: Point) -> tuple[Event, ...]:
    """Articles whose claims 0, 1, … have these dates."""
    articles = [article(slug, *(claim(str(n), date=d) for n, d in enumerate(of))) for slug, of in dates.items()]
    return events(articles, points)


TIED = point("p", "agree", a=["0"], b=["0"])

CASES = [
    ("a point and a common day make one event", {"a": [YEAR], "b": [DAY]}, [TIED], [["a.0", "b.0"]]),
    ("without a point they are two", {"a": [DAY], "b": [DAY]}, [], [["a.0"], ["b.0"]]),
    ("without a common day they are two", {"a": [YEAR], "b": [NEXT_YEAR]}, [TIED], [["a.0"], ["b.0"]]),
    ("undated claims are left out", {"a": [None], "b": [DAY]}, [TIED], [["b.0"]]),
    ("a date open at both ends is left out", {"a": [When("../..", None, None)]}, [], []),
    ("a point that only one speaks to ties nothing", {"a": [DAY], "b": [DAY]},
     [point("p", "only", a=["0"], b=["0"])], [["a.0"], ["b.0"]]),
    ("by first day, then the more precise", {"a": [NEXT_YEAR, YEAR, when("2017-01-01")]}, [],
     [["a.2"], ["a.1"], ["a.0"]]),
    ("an open beginning comes before all", {"a": [YEAR, When("../2016", None, "2016-12-31")]}, [],
     [["a.1"], ["a.0"]]),
    ("three articles, two points", {"a": [MAY], "b": [YEAR], "c": [DAY]},
     [TIED, point("q", "differ", b=["0"], c=["0"])], [["a.0", "b.0", "c.0"]]),
    ("a wide date does not chain two days that never meet", {"a": [YEAR], "b": [MAY, when("2017-09-02")]},
     [point("p", "agree", a=["0"], b=["0", "1"])], [["a.0", "b.0"], ["b.1"]]),
]  # fmt: skip


@pytest.mark.parametrize(("dates", "points", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_events(dates: Mapping[str, Sequence[When | None]], points: list[Point], expected: list[list[str]]) -> None:
    assert told(dates, *points) == expected


def test_an_event_has_the_date_and_words_of_its_most_precise_telling() -> None:
    (event,) = found({"a": [YEAR], "b": [DAY]}, TIED)
    assert (event.when.edtf, event.says, event.dates_differ) == ("2017-05-31", "It says 0.", True)


ACCOUNTS = [
    ("agree", None, ("Eight to five.", "Eight to four."), False),
    ("differ", "number", ("Eight to five.", "Eight to four."), True),
    ("differ", "number", ("Eight to five.", "Eight to five."), False),
    ("differ", "date", ("On the last of May.", "In May."), False),
]


@pytest.mark.parametrize(("relation", "differs", "says", "expected"), ACCOUNTS)
def test_an_event_says_whether_it_is_told_differently(
    relation: Relation, differs: Difference | None, says: tuple[str, str], expected: bool
) -> None:
    positions = tuple(Position(slug, said, ("0",)) for slug, said in zip("ab", says, strict=True))
    (event,) = found({"a": [MAY], "b": [DAY]}, Point("p", "t", "How?", relation, positions, differs))
    assert event.accounts_differ is expected


days = st.dates().map(str)
ranges = st.tuples(days, days).map(lambda pair: when("x", *sorted(pair)))


@given(st.lists(ranges, max_size=6), st.lists(ranges, max_size=6))
def test_every_dated_claim_is_told_once_and_in_order(one: list[When], other: list[When]) -> None:
    ids = [str(n) for n in range(6)]
    result = found({"a": one, "b": other}, point("p", "agree", a=ids, b=ids))
    assert sum(len(event.tellings) for event in result) == len(one) + len(other)
    assert all((x.when.earliest or "") <= (y.when.earliest or "") for x, y in pairwise(result))


@given(st.lists(ranges, max_size=6), st.lists(ranges, max_size=6))
def test_all_tellings_of_an_event_can_mean_the_same_day(one: list[When], other: list[When]) -> None:
    ids = [str(n) for n in range(6)]
    for event in found({"a": one, "b": other}, point("p", "agree", a=ids, b=ids)):
        first = max(telling.when.earliest or "" for telling in event.tellings)
        assert first <= min(telling.when.latest or "" for telling in event.tellings)
