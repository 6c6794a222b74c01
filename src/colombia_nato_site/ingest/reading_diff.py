"""What the reader reads differently from what is stored, a line each: what `parse --diff` shows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.article_folder import Folders
from colombia_nato_site.ingest.corrections import FIELDS, Annotation, Placed, annotations_of
from colombia_nato_site.ingest.original import open_file
from colombia_nato_site.ingest.reading import reading_of
from colombia_nato_site.model import Entity, Figure, Mentions, Quotation, Source, Span, TimeExpression

_LONGEST = 60
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
    yield from _listed("heading", [s.heading for s in stored.sections], [s.heading for s in read.sections])
    yield from _listed("paragraph", _paragraphs(stored), _paragraphs(read))
    yield from _listed("name", [_name(one) for one in stored.mentions], [_name(one) for one in read.mentions])
    was_there, is_there = annotations_of(stored), annotations_of(read)
    changes = [_Change(stored, was_there.get(key), read, is_there.get(key)) for key in {**was_there, **is_there}]
    yield from (change.line for change in sorted(changes, key=lambda change: change.shown.span.start) if change.is_one)


@dataclass(frozen=True, slots=True)
class _Change:
    """One annotation as it is stored, and as it is read."""

    stored: Source
    before: Placed | None
    read: Source
    after: Placed | None

    @property
    def is_one(self) -> bool:
        return self.before is None or self.after is None or self.before.says != self.after.says

    @property
    def shown(self) -> Annotation:
        return next(one.what for one in (self.after, self.before) if one is not None)

    @property
    def line(self) -> str:
        source = self.read if self.after else self.stored
        paragraph = next(p.id for p in source.paragraphs if p.span.start <= self.shown.span.start < p.span.end)
        sign = "+" if self.before is None else "-" if self.after is None else "~"
        was = [_says(self.stored, self.before.what)] if self.before else []
        now = [_says(self.read, self.after.what)] if self.after else []
        words = _short(source.words_of(self.shown.span))
        return f"{sign} {paragraph} {_KINDS[type(self.shown)]} {words}: {' → '.join(was + now)}"


def _says(source: Source, one: Annotation) -> str:
    if isinstance(one, Quotation):
        return f"{one.kind}, speaker {one.speaker} ({_at(source, one.speaker_span)}), cue {_at(source, one.cue_span)}"
    if isinstance(one, TimeExpression):
        return f"{one.edtf}{' (inferred)' if one.inferred else ''}"
    return " ".join(_plain(value) for value in (one.value, one.unit) if value is not None) or "no value"


def _listed(noun: str, was: Sequence[str | None], now: Sequence[str | None]) -> Iterator[str]:
    yield from (f"- {noun}: {_short(one)}" for one in was if one is not None and one not in now)
    yield from (f"+ {noun}: {_short(one)}" for one in now if one is not None and one not in was)


def _paragraphs(source: Source) -> list[str | None]:
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
