"""Which passages of two articles say the same, or speak to the same question?

Candidates share a term: an inverted index finds them (cost grows with what is shared, not with all pairs), and the
neighbours of passages that are much alike are looked at too. A pair is then weighed by logistic regression (Cox 1958) on:

- the cosine of TF-IDF vectors (Salton and Buckley 1988) of stems, concepts and names, and the weight they share;
- names, numbers and dates in common, each worth more the fewer passages have it (Spärck Jones 1972);
- the longest run of words that two quotations share;
- how well the passages around them fit, and how far apart they stand (Gale and Church 1993 align by order);
- how much better they fit one another than the next best (competitive linking: Melamed 2000).

Between English and Spanish only what no language owns is compared: names, numbers, dates, concepts of a small thesaurus
(`concepts.py`) and cognates, taken to be words with the same first letters (Simard, Foster and Isabelle 1992). That is weaker.
The weights were fitted on half of tests/stories (`tests/stories/fit.py`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from math import exp, log, sqrt

from colombia_nato_site.compare.passages import Date, Passage, terms_of
from colombia_nato_site.compare.quantities import Quantity, comparable, compare
from colombia_nato_site.compare.weights import ALIGNED
from colombia_nato_site.compare.words import PERSONS

Vector = Mapping[str, float]
Key = tuple[int, int]
"""An article and the number of one of its passages."""

PairKey = tuple[int, int, int, int]
"""The keys of two passages, the earlier article's first."""

_COMMON = 40  # passages: a term that more have joins none
_COGNATE_WEIGHT = 0.6
_NEUTRAL = "@=~#&"
_MARGIN = 0.3
_FAR = 0.4
_VALUE, _TERMS = 4.0, 0.7
_RARE = 2.4
_MUCH_ALIKE = 0.4
_RUN = 6
_AROUND = 6  # words either side


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a pair of passages (see above); all but `gap` and `across` grow with likeness."""

    cosine: float
    shared: float
    names: float
    numbers: float
    dates: float
    run: float
    context: float
    gap: float
    lead: float
    across: float

    def values(self) -> tuple[float, ...]:
        return tuple(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two passages of two articles, the earlier article's first."""

    first: Passage
    second: Passage
    evidence: Evidence
    confidence: float

    @property
    def key(self) -> PairKey:
        return (*key_of(self.first), *key_of(self.second))


def key_of(passage: Passage) -> Key:
    return passage.article, passage.number


class Story:
    """All passages of the articles of one story, with the weight of each term among them."""

    def __init__(self, articles: Sequence[Sequence[Passage]]) -> None:
        self.articles = articles
        self.passages = [passage for article in articles for passage in article]
        self.frequency = Counter(term for passage in self.passages for term in set(terms_of(passage)))
        self.values = Counter(value for passage in self.passages for value in set(_values(passage)))
        self.vectors = {key_of(passage): self._vector(passage) for passage in self.passages}

    def weight(self, term: str) -> float:
        """Inverse document frequency: how much it says that two passages share a term."""
        rare = log((len(self.passages) + 1) / (self.frequency[term] + 0.5))
        return rare * (_COGNATE_WEIGHT if term[0] == "~" else 1.0)

    def rarity(self, *values: Quantity | Date) -> float:
        """From 0 to 1: how rare a number or a date is in the story, the commoner of several."""
        common = max(self.values[_name(value)] for value in values)
        return min(1.0, log((len(self.passages) + 1) / (common + 0.5)) / _RARE)

    def _vector(self, passage: Passage) -> Vector:
        return {term: self.weight(term) for term in sorted(set(terms_of(passage)))}

    @cached_property
    def neutral(self) -> Mapping[Key, Vector]:
        """The vectors without what only one language has."""
        return {
            key: {term: weight for term, weight in vector.items() if term[0] in _NEUTRAL}
            for key, vector in self.vectors.items()
        }

    def pair_of_vectors(self, one: Passage, other: Passage) -> tuple[Vector, Vector]:
        vectors = self.vectors if one.language == other.language else self.neutral
        return vectors[key_of(one)], vectors[key_of(other)]

    def cosine(self, one: Passage, other: Passage) -> float:
        return cosine(*self.pair_of_vectors(one, other))


