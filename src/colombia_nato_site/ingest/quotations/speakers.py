"""The noun phrase that speaks: before its verb, after it, or at the head of the sentence."""

from colombia_nato_site.ingest.quotations.apposition import before_short_form, name_from
from colombia_nato_site.ingest.quotations.clause import POSSESSIVES, Clause, Phrase

_LONGEST_PHRASE = 18
_LONGEST_ASIDE = 40
_LONGEST_OPENING = 60
_NEAREST = 6  # cue words to look at for a shared subject
_NAME_SIGNS = frozenset({".", "’s", "'s", "&", "-", "’", "'"})
_CLOSING = "\"'“”‘’„‟«»› "
_ASIDE_SIGNS = frozenset({",", "—", "–", "(", ")", "-"})


def subject_before(clause: Clause, verb: int) -> Phrase | None:
    """The subject of the verb at `verb`, looking left over auxiliaries, asides and relative clauses."""
    return _own_subject(clause, verb) or (shared_subject(clause, verb) if _shares(clause, verb) else None)


def _own_subject(clause: Clause, verb: int) -> Phrase | None:
    at = _over_adverbial(clause, _over_light(clause, verb - 1))
    word, words = clause.lower(at), clause.words
    if not word or word in words.conjunctions or word == words.infinitive:
        return None
    if clause.is_pronoun(at):
        return range(at, at + 1)
    if word in words.relatives:
        return phrase_before(clause, at - 1 if clause.lower(at - 1) != "," else at - 2)
    return _before_aside(clause, at) if word in _ASIDE_SIGNS else phrase_before(clause, at)


def _shares(clause: Clause, verb: int) -> bool:
    """Whether the verb is a second one (“rose and said”, “went on to say”, “rose, said”)."""
    word = clause.lower(_over_light(clause, verb - 1))
    return word in clause.words.conjunctions or word == clause.words.infinitive or word in _ASIDE_SIGNS


def participle_subject(clause: Clause, participle: int) -> Phrase | None:
    """Who is “saying”: the noun it stands at (“an advert asking”), or else the subject of the sentence."""
    at = _over_light(clause, participle - 1)
    if any(_is_auxiliary(clause, light) for light in range(at + 1, participle)):
        return subject_before(clause, participle)
    if at >= clause.first and clause.tokens[at].is_word and clause.lower(at) not in clause.words.bounds:
        noun = phrase_before(clause, at)
        return noun if noun and not _is_object(clause, noun) else shared_subject(clause, at)
    return shared_subject(clause, participle)


def _is_auxiliary(clause: Clause, at: int) -> bool:
    return clause.lower(at) in clause.words.auxiliaries or clause.lower(at) in POSSESSIVES


def _is_object(clause: Clause, noun: Phrase) -> bool:
    """“released a statement” saying: a verb that is no cue stands before the noun."""
    inner = [at for at in noun if clause.lower(at) in clause.words.determiners and at > noun.start]
    return bool(inner) and clause.lower(inner[0] - 1) not in clause.words.prepositions


def _over_light(clause: Clause, at: int) -> int:
    while at >= clause.first and clause.is_light(at):
        at -= 1
    return at


def _over_adverbial(clause: Clause, at: int) -> int:
    """“Ruiz last week said”, “who in 2010 said”: past a time, or a phrase with a preposition that follows these."""
    if clause.lower(at - 1) in clause.words.openers and clause.tokens[at].is_word:
        return _over_light(clause, at - 2)
    words = clause.words
    for start in range(at, max(clause.first, at - 4), -1):
        lead = clause.lower(start - 1)
        if clause.lower(start) in words.prepositions and (lead in words.auxiliaries or lead in words.relatives):
            return _over_light(clause, start - 1)
    return at


def shared_subject(clause: Clause, before: int) -> Phrase | None:
    """The subject that a participle or a second verb shares: that of a reporting verb near, or of the sentence."""
    for at in list(reversed(clause.cues_between(before - _LONGEST_ASIDE, before)))[:_NEAREST]:
        if clause.lower(at) in clause.words.reporting and clause.is_finite(at):
            subject = _own_subject(clause, at)
            if subject:
                return subject
    return _first_subject(clause, before)


def subject_after_opening(clause: Clause, quote: int) -> Phrase | None:
    """“Calling it ‘mad,’ Ruiz left”: the noun phrase behind the opening's comma, inside the marks or out."""
    at = quote + 1
    while clause.lower(at) == ",":
        at += 1
    ends = at > quote + 1 or clause.tokens[quote].text.rstrip(_CLOSING).endswith(",")
    return phrase_after(clause, at) if ends else None


def phrase_before(clause: Clause, last: int) -> Phrase | None:
    """The noun phrase that ends at `last`: a name without what leads up to it, or a noun with what belongs to it."""
    if last < clause.first or not _belongs(clause, last):
        return None
    start = last
    while start > clause.first and last - start < _LONGEST_PHRASE and _belongs(clause, start - 1):
        start -= 1
    return _trim(clause, range(start, last + 1))


def phrase_after(clause: Clause, first: int) -> Phrase | None:
    """The noun phrase that begins at `first`, with what hangs on it (“a spokesman for the union”)."""
    if first >= clause.last:
        return None
    if clause.is_pronoun(first) and clause.lower(first) not in clause.words.determiners:
        return range(first, first + 1)
    if not clause.tokens[first].is_word or clause.lower(first) in clause.words.prepositions:
        return None
    stop = first
    while stop < clause.last and stop - first < _LONGEST_PHRASE and _continues(clause, first, stop):
        stop += 1
    stop = _before_object(clause, first, stop)
    while stop > first and not clause.tokens[stop - 1].is_word:
        stop -= 1
    return range(first, stop) if stop > first else None


