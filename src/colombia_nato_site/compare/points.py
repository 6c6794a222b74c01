"""Articles on one story → candidate points of a comparison: what they share, where they part, what only one has.

A point is a passage of each article that speaks to it, how they relate, and how sure that is. Framing and opinion are
not guessed: a suggestion is a question to the editor. What is less sure than `ENOUGH`, where precision would sink, is
not made.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from colombia_nato_site.compare import weights
from colombia_nato_site.compare.alignment import Evidence, Pair, PairKey, align, logistic, logit, pair_key
from colombia_nato_site.compare.alone import best_of, only_features, told_by_others
from colombia_nato_site.compare.differences import Conflict, conflicts
from colombia_nato_site.compare.entities import joined
from colombia_nato_site.compare.groups import Group, groups, pairs_in
from colombia_nato_site.compare.passages import Passage, passages
from colombia_nato_site.compare.questions import Because, because, not_found, question
from colombia_nato_site.compare.vectors import Key, Story, key_of
from colombia_nato_site.model import Difference, Relation, Source, Span

ENOUGH: Mapping[str, float] = {"agree": 0.8, "number": 0.8, "date": 0.7, "name": 0.8, "negation": 0.7, "only": 0.7}
"""Confidence from which a suggestion is made, by relation or kind of difference; chosen on tests/stories (README)."""

_VALUE, _WORDS, _DATED = 0.4, 3.5, 4.0  # what two passages must share, to say the same of anything
_SPEAKS_TOO, _DATED_WITH_ALL = 0.4, 0.2  # how well a third passage must fit the best, the worst of a group
_DIFFERENCES: tuple[Difference, ...] = ("number", "date", "name", "negation")

Values = Mapping[int, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A candidate point. `passages` has, for each article (its index) that speaks to it, the passages that do.

    `confidence` is that of the surest pair of passages, from 0 to 1. `question` is None where only a person can ask it.
    `searched` has, for each article that is silent, words of the passages that it has in no form.
    """

    relation: Relation
    differs: Difference | None
    passages: Mapping[int, tuple[Span, ...]]
    confidence: float
    because: Because = field(default_factory=Because)
    question: str | None = None
    searched: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def suggest_points(sources: Sequence[Source]) -> tuple[Suggestion, ...]:
    """The candidate points of two articles or more, in reading order; a passage may stand in several.

    The order of `sources` numbers them. Cost grows with the pairs of passages that share a term which is not common.
    """
    keys = joined(sources)
    story = Story([passages(source, at, keys[at]) for at, source in enumerate(sources)])
    pairs = align(story)
    against = conflicts(story, pairs)
    draft = _Draft(story, sources, pairs, against)
    differing = [one for kind in _DIFFERENCES for one in draft.differing(kind)]
    wider = {pair for group, _ in differing if len(group) > 2 for pair in pairs_in(group)}
    found = [*(one for _, one in differing), *draft.agreeing(wider), *draft.only()]
    return tuple(sorted(found, key=_in_reading_order))


def _in_reading_order(one: Suggestion) -> tuple[object, ...]:
    places = sorted((article, spans[0].start) for article, spans in one.passages.items())
    return places, one.relation, one.differs or ""


