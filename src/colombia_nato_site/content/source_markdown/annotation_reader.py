"""Bracketed spans → quotations, times and figures, with everything that is wrong with them."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite

from colombia_nato_site.content.dates import when
from colombia_nato_site.content.source_markdown.annotations import AT, ATTRIBUTES, FLAGS, Annotation
from colombia_nato_site.content.source_markdown.bracketed_spans import Bracketed
from colombia_nato_site.content.source_markdown.canonical import exact
from colombia_nato_site.content.source_markdown.paragraph_kinds import KINDS
from colombia_nato_site.content.source_markdown.pointers import follow
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Approximation, Figure, Paragraph, Quotation, QuotationKind, Span, TimeExpression
from colombia_nato_site.typed_yaml import suggest

_KINDS: dict[str, QuotationKind] = {"direct": "direct", "mixed": "mixed", "term": "term"}
_SPANS = f"A span is .quotation, .time or .figure; around a whole paragraph, .{', .'.join(KINDS)}."
_APPROXIMATIONS: dict[str, Approximation] = {"about": "about", "over": "over", "under": "under"}
_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?")


@dataclass(frozen=True, slots=True)
class Placed:
    """A bracketed span with its stretch of the Source's text, and its place in the file."""

    bracketed: Bracketed
    span: Span
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What the spans are read against."""

    path: str
    text: str
    paragraphs: Sequence[Paragraph]


def annotations_of(reading: Reading, placed: Sequence[Placed]) -> tuple[list[Annotation], list[Diagnostic]]:
    """The annotations, and what is wrong. A wrong attribute does not hide the next."""
    sound = []
    problems: list[Diagnostic] = []
    for one in placed:
        wrong = _unknown(reading, one)
        problems += wrong
        if one.bracketed.classes[:1] in [(name,) for name in ATTRIBUTES]:
            sound.append(one)
    wholes, wrong = _joined(reading, sound)
    problems += wrong
    found: list[Annotation] = []
    for one in wholes:
        annotation, wrong = _READERS[one.bracketed.classes[0]](reading, one)
        found.append(annotation)
        problems += wrong
    return found, problems


def _problem(reading: Reading, one: Placed, code: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic("error", code, message, reading.path, one.line, one.column, hint)


def _unknown(reading: Reading, one: Placed) -> list[Diagnostic]:
    """Classes and attributes that mean nothing."""
    classes = one.bracketed.classes
    if classes[:1] not in [(name,) for name in ATTRIBUTES]:
        name = classes[0] if classes else ""
        message = f"`.{name}` is no kind of span." if name else "The span does not say what it is."
        hint = suggest(name, (*ATTRIBUTES, *KINDS), otherwise=_SPANS)
        return [_problem(reading, one, "unknown-class", message, hint)]
    kind = classes[0]
    wrong = [
        _problem(reading, one, "unknown-class", f"A {kind} cannot be `.{name}`.", _may_be(name, FLAGS[kind], "."))
        for name in classes[1:]
        if name not in FLAGS[kind]
    ]
    return wrong + [
        _problem(
            reading, one, "unknown-attribute", f"A {kind} has no attribute `{key}`.", _may_be(key, ATTRIBUTES[kind], "")
        )
        for key in one.bracketed.attributes
        if key not in ATTRIBUTES[kind]
    ]


def _may_be(word: str, words: Iterable[str], mark: str) -> str:
    listed = ", ".join(f"{mark}{name}" for name in words)
    return suggest(word, words, otherwise=f"It may have {listed}." if listed else "Delete it.")


def _joined(reading: Reading, placed: Iterable[Placed]) -> tuple[list[Placed], list[Diagnostic]]:
    """Annotations in one piece again: those that continue another are added to it."""
    wholes: list[Placed] = []
    by_id: dict[str, int] = {}
    problems: list[Diagnostic] = []
    for one in placed:
        continues = one.bracketed.attributes.get("continues")
        index = by_id.get(continues) if continues is not None else None
        if continues is None:
            if one.bracketed.id in by_id:
                message, hint = f"The id `{one.bracketed.id}` stands here a second time.", "Give this one another id."
                problems.append(_problem(reading, one, "duplicate-id", message, hint))
            elif one.bracketed.id:
                by_id[one.bracketed.id] = len(wholes)
            wholes.append(one)
        elif index is None or wholes[index].bracketed.classes[0] != one.bracketed.classes[0]:
            message = f"No {one.bracketed.classes[0]} before this one has the id `{continues}`."
            hint = suggest(continues, by_id, otherwise=f"Write #{continues} into the span that it continues.")
            problems.append(_problem(reading, one, "unknown-id", message, hint))
        elif reading.text[wholes[index].span.end : one.span.start] not in ("", "\n\n") and not _over_heading(
            reading, wholes[index].span.end, one.span.start
        ):
            message = f"This does not follow directly on the span `{continues}` that it continues."
            hint = "Let the one end where its paragraph ends, and the other begin where the next begins."
            problems.append(_problem(reading, one, "gap-in-span", message, hint))
        else:
            wholes[index] = replace(wholes[index], span=Span(wholes[index].span.start, one.span.end))
    return wholes, problems


def _over_heading(reading: Reading, end: int, start: int) -> bool:
    """Whether nothing but a heading stands between two paragraphs that the offsets end and begin."""
    following = zip(reading.paragraphs, reading.paragraphs[1:], strict=False)
    return any(before.span.end == end and after.span.start == start for before, after in following)


def _quotation(reading: Reading, one: Placed) -> tuple[Quotation, list[Diagnostic]]:
    attributes, problems = one.bracketed.attributes, []
    kinds = [_KINDS[name] for name in one.bracketed.classes if name in _KINDS]
    if len(kinds) != 1:
        message, hint = "A quotation is of one kind.", "Write one of .direct, .mixed and .term."
        problems.append(_problem(reading, one, "quotation-kind", message, hint))
    targets: dict[str, Span | None] = {}
    for key, at in AT.items():
        words, place = attributes.get(key), attributes.get(at)
        targets[key] = follow(reading.text, reading.paragraphs, one.span, words, place) if words else None
        if targets[key] is None and (words or place):
            problems.append(_lost(reading, one, key, words, place))
    speaker, cue = targets["speaker-text"], targets["cue"]
    return Quotation(
        one.span, kinds[0] if kinds else "direct", attributes.get("speaker") or None, speaker, cue
    ), problems


def _lost(reading: Reading, one: Placed, key: str, words: str | None, place: str | None) -> Diagnostic:
    where = "in this paragraph, outside the quotation" if place is None else f"at {place}"
    message = f"The words “{words}” do not stand {where}." if words else f"`{AT[key]}` has no `{key}` beside it."
    hint = f"Write in `{key}` what the text says; `{AT[key]}=12` or `=p3:12` gives its place."
    return _problem(reading, one, "words-not-found", message, hint)


def _time(reading: Reading, one: Placed) -> tuple[TimeExpression, list[Diagnostic]]:
    edtf, problems = one.bracketed.attributes.get("edtf") or None, []
    if edtf is not None:
        try:
            when(edtf)
        except ValueError as error:
            message, _, hint = str(error).partition("\n")
            problems.append(_problem(reading, one, "bad-date", message, hint))
    return TimeExpression(one.span, edtf, "inferred" in one.bracketed.classes), problems


def _figure(reading: Reading, one: Placed) -> tuple[Figure, list[Diagnostic]]:
    attributes = one.bracketed.attributes
    numbers: dict[str, float | None] = {}
    problems = []
    for key in ("value", "upper"):
        try:
            numbers[key] = _figure_value(attributes[key]) if key in attributes else None
        except (ValueError, OverflowError):
            numbers[key] = None
            message = f"`{key}={attributes[key]}` is no number."
            hint = f"Write it in digits, as {key}=58000 or {key}=1.5."
            problems.append(_problem(reading, one, "bad-number", message, hint))
    said = [_APPROXIMATIONS[name] for name in one.bracketed.classes if name in _APPROXIMATIONS]
    if len(said) > 1:
        message, hint = "A figure is approximate in one way.", "Write one of .about, .over and .under, or none."
        problems.append(_problem(reading, one, "approximation", message, hint))
    unit, approximation = attributes.get("unit") or None, said[0] if said else None
    return Figure(one.span, numbers["value"], unit, numbers["upper"], approximation), problems


def _figure_value(text: str) -> float:
    """The number that `value=` or `upper=` says: an int where it is whole. Raises ValueError for what is none."""
    if not _NUMBER.fullmatch(text) or not isfinite(float(text)):
        raise ValueError(text)
    value = exact(float(text))
    return int(text) if text.lstrip("+-").isdecimal() else value or 0


_READERS: Mapping[str, Callable[[Reading, Placed], tuple[Annotation, list[Diagnostic]]]] = {
    "quotation": _quotation,
    "time": _time,
    "figure": _figure,
}
