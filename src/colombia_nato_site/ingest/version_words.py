"""What an outlet changed, in plain words, a line each: for the editor, whose machine has both texts."""

from collections.abc import Iterator

from colombia_nato_site.content.evidence import words_at
from colombia_nato_site.content.evidence_problems import shortened
from colombia_nato_site.model import (
    Changes,
    FigureFeatures,
    ParagraphChange,
    Place,
    QuotationChange,
    QuotationFeatures,
    Source,
    TimeFeatures,
)


def in_words(old: Source | None, new: Source, changes: Changes | None) -> Iterator[str]:
    """The lines: what the article says of itself, words by paragraph, quotations, figures, dates.

    Places are the new text's, of what is gone the old one's. Nothing, where it is not known what changed.
    """
    if old is None or changes is None:
        return
    yield from (f"{change.field}: “{change.was}” → “{change.now}”" for change in changes.fields)
    yield f"words: {changes.words_added} added, {changes.words_removed} removed" + _where(changes.paragraphs)
    yield from (_quotation(change, old, new) for change in changes.quotations)
    for figure in changes.figures:
        yield _line("figure", _at(figure.was, old), _at(figure.now, new))
    for time in changes.times:
        yield _line("date", _at(time.was, old), _at(time.now, new))


def _where(paragraphs: tuple[ParagraphChange, ...]) -> str:
    """“ (p2 +3 −1; new p4; gone p5)”."""
    said = []
    for change in paragraphs:
        if change.was is None or change.now is None:
            said.append(f"new {change.now} +{change.added}" if change.now else f"gone {change.was} −{change.removed}")
        else:
            name = change.now if change.was == change.now else f"{change.now} (was {change.was})"
            said.append(f"{name} +{change.added} −{change.removed}")
    return f" ({'; '.join(said)})" if said else ""


def _quotation(change: QuotationChange, old: Source, new: Source) -> str:
    was, now = _quoted(change.was, old), _quoted(change.now, new)
    if change.reworded or change.was is None or change.now is None:
        return _line("quotation", was, now)
    return f"quotation {now}: {_by(change.was)} → {_by(change.now)}"


def _quoted(quotation: QuotationFeatures | None, source: Source) -> str | None:
    if quotation is None:
        return None
    words = " ".join(words_at(place, source) for place in quotation.places)
    return f"{quotation.places[0].paragraph} {shortened(words)}"


def _by(quotation: QuotationFeatures) -> str:
    return f"{quotation.speaker_text or 'no speaker'}, {quotation.cue or 'no cue'}"


def _at(one: FigureFeatures | TimeFeatures | None, source: Source) -> str | None:
    if one is None:
        return None
    place: Place = one.place
    said = _value(one)
    return f"{place.paragraph} “{words_at(place, source)}”" + (f" ({said})" if said else "")


def _value(one: FigureFeatures | TimeFeatures) -> str:
    if isinstance(one, TimeFeatures):
        return one.when.edtf if one.when else ""
    return "" if one.value is None else f"{one.value:,.10g}"


def _line(noun: str, was: str | None, now: str | None) -> str:
    if was and now:
        return f"{noun}: {was} → {now}"
    return f"{noun} new: {now}" if now else f"{noun} gone: {was}"
