"""Which utterances are one in two languages? Those of one speaker that share names, numbers, dates and cognates.

Weaker than a run of words: a cognate is any two words with the same first letters (Simard, Foster and Isabelle 1992),
a concept one of a small thesaurus (`concepts.py`). How much two utterances share is the overlap coefficient
(Szymkiewicz 1934) of their terms, weighed by how rare each is in the story; each is put to the one that it shares most
with, if that one says the same of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from colombia_nato_site.compare.passages import Passage, passages
from colombia_nato_site.compare.utterances import Utterance
from colombia_nato_site.compare.vectors import Story
from colombia_nato_site.model import Source

_NEUTRAL = "@=~"  # signs of terms that no language owns
_FEWEST = 2  # terms in common
_ENOUGH = 0.35  # of the weight of the shorter utterance's terms
_SUREST = 0.8  # no translation is surer than that

Terms = Mapping[str, float]
Match = tuple[Utterance, Utterance, float]


def translated(sources: Sequence[Source], keys: Sequence[Mapping[str, str]], said: Sequence[Utterance]) -> list[Match]:
    """Pairs of utterances in two languages, the earlier article's first, with a confidence from 0 to 1."""
    if len({one.language for one in said}) < 2:
        return []
    story = Story([passages(source, at, keys[at]) for at, source in enumerate(sources)])
    terms = [_terms(story, one) for one in said]
    shares = {
        (a, b): share
        for a, b in combinations(range(len(said)), 2)
        if _can_be_one(said[a], said[b]) and (share := _share(terms[a], terms[b])) >= _ENOUGH
    }
    return [(said[a], said[b], round(min(_SUREST, share), 2)) for (a, b), share in _mutual(shares)]


def _can_be_one(one: Utterance, other: Utterance) -> bool:
    return one.article != other.article and one.language != other.language and one.key == other.key is not None


def _terms(story: Story, one: Utterance) -> Terms:
    """The weight of each term of the utterance's words, and of its numbers."""
    found: dict[str, float] = {}
    for passage in story.articles[one.article]:
        for word in passage.words:
            if _is_in(word.span.start, one):
                found |= {term: story.weight(term) for term in word.terms if term[0] in _NEUTRAL}
        found |= {f"#{value}": 3.0 for value in _numbers(passage, one)}
    return found


def _numbers(passage: Passage, one: Utterance) -> Iterator[str]:
    yield from (f"{number.value:.6g}" for number in passage.quantities if _is_in(number.span.start, one))


def _is_in(at: int, one: Utterance) -> bool:
    return any(piece.start <= at < piece.end for piece in one.pieces)


def _share(one: Terms, other: Terms) -> float:
    both = one.keys() & other.keys()
    if len(both) < _FEWEST:
        return 0.0
    return sum(one[term] for term in sorted(both)) / min(sum(one.values()), sum(other.values()))


def _mutual(shares: Mapping[tuple[int, int], float]) -> Iterator[tuple[tuple[int, int], float]]:
    """Those that are the best of both: competitive linking (Melamed 2000)."""
    taken = set[int]()
    for pair, share in sorted(shares.items(), key=lambda item: (-item[1], item[0])):
        if not taken & {*pair}:
            taken |= {*pair}
            yield pair, share
