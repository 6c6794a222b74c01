"""A Source's quotations, times and figures → the bracketed spans of its paragraphs; the vocabulary of both ways."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from colombia_nato_site.content.source_markdown.bracketed_spans import Bracketed
from colombia_nato_site.content.source_markdown.nesting import nested
from colombia_nato_site.content.source_markdown.pointers import point_to
from colombia_nato_site.model import Figure, Quotation, Source, TimeExpression

Annotation = Quotation | TimeExpression | Figure
CLASS_OF: Mapping[type, str] = {Quotation: "quotation", TimeExpression: "time", Figure: "figure"}
AT = {"speaker-text": "speaker-at", "cue": "cue-at"}
FLAGS: Mapping[str, tuple[str, ...]] = {
    "quotation": ("direct", "mixed", "term"),
    "time": ("inferred",),
    "figure": ("about", "over", "under"),
}
ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "quotation": ("speaker", "speaker-text", "speaker-at", "cue", "cue-at", "continues"),
    "time": ("edtf", "continues"),
    "figure": ("value", "upper", "unit", "continues"),
}


def spans_by_paragraph(source: Source) -> list[list[Bracketed]]:
    """For each paragraph its spans, nested, offsets from the paragraph's start.

    An annotation in several pieces has an id in the first, and `continues` in the others.
    """
    annotations: list[Annotation] = [*source.quotations, *source.times, *source.figures]
    starts = [paragraph.span.start for paragraph in source.paragraphs]
    pieces = nested([one.span for one in annotations], [paragraph.span for paragraph in source.paragraphs])
    ids = _ids_of_the_split(annotations, [piece.whole for piece in chain.from_iterable(pieces)])
    opened: set[int] = set()
    found: list[list[Bracketed]] = []
    for start, of_paragraph in zip(starts, pieces, strict=True):
        spans = []
        for piece in of_paragraph:
            one, id_ = annotations[piece.whole], ids.get(piece.whole)
            place = Bracketed(piece.start - start, piece.end - start, (CLASS_OF[type(one)],))
            first = piece.whole not in opened
            spans.append(_first(source, one, replace(place, id=id_)) if first else _further(place, id_ or ""))
            opened.add(piece.whole)
        found.append(spans)
    return found


def _ids_of_the_split(annotations: Sequence[Annotation], wholes: Sequence[int]) -> dict[int, str]:
    """q1, q2, … t1, … f1, … for the annotations that have more than one piece."""
    split = sorted({whole for whole in wholes if wholes.count(whole) > 1})
    counts: dict[str, int] = {}
    ids: dict[int, str] = {}
    for whole in split:
        letter = CLASS_OF[type(annotations[whole])][0]
        counts[letter] = counts.get(letter, 0) + 1
        ids[whole] = f"{letter}{counts[letter]}"
    return ids


def _further(place: Bracketed, id_: str) -> Bracketed:
    return replace(place, attributes={"continues": id_})


def _first(source: Source, one: Annotation, place: Bracketed) -> Bracketed:
    if isinstance(one, Quotation):
        return replace(place, classes=(*place.classes, one.kind), attributes=dict(_of_quotation(source, one)))
    if isinstance(one, TimeExpression):
        flags = (*place.classes, "inferred") if one.inferred else place.classes
        return replace(place, classes=flags, attributes={"edtf": one.edtf} if one.edtf else {})
    numbers = (("value", one.value), ("upper", one.upper))
    attributes = {key: repr(number) for key, number in numbers if number is not None}
    flags = (*place.classes, one.approximation) if one.approximation else place.classes
    return replace(place, classes=flags, attributes=attributes | ({"unit": one.unit} if one.unit is not None else {}))


def _of_quotation(source: Source, one: Quotation) -> Iterator[tuple[str, str]]:
    if one.speaker is not None:
        yield "speaker", one.speaker
    for key, target in (("speaker-text", one.speaker_span), ("cue", one.cue_span)):
        if target is not None:
            words, place = point_to(source.text, source.paragraphs, one.span, target)
            yield key, words
            if place is not None:
                yield AT[key], place
