"""What an outlet changed between two versions of an article: counts, values and places, no running text.

What is marked in the text counts as changed
only where its words did: the same words read otherwise are the reader's doing, not the outlet's.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from rapidfuzz import fuzz

from colombia_nato_site.content.words import words
from colombia_nato_site.ingest.changed_paragraphs import changed_paragraphs
from colombia_nato_site.ingest.features import figure_features, quotation_features, time_features
from colombia_nato_site.model import (
    Changes,
    FieldChange,
    Figure,
    FigureChange,
    Quotation,
    QuotationChange,
    Source,
    Span,
    TimeChange,
    TimeExpression,
)

_FIELDS = ("headline", "outlet", "authors", "published")
_REWORDED = 50.0  # per cent of characters in common: fewer, and it is another quotation

Marked = TypeVar("Marked", Quotation, Figure, TimeExpression)


def changes_between(old: Source, new: Source) -> Changes | None:
    """What is in one version and not in the other; None where they say the same. Both Sources are canonical."""
    fields = tuple(_fields(old, new))
    if not fields and old.text == new.text:
        return None
    pairs, paragraphs = changed_paragraphs(old, new)
    both = _Versions(old, new, pairs)
    quotations = both.pairs(old.quotations, new.quotations, both.is_reworded)
    figures = both.pairs(old.figures, new.figures, lambda was, now: was.unit == now.unit)
    times = both.pairs(old.times, new.times, lambda *_: True)
    return Changes(
        words_added=sum(change.added for change in paragraphs),
        words_removed=sum(change.removed for change in paragraphs),
        fields=fields,
        paragraphs=tuple(paragraphs),
        quotations=(
            *(
                QuotationChange(
                    quotation_features(old, was) if was else None,
                    quotation_features(new, now) if now else None,
                    reworded=bool(was and now),
                )
                for was, now in quotations
            ),
            *_attributions(old, new),
        ),
        figures=tuple(
            FigureChange(figure_features(old, was) if was else None, figure_features(new, now) if now else None)
            for was, now in figures
        ),
        times=tuple(
            TimeChange(time_features(old, was) if was else None, time_features(new, now) if now else None)
            for was, now in times
        ),
    )


def _fields(old: Source, new: Source) -> Iterator[FieldChange]:
    """What both say of themselves, and not alike; what one does not say was not changed."""
    for name in _FIELDS:
        was, now = _said(getattr(old, name)), _said(getattr(new, name))
        if was and now and was != now:
            yield FieldChange(name, was, now)


def _said(value: str | tuple[str, ...] | None) -> str:
    return ", ".join(value) if isinstance(value, tuple) else value or ""


# --- What is marked in the text -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Versions:
    """Two versions, and which paragraph of the old one (by id) is which of the new one."""

    old: Source
    new: Source
    same: Mapping[str, str]

    def pairs(
        self, was: Sequence[Marked], now: Sequence[Marked], alike: Callable[[Marked, Marked], bool]
    ) -> list[tuple[Marked | None, Marked | None]]:
        """Those whose words the other text has not (as often), paired in order within a paragraph where they are alike.

        First what the old text has, then what only the new one has.
        """
        gone = _by_paragraph(self.old, _only_in(self.old, self.new, was))
        come = _by_paragraph(self.new, _only_in(self.new, self.old, now))
        found: list[tuple[Marked | None, Marked | None]] = []
        for id_, ones in gone.items():
            others = come.get(self.same.get(id_, ""), [])
            for one in ones:
                other = next((other for other in others if alike(one, other)), None)
                if other is not None:
                    others.remove(other)
                found.append((one, other))
        return found + [(None, other) for others in come.values() for other in others]

    def is_reworded(self, was: Quotation, now: Quotation) -> bool:
        return fuzz.ratio(self.old.words_of(was.span), self.new.words_of(now.span)) >= _REWORDED


def _only_in(own: Source, other: Source, marked: Iterable[Marked]) -> Iterator[Marked]:
    """Those whose words are oftener in one text than in the other; of equal ones, the last."""
    by_words: defaultdict[str, list[Marked]] = defaultdict(list)
    for one in marked:
        by_words[" ".join(words(own.words_of(one.span)))].append(one)
    texts = [f" {' '.join(words(source.text))} " for source in (own, other)]
    for said, ones in by_words.items():
        here, there = (_count(f" {said} ", text) for text in texts)
        yield from ones[len(ones) - min(len(ones), max(0, here - there)) :]


def _count(said: str, text: str) -> int:
    """How often words stand in a text; neighbours share the blank between them."""
    count, at = 0, text.find(said)
    while at >= 0:
        count, at = count + 1, text.find(said, at + 1)
    return count


def _by_paragraph(source: Source, marked: Iterable[Marked]) -> dict[str, list[Marked]]:
    found: dict[str, list[Marked]] = {}
    for one in sorted(marked, key=lambda one: (one.span.start, one.span.end)):
        id_ = next(p.id for p in source.paragraphs if p.span.start <= one.span.start < p.span.end)
        found.setdefault(id_, []).append(one)
    return found


def _attributions(old: Source, new: Source) -> Iterator[QuotationChange]:
    """Quotations with the same words, and another speaker or cue in words that only one text has."""
    before = {old.words_of(one.span): one for one in old.quotations}
    texts = [f" {' '.join(words(source.text))} " for source in (old, new)]
    for now in new.quotations:
        was = before.get(new.words_of(now.span))
        if was is None:
            continue
        sides = ((was.speaker_span, now.speaker_span), (was.cue_span, now.cue_span))
        if any(_differ(_at(old, one), _at(new, other), *texts) for one, other in sides):
            yield QuotationChange(quotation_features(old, was), quotation_features(new, now))


def _at(source: Source, span: Span | None) -> str:
    return " ".join(words(source.words_of(span))) if span else ""


def _differ(was: str, now: str, old: str, new: str) -> bool:
    if was == now:
        return False
    gone = bool(was) and _count(f" {was} ", old) > _count(f" {was} ", new)
    come = bool(now) and _count(f" {now} ", new) > _count(f" {now} ", old)
    return gone or come
