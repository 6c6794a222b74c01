"""Whether one passage tells plainly what another says not to be so."""

from collections.abc import Container, Sequence

from colombia_nato_site.compare.alignment import Pair, logit
from colombia_nato_site.compare.negations import Negation
from colombia_nato_site.compare.passages import Passage, Word
from colombia_nato_site.compare.vectors import Story

_PLAIN = 0.4  # of what is negated and of what it is said of, in the other passage: else it is of something else


def denied_as_told(
    story: Story, pair: Pair, negation: Negation, denying: Passage, telling: Passage
) -> tuple[float, ...] | None:
    """What tells whether one passage says what the other says not to be so; None where it has none of its words."""
    plain = {term for word in telling.words if not _is_negated(telling, word) for term in word.terms}
    too = {term for word in telling.words if _is_negated(telling, word) for term in word.terms}
    scope = [word for word in denying.words if _within(word, negation)]
    if not negation.is_denial and any(too & set(word.terms) for word in scope if not word.name):  # as the other says
        return None
    if negation.is_denial and any(not other.is_quoted for other in telling.negations):  # both deny it
        return None
    denied = [_weight_in(story, word, plain) for word in scope]
    if not any(weight for weight, word in zip(denied, scope, strict=True) if not word.name):
        return None
    told = {term for word in telling.words for term in word.terms}
    rest = [word for word in denying.words if not _within(word, negation)]
    about = [_weight_in(story, word, told) for word in rest]
    head = 1.0 if denied[0] else 0.5 if len(denied) > 1 and denied[1] else 0.0
    share, shared = _share(story, denied, scope), _share(story, about, rest)
    if (share if negation.is_denial else share * head + shared) < _PLAIN:
        return None
    return (
        logit(pair.confidence),
        float(negation.is_denial),
        share * (0.5 + head / 2) if negation.is_denial else 0.0,
    )


def _weight_in(story: Story, word: Word, terms: Container[str]) -> float:
    """How much it says that a word is among terms; 0 where it is not."""
    return max((story.weight(term) for term in word.terms if term in terms), default=0.0)


def _share(story: Story, found: Sequence[float], words: Sequence[Word]) -> float:
    """How much of the weight of words was found."""
    whole = sum(weight or max(map(story.weight, word.terms)) for weight, word in zip(found, words, strict=True))
    return sum(found) / whole if whole else 0.0


def _within(word: Word, negation: Negation) -> bool:
    return negation.span.start <= word.span.start < negation.span.end


def _is_negated(passage: Passage, word: Word) -> bool:
    return any(_within(word, negation) for negation in passage.negations)