def cosine(self, one: Passage, other: Passage) -> float:
        return cosine(*self.pair_of_vectors(one, other))


def terms_of(passage: Passage) -> set[str]:
    return {term for word in passage.words for term in word.terms} | {f"#{number}" for number in passage.digits}


def cosine(one: Vector, other: Vector) -> float:
    product = sum(weight * other[term] for term, weight in one.items() if term in other)
    return product / (_norm(one) * _norm(other)) if product else 0.0


def _norm(vector: Vector) -> float:
    return sqrt(sum(weight * weight for weight in vector.values()))


def candidates(story: Story) -> set[PairKey]:
    """Pairs of passages of different articles that share a term, a number or a date that is not common."""
    holders: dict[str, list[Passage]] = defaultdict(list)
    for passage in story.passages:
        for term in {*terms_of(passage), *_values(passage)}:
            holders[term].append(passage)
    found = set()
    for held in holders.values():
        if 1 < len(held) <= _COMMON:
            found |= {
                (*key_of(one), *key_of(other))
                for at, one in enumerate(held)
                for other in held[at + 1 :]
                if one.article != other.article
            }
    return found


def _values(passage: Passage) -> Iterator[str]:
    yield from map(_name, (*passage.quantities, *passage.dates))
    for one in passage.quantities:
        yield f"unit {one.measure or ('person' if one.unit is None or one.unit in PERSONS else one.unit)}"


def _name(value: Quantity | Date) -> str:
    return f"number {value.value:.6g}" if isinstance(value, Quantity) else f"date {value.when.edtf}"


def weigh(story: Story) -> dict[PairKey, Evidence]:
    """The evidence for each candidate pair, in order."""
    first = {key: _first_look(story, *_passages(story, key)) for key in candidates(story)}
    for key in _neighbours(story, first) - first.keys():
        first[key] = _first_look(story, *_passages(story, key))
    keys = sorted(first)
    best = _two_best(first)
    return {key: _evidence(story, key, first, best) for key in keys}


def _neighbours(
    story: Story, scores: Mapping[PairKey, float]
) -> set[PairKey]:
    """The pairs before, after and beside those that are much alike."""
    near = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1)]
    return {
        (one, m + a, other, n + b)
        for (one, m, other, n), score in scores.items()
        if score >= _MUCH_ALIKE
        for a, b in near
        if 0 <= m + a < len(story.articles[one]) and 0 <= n + b < len(story.articles[other])
    }


def _passages(story: Story, key: PairKey) -> tuple[Passage, Passage]:
    return story.articles[key[0]][key[1]], story.articles[key[2]][key[3]]


def _first_look(story: Story, one: Passage, other: Passage) -> float:
    return story.cosine(one, other) + 0.3 * _numbers(story, one, other) + 0.5 * _run(one, other)


def _two_best(scores: Mapping[PairKey, float]) -> Mapping[tuple[int, int, int], list[float]]:
    """The two best scores of each passage with each other article."""
    found: dict[tuple[int, int, int], list[float]] = defaultdict(list)
    for (one, m, other, n), score in scores.items():
        for place in ((one, m, other), (other, n, one)):
            found[place] = sorted((*found[place], score), reverse=True)[:2]
    return found


def _evidence(
    story: Story,
    key: PairKey,
    scores: Mapping[PairKey, float],
    best: Mapping[tuple[int, int, int], list[float]],
) -> Evidence:
    one, m, other, n = key
    p, q = _passages(story, key)
    first, second = story.pair_of_vectors(p, q)
    both = [term for term in first if term in second]
    around = ((-1, -1), (1, 1), (-1, 0), (1, 0), (0, 1), (0, -1))
    return Evidence(
        cosine=cosine(first, second),
        shared=sum(first[term] for term in both),
        names=sum(first[term] for term in both if term[0] in "=&"),
        numbers=_numbers(story, p, q),
        dates=_dates(story, p, q),
        run=_run(p, q),
        context=sum(scores.get((one, m + a, other, n + b), 0.0) for a, b in around),
        gap=min(_FAR, abs(m / len(story.articles[one]) - n / len(story.articles[other]))),
        lead=sum(
            max(-_MARGIN, min(_MARGIN, scores[key] - _next_best(best[place], scores[key])))
            for place in ((one, m, other), (other, n, one))
        ),
        across=float(p.language != q.language),
    )


