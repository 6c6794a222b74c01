"""When do two numbers say the same, and when can they not both be true?

A number in the news is rarely exact: it is rounded, “about”, “more than”, or a range. It is read here as the interval
of values that it can mean (interval arithmetic: Moore 1966), as wide as its roundness lets one think (Krifka 2007,
“Approximate interpretation of number words”: round numbers are meant roughly). Lengths, weights and times are set to
one measure.
"""

from dataclasses import dataclass
from math import floor, inf, log10
from typing import Literal

from colombia_nato_site.compare.concepts import concepts
from colombia_nato_site.compare.words import MEASURES, NAUTICAL_MILE
from colombia_nato_site.content.stems import stem
from colombia_nato_site.model import Figure, Span

Verdict = Literal["same", "other"]

_NAUTICAL = frozenset({"nautical", "náuticas"})
_SPREAD = 0.1  # either side of “about 100”
_MORE_THAN = 0.25  # “more than 200” is said of 212, hardly of 300
_ROUNDED = 0.04  # a bare number stands for one that differs by less, if it is round and large
_ROUNDEST = 0.01  # the same of one with a single digit before its noughts: “60,000” is not said of 58,000
_LARGE = 100.0
_CONVERTED = 0.08  # “seven kilometres” for four nautical miles


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure, ready to be compared: `value` to `upper` in `measure`; `unit` is the stem or concept of what counts.

    `measure` is a standard unit (second, metre, …) or a currency, where the figure is one; else None.
    """

    figure: Figure
    value: float
    upper: float
    unit: str | None
    measure: str | None
    scale: float = 1.0

    @property
    def span(self) -> Span:
        return self.figure.span


def quantity(figure: Figure, language: str | None) -> Quantity | None:
    """A figure as a quantity; None for one without a value, and for ordinals."""
    if figure.value is None or figure.unit == "ordinal":
        return None
    measure, scale = _measure(figure.unit)
    upper = figure.value if figure.upper is None else figure.upper
    return Quantity(figure, figure.value * scale, upper * scale, _unit(figure.unit, language), measure, scale)


def _measure(unit: str | None) -> tuple[str | None, float]:
    parts = (unit or "").casefold().split()
    if len(parts) == 2 and _NAUTICAL & set(parts):
        return "metre", NAUTICAL_MILE
    if unit and len(unit) == 3 and unit.isupper():
        return unit, 1.0
    return MEASURES.get(parts[-1], (None, 1.0)) if len(parts) == 1 else (None, 1.0)


def _unit(unit: str | None, language: str | None) -> str | None:
    if unit is None:
        return None
    root = stem(unit.casefold().split()[0 if language == "es" else -1], language)
    return concepts(language).get(root, root)


def compare(one: Quantity, other: Quantity) -> Verdict | None:
    """Whether two quantities of one kind say the same, or cannot both be true; None where neither is plain."""
    first, second = _meant(one), _meant(other)
    if first[0] > second[1] or second[0] > first[1]:
        return _converted(one, other)
    return "same" if _near(one, other) else None


def _meant(one: Quantity) -> tuple[float, float]:
    """The least and the greatest value that the words allow."""
    approximation = one.figure.approximation
    if approximation == "over":
        return one.value - 1e-9 * abs(one.value), inf
    if approximation == "under":
        return min(0.0, one.upper), one.upper + 1e-9 * abs(one.upper)
    spread = _SPREAD * abs(one.value) if approximation == "about" else _rounding(one)
    return one.value - spread, one.upper + spread


def _near(one: Quantity, other: Quantity) -> bool:
    """Whether nobody would be surprised that both are said of one thing."""
    low, high = sorted((one, other), key=lambda q: q.value)
    if low.figure.approximation == "over" or high.figure.approximation == "under":
        return high.value <= low.upper * (1 + _MORE_THAN)
    return True


def _rounding(one: Quantity) -> float:
    """Half of the last place that is not a nought, where a bare number is so large that few would count on it."""
    if one.value / one.scale < _LARGE:
        return 1e-9 * abs(one.value)
    share = _ROUNDEST if _step(one) * 10 > one.value else _ROUNDED
    return min(_step(one) / 2, share * one.value)


def _step(one: Quantity) -> float:
    """What the last place that is not a nought is worth: 1000 in 58,000; 100,000 in 1.3 million."""
    written = abs(one.value / one.scale)
    if not written:
        return 0.0
    step = 10.0 ** floor(log10(written))
    while step > 1e-4 and abs(written / step - round(written / step)) > 1e-6:
        step /= 10
    return step * one.scale


def _converted(one: Quantity, other: Quantity) -> Verdict | None:
    """Of numbers that differ: what is left of it where one is given in another measure, as hours in days."""
    apart = abs(one.value - other.value) / max(abs(one.value), abs(other.value))
    if one.scale == other.scale or apart > _CONVERTED:
        return "other"
    return "same" if apart <= _ROUNDED or "about" in (one.figure.approximation, other.figure.approximation) else None


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether both count or measure the same kind of thing."""
    if one.measure or other.measure:
        return one.measure == other.measure
    return one.unit is not None and one.unit == other.unit
