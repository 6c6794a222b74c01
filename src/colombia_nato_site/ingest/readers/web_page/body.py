"""A page's segments → those that are its article's text."""

from collections import Counter
from collections.abc import Iterable, Sequence

from lxml.html import HtmlElement

from colombia_nato_site.ingest.readers.web_page.boilerplate import is_around, is_hidden, says_nothing
from colombia_nato_site.ingest.readers.web_page.segments import Segment, words

_N = 4  # words of a shingle
_LONG = 12  # words of a line that is surely prose
_CHARACTERS = 6  # that weigh as a word, for languages that do not part theirs
_BOX = 0.3  # of the article's words: an element with more of them is no box beside it
_CORE = 0.8
_MARKS = ".…!?:;\"”»'’)"

Shingle = tuple[str, ...]
Look = tuple[tuple[str, str | None], ...]


def chosen(segments: Sequence[Segment], extracted: str, headlines: Iterable[str]) -> list[Segment]:
    """The segments of the article, in order.

    `extracted` is the text that an extractor took from the same page; it says where on the page the article is. Then
    what names itself as something else is left out, and what stands among the rest in the same element is taken in.
    `headlines` are the forms of its headline, which is no part of the text.
    """
    titles = {" ".join(words(title)) for title in headlines}
    candidates = [s for s in segments if not (" ".join(s.words) in titles or says_nothing(s) or _is_link(s))]
    found = _seed(candidates, extracted)
    share = _shares(found)
    total = share[segments[0].elements[0]] if segments else 0
    beside = {e for e in {e for s in candidates for e in s.elements} if share[e] < _BOX * total and is_around(e)}
    inside = [s for s in candidates if _is_post(s) or beside.isdisjoint(s.elements)]
    return _without_tail(_once(_grown(inside, found, share, total)))


def _seed(candidates: Sequence[Segment], extracted: str) -> list[Segment]:
    """What the extractor found, of what can be seen on the page; if that is little, the largest run of prose."""
    found = _once(_found(candidates, extracted))
    seen = [segment for segment in found if not any(is_hidden(element) for element in segment.elements)]
    found = seen if _weigh(seen) >= 0.3 * _weigh(found) else found
    homes: dict[int, list[Segment]] = {}
    for segment in candidates:
        if _is_prose(segment):
            homes.setdefault(id(_home(segment)), []).append(segment)
    largest = max(homes.values(), key=_weigh, default=[])
    return found if _weigh(found) >= 0.5 * _weigh(largest) else largest


def _is_prose(segment: Segment) -> bool:
    long = _size(segment) >= _LONG and segment.kind == "text" and segment.linked < 0.3 * len(segment.text)
    return long and not any(is_around(element) for element in segment.elements[-4:])


def _weigh(segments: Iterable[Segment]) -> int:
    return sum(_size(segment) for segment in segments)


def _size(segment: Segment) -> int:
    return max(len(segment.words), len(segment.text) // _CHARACTERS)


def _is_link(segment: Segment) -> bool:
    """A paragraph that is a link and no sentence leads to another article."""
    return segment.kind == "text" and is_linked(segment) and segment.text[-1] not in _MARKS


def is_linked(segment: Segment) -> bool:
    """Whether a line is nothing but a link."""
    return segment.linked >= 0.9 * len(segment.text.replace(" ", "")) and len(segment.words) > 2


def _is_post(segment: Segment) -> bool:
    """Whether it is a post that the article shows, whose elements have names of their own."""
    return any(e.tag == "blockquote" and e.get("class") for e in segment.elements)


def _grown(inside: list[Segment], found: list[Segment], share: Counter[HtmlElement], total: int) -> list[Segment]:
    """What was found, with what stands between in the same elements, and with what looks as its paragraphs do."""
    known = {id(segment) for segment in found}
    prose = [segment for segment in found if _size(segment) >= _LONG]
    homes = {id(_home(segment)) for segment in prose}
    weight: Counter[Look] = Counter()
    for segment in prose:
        weight[_look(segment)] += len(segment.words)
    places = [index for index, segment in enumerate(inside) if id(segment) in known and _size(segment) >= _LONG]
    first, last = (places[0], places[-1]) if places else (0, -1)
    kept = []
    for index, segment in enumerate(inside):
        long, loose = _size(segment) >= _LONG, segment.linked < 0.5 * len(segment.text)
        at_home = any(id(element) in homes for element in segment.elements[-4:])
        in_core = any(share[element] >= _CORE * total for element in segment.elements[2:])
        if (
            (id(segment) in known and (long or at_home or in_core))
            or (at_home and loose and first < index < last)
            or (long and loose and weight[_look(segment)] >= _BOX * total)
        ):
            kept.append(segment)
    return kept


def _home(segment: Segment) -> HtmlElement:
    """The element that the segment is a paragraph of."""
    return segment.elements[-2 if segment.elements[-1].tag == "p" and len(segment.elements) > 1 else -1]


def _look(segment: Segment) -> Look:
    return tuple((str(element.tag), element.get("class")) for element in segment.elements[-3:])


def _without_tail(kept: list[Segment]) -> list[Segment]:
    """Headings and links after the last paragraph belong to what follows the article."""
    while kept and (kept[-1].kind == "heading" or (kept[-1].kind == "item" and is_linked(kept[-1]))):
        kept = kept[:-1]
    return kept


def _once(found: Iterable[Segment]) -> list[Segment]:
    """Without the copy of a page that holds its article twice: the same words in other elements."""
    seen: dict[Shingle, Look] = {}
    once = []
    for segment in found:
        look, own = _look(segment), _shingles(segment.words)
        copied = sum(seen.get(shingle, look) != look for shingle in own)
        if _size(segment) < _LONG or copied <= 0.6 * len(own):
            once.append(segment)
            for shingle in own:
                seen.setdefault(shingle, look)
    return once


def _found(segments: Sequence[Segment], extracted: str) -> list[Segment]:
    whole = {" ".join(words(line)) for line in extracted.split("\n")}
    shingles = set(_shingles(words(extracted)))
    return [segment for segment in segments if _is_in(segment.words, whole, shingles)]


def _is_in(tokens: Shingle, whole: set[str], shingles: set[Shingle]) -> bool:
    if " ".join(tokens) in whole:
        return True
    own = _shingles(tokens)
    return len(tokens) >= _N and sum(shingle in shingles for shingle in own) >= 0.6 * len(own)


def _shingles(tokens: Shingle) -> list[Shingle]:
    return [tokens[i : i + _N] for i in range(max(1, len(tokens) - _N + 1))]


def _shares(found: Iterable[Segment]) -> Counter[HtmlElement]:
    """How many words of the article each element holds."""
    share: Counter[HtmlElement] = Counter()
    for segment in found:
        for element in segment.elements:
            share[element] += len(segment.words)
    return share
