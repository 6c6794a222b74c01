"""The reported clause around a few words in quotes: “that the plan was ‘mad’” of “Ruiz said that the plan was ‘mad’”.

One or two words alone do not tell what is said; the clause does, as it does in the content spans of PARC 3
(Pareti 2016) and PolNeAR (Newell et al. 2018).
"""

from colombia_nato_site.ingest.quotations.clause import Clause, Phrase
from colombia_nato_site.ingest.quotations.cue_forms import Attribution

_BREAKS = frozenset({";", ":", "—", "–"})
_BOUNDS = _BREAKS | frozenset({",", ".", "!", "?", "…", "-", "(", ")", "[", "]"})
_SKIPPED = frozenset({",", ":"})
_LONGEST = 60  # tokens from the head of a sentence to a quotation
_LONGEST_LISTENER = 6  # tokens


def is_part(clause: Clause, quote: int, found: Attribution) -> bool:
    """Whether the article's own sentence runs on into the quotation: “had an ‘Oh no’ moment”, “called it ‘Chaos’”."""
    if found.cue.stop > quote:
        return False
    cue, words = clause.lower(found.cue.start), clause.words
    if cue in words.naming:
        return True
    before = clause.lower(quote - 1)
    leads = before in words.complementisers or clause.is_light(quote - 1) or found.cue.stop == quote
    return clause.tokens[quote - 1].is_word and not leads and cue not in words.telling


def reported_clause(clause: Clause, quote: int, found: Attribution, *, closed: bool) -> Phrase:
    """The tokens of the clause, the quotation's among them; these alone where no clause is plain.

    `closed`: a stop or comma at the quotation's end closes the clause too.
    """
    if found.cue.stop <= quote:
        start = _start_behind_cue(clause, quote, found)
        whole = range(start, quote + 1 if closed else _stop_behind(clause, quote, found))
    else:
        whole = range(_start_before_cue(clause, quote), _stop_before_cue(clause, quote, found))
    apart = [phrase for phrase in (found.cue, found.speaker) if phrase is not None]
    crosses = any(phrase.start < whole.stop and whole.start < phrase.stop for phrase in apart)
    return range(quote, quote + 1) if crosses else whole


def _start_behind_cue(clause: Clause, quote: int, found: Attribution) -> int:
    """Behind cue, listener and time: “told them on Monday | that …”."""
    words, start = clause.words, _behind_speaker(clause, quote, found)
    while start < quote and _leads_to_clause(clause, start):
        start += 1
    if start >= quote or any(clause.lower(at) in _BREAKS for at in range(start, quote)):
        return quote
    first, cue = clause.lower(start), clause.lower(found.cue.start)
    if clause.lower(start - 1) == "," and (first in words.coordinators or first.endswith(words.participle_endings)):
        return quote
    if first in words.complementisers or first == words.infinitive:
        return start
    adverbial = first in words.prepositions and cue not in words.naming and cue not in words.weak
    if cue not in words.telling and not adverbial:
        return start
    that = next((at for at in range(start, quote) if clause.lower(at) in words.complementisers), None)
    return that or (_behind_listener(clause, start, quote) if cue in words.telling else quote)


def _behind_speaker(clause: Clause, quote: int, found: Attribution) -> int:
    """“According to Ruiz, | the plan is …”, “said Ruiz, | ‘…’”."""
    if found.speaker is None or not found.cue.stop <= found.speaker.start < quote:
        return found.cue.stop
    if clause.is_finite(found.cue.start):
        return found.speaker.stop
    commas = (at + 1 for at in range(found.speaker.stop, quote) if clause.lower(at) == ",")
    return next(commas, found.speaker.stop)


def _leads_to_clause(clause: Clause, at: int) -> bool:
    word, words = clause.lower(at), clause.words
    part_of_it = word in words.auxiliaries or word in words.prepositions or word in words.determiners
    return word in _SKIPPED or (clause.is_light(at) and not part_of_it)


def _behind_listener(clause: Clause, start: int, quote: int) -> int:
    """“told a reporter | the plan was ‘mad’”: the listener ends where the next noun phrase begins."""
    words = clause.words
    for at in range(start + 1, min(quote, start + _LONGEST_LISTENER)):
        word = clause.lower(at)
        if word == ",":
            return at + 1
        begins = word in words.determiners or word in words.conjunctions or word == words.infinitive
        if begins or clause.is_pronoun(at):
            return at
    return quote


def _stop_behind(clause: Clause, quote: int, found: Attribution) -> int:
    """The end of the clause, but not over another quotation or cue; what is only a verb's object ends at once."""
    stop = quote + 1
    if _takes_object(clause, quote, found):
        return stop
    while stop < clause.last and _continues(clause, stop):
        stop += 1
    while stop > quote + 1 and (not clause.tokens[stop - 1].is_word or clause.lower(stop - 1) in clause.words.bounds):
        stop -= 1
    return stop


def _takes_object(clause: Clause, quote: int, found: Attribution) -> bool:
    """“called it ‘mad’ | on Monday”, “shouted ‘no’ | at him”, “his claim of ‘fraud’ | was …”."""
    cue, words = found.cue.start, clause.words
    if clause.lower(cue) in words.naming or clause.is_noun(cue):
        return True
    return found.cue.stop == quote and clause.lower(quote + 1) in words.prepositions


def _continues(clause: Clause, at: int) -> bool:
    word = clause.lower(at)
    if clause.tokens[at].quote is not None or word in _BOUNDS or word in clause.words.clause_openers:
        return False
    return not (clause.is_participle(at) or (word in clause.words.reporting and clause.is_finite(at)))


def _start_before_cue(clause: Clause, quote: int) -> int:
    """The head of the sentence, where nobody else speaks before the quotation."""
    if quote - clause.first > _LONGEST:
        return quote
    said = clause.cues_between(clause.first, quote)
    if any(clause.is_finite(at) and clause.lower(at) in clause.words.reporting for at in said):
        return quote
    start = clause.first
    while start < quote and (clause.lower(start) in clause.words.coordinators or clause.is_sign(start)):
        start += 1
    return start


def _stop_before_cue(clause: Clause, quote: int, found: Attribution) -> int:
    stop = found.cue.start if found.speaker is None else min(found.cue.start, found.speaker.start)
    while stop > quote + 1 and (clause.is_sign(stop - 1) or _joins(clause, stop - 1)):
        stop -= 1
    return max(stop, quote + 1)


def _joins(clause: Clause, at: int) -> bool:
    return clause.lower(at) in clause.words.manner or clause.lower(at) in clause.words.conjunctions
