"""Which passages of two articles say the same, or speak to the same question?

Candidates share a term: an inverted index finds them (cost grows with what is shared, not with all pairs), and the
neighbours of passages that are much alike are looked at too. Logistic regression (Cox 1958) then weighs a pair by:

- the cosine of TF-IDF vectors of stems, concepts and names, and the weight that they share, less in long passages
  (`vectors.py`);
- names, numbers and dates in common, and the longest run of words in both quotations (`likeness.py`);
- how well the passages around them fit, and how far apart they stand in their articles (Gale and Church 1993);
- how much better they fit one another than the next best (competitive linking: Melamed 2000).

Between English and Spanish only what no language owns is compared: names, numbers, dates, concepts of a small thesaurus
(`concepts.py`) and cognates, taken to be words with the same first letters (Simard, Foster and Isabelle 1992). That
is weaker.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import exp, log, sqrt

from colombia_nato_site.compare import likeness, weights
from colombia_nato_site.compare.passages import Passage, Word, terms_of
from colombia_nato_site.compare.vectors import Key, Story, key_of, name_parts, values_of
from colombia_nato_site.compare.words import ROLES

PairKey = tuple[int, int, int, int]
"""The keys of two passages, the earlier article's first."""

_COMMON = 40  # passages: a term that more have joins none
_MUCH_ALIKE = 0.4
_MARGIN, _FAR = 0.3, 0.4  # beyond which more says no more
_SURE = 4.0  # log-odds
_LONG = 10  # content words: longer passages share more by chance
_AROUND = ((-1, -1), (1, 1), (-1, 0), (1, 0), (0, 1), (0, -1))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a pair of passages (see above); `gap` and `across` (two languages) speak against it."""

    cosine: float
    words: float
    names: float
    numbers: float
    dates: float
    quotation: float
    context: float
    gap: float
    lead: float
    across: float

    def values(self) -> tuple[float, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two passages of two articles, the earlier article's first; the confidence that both speak to one question."""

    first: Passage
    second: Passage
    evidence: Evidence
    confidence: float

    @property
    def key(self) -> PairKey:
        return (*key_of(self.first), *key_of(self.second))


def align(story: Story) -> list[Pair]:
    """The candidate pairs, in reading order."""
    return [
        Pair(*_passages(story, key), evidence, logistic(evidence.values(), weights.ALIGNED))
        for key, evidence in weigh(story).items()
    ]


def pair_key(one: Key, other: Key) -> PairKey:
    first, second = sorted((one, other))
    return (*first, *second)


def _passages(story: Story, key: PairKey) -> tuple[Passage, Passage]:
    return story.articles[key[0]][key[1]], story.articles[key[2]][key[3]]


# --- Candidates ---------------------------------------------------------------------------------


def _candidates(story: Story) -> set[PairKey]:
    """Pairs of passages of different articles that share a term, a number, a date or a unit that is not common."""
    holders: dict[str, list[Key]] = defaultdict(list)
    for passage in story.passages:
        for term in {*terms_of(passage), *values_of(passage)}:
            holders[term].append(key_of(passage))
    return {
        (*one, *other)
        for held in holders.values()
        if len(held) <= _COMMON
        for one, other in combinations(held, 2)
        if one[0] != other[0]
    }


def _neighbours(story: Story, scores: Mapping[PairKey, float]) -> set[PairKey]:
    """The pairs before, after and beside those that are much alike."""
    return {
        (one, m + a, other, n + b)
        for (one, m, other, n), score in scores.items()
        if score >= _MUCH_ALIKE
        for a in (-1, 0, 1)
        for b in (-1, 0, 1)
        if 0 <= m + a < len(story.articles[one]) and 0 <= n + b < len(story.articles[other])
    }


# --- Evidence -----------------------------------------------------------------------------------


def weigh(story: Story) -> dict[PairKey, Evidence]:
    """The evidence for each candidate pair, in order."""
    scores = {key: _first_look(story, *_passages(story, key)) for key in _candidates(story)}
    for key in _neighbours(story, scores) - scores.keys():
        scores[key] = _first_look(story, *_passages(story, key))
    best = _two_best(scores)
    return {key: _evidence(story, key, scores, best) for key in sorted(scores)}


def _first_look(story: Story, one: Passage, other: Passage) -> float:
    values = 0.3 * likeness.numbers(story, one, other) + 0.5 * likeness.quotation(one, other)
    return story.similarity(one, other) + values


def _two_best(scores: Mapping[PairKey, float]) -> Mapping[tuple[Key, int], Sequence[float]]:
    """The two best scores of each passage with each other article."""
    found: dict[tuple[Key, int], list[float]] = defaultdict(list)
    for (one, m, other, n), score in scores.items():
        for place in (((one, m), other), ((other, n), one)):
            found[place] = sorted((*found[place], score), reverse=True)[:2]
    return found


def _evidence(
    story: Story, key: PairKey, scores: Mapping[PairKey, float], best: Mapping[tuple[Key, int], Sequence[float]]
) -> Evidence:
    one, m, other, n = key
    p, q = _passages(story, key)
    first, second = story.vectors_of(p, q)
    long = max(1.0, sqrt(len(p.words) * len(q.words)) / _LONG)
    named = name_parts(p)
    called = _called(p)
    both = {term: weight for term, weight in first.items() if term in second and (term[0] != "~" or term not in named)}
    leads = (scores[key] - _next_best(best[place], scores[key]) for place in (((one, m), other), ((other, n), one)))
    return Evidence(
        cosine=story.similarity(p, q),
        words=sum(weight for term, weight in both.items() if term[0] not in "=&" and term not in called) / long,
        names=max(sum(weight for term, weight in both.items() if term[0] == sign) for sign in "=&") / long,
        numbers=likeness.numbers(story, p, q),
        dates=likeness.dates(story, p, q),
        quotation=likeness.quotation(p, q),
        context=sum(scores.get((one, m + a, other, n + b), 0.0) for a, b in _AROUND),
        gap=min(_FAR, abs(m / len(story.articles[one]) - n / len(story.articles[other]))),
        lead=sum(max(-_MARGIN, min(_MARGIN, lead)) for lead in leads),
        across=float(p.language != q.language),
    )


def _called(passage: Passage) -> frozenset[str]:
    """The terms of what somebody or something is called: titles, words within names, countries."""
    return frozenset(term for word in passage.words if _is_called(word) for term in word.terms)


def _is_called(word: Word) -> bool:
    concept = word.terms[-1][1:]
    return word.terms[0][0] == "=" or concept in ROLES or concept[:1].isupper()


def _next_best(two: Sequence[float], score: float) -> float:
    return two[0] if score < two[0] else (two[1] if len(two) > 1 else 0.0)


# --- Logistic regression ------------------------------------------------------------------------


def logistic(values: Iterable[float], fitted: Sequence[float]) -> float:
    """The probability that logistic regression gives to values; the constant stands before the weights."""
    total = fitted[0] + sum(value * weight for value, weight in zip(values, fitted[1:], strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def logit(probability: float) -> float:
    """Log-odds; beyond 50 to 1 none is surer than another."""
    return max(-_SURE, min(_SURE, log(probability / (1 - probability))))
