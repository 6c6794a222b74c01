"""The cue of a quotation: the verb or phrase that says somebody said it, and the speaker beside it."""

from colombia_nato_site.ingest.quotations.clause import Clause, Phrase
from colombia_nato_site.ingest.quotations.cue_forms import (
    Attribution,
    behind,
    noun_at,
    over_light,
    source_at,
    verb_first,
)
from colombia_nato_site.ingest.quotations.free_order import (
    first_subject,
    noun_phrase_ending,
    shared,
    subject_ahead,
    subject_behind,
)
from colombia_nato_site.ingest.quotations.speakers import (
    participle_subject,
    phrase_after,
    phrase_before,
    shared_subject,
    subject_after_opening,
    subject_before,
)

_FARTHEST = 60  # tokens between a cue and its quotation
_NEAR, _NEAR_REPORTED = 2, 5  # tokens between a weak verb and its “that”
_DASHES = frozenset({"—", "–", "-", "―"})
_CLOSING = frozenset({":", ",", "en", ""})  # behind a subject that follows its verb
_NEAR_TITLE = 12  # tokens between “a headline” and its colon
_FEWEST_WORDS = 3  # of a quotation that any verb may report
_SIGNS = frozenset({",", ":", "—", "–", "it"})


def cue_after(clause: Clause, quote: int, *, comma: bool) -> Attribution | None:
    """“…,” said X · “…,” X, the mayor, said · “…” according to X. `comma`: the quotation ends as if it went on."""
    at = quote + 1
    while clause.lower(at) == "," or clause.lower(at) in _DASHES:
        at += 1
        comma = True
    found = _signature(clause, quote)
    if found is None and comma:
        found = verb_first(clause, at) or _subject_first(clause, at) or _unknown_verb(clause, quote, at)
    elif found is None and clause.lower(at) in clause.words.reporting:
        found = verb_first(clause, at)
    return None if found and _leads_on(clause, found) else found


def _leads_on(clause: Clause, found: Attribution) -> bool:
    """“…”, the union said that …: what it says comes afterwards."""
    return clause.lower(found.cue.stop) in clause.words.complementisers


def cue_before(clause: Clause, quote: int) -> Attribution | None:
    """X said: “…” · X called it “…” · X accused Y of “…” · saying “…”: the nearest that governs the quotation."""
    if clause.words.drops_subjects:
        inserted = [at for at in clause.cues_between(quote - _FARTHEST, quote) if _is_inserted(clause, at)]
        if inserted:
            return _governing(clause, inserted[-1])
    inner = None  # “said he hopes …”: what he says outweighs what he thinks
    for at in reversed(clause.cues_between(quote - _FARTHEST, quote)):
        found = _governing(clause, at) if _reaches(clause, at, quote) else None
        if found and not _yields(clause, at):
            return found
        inner = inner or found
    return inner or _colon(clause, quote)


def cue_opening(clause: Clause, quote: int) -> Attribution | None:
    """Bemoaning the “…,” X left · In calling it “…,” X …: a participle that opens the sentence."""
    at = clause.first
    if clause.lower(at) in clause.words.prepositions:
        at += 1
    if not at < quote <= at + _FARTHEST or not clause.is_participle(at) or not _reaches(clause, at, quote):
        return None
    subject = subject_after_opening(clause, quote)
    return Attribution(range(at, at + 1), subject) if subject else None


def cue_at_end(clause: Clause, quote: int) -> Attribution | None:
    """“…” was the wrong word, X said: behind the last comma of the sentence."""
    source = source_at(clause, quote + 2 if clause.lower(quote + 1) == "," else quote + 1)
    if source:
        return source
    stop = min(clause.last, quote + _FARTHEST)
    if not clause.cues_between(quote, stop):
        return None
    commas = (at for at in range(quote + 1, stop) if clause.lower(at) == ",")
    found = (verb_first(clause, at + 1) or _subject_first(clause, at + 1) or source_at(clause, at + 1) for at in commas)
    return next((one for one in found if one and not _leads_on(clause, one)), None)


def cue_in(clause: Clause) -> Attribution | None:
    """The last cue verb of a sentence that quotes nothing."""
    for at in reversed(clause.cues_between(clause.last - _FARTHEST, clause.last)):
        if clause.is_finite(at) and (clause.lower(at) not in clause.words.weak or clause.lower(at + 1) == ":"):
            subject = subject_before(clause, at)
            if subject:
                return Attribution(range(at, at + 1), subject)
    return _colon(clause, clause.last)


def names_title(clause: Clause, quote: int, found: Attribution | None) -> bool:
    """“a novel, ‘The Harbour’”, “entitled ‘The Harbour’”, “el titular: «Se vende»”: where no cue stands nearer."""
    first = max(clause.first, quote - _NEAR_TITLE) if clause.lower(quote - 1) == ":" else quote - 2
    nearest = max(first, found.cue.stop if found and found.cue.stop < quote else first)
    titled = found is not None and clause.lower(found.cue.start) in clause.words.titling
    return titled or any(clause.lower(at) in clause.words.titling for at in range(nearest, quote))


def _signature(clause: Clause, quote: int) -> Attribution | None:
    """“…” — Ana Ruiz: a dash and a name, then nothing."""
    name = phrase_after(clause, quote + 2) if clause.lower(quote + 1) in _DASHES else None
    if name is None or not clause.tokens[name.start].is_capitalised:
        return None
    if any(clause.tokens[at].is_word for at in range(name.stop, clause.last)):
        return None
    return Attribution(range(quote + 1, quote + 2), name)


