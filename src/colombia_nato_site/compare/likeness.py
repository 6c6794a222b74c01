"""How much two numbers, two dates, two quotations agree, from 0 to 1."""

from collections.abc import Sequence

from colombia_nato_site.compare.passages import Date, Passage, Word
from colombia_nato_site.compare.quantities import Quantity, comparable, compare
from colombia_nato_site.compare.vectors import Story
from colombia_nato_site.compare.words import PERSONS, UNITS
from colombia_nato_site.model import Span

_FRAME, _FRAMED = 8.0, 2.5  # beyond which shared words around a value say no more
_NEAR = 6  # words
_RUN = 6  # words: a longer run in two quotations says no more
_LARGE = 100  # numbers from which few others are the same by chance
_SMALL = 3  # numbers below it are everywhere


def numbers(story: Story, one: Passage, other: Passage) -> float:
    """The surest agreement of two passages' numbers, less for those that many passages have.

    A number that could count anything (“three”, “six per cent”) agrees as far as the words around it do.
    """
    return max(
        (
            number(p, q)
            * story.rarity(p, q)
            * (1.0 if _is_telling(p, q) else min(1.0, frame(story, one, p.span, other, q.span) / _FRAMED))
            for p in one.quantities
            for q in other.quantities
        ),
        default=0.0,
    )


def _is_telling(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers that agree count the same noun, or are both as rare as 37 or 4.1."""
    if comparable(one, other) and not one.measure and one.unit not in UNITS:
        return True
    if min(one.value, other.value) >= _LARGE:
        return True
    return one.value == other.value and len(f"{one.figure.value:g}".strip("0").replace(".", "")) > 1


def frame(story: Story, one: Passage, here: Span, other: Passage, there: Span) -> float:
    """How much the words around two values share; names, which stand anywhere, are none of them."""
    theirs = {term for word in around(other, there) for term in word.terms}
    shared = (max((story.weight(t) for t in word.terms if t in theirs), default=0.0) for word in around(one, here))
    return min(_FRAME, sum(shared))


def around(passage: Passage, span: Span) -> Sequence[Word]:
    """The content words that stand nearest to a stretch of a passage."""
    words = [word for word in passage.words if word.terms[0][0] != "="]
    before = [word for word in words if word.span.end <= span.start][-_NEAR:]
    after = [word for word in words if word.span.start >= span.end][:_NEAR]
    return (*before, *after)


def number(one: Quantity, other: Quantity) -> float:
    """How much it says that two numbers agree: small ones, and such that count different things, say less."""
    if compare(one, other) != "same":
        return 0.0
    if comparable(one, other):
        return 1.0 if one.figure.value is not None and one.figure.value >= _SMALL else 0.6
    if one.measure != other.measure or min(one.value, other.value) < _SMALL:
        return 0.0
    if one.unit and other.unit and not {one.unit, other.unit} <= PERSONS:
        return 0.6 if min(one.value, other.value) >= _LARGE else 0.0
    return 0.8 if min(one.value, other.value) > 12 else 0.5 if one.value == other.value else 0.0


def dates(story: Story, one: Passage, other: Passage) -> float:
    """The surest agreement of two passages' dates, less for dates that many passages have."""
    return max((date(d, e) * story.rarity(d, e) for d in one.dates for e in other.dates), default=0.0)


def date(one: Date, other: Date) -> float:
    """1 for the same date, ½ where the two can be one day."""
    if one.when.edtf == other.when.edtf:
        return 1.0
    return 0.5 if overlap(one, other) else 0.0


def overlap(one: Date, other: Date) -> bool | None:
    """Whether two dates can be one day; None where either is open."""
    a, b, x, y = one.when.earliest, one.when.latest, other.when.earliest, other.when.latest
    return None if a is None or b is None or x is None or y is None else a <= y and x <= b


def quotation(one: Passage, other: Passage) -> float:
    """The longest run of words in both quotations, as a share of six; 0 between languages."""
    if one.language != other.language:
        return 0.0
    best, before = 0, dict[int, int]()
    for word in one.quoted:
        here = {at: before.get(at - 1, 0) + 1 for at, told in enumerate(other.quoted) if told == word}
        best, before = max(best, *here.values(), 0), here
    return min(best, _RUN) / _RUN if best > 1 else 0.0
