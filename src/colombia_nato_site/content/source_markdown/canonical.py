"""A Source as it was received → the same as `source.md` holds it: headings and paragraphs, nothing around them."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from math import isfinite
from typing import TypeVar

from colombia_nato_site.content.mentions import find_mentions
from colombia_nato_site.model import Figure, Paragraph, Quotation, Section, Source, Span, TimeExpression

Annotation = TypeVar("Annotation", Quotation, TimeExpression, Figure)

GAP = "\n\n"
_TO_SPACE = str.maketrans(dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029", " "))


def flat(text: str) -> str:
    """The text on one line: a blank for every tab and line end, so that offsets stay."""
    return text.translate(_TO_SPACE)


@dataclass(frozen=True, slots=True)
class _Moved:
    """A paragraph's place before and after."""

    old: Span
    new: Span


def canonical(source: Source) -> Source:
    """The text rebuilt of headings and paragraphs joined by blank lines, all spans moved onto it.

    Spans are cut where they reach out of the paragraphs and left out where nothing remains; the
    mentions are found again from the entities. Doing it twice changes nothing.
    """
    kept = [(paragraph, span) for paragraph in source.paragraphs if (span := _stripped(source.text, paragraph.span))]
    headings = _headings(source, [paragraph.id for paragraph, _ in kept])
    text, moved = _rebuilt(source.text, [span for _, span in kept], headings)
    paragraphs = tuple(
        Paragraph(f"p{number}", one.new, paragraph.kind)
        for number, (one, (paragraph, _)) in enumerate(zip(moved, kept, strict=True), 1)
    )
    move = _mover(moved)
    return replace(
        source,
        text=text,
        paragraphs=paragraphs,
        sections=sections_of(headings),
        headline=source.headline or None,
        quotations=in_order(_quotations(source.quotations, move, moved)),
        times=in_order(replace(t, span=span, edtf=t.edtf or None) for t in source.times if (span := move(t.span))),
        figures=in_order(
            replace(f, span=span, value=exact(f.value), unit=_one_line(f.unit), upper=exact(f.upper))
            for f in source.figures
            if (span := move(f.span))
        ),
        mentions=find_mentions(text, [mentions.entity for mentions in source.mentions]),
    )


def exact(value: float | None) -> float | None:
    """The value as an int where it is whole; None for what is no number that a float can hold."""
    try:
        finite = value is not None and isfinite(value)
    except OverflowError:
        finite = False
    if value is None or not finite:
        return None
    return int(value) if float(value).is_integer() else value


def sections_of(headings: list[str | None]) -> tuple[Section, ...]:
    """Sections, of the heading that stands right before each paragraph (None where there is none)."""
    starts = [number for number, heading in enumerate(headings) if number == 0 or heading is not None]
    ends = [*starts[1:], len(headings)]
    return tuple(Section(headings[start], f"p{start + 1}", f"p{end}") for start, end in zip(starts, ends, strict=False))


def in_order(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Each annotation once, by place and then by what it says."""
    return tuple(sorted(dict.fromkeys(annotations), key=lambda one: (one.span.start, one.span.end, repr(one))))


def _headings(source: Source, ids: list[str]) -> list[str | None]:
    opens = {section.first: _one_line(section.heading) for section in source.sections}
    return [opens.get(id_) for id_ in ids]


def _one_line(text: str | None) -> str | None:
    return " ".join((text or "").split()) or None


def _stripped(text: str, span: Span) -> Span | None:
    words = text[span.start : span.end]
    start, end = span.end - len(words.lstrip()), span.start + len(words.rstrip())
    return Span(start, end) if start < end else None


def _rebuilt(text: str, spans: list[Span], headings: list[str | None]) -> tuple[str, list[_Moved]]:
    blocks: list[str] = []
    moved: list[_Moved] = []
    at = 0
    for span, heading in zip(spans, headings, strict=True):
        if heading is not None:
            blocks.append(heading)
            at += len(heading) + len(GAP)
        blocks.append(flat(text[span.start : span.end]))
        moved.append(_Moved(span, Span(at, at + len(blocks[-1]))))
        at += len(blocks[-1]) + len(GAP)
    return GAP.join(blocks), moved


def _mover(moved: list[_Moved]) -> Callable[[Span], Span | None]:
    """Moves a span; its ends go to the nearest paragraph inside it where they stand in none."""
    starts = [one.old.start for one in moved]

    def move(span: Span) -> Span | None:
        first = bisect_right(starts, span.start) - 1
        if first < 0 or moved[first].old.end <= span.start:
            first += 1
        last = bisect_right(starts, span.end - 1) - 1
        if first > last or span.start >= span.end:
            return None
        start = moved[first].new.start + max(0, span.start - moved[first].old.start)
        end = moved[last].new.start + min(span.end, moved[last].old.end) - moved[last].old.start
        return Span(start, end)

    return move


def _quotations(
    quotations: Iterable[Quotation], move: Callable[[Span], Span | None], moved: list[_Moved]
) -> Iterator[Quotation]:
    ends = [one.new.end for one in moved]

    def move_within(span: Span | None) -> Span | None:
        new = move(span) if span else None
        return Span(new.start, min(new.end, ends[bisect_right(ends, new.start)])) if new else None

    for quotation in quotations:
        if span := move(quotation.span):
            yield replace(
                quotation,
                span=span,
                speaker=_one_line(quotation.speaker),
                speaker_span=move_within(quotation.speaker_span),
                cue_span=move_within(quotation.cue_span),
            )
