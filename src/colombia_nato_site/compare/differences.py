"""Where two passages that speak to one question say what cannot both be so: another number, date or name, or a denial.

Typed after the contradictions of de Marneffe, Rafferty and Manning (2008, “Finding contradictions in text”). Values are
set against each other only where the passages are aligned and the words around the values are alike; not where either
passage has a value that agrees as well. Negation reaches a few words far, as in NegEx (Chapman et al. 2001).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from colombia_nato_site.compare import weights
from colombia_nato_site.compare.alignment import Pair, logistic, logit
from colombia_nato_site.compare.denials import denied_as_told
from colombia_nato_site.compare.likeness import frame, overlap
from colombia_nato_site.compare.passages import Date, Passage, Word
from colombia_nato_site.compare.quantities import Quantity, comparable, compare
from colombia_nato_site.compare.vectors import Story
from colombia_nato_site.compare.words import BEFORE, FATES, PERSONS, UNITS
from colombia_nato_site.model import Difference, Span

_NEAR = 6  # words
_YEAR = 4  # digits
_DOZEN = 13
_PART = 0.3  # a number so much smaller counts a part of the others (“two died overnight” of twelve)
_BESIDE = 2  # names before a value, of which it may be told
_FEW = 2  # pairs of numbers that two articles can have of a kind, to be set against each other by that alone
_NAME_FRAME = 3.0
_PET = 3  # letters that a pet form keeps
_VARIANT, _ALIGNED = 0.85, 0.3
_STRANGE = 0.02  # passages that nothing but the denied words joins


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two stretches, one of each passage, that stand against each other."""

    kind: Difference
    pair: Pair
    first: Span
    second: Span
    confidence: float
    features: tuple[float, ...] = ()


def conflicts(story: Story, pairs: Sequence[Pair]) -> list[Conflict]:
    """All conflicts of the pairs, in their order; at most one of a kind in each pair."""
    known = _Known(story)
    found = []
    for pair in pairs:
        for of_kind in (_all_numbers, _dates, _names, _negations):
            best = max(of_kind(story, pair, known), key=lambda conflict: conflict.confidence, default=None)
            found += [best] if best else []
    return found


class _Known:
    """What each article says as a whole."""

    def __init__(self, story: Story) -> None:
        self.quantities: Mapping[int, Sequence[Quantity]] = {
            at: [one for passage in article for one in passage.quantities] for at, article in enumerate(story.articles)
        }
        self.terms = {
            at: {term for passage in article for word in passage.words for term in word.terms}
            for at, article in enumerate(story.articles)
        }
        self.digits = {
            at: {one for passage in article for one in passage.digits} for at, article in enumerate(story.articles)
        }
        self.counts = {at: _by_unit(quantities) for at, quantities in self.quantities.items()}

    def told(self, one: Quantity, article: int) -> bool:
        """Whether an article has a number of the same kind that agrees."""
        return any(comparable(one, other) and compare(one, other) == "same" for other in self.quantities[article])

    def counts_of(self, pair: Pair, one: Quantity, other: Quantity) -> int:
        """How many pairs of numbers of their kinds the two articles have."""
        first, second = self.counts[pair.first.article], self.counts[pair.second.article]
        return first[one.measure or one.unit or ""] * second[other.measure or other.unit or ""]


def _by_unit(quantities: Sequence[Quantity]) -> Mapping[str, int]:
    found: dict[str, int] = defaultdict(int)
    for one in quantities:
        found[one.measure or one.unit or ""] += 1
    return found


def _same_name(pair: Pair, one: Span, other: Span) -> float:
    """1 where values stand beside the same name, -1 where beside other names, 0 where one has none beside it."""
    mine, theirs = _names_beside(pair.first, one), _names_beside(pair.second, other)
    return 0.0 if not mine or not theirs else 1.0 if mine & theirs else -1.0


def _names_beside(passage: Passage, span: Span) -> set[str]:
    named = [word for word in passage.words if word.name]
    before = [word for word in named if word.span.end <= span.start][-_BESIDE:]
    after = [word for word in named if word.span.start >= span.end][:1]
    return {term for word in (*before, *after) for term in word.terms}


# --- Numbers ------------------------------------------------------------------------------------