def _before_object(clause: Clause, first: int, stop: int) -> int:
    """“Ana Ruiz | released a statement”: where a name is followed by a verb that is no cue."""
    for at in range(first + 2, stop):
        verb = clause.tokens[at - 1].is_word and clause.lower(at - 1) not in clause.words.prepositions
        if clause.lower(at) in clause.words.determiners and verb and clause.tokens[at - 2].is_capitalised:
            return at - 1
    return stop


def _before_aside(clause: Clause, close: int) -> Phrase | None:
    """“Ana Ruiz, the mayor, said”: the name before the sign that opens the aside, else the nearest noun."""
    fallback = None
    for at in range(close - 1, max(clause.first, close - _LONGEST_ASIDE) - 1, -1):
        ending = before_short_form(clause, at - 1)
        phrase = phrase_before(clause, ending) if clause.lower(at) in _ASIDE_SIGNS else None
        name = name_from(clause, at + 1) if phrase and clause.lower(at) == "," else None
        if phrase and name and name.stop == close and clause.lower(phrase.start) in clause.words.determiners:
            return name
        if phrase and clause.lower(phrase.start - 1) == "(" and len(phrase) == 1:  # the short form of a name
            continue
        if phrase and clause.tokens[phrase.stop - 1].is_capitalised and not _is_description(clause, phrase):
            return phrase
        fallback = fallback or phrase
    return fallback


def _is_description(clause: Clause, phrase: Phrase) -> bool:
    opening = clause.lower(phrase.start)
    return opening in clause.words.prepositions or opening in clause.words.indefinites


def _belongs(clause: Clause, at: int) -> bool:
    """Whether the token can stand inside a noun phrase."""
    token, word, words = clause.tokens[at], clause.lower(at), clause.words
    if not token.is_word:
        return word in _NAME_SIGNS and (word != "." or _is_inside_name(clause, at))
    if word in words.apart:
        return False
    if clause.is_participle(at) or (word in words.genders and word not in words.determiners):
        return False
    return token.is_capitalised or word in words.weak or not clause.is_finite(at)


def _is_inside_name(clause: Clause, at: int) -> bool:
    return at + 1 < clause.last and clause.tokens[at + 1].is_word


def _trim(clause: Clause, phrase: Phrase) -> Phrase | None:
    """“On Monday the mayor” → “the mayor”; “in the city hall Ana Ruiz” → “Ana Ruiz”; “a friend of Ruiz” as it is."""
    run = _last_run(clause, phrase)
    if run.start > phrase.start and clause.lower(run.start - 1) not in clause.words.prepositions and len(run):
        return run
    if clause.lower(phrase.start) not in clause.words.prepositions:
        return phrase
    if len(run) and run.start == phrase.start + 1:
        return None
    starts = [at for at in phrase if clause.lower(at) in clause.words.determiners]
    return range(starts[-1], phrase.stop) if starts else None


def _last_run(clause: Clause, phrase: Phrase) -> Phrase:
    """The run of capitalised words that the phrase ends with; empty where it ends otherwise."""
    start = phrase.stop
    while start > phrase.start:
        token = clause.tokens[start - 1]
        if not (token.is_capitalised or (token.text in _NAME_SIGNS and start < phrase.stop)):
            break
        word = clause.lower(start - 1)
        if word in clause.words.adverbs or word in clause.words.prepositions:
            break
        start -= 1
    return range(start, phrase.stop)


def _continues(clause: Clause, first: int, at: int) -> bool:
    if at > first and (clause.is_finite(at) or clause.is_light(at)):
        return False
    return _belongs(clause, at)


def _first_subject(clause: Clause, before: int) -> Phrase | None:
    """The first noun phrase of the sentence after an opening like “In a letter on Monday,”."""
    start = _after_dateline(clause)
    before = min(before, start + _LONGEST_OPENING)
    while clause.lower(start) in clause.words.coordinators or clause.is_light(start):
        start += 1
    if _is_opening(clause, start):
        comma = next((at for at in range(start, before) if clause.lower(at) == ","), None)
        start = start if comma is None else comma + 1
    while start < before and not _can_start(clause, start):
        start += 1
    return phrase_after(clause, start) if start < before else None


def _after_dateline(clause: Clause) -> int:
    """“BOGOTÁ, July 16 (Agency) — …”: behind the dash."""
    first = clause.tokens[clause.first].text
    if first.isupper() and len(first) > 1:
        for at in range(clause.first, min(clause.last, clause.first + 14)):
            if clause.lower(at) in {"—", "–"}:
                return at + 1
    return clause.first


def _is_opening(clause: Clause, at: int) -> bool:
    word, words = clause.lower(at), clause.words
    if word in words.prepositions or word in words.conjunctions or word in words.openers:
        return True
    return word.endswith(words.participle_endings) or clause.is_finite(at)


def _can_start(clause: Clause, at: int) -> bool:
    word, words = clause.lower(at), clause.words
    if clause.is_pronoun(at):
        return True
    if word in words.adverbs or word in words.conjunctions or word in words.prepositions or word in words.relatives:
        return False
    return clause.tokens[at].is_capitalised or word in words.determiners
