"""What the reader reads differently from what is stored, a line each: what `parse --diff` shows."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from hashlib import sha256
from pathlib import Path

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.article_folder import Folders
from colombia_nato_site.ingest.corrections import FIELDS, Annotation, annotations_of, keyed, moved
from colombia_nato_site.ingest.moves import Moves
from colombia_nato_site.ingest.original import open_file
from colombia_nato_site.ingest.reading import reading_of
from colombia_nato_site.model import Entity, Figure, Mentions, Provenance, Quotation, Source, Span, TimeExpression

_LONGEST = 60
_FIRST_WORDS = 20  # characters
_KINDS: Mapping[type, str] = {Quotation: "quotation", TimeExpression: "time", Figure: "figure"}


def changes(
    root: Path, where: str, entities: Sequence[Entity], folders: Folders
) -> tuple[list[str] | None, list[Diagnostic]]:
    """What importing an original again would change in its `source.md`; None (with errors) where it cannot be told."""
    original, problems = open_file(where)
    if original is None:
        return None, problems
    folder = folders.by_digest.get(sha256(original.data).hexdigest())
    reading, problems = reading_of(root, folder, original, entities)
    if reading is None:
        return None, problems
    if reading.stored is None:
        message, hint = "No article was made of this file yet.", f"Run `nato-site import {where}`."
        return None, [*problems, Diagnostic("error", "not-imported", message, where, hint=hint)]
    return list(differences(reading.stored, reading.source)), problems


def differences(stored: Source, read: Source) -> Iterator[str]:
    """The lines, of metadata first, then of the text in its order. Both Sources are canonical."""
    for name in FIELDS:
        was, now = getattr(stored, name), getattr(read, name)
        if was != now:
            yield f"~ {name}: {_plain(was)} → {_plain(now)}"
    for field in fields(Provenance):
        was, now = getattr(stored.provenance, field.name), getattr(read.provenance, field.name)
        if was != now:
            yield f"~ provenance, {field.name}: {_short(was)} → {_short(now)}"
    yield from _listed("heading", _headings(stored), _headings(read))
    yield from _listed("paragraph", _paragraphs(stored), _paragraphs(read))
    yield from _listed("name", [_name(one) for one in stored.mentions], [_name(one) for one in read.mentions])
    changes = sorted(_changes(stored, read), key=lambda change: (change.shown.span.start, change.shown.span.end))
    yield from (change.line for change in changes)


def _changes(stored: Source, read: Source) -> "Iterator[_Change]":
    moves = Moves(stored, read)
    was_there = annotations_of(stored)
    still = [moved(one, moves) for one in was_there]
    keys = {one: key for key, one in keyed(one for one in still if one is not None).items()}
    is_there = keyed(annotations_of(read))
    for one, now in zip(was_there, still, strict=True):
        after = None if now is None else is_there.pop(keys[now], None)
        if now is None or now != after:
            yield _Change(stored, one, read, after)
    yield from (_Change(stored, None, read, one) for one in is_there.values())


@dataclass(frozen=True, slots=True)
class _Change:
    """One annotation as it is stored, and as it is read."""

    stored: Source
    before: Annotation | None
    read: Source
    after: Annotation | None

    @property
    def shown(self) -> Annotation:
        return next(one for one in (self.after, self.before) if one is not None)

    @property
    def line(self) -> str:
        source = self.read if self.after else self.stored
        paragraph = next(p.id for p in source.paragraphs if p.span.start <= self.shown.span.start < p.span.end)
        sign = "+" if self.before is None else "-" if self.after is None else "~"
        was = [_says(self.stored, self.before)] if self.before else []
        now = [_says(self.read, self.after)] if self.after else []
        words = _short(source.words_of(self.shown.span))
        return f"{sign} {paragraph} {_KINDS[type(self.shown)]} {words}: {' → '.join(was + now)}"


def _says(source: Source, one: Annotation) -> str:
    if isinstance(one, Quotation):
        return f"{one.kind}, speaker {one.speaker} ({_at(source, one.speaker_span)}), cue {_at(source, one.cue_span)}"
    if isinstance(one, TimeExpression):
        return f"{one.edtf}{' (inferred)' if one.inferred else ''}"
    values = (one.approximation, one.value, one.upper and f"to {one.upper}", one.unit)
    return " ".join(str(value) for value in values if value is not None) or "no value"


def _listed(noun: str, was: Sequence[str], now: Sequence[str]) -> Iterator[str]:
    """What one list has oftener than the other; that they are in another order, where that is all."""
    gone, come = Counter(was) - Counter(now), Counter(now) - Counter(was)
    yield from (f"- {noun}: {_short(one)}" for one in gone.elements())
    yield from (f"+ {noun}: {_short(one)}" for one in come.elements())
    if was != now and not gone and not come:
        yield f"~ {noun}: in another order"


def _headings(source: Source) -> list[str]:
    """Each with the first words that stand under it."""
    spans = {paragraph.id: paragraph.span for paragraph in source.paragraphs}
    found = ((section.heading, source.words_of(spans[section.first])) for section in source.sections)
    return [f"{heading} (above “{words[:_FIRST_WORDS]}”)" for heading, words in found if heading]


def _paragraphs(source: Source) -> list[str]:
    return [f"({one.kind}) {source.words_of(one.span)}" for one in source.paragraphs]


def _name(mentions: Mentions) -> str:
    entity = mentions.entity
    return f"{entity.name} ({'; '.join((entity.kind, *entity.aliases))})"


def _at(source: Source, span: Span | None) -> str:
    return f"“{source.words_of(span)}”" if span else "not said"


def _plain(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "none"
    return "none" if value is None else str(value)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