def _all_numbers(story: Story, pair: Pair, known: _Known) -> Iterator[Conflict]:
    yield from _numbers(story, pair, known)
    yield from _written(story, pair, known)


def _numbers(story: Story, pair: Pair, known: _Known) -> Iterator[Conflict]:
    first, second = pair.first, pair.second
    for one in first.quantities:
        for other in second.quantities:
            kind = alike(pair, one, other)
            if not kind or compare(one, other) != "other" or _met(pair, one, other):
                continue
            if _is_bare_in(second, one) or _is_bare_in(first, other):
                continue
            about = frame(story, pair.first, one.span, pair.second, other.span)
            counts = known.counts_of(pair, one, other)
            if not about and _is_anything(one, other, kind, counts):
                continue
            low, high = sorted((max(one.value, 1e-9), max(other.value, 1e-9)))
            if low / high < _PART:
                continue
            features = (
                logit(pair.confidence),
                about,
                low / high,
                1.0 / counts,
                float(known.told(one, second.article)) + float(known.told(other, first.article)),
                _same_name(pair, one.span, other.span),
            )
            yield Conflict("number", pair, one.span, other.span, logistic(features, weights.NUMBER), features)


def _is_anything(one: Quantity, other: Quantity, kind: float, counts: int) -> bool:
    """Numbers of which there are many (“seven countries”, “five years”), where nothing more is known of them."""
    is_small = kind == 1.0 and one.measure is None and max(one.value, other.value) < _DOZEN
    return one.unit in UNITS or one.measure == "second" or counts > _FEW or is_small


