"""The subject in a language that puts it before the verb or behind, or leaves it out (Spanish).

Phrases are told by their first words: a noun phrase begins with a determiner, a pronoun or a name that no preposition
leads to; a verb is a cue, or ends as a past tense does (-ó, -aron, -ieron).
"""

from colombia_nato_site.ingest.quotations.apposition import JOINS_NAMES, before_short_form, name_from, named
from colombia_nato_site.ingest.quotations.clause import Clause, Phrase

_LONGEST_PHRASE, _LONGEST_SHIFT, _MOST_ASIDES = 18, 24, 5
_SHORTEST_GERUND = 5  # characters that “mirando” has more than
_OF = frozenset({"de", "del"})
_PRONOUNS = frozenset(
    "él ella ellos ellas alguien nadie uno todos todas muchos muchas quien quienes usted ustedes".split()
)
_JOINING = frozenset({"y", "i", "-", "&"})
_WHO = frozenset({"quien", "quienes"})
_TIMES = frozenset(
    """
    lunes martes miércoles jueves viernes sábado domingo semana mes año años día días mañana tarde noche madrugada
    mediodía hora horas minuto minutos rato vez veces pasado pasada próximo próxima último última enero
    febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre víspera jornada
    """.split()
)
_ASIDES = frozenset({",", "(", ")", "—", "–", "-"})
_PARTS = frozenset({",", ":", ";"})
_STOPS = frozenset({".", ";", ":", "?", "!", "…"})


def subject_behind(clause: Clause, at: int) -> Phrase | None:
    """“dijo | a la prensa el ministro, Ana Ruiz”: the first noun phrase that nothing leads to."""
    start = _over_adjuncts(clause, at)
    if clause.lower(start) == "," and clause.lower(start + 1) in clause.words.prepositions:
        close = next(
            (i for i in range(start + 1, min(clause.last, start + _LONGEST_SHIFT)) if clause.lower(i) == ","), None
        )
        start = close + 1 if close is not None else start
    return named(clause, noun_phrase(clause, start))


def subject_ahead(clause: Clause, verb: int) -> Phrase | None:
    """“La alcaldesa, Ana Ruiz, dijo”, “Ruiz, que es alcaldesa, lo dijo”, “quien dijo”, “vino y dijo”."""
    at = _over_clitics(clause, verb - 1)
    word = clause.lower(at)
    if not word or word in _STOPS:
        return None
    if word in clause.words.relatives:
        return _antecedent(clause, at, verb)
    if word in clause.words.coordinators or word in clause.words.complementisers:
        return shared(clause, at)
    if word in _ASIDES:
        return _before_aside(clause, at)
    return noun_phrase_ending(clause, at) or (shared(clause, at) if clause.is_past(at) else None)


def shared(clause: Clause, before: int) -> Phrase | None:
    """The subject of the nearest verb of speech before, of the part of the sentence, or of the whole."""
    for verb in list(reversed(clause.cues_between(clause.first, before)))[:_MOST_ASIDES]:
        if clause.is_finite(verb) and clause.lower(verb - 1) not in clause.words.coordinators:
            return subject_ahead(clause, verb)
    for start in range(before - 1, max(clause.first, before - _LONGEST_SHIFT), -1):
        phrase = (
            noun_phrase(clause, start) if clause.lower(start - 1) in _PARTS and _is_definite(clause, start) else None
        )
        if phrase and phrase.stop < before and not clause.is_sign(phrase.stop):
            return phrase
    return first_subject(clause, before)


def _is_definite(clause: Clause, at: int) -> bool:
    return clause.is_word_of_name(at) or clause.lower(at) in clause.words.determiners or clause.lower(at) in _PRONOUNS


def first_subject(clause: Clause, before: int) -> Phrase | None:
    """The noun phrase that the sentence begins with, after “En octubre,” and its like."""
    at = clause.first
    while at < before and (clause.lower(at) in clause.words.coordinators or clause.is_sign(at) or clause.is_light(at)):
        at += 1
    if clause.lower(at) in clause.words.prepositions:
        comma = next((i for i in range(at, min(before, at + _LONGEST_SHIFT)) if clause.lower(i) == ","), None)
        at = comma + 1 if comma is not None else _over_adjuncts(clause, at)
    if at >= before or not _is_definite(clause, at) or clause.is_finite(at) or _over_time(clause, at) > at:
        return None
    phrase = noun_phrase(clause, at)
    return named(clause, phrase) if phrase and phrase.stop <= before else None


