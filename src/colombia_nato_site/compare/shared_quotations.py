"""The same words of somebody as several articles quote them: how each cuts them, and what each leaves out.

Which utterances are one is seen by the words that they share (`tiling.py`), between languages, more weakly, by their
speaker and by names, numbers and cognates (`translated_quotations.py`); what was left out is told of words alone.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import combinations, groupby, pairwise

from colombia_nato_site.compare.entities import joined
from colombia_nato_site.compare.tiling import Tile, tiles
from colombia_nato_site.compare.translated_quotations import translated
from colombia_nato_site.compare.utterances import Utterance, places, utterances
from colombia_nato_site.ingest.language import stop_words
from colombia_nato_site.model import Cut, LeftOut, Omission, Place, QuotationLink, SharedQuotation, Source, Span

_SHORTEST = 3  # words in a tile; shorter runs are shared by chance
_LONG = 6  # words in a row that two speakers hardly say alike…
_TELLING = 2  # …if so many of them are no stop words
_MOST = 0.6  # of the shorter utterance, where the run is not long and the speaker is the same

Group = Sequence[Utterance]


def shared_quotations(sources: Mapping[str, Source]) -> tuple[SharedQuotation, ...]:
    """What two or more of these articles (by slug, in the comparison's order) quote of one utterance, in reading order.

    An article that quotes it in several places has one Cut with them all. What an article left out is told by the
    fullest of the other articles' cuts.
    """
    texts = list(sources.values())
    keys = joined(texts)
    said = [one for at, source in enumerate(texts) for one in utterances(source, at, keys[at])]
    pairs = [(a, b) for a, b in _candidates(said) if _is_one(said[a], said[b])]
    groups = [[said[at] for at in group] for group in _connected(pairs)]
    rest = [one for one in said if not any(one in group for group in groups)]
    found: list[tuple[Group, QuotationLink, float]] = [(group, "words", 1.0) for group in groups]
    found += [([one, other], "names-and-numbers", sure) for one, other, sure in translated(texts, keys, rest)]
    found.sort(key=lambda one: [(u.article, u.spans[0].start) for u in one[0]])
    return tuple(_shared(sources, group, how, confidence) for group, how, confidence in found)


def _candidates(said: Group) -> list[tuple[int, int]]:
    """Pairs of utterances that share two words in a row: an inverted index finds them."""
    index = defaultdict[tuple[str, str], list[int]](list)
    for at, one in enumerate(said):
        for two in dict.fromkeys(pairwise(one.words)):
            index[two].append(at)
    return sorted({pair for found in index.values() for pair in combinations(found, 2)})


def _is_one(one: Utterance, other: Utterance) -> bool:
    """A long run of words, whoever is named; a shorter one of the same speaker, where it is most of either."""
    if one.article == other.article or one.language != other.language:
        return False
    found = _tiles(one.words, other.words)
    stop = stop_words(one.language)
    if not found or sum(word not in stop for word in _words(one, found[0])) < _TELLING:
        return False
    is_same_speaker = one.key is not None and one.key == other.key
    shorter = min(len(one.words), len(other.words))
    return found[0].words >= _LONG or (is_same_speaker and sum(tile.words for tile in found) >= _MOST * shorter)


def _tiles(one: Sequence[str], other: Sequence[str]) -> list[Tile]:
    return tiles(one, other, min(_SHORTEST, len(one), len(other)))


def _words(one: Utterance, tile: Tile) -> Sequence[str]:
    return one.words[tile.first : tile.first + tile.words]


def _connected(pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The connected components of a graph, members sorted, in the order of their first."""
    groups: dict[int, set[int]] = {}
    for a, b in pairs:
        both = groups.get(a, {a}) | groups.get(b, {b})
        groups |= dict.fromkeys(both, both)
    return sorted({min(group): sorted(group) for group in groups.values()}.values())


# --- How each article cuts it -------------------------------------------------------------------


def _shared(sources: Mapping[str, Source], group: Group, how: QuotationLink, confidence: float) -> SharedQuotation:
    slugs = list(sources)
    cuts = {at: list(members) for at, members in groupby(group, key=lambda one: one.article)}
    left_out = {
        at: _left_out(sources, members, _fullest(members, [cuts[other] for other in cuts if other != at]))
        for at, members in cuts.items()
        if how == "words"
    }
    said = [
        Cut(
            slugs[at],
            tuple(place for one in members for piece in one.pieces for place in places(sources[slugs[at]], piece)),
            sum(len(one.words) for one in members),
            next((one.speaker for one in members if one.speaker), None),
            left_out.get(at, ()),
        )
        for at, members in cuts.items()
    ]
    words = "\n".join(sorted(" ".join((slugs[one.article], *one.words)) for one in group))
    return SharedQuotation(f"quotation-{sha256(words.encode()).hexdigest()[:6]}", tuple(said), how, confidence)


def _fullest(mine: Group, others: Sequence[Group]) -> Group:
    """Of those that share words with mine."""
    words = _all_words(mine)
    sharing = [group for group in others if _tiles(words, _all_words(group))]
    return max(sharing or others, key=lambda group: len(_all_words(group)))


def _all_words(group: Group) -> list[str]:
    return [word for one in group for word in one.words]


def _left_out(sources: Mapping[str, Source], mine: Group, theirs: Group) -> tuple[LeftOut, ...]:
    """What they quote of the utterance and this article does not: stretches that no tile covers."""
    slug, source = list(sources.items())[theirs[0].article]
    spans = [span for one in theirs for span in one.spans]
    pieces = [piece for one in theirs for piece in one.pieces]
    found = sorted(_tiles(_all_words(mine), _all_words(theirs)), key=lambda tile: tile.second)
    ends = [0, *(tile.second + tile.words for tile in found)]
    starts = [*(tile.second for tile in found), len(spans)]
    return tuple(
        LeftOut(_where(found, at), end - start, slug, tuple(_places(source, spans[start:end], pieces)))
        for at, (start, end) in enumerate(zip(ends, starts, strict=True))
        if start < end
    )


def _where(found: Sequence[Tile], at: int) -> Omission:
    """Where the stretch before tile number `at` stands; between two that I have something else between, reworded."""
    if at == 0:
        return "before"
    if at == len(found):
        return "after"
    return "reworded" if found[at - 1].first + found[at - 1].words < found[at].first else "middle"


def _places(source: Source, spans: Sequence[Span], pieces: Sequence[Span]) -> Iterator[Place]:
    """Words as places, one for each piece and paragraph that they stand in."""
    for piece in pieces:
        within = [span for span in spans if piece.start <= span.start < piece.end]
        if within:
            yield from places(source, Span(within[0].start, within[-1].end))
