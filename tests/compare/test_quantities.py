"""What two numbers are to each other."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.compare.quantities import Quantity, comparable, compare, quantity
from colombia_nato_site.model import Approximation, Figure, Span

CASES = yaml.safe_load(Path(__file__).with_name("quantity_cases.yaml").read_text(encoding="utf-8"))
APPROXIMATIONS = st.sampled_from((None, "about", "over", "under"))


def counted(
    value: float,
    unit: str | None = "people",
    approximation: Approximation | None = None,
    upper: float | None = None,
    language: str = "en",
) -> Quantity:
    found = quantity(Figure(Span(0, 1), value, unit, upper, approximation), language)
    assert found is not None
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['one']} {case['other']}")
def test_two_numbers(case: dict[str, Any]) -> None:
    one, other = counted(*case["one"]), counted(*case["other"])
    assert comparable(one, other)
    assert compare(one, other) == case["is"] == compare(other, one)


@given(st.integers(1, 10**9), APPROXIMATIONS)
def test_a_number_never_contradicts_itself(value: int, approximation: Approximation | None) -> None:
    assert compare(counted(value, approximation=approximation), counted(value)) == "same"


@given(st.integers(1, 10**6), st.integers(1, 10**6), APPROXIMATIONS, APPROXIMATIONS)
def test_the_order_makes_no_difference(a: int, b: int, x: Approximation | None, y: Approximation | None) -> None:
    one, other = counted(a, approximation=x), counted(b, approximation=y)
    assert compare(one, other) == compare(other, one)


def test_what_is_counted_is_known_across_languages() -> None:
    assert comparable(counted(14, "votes"), counted(14, "votos", language="es"))
    assert not comparable(counted(14, "votes"), counted(14, "barcos", language="es"))
    assert comparable(counted(3, "weeks"), counted(21, "días", language="es"))


def test_an_ordinal_counts_nothing() -> None:
    assert quantity(Figure(Span(0, 1), 3, "ordinal"), "en") is None
