"""What a person corrected in `source.md` wins over what is read anew: a three-way merge of readings.

`base` is what the reader had made of the original when `source.md` was written, `stored` what
stands there now, `new` what is read today. Where stored and base differ, a person was at work, and
stored holds; everywhere else new does (Khanna, Kunal & Pierce 2007, of texts by lines; here of
annotations by their place in a paragraph).
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import inf
from typing import TypeVar

from colombia_nato_site.content.source_markdown import canonical
from colombia_nato_site.model import Entity, Figure, Mentions, Quotation, Source, Span, TimeExpression

Annotation = Quotation | TimeExpression | Figure
Value = TypeVar("Value")

FIELDS = ("headline", "outlet", "authors", "published", "language", "url", "notes")


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """A place that outlives changes elsewhere: an offset in the paragraph with this text, the `nth` that has it."""

    text: str
    nth: int
    offset: int


Place = tuple[Point, Point]
"""Where a stretch begins and ends."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation with its place, and those of what it points to (speaker and cue)."""

    what: Annotation
    place: Place
    targets: tuple[Place | None, ...] = ()

    @property
    def key(self) -> tuple[str, Place]:
        return type(self.what).__name__, self.place

    @property
    def says(self) -> tuple[object, ...]:
        """What it says, wherever it stands."""
        nowhere = Span(0, 0)
        if isinstance(self.what, Quotation):
            bare: Annotation = replace(self.what, span=nowhere, speaker_span=None, cue_span=None)
        else:
            bare = replace(self.what, span=nowhere)
        return bare, self.targets


def corrected(base: Source, stored: Source, new: Source) -> Source:
    """The new reading with everything that a person corrected; all three canonical, and so is the result."""
    shape = new if _shape(stored) == _shape(base) else stored
    merged = replace(
        shape,
        **{name: _pick(getattr(base, name), getattr(stored, name), getattr(new, name)) for name in FIELDS},
        provenance=new.provenance,
        mentions=tuple(Mentions(entity, ()) for entity in _entities(base, stored, new)),
    )
    annotations = list(_back(merged, _merged(base, stored, new)))
    return canonical(
        replace(
            merged,
            quotations=tuple(one for one in annotations if isinstance(one, Quotation)),
            times=tuple(one for one in annotations if isinstance(one, TimeExpression)),
            figures=tuple(one for one in annotations if isinstance(one, Figure)),
        )
    )


def annotations_of(source: Source) -> dict[tuple[str, Place], Placed]:
    """The annotations by kind and place, in order."""
    paragraphs = _Paragraphs(source)
    annotations: tuple[Annotation, ...] = (*source.quotations, *source.times, *source.figures)
    return {placed.key: placed for placed in (_placed(one, paragraphs) for one in annotations)}


def _pick(base: Value, stored: Value, new: Value) -> Value:
    return new if stored == base else stored


def _shape(source: Source) -> tuple[object, ...]:
    """Text, paragraphs and sections: what a person corrects together."""
    return source.text, source.paragraphs, source.sections


def _entities(base: Source, stored: Source, new: Source) -> Iterable[Entity]:
    was, has, reads = ({m.entity.id: m.entity for m in source.mentions} for source in (base, stored, new))
    for id_ in dict.fromkeys((*has, *reads)):
        entity = _pick(was.get(id_), has.get(id_), reads.get(id_))
        if entity is not None:
            yield entity


def _merged(base: Source, stored: Source, new: Source) -> list[Placed]:
    was, has, reads = (annotations_of(source) for source in (base, stored, new))
    by_hand = {key: one for key, one in has.items() if key not in was or was[key].says != one.says}
    deleted = {key for key in was if key not in has}
    fresh = [
        one
        for key, one in reads.items()
        if key not in by_hand and key not in deleted and not any(_crosses(one, other) for other in by_hand.values())
    ]
    return [*by_hand.values(), *fresh]


def _crosses(one: Placed, other: Placed) -> bool:
    """Whether two of a kind that begin in the same paragraph claim the same words."""
    same = (one.place[0].text, one.place[0].nth) == (other.place[0].text, other.place[0].nth)
    return (
        type(one.what) is type(other.what)
        and same
        and one.place[0].offset < _reach(other)
        and other.place[0].offset < _reach(one)
    )


def _reach(one: Placed) -> float:
    """How far it reaches in the paragraph that it begins in."""
    begins, ends = one.place
    return ends.offset if (begins.text, begins.nth) == (ends.text, ends.nth) else inf


# --- Places -------------------------------------------------------------------------------------


class _Paragraphs:
    """A Source's paragraphs by their text, and by where they stand."""

    def __init__(self, source: Source) -> None:
        seen: Counter[str] = Counter()
        self._starts: list[int] = []
        self._names: list[tuple[str, int]] = []
        for paragraph in source.paragraphs:
            text = source.words_of(paragraph.span)
            self._starts.append(paragraph.span.start)
            self._names.append((text, seen[text]))
            seen[text] += 1
        self._start_of = dict(zip(self._names, self._starts, strict=True))

    def place(self, span: Span) -> Place:
        """Where a span begins and ends; its end is in the paragraph of its last sign."""
        last = self._point(max(span.start, span.end - 1))
        return self._point(span.start), replace(last, offset=last.offset + (span.end > span.start))

    def span(self, place: Place | None) -> Span | None:
        """Where a place is here; None where its paragraphs are not."""
        if place is None:
            return None
        starts = [self._start_of.get((point.text, point.nth)) for point in place]
        if starts[0] is None or starts[1] is None:
            return None
        return Span(starts[0] + place[0].offset, starts[1] + place[1].offset)

    def _point(self, offset: int) -> Point:
        index = max(0, bisect_right(self._starts, offset) - 1)
        return Point(*self._names[index], offset - self._starts[index])


def _placed(what: Annotation, paragraphs: _Paragraphs) -> Placed:
    pointed = (what.speaker_span, what.cue_span) if isinstance(what, Quotation) else ()
    targets = tuple(None if span is None else paragraphs.place(span) for span in pointed)
    return Placed(what, paragraphs.place(what.span), targets)


def _back(source: Source, placed: Iterable[Placed]) -> Iterator[Annotation]:
    """The annotations whose paragraphs are in the Source, in its offsets."""
    paragraphs = _Paragraphs(source)
    for one in placed:
        span = paragraphs.span(one.place)
        if span is None or span.start >= span.end:
            continue
        if isinstance(one.what, Quotation):
            speaker, cue = (paragraphs.span(target) for target in one.targets)
            yield replace(one.what, span=span, speaker_span=speaker, cue_span=cue)
        else:
            yield replace(one.what, span=span)
