"""Which articles tell the same story: groups of articles, proposed to people.

Articles are bags of features (`story_features.py`), weighed by TF-IDF (Salton & Buckley 1988) and compared by
cosine, less the further apart they were published, as topic detection does it (Yang, Pierce & Carbonell 1998).
Average-link clustering (UPGMA, Sokal & Michener 1958) makes the groups; what people decided, that two tell one
story or two, are must-links and cannot-links (Wagstaff et al. 2001).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, islice

from colombia_nato_site.compare.average_link import Groups, clusters
from colombia_nato_site.compare.story_features import Feature, Kind, features_for_stories, forms_of, kind_of, shown
from colombia_nato_site.model import Features, When

Pair = tuple[str, str]

# Fixed on one half of the invented stories (`tests/stories/grouping.py`), looked at on the other.
_WEIGHTS: Mapping[Kind, float] = {"name": 2.0, "number": 2.0, "term": 1.0, "day": 1.0, "cognate": 1.0}
_TOGETHER = 0.17  # from this average likeness on, articles tell one story
_ACROSS_LANGUAGES = 1.5  # without the common words, the likeness of one story's articles is so much smaller
_SLOPE = 0.03  # likeness in which the odds of being one story change by e
_FADES_IN = 30  # days between two publications after which nothing is left of a likeness
_UNDATED = 0.85  # nearness of two articles of which one has no date: perhaps one day, perhaps not
_BACKGROUND = 100  # articles on other things that are taken to be there: in few articles, every word seems rare

_CHARACTERISTIC = 40  # heaviest features of an article, of which two that are shared make a pair worth comparing
_TOO_COMMON = 100  # articles that a feature characterises; no story has so many
_REASONS = 6
_COGNATE, _TERM = "c", "t"  # how features of these kinds begin
_NEVER = (0, 0)  # before all days


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article as grouping sees it. `story` is the one that people say it tells."""

    key: str
    features: Features
    published: When | None = None
    story: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Articles (keys, sorted) that seem to tell one story; `story` where people named it for some of them.

    `likeness` is the average over all pairs that are not known to be together, `confidence` (0 to 1) what the
    invented stories make of it. `shared` is what most of the likeness rests on, by kind, heaviest first;
    `published` the first and last day.
    """

    articles: tuple[str, ...]
    story: str | None
    confidence: float
    likeness: float
    shared: Mapping[Kind, tuple[str, ...]]
    published: tuple[str, str] | None


def propose(candidates: Sequence[Candidate], apart: Collection[Pair] = ()) -> tuple[Proposal, ...]:
    """Groups of two articles or more that seem to tell one story, the surest first.

    Groups that people have named already are not proposed again, nor is a group that holds two of one pair of
    `apart`. The result does not depend on the order of the candidates. Time grows with the pairs
    that share characteristic features and were published near one another.
    """
    articles = _weighed(sorted(candidates, key=lambda one: one.key))
    likeness = {pair: found for pair in _worth_comparing(articles) if (found := _likeness(articles, pair)) > 0}
    groups = clusters(_known(articles, apart), likeness, _TOGETHER)
    proposals = [_proposal([articles[at] for at in group]) for group in groups if _is_news(articles, group)]
    return tuple(sorted(proposals, key=lambda one: (-one.confidence, -one.likeness, one.articles)))


@dataclass(frozen=True, slots=True)
class _Weighed:
    """`alike` is the length of its vector among articles of its language, `across` that among others."""

    candidate: Candidate
    language: str
    weights: Mapping[Feature, float]
    alike: float
    across: float
    days: tuple[int, int] | None


def _weighed(candidates: Sequence[Candidate]) -> list[_Weighed]:
    found = [features_for_stories(one.features) for one in candidates]
    having = Counter(feature for counts in found for feature in counts)
    total = len(candidates) + _BACKGROUND + 1
    rarity = {
        feature: _WEIGHTS[kind_of(feature)] * math.log(total / (count + 0.5)) for feature, count in having.items()
    }
    weighed = []
    for one, counts in zip(candidates, found, strict=True):
        weights = {feature: (1 + math.log(count)) * rarity[feature] for feature, count in counts.items()}
        alike, across = _length(weights, _COGNATE), _length(weights, _TERM)
        language = (one.features.language or "").partition("-")[0]
        weighed.append(_Weighed(one, language, weights, alike, across, _days(one.published)))
    return weighed


def _length(weights: Mapping[Feature, float], without: str) -> float:
    return math.sqrt(math.fsum(weight * weight for feature, weight in weights.items() if feature[0] != without))


def _days(published: When | None) -> tuple[int, int] | None:
    """The first and last day of an article's publication, as numbers; None where it is unknown or open."""
    if published is None or published.earliest is None or published.latest is None:
        return None
    return date.fromisoformat(published.earliest).toordinal(), date.fromisoformat(published.latest).toordinal()