def noun_phrase(clause: Clause, first: int) -> Phrase | None:
    """The noun phrase that begins at `first`, with what “de” joins to it."""
    if first >= clause.last or not _can_begin(clause, first):
        return None
    if clause.lower(first) in _PRONOUNS and not clause.is_word_of_name(first + 1):
        return range(first, first + 1)
    stop = first + 1
    while stop < min(clause.last, first + _LONGEST_PHRASE) and _goes_on(clause, first, stop):
        stop += 1
    while stop > first + 1 and _leads(clause, stop - 1):
        stop -= 1
    return range(first, stop)


def _leads(clause: Clause, at: int) -> bool:
    return clause.lower(at) in clause.words.prepositions or clause.lower(at) in clause.words.determiners


def _can_begin(clause: Clause, at: int) -> bool:
    token, word, words = clause.tokens[at], clause.lower(at), clause.words
    if not token.is_word or word in words.prepositions or word in words.conjunctions:
        return False
    if word in words.relatives and word not in _WHO:
        return False
    gerund = len(word) > _SHORTEST_GERUND and word.endswith(words.participle_endings)
    return not (gerund or clause.is_light(at) or (clause.is_finite(at) and not token.is_capitalised))


def _goes_on(clause: Clause, first: int, at: int) -> bool:
    token, word, words = clause.tokens[at], clause.lower(at), clause.words
    if not token.is_word:
        return word in {"-", "&", "."} and at + 1 < clause.last and clause.is_word_of_name(at + 1) and word != "."
    before = clause.lower(at - 1)
    if word in _OF or before in words.prepositions:
        return word in _OF or (word not in words.prepositions and not _is_time(clause, at))
    if word in words.prepositions or word in words.conjunctions or word in words.relatives or _is_time(clause, at):
        return False
    if clause.is_light(at) or clause.is_participle(at) or clause.is_finite(at) or clause.is_past(at):
        return False
    if word in words.determiners and not token.is_capitalised:
        return before in words.determiners or (before in JOINS_NAMES and clause.tokens[first].is_capitalised)
    ended = clause.tokens[at - 1].is_capitalised and clause.tokens[first].is_capitalised
    return token.is_capitalised or not ended or word in JOINS_NAMES


def _is_time(clause: Clause, at: int) -> bool:
    return clause.lower(at) in _TIMES and not clause.tokens[at].is_capitalised


def _over_adjuncts(clause: Clause, at: int) -> int:
    """Past adverbs, times (“el pasado martes”) and phrases with a preposition (“a la prensa”)."""
    limit = min(clause.last, at + _LONGEST_SHIFT)
    while at < limit:
        if clause.is_light(at) and clause.lower(at) not in _PRONOUNS:
            at += 1
        elif clause.lower(at) in clause.words.prepositions:
            at = _over_phrase(clause, at + 1)
        elif (time := _over_time(clause, at)) > at:
            at = time
        else:
            break
    return at


def _over_time(clause: Clause, at: int) -> int:
    start = at
    if clause.lower(at) in clause.words.determiners:
        at += 1
    if not (_is_time(clause, at) or (at > start and clause.lower(at).isdecimal())):
        return start
    while (
        _is_time(clause, at) or clause.lower(at).isdecimal() or (clause.lower(at) == "de" and _is_time(clause, at + 1))
    ):
        at += 1
    return at


def _over_phrase(clause: Clause, at: int) -> int:
    """Behind the noun phrase of a preposition: until the next phrase begins."""
    first = at
    while at < clause.last and clause.tokens[at].is_word:
        token, word, before = clause.tokens[at], clause.lower(at), clause.lower(at - 1)
        free = at > first and before not in clause.words.prepositions and before not in clause.words.determiners
        if free and (
            word in clause.words.determiners or (token.is_capitalised and not clause.tokens[at - 1].is_capitalised)
        ):
            return at
        if free and (word in clause.words.conjunctions or (word in clause.words.prepositions and word not in _OF)):
            return at
        if word in _PRONOUNS and free:
            return at
        at += 1
    return at


def _over_clitics(clause: Clause, at: int) -> int:
    """Before “se lo ha”, “las”, “no”, “también”."""
    while at >= clause.first and (clause.is_light(at) or clause.lower(at) in {"las", "los", "la", "lo"}):
        if clause.lower(at) in _PRONOUNS:
            break
        at -= 1
    return at