class _Draft:
    def __init__(
        self, story: Story, sources: Sequence[Source], pairs: Sequence[Pair], against: Sequence[Conflict]
    ) -> None:
        self.story, self.sources, self.pairs = story, sources, pairs
        self.terms = [{term for p in article for word in p.words for term in word.terms} for article in story.articles]
        self.alike = {pair.key: pair.confidence for pair in pairs}
        self.conflicts: dict[PairKey, dict[str, Conflict]] = conflicts_by_pair(against)

    def differing(self, kind: Difference) -> Iterator[tuple[Group, Suggestion]]:
        """Points in which articles differ so, with the group of passages."""
        of_kind = {key: found[kind] for key, found in self.conflicts.items() if kind in found}
        edges = {key: conflict.confidence for key, conflict in of_kind.items()}
        joins = {**self.alike, **edges}

        def fit(members: Sequence[Key], one: Key) -> float:
            fits = [joins.get(pair_key(member, one), 0.0) for member in members]
            best, least = max(fits), _DATED_WITH_ALL if kind == "date" else 0.0  # a sentence has many a date
            return (
                best
                if best >= _SPEAKS_TOO and min(fits) >= least and _gives(kind, self.story.articles[one[0]][one[1]])
                else 0.0
            )

        for group, confidence in groups(edges, ENOUGH[kind], sorted(joins), fit):
            yield group, self._suggestion("differ", kind, group, confidence, _values(group, of_kind))

    def agreeing(self, wider: Collection[PairKey]) -> Iterator[Suggestion]:
        """Points in which articles agree; not two of those that, with a third, differ (`wider`)."""
        edges = {
            pair.key: logistic(agree_features(pair, self.conflicts.get(pair.key, {})), weights.AGREE)
            for pair in self.pairs
            if _says_something(pair.evidence, self._against(pair)) and pair.key not in wider
        }

        def fit(members: Sequence[Key], one: Key) -> float:
            near = max(edges.get(pair_key(member, one), 0.0) for member in members)
            return near if near >= _SPEAKS_TOO else 0.0

        for group, confidence in groups(edges, ENOUGH["agree"], sorted(edges), fit):
            yield self._suggestion("agree", None, group, confidence, {})

    def _against(self, pair: Pair) -> list[str]:
        """The kinds of difference that are sure enough between two passages."""
        found = self.conflicts.get(pair.key, {})
        return [kind for kind in _DIFFERENCES if kind in found and found[kind].confidence >= ENOUGH[kind]]

    def only(self) -> Iterator[Suggestion]:
        best, others = best_of(self.pairs), told_by_others(self.story)
        for passage in self.story.passages:
            features = only_features(self.story, passage, best.get(key_of(passage), 0.0), others[passage.article])
            confidence = logistic(features, weights.ONLY)
            if confidence >= ENOUGH["only"]:
                yield self._suggestion("only", None, {passage.article: passage.number}, confidence, {})

    def _suggestion(
        self, relation: Relation, differs: Difference | None, group: Group, confidence: float, values: Values
    ) -> Suggestion:
        found = [self.story.articles[article][number] for article, number in sorted(group.items())]
        return Suggestion(
            relation,
            differs,
            {passage.article: (passage.span,) for passage in found},
            round(confidence, 4),
            because(self.story, self.sources, found, values),
            question(differs, self.sources, values),
            {
                at: not_found(self.story, source, found[0], self.terms[at])
                for at in range(len(self.sources))
                if at not in group
                for source in [self.sources[found[0].article]]
            },
        )


def _values(group: Group, of_kind: Mapping[PairKey, Conflict]) -> Values:
    """The stretches of a group's passages that stand against each other, by article."""
    found: dict[int, set[Span]] = {}
    for pair in pairs_in(group):
        if conflict := of_kind.get(pair):
            found.setdefault(pair[0], set()).add(conflict.first)
            found.setdefault(pair[2], set()).add(conflict.second)
    return {article: tuple(sorted(spans, key=lambda span: span.start)) for article, spans in sorted(found.items())}


def _gives(kind: Difference, passage: Passage) -> bool:
    """Whether a passage has a value of the kind that others differ in."""
    if kind == "number":
        return bool(passage.quantities or passage.digits)
    return bool(passage.dates) if kind == "date" else True


def _says_something(evidence: Evidence, against: Collection[str]) -> bool:
    """Whether two passages share more than names: articles on one story name the same people in many sentences.

    Nor is a date enough by itself: much happens on a Sunday. Where the passages differ in a kind of value (`against`),
    other values of the kind do not make them agree.
    """
    dated = not against and evidence.dates >= _VALUE and evidence.words + evidence.names >= _DATED
    counted = "number" not in against and evidence.numbers >= _VALUE
    return dated or counted or evidence.quotation >= _VALUE or evidence.words >= _WORDS


def conflicts_by_pair(against: Sequence[Conflict]) -> dict[PairKey, dict[str, Conflict]]:
    found: dict[PairKey, dict[str, Conflict]] = {}
    for one in against:
        found.setdefault(one.pair.key, {})[one.kind] = one
    return found


def agree_features(pair: Pair, against: Mapping[str, Conflict]) -> tuple[float, ...]:
    """What tells whether two passages agree: that they are alike, what they share, what stands against it."""
    evidence = pair.evidence
    return (
        logit(pair.confidence),
        evidence.numbers,
        evidence.dates,
        evidence.quotation,
        evidence.names,
        evidence.words,
        *(against[kind].confidence if kind in against else 0.0 for kind in _DIFFERENCES),
    )