def _nearness(one: _Weighed, other: _Weighed) -> float:
    """1 where they may have been published on one day, 0 where `_FADES_IN` days lie between."""
    if one.days is None or other.days is None:
        return _UNDATED
    gap = max(0, one.days[0] - other.days[1], other.days[0] - one.days[1])
    return max(0.0, 1 - gap / _FADES_IN)


def _contributions(one: _Weighed, other: _Weighed) -> Iterator[tuple[Feature, float]]:
    """What each feature that both have adds to their likeness."""
    if one.language == other.language:
        without, factor = _COGNATE, _nearness(one, other) / (one.alike * other.alike or 1)
    else:
        without, factor = _TERM, _nearness(one, other) / (one.across * other.across or 1) * _ACROSS_LANGUAGES
    few, many = sorted((one.weights, other.weights), key=len)
    for feature in few.keys() & many.keys():
        if feature[0] != without:
            yield feature, few[feature] * many[feature] * factor


def _likeness(articles: Sequence[_Weighed], pair: tuple[int, int]) -> float:
    return math.fsum(part for _, part in _contributions(articles[pair[0]], articles[pair[1]]))


def _worth_comparing(articles: Sequence[_Weighed]) -> Iterator[tuple[int, int]]:
    """Pairs of articles that share two characteristic features and were published near one another.

    An inverted index, each list in the order of publication: no pair is looked at that lies too far apart.
    """
    index: dict[Feature, list[int]] = defaultdict(list)
    for at in sorted(range(len(articles)), key=lambda at: articles[at].days or _NEVER):
        for feature in _characteristic(articles[at].weights):
            index[feature].append(at)
    shared: Counter[tuple[int, int]] = Counter()
    for found in index.values():
        if 1 < len(found) <= _TOO_COMMON:
            shared.update(_near(articles, found))
    yield from sorted(pair for pair, count in shared.items() if count > 1)


def _near(articles: Sequence[_Weighed], found: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of a list in the order of publication, those without a date first, that are near enough."""
    for place, one in enumerate(found):
        days = articles[one].days
        for other in found[place + 1 :]:
            later = articles[other].days
            if days and later and later[0] - days[1] >= _FADES_IN:
                break
            yield (one, other) if one < other else (other, one)


def _characteristic(weights: Mapping[Feature, float]) -> set[Feature]:
    """The heaviest features, those that articles of one language share and those that two languages do."""
    order = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return {
        feature
        for without in (_COGNATE, _TERM)
        for feature, _ in islice((item for item in order if item[0][0] != without), _CHARACTERISTIC)
    }


def _known(articles: Sequence[_Weighed], apart: Collection[Pair]) -> Groups:
    """What people decided: one story is together, two are apart."""
    at = {article.candidate.key: number for number, article in enumerate(articles)}
    told: dict[str, list[int]] = defaultdict(list)
    for number, article in enumerate(articles):
        if article.candidate.story:
            told[article.candidate.story].append(number)
    firsts = [members[0] for members in told.values()]
    pairs = [(at[one], at[other]) for one, other in apart if one in at and other in at]
    return Groups(len(articles), list(told.values()), [*pairs, *combinations(firsts, 2)])


def _is_news(articles: Sequence[_Weighed], group: Sequence[int]) -> bool:
    return len(group) > 1 and any(articles[at].candidate.story is None for at in group)


def _proposal(members: Sequence[_Weighed]) -> Proposal:
    parts: dict[Feature, float] = defaultdict(float)
    open_pairs = [
        (one, other)
        for one, other in combinations(members, 2)
        if one.candidate.story is None or other.candidate.story is None
    ]
    for one, other in open_pairs:
        for feature, part in _contributions(one, other):
            parts[feature] += part
    likeness = math.fsum(parts.values()) / len(open_pairs)
    forms = {
        feature: form for one in reversed(members) for feature, form in forms_of(one.candidate.features, parts).items()
    }
    days = [day for one in members if one.days for day in one.days]
    return Proposal(
        articles=tuple(one.candidate.key for one in members),
        story=next((one.candidate.story for one in members if one.candidate.story), None),
        confidence=round(1 / (1 + math.exp((_TOGETHER - likeness) / _SLOPE)), 2),
        likeness=round(likeness, 3),
        shared=shown(parts, forms, _REASONS),
        published=(date.fromordinal(min(days)).isoformat(), date.fromordinal(max(days)).isoformat()) if days else None,
    )
