"""The cue of a quotation: the verb or phrase that says somebody said it, and the speaker beside it."""

from dataclasses import dataclass

from colombia_nato_site.ingest.speakers import Clause, Phrase, phrase_after, sentence_subject, subject_before

_FARTHEST = 60  # tokens between a cue and its quotation
_WEAK_FARTHEST = 3
_FARTHEST_ASIDE = 40


@dataclass(frozen=True, slots=True)
class Attribution:
    """Token indexes of the cue and of the speaker (None where the cue names none)."""

    cue: Phrase
    speaker: Phrase | None


def cue_after(clause: Clause, quote: int, *, comma: bool) -> Attribution | None:
    """“…,” said X · “…,” X, the mayor, said · “…” according to X. `comma`: the quotation ends as if it went on."""
    at = quote + 1
    while clause.lower(at) in {",", "—", "–", "-", "―"}:
        at += 1
        comma = True
    source = _source_phrase(clause, at)
    if source:
        return Attribution(source, phrase_after(clause, source.stop))
    return (_verb_first(clause, at) or _subject_first(clause, at)) if comma else None


def _source_phrase(clause: Clause, at: int) -> Phrase | None:
    for phrase in clause.words.sources:
        if all(clause.lower(at + offset) == word for offset, word in enumerate(phrase)):
            return range(at, at + len(phrase))
    return None


def _verb_first(clause: Clause, at: int) -> Attribution | None:
    while clause.lower(at) in clause.words.adverbs | clause.words.auxiliaries:
        at += 1
    if clause.is_participle(at):
        return None
    if not clause.is_finite(at):
        return None
    return Attribution(range(at, at + 1), phrase_after(clause, at + 1))


def _subject_first(clause: Clause, at: int) -> Attribution | None:
    while clause.lower(at) in clause.words.adverbs | clause.words.conjunctions:
        at += 1
    subject = phrase_after(clause, at)
    if subject is None:
        return None
    verb = _verb_from(clause, subject.stop)
    return Attribution(range(verb, verb + 1), subject) if verb is not None else None


def _verb_from(clause: Clause, at: int) -> int | None:
    """The cue verb after a subject: next to it, or behind an aside between commas."""
    start = at
    while at < min(clause.last, start + _FARTHEST_ASIDE):
        if clause.is_finite(at) and (at == start or _follows(clause, at)):
            return at
        if at == start and clause.lower(at) not in {",", "(", "—", "–"} and not _is_light(clause, at):
            return None
        if _is_light(clause, at):
            start = at + 1 if at == start else start
        at += 1
    return None


def _is_light(clause: Clause, at: int) -> bool:
    word = clause.lower(at)
    return word in clause.words.auxiliaries or word in clause.words.adverbs or word.endswith("ly")


def _follows(clause: Clause, at: int) -> bool:
    while _is_light(clause, at - 1):
        at -= 1
    return clause.lower(at - 1) in {",", ")", "—", "–"}


def cue_before(clause: Clause, quote: int) -> Attribution | None:
    """X said: “…” · X called it “…” · X accused Y of “…” · saying “…”: the nearest that governs the quotation."""
    for at in range(quote - 1, max(clause.first, quote - _FARTHEST) - 1, -1):
        found = _governing(clause, at) if _reaches(clause, at, quote) else None
        if found:
            return found
    return None


def _reaches(clause: Clause, verb: int, quote: int) -> bool:
    """Whether a quotation this far on can still be what the verb says."""
    word = clause.lower(verb)
    if word in clause.words.weak:
        return quote - verb <= _WEAK_FARTHEST
    if word in clause.words.naming:
        return not any(clause.lower(at) == "that" for at in range(verb + 1, quote))
    return True


def _governing(clause: Clause, at: int) -> Attribution | None:
    source = _source_phrase(clause, at)
    if source:
        return Attribution(source, phrase_after(clause, source.stop))
    if clause.is_participle(at):
        return Attribution(range(at, at + 1), sentence_subject(clause, at))
    if clause.is_finite(at):
        subject = subject_before(clause, at)
        return Attribution(range(at, at + 1), subject) if subject else None
    return None