def _next_best(two: Sequence[float], score: float) -> float:
    return two[0] if score < two[0] else (two[1] if len(two) > 1 else 0.0)


def _numbers(story: Story, one: Passage, other: Passage) -> float:
    return max((_number(p, q) * story.rarity(p, q) for p in one.quantities for q in other.quantities), default=0.0)


def _number(one: Quantity, other: Quantity) -> float:
    """How much it says that two numbers agree: small ones, and such that count different things, say less."""
    if compare(one, other) != "same":
        return 0.0
    if comparable(one, other):
        return 1.0 if one.figure.value and one.figure.value >= 3 else 0.6
    if one.measure != other.measure or min(one.value, other.value) < 3:
        return 0.0
    return 0.8 if min(one.value, other.value) > 12 else 0.5 if one.value == other.value else 0.0


def _dates(story: Story, one: Passage, other: Passage) -> float:
    return max((_date(d, e) * story.rarity(d, e) for d in one.dates for e in other.dates), default=0.0)


def _date(one: Date, other: Date) -> float:
    if one.when.edtf == other.when.edtf:
        return 1.0
    return 0.5 if overlap(one, other) else 0.0


def overlap(one: Date, other: Date) -> bool | None:
    """Whether two dates can be one day; None where either is open."""
    a, b, x, y = one.when.earliest, one.when.latest, other.when.earliest, other.when.latest
    return None if a is None or b is None or x is None or y is None else a <= y and x <= b


def common(story: Story, passages: Sequence[Passage]) -> float:
    """How much all of several passages share: the weight of terms, numbers, dates and quoted words that each has."""
    vectors = [story.vectors[key_of(passage)] for passage in passages]
    first, *others = passages
    total = _TERMS * sum(
        max((story.weight(term) for term in word.terms if all(term in vector for vector in vectors)), default=0.0)
        for word in {word.terms: word for word in first.words}.values()
    )
    total += _VALUE * max(
        (min(_number(q, r) for r in _nearest(q, others)) * story.rarity(q) for q in first.quantities if others), default=0.0
    )
    total += _VALUE * max(
        (min(max((_date(d, e) for e in other.dates), default=0.0) for other in others) * story.rarity(d) for d in first.dates),
        default=0.0,
    )
    return total + _VALUE * max(_run(passages[-1], other) for other in passages[:-1])


def _nearest(one: Quantity, others: Sequence[Passage]) -> Iterator[Quantity]:
    for other in others:
        yield max(other.quantities, key=lambda q: _number(one, q), default=Quantity(one.figure, -1.0, -1.0, None, "", 1.0))


def _run(one: Passage, other: Passage) -> float:
    """The longest run of words in both quotations, as a share of six."""
    if one.language != other.language:
        return 0.0
    best, before = 0, dict[int, int]()
    for word in one.quoted:
        here = {at: before.get(at - 1, 0) + 1 for at, told in enumerate(other.quoted) if told == word}
        best, before = max(best, *here.values(), 0), here
    return min(best, _RUN) / _RUN if best > 1 else 0.0


def around(passage: Passage, start: int, end: int) -> frozenset[str]:
    """The terms of the content words that stand nearest to a stretch of a passage."""
    before = [word for word in passage.words if word.span.end <= start][-_AROUND:]
    after = [word for word in passage.words if word.span.start >= end][:_AROUND]
    return frozenset(term for word in (*before, *after) for term in word.terms)


def logistic(values: Iterable[float], weights: Sequence[float]) -> float:
    """The probability that logistic regression gives to values, by their weights and the constant before them."""
    total = weights[0] + sum(value * weight for value, weight in zip(values, weights[1:], strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def logit(probability: float) -> float:
    return log(probability / (1 - probability))


def align(story: Story) -> list[Pair]:
    """The candidate pairs with the confidence that both speak to one question, in reading order."""
    return [
        Pair(*_passages(story, key), evidence, logistic(evidence.values(), ALIGNED))
        for key, evidence in weigh(story).items()
    ]
