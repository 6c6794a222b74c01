"""The people, organisations and places that an article names: those of the catalogue, then candidates."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence

from colombia_nato_site.content.mentions import find_mentions
from colombia_nato_site.ingest.languages.name_words import NameWords, name_words
from colombia_nato_site.ingest.names import Name, names_in
from colombia_nato_site.model import Entity, EntityKind, Mentions, Paragraph, Span


def find_entities(
    text: str, paragraphs: Sequence[Paragraph], language: str | None, catalogue: Sequence[Entity]
) -> tuple[Mentions, ...]:
    """Where the article names whom, by first mention.

    Names of the catalogue come first; a later surname or acronym belongs to the full name. A name
    whose kind nothing tells is left out.
    """
    words = name_words(language)
    known = find_mentions(text, catalogue)
    taken = sorted(((span.start, span.end) for item in known for span in item.spans), reverse=True)
    names = [name for name in names_in(text, paragraphs, words) if not _is_taken(name.span, taken)]
    people = [item.entity for item in known if item.entity.kind == "person"]
    spans: dict[str, list[Span]] = defaultdict(list, {item.entity.id: list(item.spans) for item in known})
    entities = {item.entity.id: item.entity for item in known}
    for name, entity in _named(names, words, [*people, *catalogue]):
        spans[entity.id].append(name.span)
        entities.setdefault(entity.id, entity)
    found = [Mentions(entities[key], tuple(sorted(spans[key], key=lambda s: s.start))) for key in entities]
    return tuple(sorted(found, key=lambda item: (item.spans[0].start, item.entity.id)))


def slug(name: str) -> str:
    """An id for a name: ASCII, lower case, hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def _is_taken(span: Span, taken: list[tuple[int, int]]) -> bool:
    """Whether a catalogue mention overlaps; `taken` falls, and is used up from its end as names come in order."""
    while taken and taken[-1][1] <= span.start:
        taken.pop()
    return bool(taken) and taken[-1][0] < span.end


def _named(names: Sequence[Name], words: NameWords, known: Sequence[Entity]) -> Iterable[tuple[Name, Entity]]:
    """Each name with its entity: full names first, then what is short for one of them."""
    full = {entity.name: entity for entity in reversed(known)}
    acronyms = {name.acronym for name in names if _kind(name, words)}
    for name in names:
        if name.text in acronyms:
            continue
        kind = _kind(name, words)
        if name.text not in full and kind and not _short_for(name, full):
            full[name.text] = Entity(slug(name.text), name.text, kind)
    shorts = _short_forms(names, full)
    for name in names:
        entity = full.get(name.text) or shorts.get(name.text)
        if entity and entity.id:
            yield name, entity


def _short_for(name: Name, full: dict[str, Entity]) -> bool:
    """A lone surname with a title is no new person where the full name is known."""
    return " " not in name.text and any(
        entity.kind == "person" and key.endswith(" " + name.text) for key, entity in full.items()
    )


def _short_forms(names: Sequence[Name], full: dict[str, Entity]) -> dict[str, Entity]:
    """Surnames, and acronyms given in brackets, to the entity of the full name; the one named most wins."""
    counts: dict[str, int] = defaultdict(int)
    for name in names:
        counts[name.text] += 1
    shorts: dict[str, Entity] = {}
    for text, entity in sorted(full.items(), key=lambda item: counts[item[0]]):
        if entity.kind == "person":
            parts = text.split()
            shorts.update({" ".join(parts[at:]): entity for at in range(1, len(parts))})
    for name in names:
        if name.acronym and name.text in full:
            shorts[name.acronym] = full[name.text]
    return shorts


def _kind(name: Name, words: NameWords) -> EntityKind | None:
    parts = name.text.split()
    lower = {part.lower() for part in parts}
    if name.text in words.known_organisations:
        return "organisation"
    if len(parts) > 1 and lower & words.organisations:
        return "organisation"
    if name.text in words.places:
        return "place"
    looks_personal = len(parts) <= 4 and not lower & {"of", "for", "the"}
    if looks_personal and (name.titled or (len(parts) > 1 and (parts[0] in words.first_names or name.speaks))):
        return "person"
    return None
