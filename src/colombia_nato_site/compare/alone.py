"""What one article alone tells: passages that are like none of the others', and have facts in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from colombia_nato_site.compare.alignment import Pair, logit
from colombia_nato_site.compare.passages import Passage
from colombia_nato_site.compare.quantities import Quantity, comparable, compare
from colombia_nato_site.compare.vectors import Key, Story, key_of


@dataclass(frozen=True, slots=True)
class Told:
    """All terms and numbers of several articles."""

    terms: frozenset[str]
    quantities: tuple[Quantity, ...]

    def has(self, one: Quantity) -> bool:
        return any(comparable(one, other) and compare(one, other) == "same" for other in self.quantities)


def told_by_others(story: Story) -> Sequence[Told]:
    """For each article, what all others tell."""
    return [
        Told(
            frozenset(term for p in others for word in p.words for term in word.terms),
            tuple(one for p in others for one in p.quantities),
        )
        for at in range(len(story.articles))
        for others in [[p for p in story.passages if p.article != at]]
    ]


def best_of(pairs: Sequence[Pair]) -> dict[Key, float]:
    """The confidence of each passage's surest pair."""
    best: dict[Key, float] = {}
    for pair in pairs:
        for key in (key_of(pair.first), key_of(pair.second)):
            best[key] = max(best.get(key, 0.0), pair.confidence)
    return best


def only_features(story: Story, passage: Passage, best: float, others: Told) -> tuple[float, ...]:
    """What tells whether a passage says what no other article says: it is like none, and has facts in it.

    `others` is what all other articles tell: a name, a number that is in none of them is news.
    """
    names = [word for word in passage.words if word.name]
    weights_ = [max(map(story.weight, word.terms)) for word in passage.words]
    new = [weight for weight, word in zip(weights_, passage.words, strict=True) if not others.terms & set(word.terms)]
    return (
        logit(min(max(best, 0.001), 0.999)),
        float(bool(passage.quantities)),
        float(any(not others.has(one) for one in passage.quantities)),
        float(bool(passage.dates)),
        float(bool(names)),
        float(any(not others.terms & set(word.terms) for word in names)),
        float(bool(passage.quoted)),
        float(bool(passage.speakers)),
        sum(new) / max(1.0, sum(weights_)),
        min(len(passage.words), 20) / 10,
        passage.number / len(story.articles[passage.article]),
    )