def _unknown_verb(clause: Clause, quote: int, at: int) -> Attribution | None:
    """«No volveremos», masculló Ruiz: any verb in the past that follows a sentence in quotes."""
    at = over_light(clause, at)
    said = clause.is_past(at) and len(clause.tokens[quote].text.split()) >= _FEWEST_WORDS
    return Attribution(range(at, at + 1), behind(clause, at + 1)) if said else None


def _subject_first(clause: Clause, at: int) -> Attribution | None:
    if clause.words.drops_subjects and _leads(clause, at):
        return source_at(clause, at)
    while _leads(clause, at) or (clause.is_light(at) and not clause.is_pronoun(at)):
        at += 1
    subject = phrase_after(clause, at)
    verb = _verb_from(clause, subject.stop) if subject else None
    if verb is not None and clause.lower(verb - 1) == clause.words.infinitive:
        return None
    return Attribution(range(verb, verb + 1), subject) if verb is not None else None


def _leads(clause: Clause, at: int) -> bool:
    return clause.lower(at) in clause.words.conjunctions or clause.lower(at) in clause.words.manner


def _verb_from(clause: Clause, at: int) -> int | None:
    """The cue verb after a subject: next to it, or behind an aside between commas."""
    while clause.is_light(at):
        at += 1
    if clause.is_finite(at):
        return at
    if clause.lower(at) not in {",", "("} and clause.lower(at) not in _DASHES:
        return None
    for verb in clause.cues_between(at + 1, min(clause.last, at + _FARTHEST)):
        if clause.is_finite(verb) and _closes_aside(clause, verb):
            return verb
    return None


def _closes_aside(clause: Clause, verb: int) -> bool:
    at = verb - 1
    while clause.is_light(at):
        at -= 1
    return clause.lower(at) in {",", ")"} or clause.lower(at) in _DASHES


def _yields(clause: Clause, at: int) -> bool:
    """Whether the verb may itself be what somebody says (hopes, will ask, begins): an outer one goes before it."""
    words = clause.words
    if clause.lower(at) in words.private or clause.lower(at) in words.weak or clause.is_noun(at):
        return True
    before = at - 1
    while clause.is_light(before) and clause.lower(before) not in words.modals:
        before -= 1
    return clause.lower(before) in words.modals or clause.lower(at - 1) == words.infinitive


def _reaches(clause: Clause, verb: int, quote: int) -> bool:
    """Whether a quotation this far on can still be what the verb says."""
    word, between = clause.lower(verb), range(verb + 1, quote)
    if word in clause.words.naming:
        return not any(clause.lower(at) in clause.words.complementisers for at in between[1:])
    if word in clause.words.weak:
        near = between[: _NEAR_REPORTED if word in clause.words.reporting else _NEAR]
        at_once = all(clause.lower(at) in _SIGNS or clause.is_light(at) for at in between)
        return at_once or any(clause.lower(at) in clause.words.complementisers for at in near)
    if clause.is_noun(verb):
        return not any(clause.lower(at) == "," or clause.tokens[at].quote is not None for at in between)
    return True


def _governing(clause: Clause, at: int) -> Attribution | None:
    source = source_at(clause, at)
    if source:  # “according to the ‘Big Plan’”: nobody is named before the quotation
        if clause.words.drops_subjects:
            return source
        named = source.speaker and clause.lower(source.speaker.stop - 1) not in clause.words.determiners
        return source if named else None
    if clause.words.drops_subjects and (clause.is_participle(at) or clause.is_finite(at)):
        return Attribution(range(at, at + 1), _subject(clause, at))
    if clause.is_participle(at):
        subject = participle_subject(clause, at)
        return Attribution(range(at, at + 1), subject) if subject else None
    if clause.is_finite(at):
        subject = phrase_after(clause, at + 1) if _follows_quote(clause, at) else subject_before(clause, at)
        return Attribution(range(at, at + 1), subject) if subject else None
    return noun_at(clause, at)


def _subject(clause: Clause, verb: int) -> Phrase | None:
    """The subject wherever it stands; None where it is left out."""
    if clause.is_participle(verb):
        return shared(clause, verb)
    if _is_inserted(clause, verb) or _follows_quote(clause, verb):
        return subject_behind(clause, verb + 1)
    ahead = subject_ahead(clause, verb)
    behind = subject_behind(clause, verb + 1) if ahead is None else None
    closed = behind is not None and clause.lower(behind.stop) in _CLOSING | clause.words.complementisers
    return behind if closed else ahead


def _is_inserted(clause: Clause, verb: int) -> bool:
    """“el plan, añadió, es …”"""
    return clause.lower(verb - 1) == "," and clause.lower(verb + 1) == "," and clause.is_finite(verb)


def _follows_quote(clause: Clause, at: int) -> bool:
    """“If they come,” said Ruiz, “we will talk.”"""
    before = at - 2 if clause.lower(at - 1) == "," or clause.lower(at - 1) in _DASHES else at - 1
    return before >= clause.first and clause.tokens[before].quote is not None


def _colon(clause: Clause, quote: int) -> Attribution | None:
    """“X: …” and “X put it in three words: …”."""
    colon = quote - 1
    if clause.lower(colon) != ":":
        return None
    if clause.words.drops_subjects:
        label = noun_phrase_ending(clause, colon - 1)
        return Attribution(
            range(colon, colon + 1), label if label and label.start == clause.first else first_subject(clause, colon)
        )
    name = phrase_before(clause, colon - 1)
    if name is None or not _is_label(clause, name):
        name = shared_subject(clause, colon)
    return Attribution(range(colon, colon + 1), name)


def _is_label(clause: Clause, name: Phrase) -> bool:
    """Whether the phrase before a colon is the speaker's name and no part of the sentence."""
    if name.start == clause.first:
        return True
    named = all(clause.tokens[at].is_capitalised for at in (name.start, name.stop - 1))
    return named and clause.lower(name.start - 1) not in clause.words.prepositions
