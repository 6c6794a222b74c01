"""Which paragraph of one version of an article is which in the other, and how many words are new or gone in each.

Words are compared in their order, over the whole text (longest common subsequence; rapidfuzz).
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from colombia_nato_site.content.words import words
from colombia_nato_site.ingest.moves import matches
from colombia_nato_site.model import ParagraphChange, Source

_SHARED = 1 / 3  # of the shorter paragraph's words: fewer, and they are two paragraphs

Pair = tuple[str | None, str | None]


def changed_paragraphs(old: Source, new: Source) -> tuple[dict[str, str], list[ParagraphChange]]:
    """Which paragraph is which (old id to new), and those that are not the same, in the new text's order."""
    was, now = list(_words(old)), list(_words(new))
    common: Counter[tuple[str, str]] = Counter()
    added: Counter[str] = Counter(id_ for _, id_ in now)
    removed: Counter[str] = Counter(id_ for _, id_ in was)
    for start, end, new_start, _, is_equal in matches([word for word, _ in was], [word for word, _ in now]):
        for step in range(end - start) if is_equal else ():
            common[was[start + step][1], now[new_start + step][1]] += 1
            removed[was[start + step][1]] -= 1
            added[now[new_start + step][1]] -= 1
    pairs = _same(common, Counter(id_ for _, id_ in was), Counter(id_ for _, id_ in now))
    texts = {p.id: old.words_of(p.span) for p in old.paragraphs}, {p.id: new.words_of(p.span) for p in new.paragraphs}
    changes = [
        ParagraphChange(one, other, added[other] if other else 0, removed[one] if one else 0)
        for one, other in _in_order(pairs, texts)
        if not one or not other or added[other] or removed[one] or texts[0][one] != texts[1][other]
    ]
    return pairs, changes


def _words(source: Source) -> Iterator[tuple[str, str]]:
    """Each word with the id of its paragraph; a heading's words are with the paragraph beneath it."""
    headings = {section.first: section.heading for section in source.sections}
    for paragraph in source.paragraphs:
        for text in (headings.get(paragraph.id) or "", source.words_of(paragraph.span)):
            yield from ((word, paragraph.id) for word in words(text))


def _same(common: Counter[tuple[str, str]], old: Counter[str], new: Counter[str]) -> dict[str, str]:
    """Each paragraph with the one that has most of its words, if it has enough of them; none twice."""
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for (was, now), count in sorted(common.items(), key=lambda item: -item[1]):
        if was not in pairs and now not in taken and count >= _SHARED * min(old[was], new[now]):
            pairs[was] = now
            taken.add(now)
    return pairs


def _in_order(pairs: Mapping[str, str], texts: tuple[Mapping[str, str], Mapping[str, str]]) -> Iterator[Pair]:
    """All paragraphs of both texts, a dropped one after the one before which it stood."""
    before = {now: was for was, now in pairs.items()}
    waiting = [was for was in texts[0] if was not in pairs]
    order = {was: number for number, was in enumerate(texts[0])}
    for now in texts[1]:
        was = before.get(now)
        while was and waiting and order[waiting[0]] < order[was]:
            yield waiting.pop(0), None
        yield was, now
    yield from ((was, None) for was in waiting)
