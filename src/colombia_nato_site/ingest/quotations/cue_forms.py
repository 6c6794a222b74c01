"""What a cue is by itself: a verb with its subject behind, a phrase that names a source, a noun of speech."""

from dataclasses import dataclass

from colombia_nato_site.ingest.quotations.apposition import named
from colombia_nato_site.ingest.quotations.clause import POSSESSIVES, Clause, Phrase
from colombia_nato_site.ingest.quotations.free_order import subject_behind
from colombia_nato_site.ingest.quotations.speakers import phrase_after, phrase_before

_BREAKS = frozenset({";", ",", ":"})


@dataclass(frozen=True, slots=True)
class Attribution:
    """Token indexes of the cue and of the speaker (None where the cue names none)."""

    cue: Phrase
    speaker: Phrase | None


def verb_first(clause: Clause, at: int) -> Attribution | None:
    """“said Ruiz”, where a cue verb stands at `at` or behind small words."""
    at = over_light(clause, at)
    return Attribution(range(at, at + 1), behind(clause, at + 1)) if clause.is_finite(at) else None


def over_light(clause: Clause, at: int) -> int:
    """Behind auxiliaries and adverbs."""
    while clause.is_light(at):
        at += 1
    return at


def behind(clause: Clause, at: int) -> Phrase | None:
    """The subject behind its verb."""
    return subject_behind(clause, at) if clause.words.drops_subjects else named(clause, phrase_after(clause, at))


def source_at(clause: Clause, at: int) -> Attribution | None:
    """“according to Ruiz”, “según dijo Ruiz”."""
    if (
        clause.words.drops_subjects
        and clause.lower(at) in clause.words.manner
        and clause.is_finite(over_light(clause, at + 1))
    ):
        return verb_first(clause, at + 1)  # “según dijo Ruiz”
    for phrase in clause.words.sources_from.get(clause.lower(at), ()):
        if all(clause.lower(at + offset) == word for offset, word in enumerate(phrase)):
            named = not clause.words.possessives & set(phrase)  # but “a su juicio”
            found = Attribution(range(at, at + len(phrase)), behind(clause, at + len(phrase)) if named else None)
            return found if _is_source(clause, found) else None
    return None


def _is_source(clause: Clause, found: Attribution) -> bool:
    """“Para Ruiz, …” at the head of a clause, but not “lo hizo para la ciudad”."""
    if clause.lower(found.cue.start) not in clause.words.opening_sources:
        return True
    at, speaker = found.cue.start, found.speaker
    opens = at == clause.first or clause.lower(at - 1) in _BREAKS or clause.lower(at - 1) in clause.words.coordinators
    return opens and speaker is not None and clause.lower(speaker.stop) == ","


def noun_at(clause: Clause, at: int) -> Attribution | None:
    """“his claim that …”, “chants of ‘…’”, “a report by the union that …”: what is said behind it, and whose it is."""
    words = clause.words
    if clause.lower(at) not in words.nouns:
        return None
    if clause.lower(at + 1) in words.complementisers:
        return Attribution(range(at, at + 1), _owner(clause, at))
    if clause.lower(at + 1) not in words.prepositions or clause.lower(at + 1) == words.infinitive:
        return None
    if at + 2 < clause.last and clause.tokens[at + 2].quote is not None:
        return Attribution(range(at, at + 1), _owner(clause, at))
    owner = phrase_after(clause, at + 2)
    says = owner is not None and clause.lower(owner.stop) in words.complementisers
    return Attribution(range(at, at + 1), owner) if says else None


def _owner(clause: Clause, noun: int) -> Phrase | None:
    """“Ruiz’s repeated claim”, “his claim”."""
    for at in range(noun - 1, max(clause.first, noun - 4) - 1, -1):
        if clause.lower(at) in POSSESSIVES:
            return phrase_before(clause, at - 1)
        if clause.lower(at) in clause.words.genders:
            return range(at, at + 1)
    return None
