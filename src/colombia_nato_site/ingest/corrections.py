"""What a person corrected in `source.md` wins over what is read anew: a three-way merge of readings.

`base` is what the reader had made of the original when `source.md` was written, `stored` what
stands there now, `new` what is read today. Where stored and base differ, a person was at work, and
stored holds; everywhere else new does (of the text: `merged_text.py`). Annotations are told apart
by the words that they stand on, wherever those are now.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from colombia_nato_site.content.source_markdown import canonical
from colombia_nato_site.ingest.merged_text import merged_text, pick
from colombia_nato_site.ingest.moves import Moves
from colombia_nato_site.model import Entity, Figure, Mentions, Quotation, Source, Span, TimeExpression

Annotation = Quotation | TimeExpression | Figure
Key = tuple[str, Span, int]
"""What kind of annotation stands where; the how manieth of its kind on the very same words."""

FIELDS = ("headline", "outlet", "authors", "published", "updated", "language", "url", "notes")


def corrected(base: Source, stored: Source, new: Source) -> Source:
    """The new reading with everything that a person corrected; all three canonical, and so is the result."""
    text = merged_text(base, stored, new)
    entities = _Entities.of(base, stored, new)
    annotations = list(_merged(placed(base, text), placed(stored, text), placed(new, text), entities))
    quotations = tuple(one for one in annotations if isinstance(one, Quotation))
    named = {one.speaker for one in quotations} - {one.speaker for one in new.quotations}
    return canonical(
        replace(
            text,
            **{name: pick(getattr(base, name), getattr(stored, name), getattr(new, name)) for name in FIELDS},
            provenance=new.provenance,
            mentions=tuple(Mentions(entity, ()) for entity in entities.kept(named)),
            quotations=quotations,
            times=tuple(one for one in annotations if isinstance(one, TimeExpression)),
            figures=tuple(one for one in annotations if isinstance(one, Figure)),
        )
    )


# --- Annotations --------------------------------------------------------------------------------


def placed(source: Source, text: Source) -> dict[Key, Annotation]:
    """A Source's annotations where their words stand in another text; those whose words it has not are left out."""
    moves = Moves(source, text)
    found = (moved(one, moves) for one in annotations_of(source))
    return keyed(one for one in found if one is not None)


def annotations_of(source: Source) -> tuple[Annotation, ...]:
    return (*source.quotations, *source.times, *source.figures)


def keyed(annotations: Iterable[Annotation]) -> dict[Key, Annotation]:
    seen: Counter[tuple[str, Span]] = Counter()
    found: dict[Key, Annotation] = {}
    for one in annotations:
        place = type(one).__name__, one.span
        found[*place, seen[place]] = one
        seen[place] += 1
    return found


def moved(one: Annotation, moves: Moves) -> Annotation | None:
    """The annotation in the other text; None where that has not its words."""
    span = moves.span(one.span)
    if span is None:
        return None
    if isinstance(one, Quotation):
        speaker, cue = moves.span(one.speaker_span), moves.span(one.cue_span)
        return replace(one, span=span, speaker_span=speaker, cue_span=cue)
    return replace(one, span=span)


def _merged(
    base: Mapping[Key, Annotation],
    stored: Mapping[Key, Annotation],
    new: Mapping[Key, Annotation],
    entities: "_Entities",
) -> Iterator[Annotation]:
    by_hand = {key: one for key, one in stored.items() if base.get(key) != one}
    touched = {*by_hand, *(key for key in base if key not in stored)}
    for key, one in by_hand.items():
        yield _both(base[key], one, new[key]) if key in base and key in new else one
    for key, one in new.items():
        if key in stored and key not in touched:
            yield one
        elif not any(_crosses(key, other) for other in touched):
            yield entities.renamed(one)


def _both(base: Annotation, stored: Annotation, new: Annotation) -> Annotation:
    """Of a quotation of one kind, speaker and cue are corrected each by itself."""
    if not (isinstance(base, Quotation) and isinstance(stored, Quotation) and isinstance(new, Quotation)):
        return stored
    if not base.kind == stored.kind == new.kind:
        return stored
    speaker, speaker_span = pick(*((one.speaker, one.speaker_span) for one in (base, stored, new)))
    cue = pick(base.cue_span, stored.cue_span, new.cue_span)
    return replace(new, speaker=speaker, speaker_span=speaker_span, cue_span=cue)


def _crosses(one: Key, other: Key) -> bool:
    """Whether two of a kind claim the same words."""
    return one[0] == other[0] and one[1].start < other[1].end and other[1].start < one[1].end


# --- Entities -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Entities:
    """The merged entities by id; `dropped` are those that were there once, `names` the new ids of renamed ones."""

    merged: Mapping[str, Entity]
    dropped: Mapping[str, Entity]
    names: Mapping[str, str | None]

    @classmethod
    def of(cls, base: Source, stored: Source, new: Source) -> "_Entities":
        was, has, reads = ({m.entity.id: m.entity for m in source.mentions} for source in (base, stored, new))
        merged = {id_: pick(was.get(id_), has.get(id_), reads.get(id_)) for id_ in (*has, *reads)}
        kept = {id_: entity for id_, entity in merged.items() if entity is not None}
        mine = {entity.name: id_ for id_, entity in has.items() if id_ not in was}
        names = {id_: mine.get(entity.name) for id_, entity in was.items() if id_ not in has}
        return cls(kept, {id_: entity for id_, entity in has.items() if id_ not in kept}, names)

    def renamed(self, one: Annotation) -> Annotation:
        """With the speaker's id that a person has given; None for one whom a person has deleted."""
        if not isinstance(one, Quotation) or one.speaker is None or one.speaker in self.merged:
            return one
        return replace(one, speaker=self.names.get(one.speaker, one.speaker))

    def kept(self, named: set[str | None]) -> Iterator[Entity]:
        """Those that hold, and those whom a person's corrections name as speakers though nothing else does."""
        yield from self.merged.values()
        yield from (entity for id_, entity in self.dropped.items() if id_ in named)
