"""The people, organisations and places that an article names: those of the catalogue, then candidates."""

from collections.abc import Iterable, Sequence

from colombia_nato_site.content.mentions import find_mentions
from colombia_nato_site.ingest.names.context import lexicon
from colombia_nato_site.ingest.names.joining import join
from colombia_nato_site.ingest.names.kinds import Cue
from colombia_nato_site.ingest.names.occurrences import Name, names_in
from colombia_nato_site.model import Entity, Mentions, Paragraph, Span

_OWN: frozenset[Cue] = frozenset({"body word", "place word", "known body", "known place"})


def find_entities(
    text: str, paragraphs: Sequence[Paragraph], language: str | None, catalogue: Sequence[Entity]
) -> tuple[Mentions, ...]:
    """Where the article names whom, by entity id.

    Names of the catalogue come first and keep their ids. What else is named comes with a kind and a
    confidence, by the cues around it (`names/kinds.py`); what too little is known of is left out.
    Short forms, titled ones (“Mayor Pérez”) and acronyms are aliases of the full name; one that two
    may be meant by is nobody's. The aliases say all that is needed to find the same mentions again.
    """
    words = lexicon(language)
    mentioned = find_mentions(text, catalogue)
    names = _untaken(names_in(text, paragraphs, words), mentioned)
    return find_mentions(text, join(names, mentioned, catalogue, words.names))


def _untaken(names: Iterable[Name], mentioned: Iterable[Mentions]) -> list[Name]:
    """The names that no mention of the catalogue overlaps, but for longer ones of a body or a place."""
    taken = sorted((span for item in mentioned for span in item.spans), key=lambda span: -span.start)
    return [name for name in names if not _overlaps(name, taken)]


def _overlaps(name: Name, taken: list[Span]) -> bool:
    """Uses `taken` (the last first) up to where the name starts."""
    while taken and taken[-1].end <= name.span.start:
        taken.pop()
    if not taken or taken[-1].start >= name.span.end:
        return False
    is_longer = name.span.start <= taken[-1].start and taken[-1].end <= name.span.end and name.span != taken[-1]
    return not (is_longer and _OWN & set(name.cues))