def _met(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether either number has another in the pair that it agrees with."""
    return any(alike(pair, one, q) and compare(one, q) == "same" for q in pair.second.quantities) or any(
        alike(pair, q, other) and compare(q, other) == "same" for q in pair.first.quantities
    )


def _is_bare_in(passage: Passage, one: Quantity) -> bool:
    """Whether a passage has the number with nothing that it counts: “from 12 storeys to 18”, “six years of seven”."""
    return any(other.value == one.figure.value and not other.unit for other in passage.quantities)


def alike(pair: Pair, one: Quantity, other: Quantity) -> float:
    """How surely two numbers count the same: by their unit (1), or persons whom the same befalls (.8).

    Persons whom something else befalls are others, whatever they are called.
    """
    if not (_persons(one) and _persons(other)):
        return 1.0 if comparable(one, other) else 0.0
    mine, theirs = _fate(pair.first, one), _fate(pair.second, other)
    if mine or theirs:
        return 0.8 * (mine == theirs)
    return 0.5 if comparable(one, other) else 0.0


def _persons(one: Quantity) -> bool:
    return one.measure is None and (one.unit is None or one.unit in PERSONS)


def _fate(passage: Passage, one: Quantity) -> str | None:
    """What is said to befall the persons counted: the first such word after the number, else the last before it."""
    if one.unit in FATES:
        return one.unit
    found = [(word.span.start >= one.span.end, word) for word in passage.words]
    after = [word for later, word in found if later][:_NEAR]
    before = [word for later, word in reversed(found) if not later][:_NEAR]
    told = (term[1:] for word in (*after, *before) for term in word.terms if term[0] == "@")
    return next((fate for fate in told if fate in FATES), None)


def _written(story: Story, pair: Pair, known: _Known) -> Iterator[Conflict]:
    """Results and times (3–1, 2:27:51) of one shape, which neither article has of the other."""
    mine, theirs = (
        [(digits, span) for digits, span in passage.digits.items() if digits not in known.digits[other.article]]
        for passage, other in ((pair.first, pair.second), (pair.second, pair.first))
    )
    votes = {*pair.first.tallies, *pair.second.tallies}
    for one, here in mine:
        for other, there in theirs:
            if ":" not in one or _shape(one) != _shape(other):
                continue
            if {one, other} <= votes or frame(story, pair.first, here, pair.second, there):
                yield Conflict("number", pair, here, there, pair.confidence / (len(mine) * len(theirs)))


def _shape(digits: str) -> list[int]:
    """How long its parts are, the first of any length."""
    return [len(part) for part in digits.split(":")[1:]]


# --- Dates and names ----------------------------------------------------------------------------


def _dates(story: Story, pair: Pair, _: _Known) -> Iterator[Conflict]:
    mine, theirs = pair.first.dates, pair.second.dates
    for one in mine:
        for other in theirs:
            if overlap(one, other) is not False or any(overlap(one, d) for d in theirs):
                continue
            if one.words == other.words or _is_one_day(one, other):
                continue
            if any(overlap(d, other) for d in mine) or len(one.when.edtf) != len(other.when.edtf):
                continue
            if _has_another(one, other, theirs) or _has_another(other, one, mine):
                continue
            about = frame(story, pair.first, one.span, pair.second, other.span)
            if not about:
                continue
            features = (logit(pair.confidence), about)
            yield Conflict("date", pair, one.span, other.span, logistic(features, weights.DATE), features)


def _is_one_day(one: Date, other: Date) -> bool:
    """Whether two dates may be one: a day of years that the reader guessed, “before 2028” and “by the end of 2027”."""
    edges = {one.preposition, other.preposition} & BEFORE
    return bool(edges) or (len(one.when.edtf) > _YEAR and one.when.edtf[_YEAR:] == other.when.edtf[_YEAR:])


def _has_another(one: Date, other: Date, dates: Sequence[Date]) -> bool:
    """Whether not `other` but another of its passage's dates follows the same word as `one` (“from 1 May”)."""
    alike_ = {date.preposition for date in dates}
    return bool(one.preposition) and one.preposition != other.preposition and one.preposition in alike_


def _names(story: Story, pair: Pair, known: _Known) -> Iterator[Conflict]:
    """Names that the other's article has not: in one slot, or alike but for a part (“Norte Port”, “Norte Ports”).

    Not between languages, which name things each in its way.
    """
    if pair.first.language != pair.second.language:
        return
    mine, theirs = (
        _own(pair.first, known.terms[pair.second.article]),
        _own(pair.second, known.terms[pair.first.article]),
    )
    for one in mine:
        for other in theirs:
            confidence = _VARIANT if pair.confidence >= _ALIGNED and _is_variant(pair, one, other) else 0.0
            if one.preposition and one.preposition == other.preposition:
                about = frame(story, pair.first, one.span, pair.second, other.span)
                confidence = max(
                    confidence, pair.confidence * min(1.0, about / _NAME_FRAME) / (len(mine) * len(theirs))
                )
            if confidence:
                yield Conflict("name", pair, one.span, other.span, confidence)


def _own(passage: Passage, others: set[str]) -> list[Word]:
    return [word for word in passage.words if word.name and not others & set(word.terms)]


def _is_variant(pair: Pair, one: Word, other: Word) -> bool:
    """Whether both stand before the same name (Ana, Eva Ruiz), or behind it and begin alike (Port, Ports)."""
    for mine in pair.first.words:
        for theirs in pair.second.words:
            if mine.name and mine.terms == theirs.terms:
                side = _touch(one.span, mine.span)
                alike_ = side == -1 or one.terms[0][:4] == other.terms[0][:4]
                if side and side == _touch(other.span, theirs.span) and alike_ and not _is_short_for(one, other):
                    return True
    return False


def _is_short_for(one: Word, other: Word) -> bool:
    """Whether one name is a pet form of the other: Gerry, Gerald; Annie, Anna."""
    mine, theirs = (word.terms[0].lstrip("=") for word in (one, other))
    return mine[:_PET] == theirs[:_PET] and (mine.endswith(("y", "ie")) or theirs.endswith(("y", "ie")))


def _touch(one: Span, other: Span) -> int:
    """-1 where one ends a blank before the other begins, 1 where it follows it so, else 0."""
    return -1 if one.end + 1 == other.start else 1 if other.end + 1 == one.start else 0


# --- Negation -----------------------------------------------------------------------------------


def _negations(story: Story, pair: Pair, _: _Known) -> Iterator[Conflict]:
    if pair.confidence < _STRANGE:
        return
    for denying, telling in ((pair.first, pair.second), (pair.second, pair.first)):
        for negation in denying.negations:
            features = None if negation.is_quoted else denied_as_told(story, pair, negation, denying, telling)
            if features:
                confidence = logistic(features, weights.NEGATION)
                yield Conflict("negation", pair, pair.first.span, pair.second.span, confidence, features)
