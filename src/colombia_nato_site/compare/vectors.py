"""The passages of a story as vectors: TF-IDF (Salton and Buckley 1988), where a passage has a term or has it not.

How much a term says is its inverse document frequency among the story's passages (Spärck Jones 1972): words that all
articles are full of say little about which passage is which.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from math import log, sqrt

from colombia_nato_site.compare.passages import Date, Passage, Word, terms_of
from colombia_nato_site.compare.quantities import Quantity
from colombia_nato_site.compare.words import PERSONS

Vector = Mapping[str, float]
Key = tuple[int, int]
"""An article and the number of one of its passages."""

_WEIGHTS = {"~": 0.6, "&": 0.5, "-": 0.4}  # a cognate is a guess; an entity's name mostly counts already
_NEUTRAL = "@=~#&"  # what is no language's own
_RARE = 2.4  # the inverse document frequency from which a value is as rare as can be


def key_of(passage: Passage) -> Key:
    return passage.article, passage.number


class Story:
    """All passages of the articles of one story, with the weight of each term among them."""

    def __init__(self, articles: Sequence[Sequence[Passage]]) -> None:
        self.articles = articles
        self.passages = [passage for article in articles for passage in article]
        self._terms = Counter(term for passage in self.passages for term in set(terms_of(passage)))
        self._values = Counter(value for passage in self.passages for value in {*map(_named, _all_values(passage))})
        self.vectors = {key_of(passage): self._vector(passage) for passage in self.passages}

    def weight(self, term: str) -> float:
        """How much it says that two passages share a term."""
        return self._rareness(self._terms[term]) * _WEIGHTS.get(term[0], 1.0)

    def rarity(self, *values: Quantity | Date) -> float:
        """From 0 to 1: how rare a number or a date is in the story, the commoner of several."""
        return min(1.0, self._rareness(max(self._values[_named(value)] for value in values)) / _RARE)

    def similarity(self, one: Passage, other: Passage) -> float:
        """The cosine of two passages' vectors."""
        neutral = one.language != other.language
        first, second = self.vectors_of(one, other)
        product = sum(weight * second[term] for term, weight in first.items() if term in second)
        return product / (self._norms[key_of(one), neutral] * self._norms[key_of(other), neutral]) if product else 0.0

    def vectors_of(self, one: Passage, other: Passage) -> tuple[Vector, Vector]:
        """The vectors that two passages can be compared by: between languages, of what neither owns."""
        vectors = self.vectors if one.language == other.language else self._neutral
        return vectors[key_of(one)], vectors[key_of(other)]

    def _rareness(self, count: int) -> float:
        return log((len(self.passages) + 1) / (count + 0.5))

    def _vector(self, passage: Passage) -> Vector:
        """A name of several words counts as much as a name of one: its words share the weight."""
        parts = name_parts(passage)
        return {term: self.weight(term) / parts.get(term, 1) for term in sorted(set(terms_of(passage)))}

    @cached_property
    def _neutral(self) -> Mapping[Key, Vector]:
        return {
            key: {term: weight for term, weight in vector.items() if term[0] in _NEUTRAL}
            for key, vector in self.vectors.items()
        }

    @cached_property
    def _norms(self) -> Mapping[tuple[Key, bool], float]:
        return {
            (key, neutral): sqrt(sum(weight * weight for weight in vector.values()))
            for neutral, vectors in ((False, self.vectors), (True, self._neutral))
            for key, vector in vectors.items()
        }


def name_parts(passage: Passage) -> Mapping[str, int]:
    """The terms of names, with how many words the name has that each is a part of."""
    found: dict[str, int] = {}
    run: list[Word] = []
    for word in (*passage.words, None):
        if word is None or not run or word.span.start > run[-1].span.end + 1 or not _in_name(word):
            found |= {term: len(run) for one in run for term in one.terms}
            run = []
        if word is not None and _in_name(word):
            run.append(word)
    return found


def _in_name(word: Word) -> bool:
    return word.terms[0][0] == "="


def values_of(passage: Passage) -> Iterator[str]:
    """By what a passage's numbers and dates are found: each of them, and what is counted."""
    yield from map(_named, _all_values(passage))
    for one in passage.quantities:
        yield f"unit {one.measure or ('person' if one.unit is None or one.unit in PERSONS else one.unit)}"


def _all_values(passage: Passage) -> tuple[Quantity | Date, ...]:
    return (*passage.quantities, *passage.dates)


def _named(value: Quantity | Date) -> str:
    return f"number {value.value:.6g}" if isinstance(value, Quantity) else f"date {value.when.edtf}"