def noun_phrase_ending(clause: Clause, last: int) -> Phrase | None:
    """The noun phrase that ends at `last`."""
    start = last + 1
    while start > max(clause.first, last - _LONGEST_PHRASE) and _belongs(clause, start - 1):
        start -= 1
    if start > last:
        return None
    begins = [at for at in range(start, last + 1) if _begins(clause, start, at)]
    phrase = noun_phrase(clause, begins[-1]) if begins else None
    return phrase if phrase and phrase.stop == last + 1 else range(begins[-1], last + 1) if begins else None


def _belongs(clause: Clause, at: int) -> bool:
    token, word, words = clause.tokens[at], clause.lower(at), clause.words
    if not token.is_word:
        return word in {"-", "&"}
    if word in words.conjunctions or (word in words.relatives and word not in _WHO):
        return word == "y" and at > clause.first and clause.is_word_of_name(at - 1) and clause.is_word_of_name(at + 1)
    if word in _PRONOUNS:
        return True
    return not (clause.is_light(at) or clause.is_participle(at) or clause.is_finite(at) or clause.is_past(at))


def _begins(clause: Clause, start: int, at: int) -> bool:
    word, words = clause.lower(at), clause.words
    before = clause.lower(at - 1) if at > start else ""
    if before in words.prepositions or before in words.determiners or before in _JOINING:
        return False
    if word in words.determiners or word in _PRONOUNS:
        return not (at > start and clause.is_word_of_name(at - 1) and clause.tokens[at].is_capitalised)
    if clause.is_word_of_name(at) and word not in words.prepositions:
        return at == start or not clause.is_word_of_name(at - 1)
    return at == start and word not in words.prepositions


def _antecedent(clause: Clause, relative: int, verb: int) -> Phrase | None:
    """“Ana Ruiz, del Partido Azul (PA), quien”, “un lector que”; “lo que llama” has that of the sentence."""
    at = relative - 1
    if clause.lower(at) == "lo":
        return shared(clause, at)
    if clause.lower(verb) in clause.words.naming and clause.lower(at) != "," and clause.lower(relative) not in _WHO:
        return None
    for _ in range(_MOST_ASIDES):
        start = _segment(clause, at)
        aside = start > clause.first and clause.lower(start) in clause.words.prepositions
        if clause.lower(at) == ")" or (clause.lower(at) == "," and aside):
            at = start - 1
        elif clause.lower(at) in _ASIDES:
            at -= 1
        else:
            break
    if clause.lower(relative) in _WHO and clause.lower(relative - 1) != ",":  # “hay quien dice”
        return range(relative, relative + 1)
    if at < clause.first or _leads(clause, at):
        return None
    return noun_phrase_ending(clause, at)


def _segment(clause: Clause, close: int) -> int:
    """Where the stretch begins that ends at a comma or a closing bracket; a bracket's own sign is part of it."""
    opening, at = "(" if clause.lower(close) == ")" else ",", close - 1
    while at >= clause.first and clause.lower(at) != opening and clause.tokens[at].quote is None:
        at -= 1
    return at if opening == "(" else at + 1


def _before_aside(clause: Clause, close: int) -> Phrase | None:
    """“La alcaldesa, Ana Ruiz, dijo”: the name; “Ruiz, en tanto, dijo”: what the aside follows."""
    for _ in range(_MOST_ASIDES):
        start = _opening(clause, close)
        if start < clause.first or clause.tokens[start].quote is not None:
            return None
        before = noun_phrase_ending(clause, before_short_form(clause, start - 1))
        name = name_from(clause, start + 1) if clause.lower(start) != "(" else None
        if before and name and name.stop == close and clause.lower(before.start) in clause.words.determiners:
            return name
        if before and not _is_adjunct(clause, before):
            return before
        close = start
    return None


def _opening(clause: Clause, close: int) -> int:
    """The sign that opens the aside; for a bracket, the bracket."""
    signs, at = _ASIDES if clause.lower(close) != ")" else frozenset({"("}), close - 1
    while at >= clause.first and clause.lower(at) not in signs and clause.tokens[at].quote is None:
        at -= 1
    return at


def _is_adjunct(clause: Clause, phrase: Phrase) -> bool:
    return (
        clause.lower(phrase.start - 1) in clause.words.prepositions or _over_time(clause, phrase.start) > phrase.start
    )
