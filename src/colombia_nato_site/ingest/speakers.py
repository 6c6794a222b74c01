"""The noun phrase that speaks: before its verb, after it, or at the head of the sentence."""

from collections.abc import Sequence

from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.tokens import Token
from colombia_nato_site.model import Span

_LONGEST_PHRASE = 18
_NAME_SIGNS = frozenset({".", "’s", "'s", "&", "-", "’", "'"})
_BREAKS = frozenset({",", "—", "–", "(", ")", "-"})

Phrase = range  # indexes of tokens


class Clause:
    """A sentence's tokens with the words of its language: what the search for a speaker needs."""

    def __init__(self, tokens: Sequence[Token], sentence: range, words: CueWords) -> None:
        self.tokens = tokens
        self.first = sentence.start
        self.last = sentence.stop
        self.words = words

    def lower(self, index: int) -> str:
        """The token's text in lower case; "" outside of the sentence and for a quotation."""
        if not self.first <= index < self.last or self.tokens[index].quote is not None:
            return ""
        return self.tokens[index].text.lower()

    def is_pronoun(self, index: int) -> bool:
        """Whether a pronoun stands here that can be a subject."""
        return self.lower(index) in self.words.genders or self.lower(index) in self.words.first_persons

    def is_finite(self, index: int) -> bool:
        return self.lower(index) in self.words.finite and not self._is_name_part(index)

    def is_participle(self, index: int) -> bool:
        return self.lower(index) in self.words.participles

    def _is_name_part(self, index: int) -> bool:
        return self.tokens[index].is_capitalised and index > self.first

    def span(self, phrase: Phrase) -> Span:
        """The stretch of text that a phrase covers."""
        return Span(self.tokens[phrase.start].start, self.tokens[phrase.stop - 1].end)


def subject_before(clause: Clause, verb: int) -> Phrase | None:
    """The subject of the verb at `verb`, looking left over auxiliaries, asides and relative clauses."""
    at = _skip_left(clause, verb - 1)
    if at < clause.first:
        return None
    word = clause.lower(at)
    if word in clause.words.genders or word in clause.words.first_persons:
        return range(at, at + 1)
    if word in clause.words.relatives:
        return _phrase_before(clause, at - 1 if clause.lower(at - 1) != "," else at - 2)
    if word in clause.words.conjunctions or word == "to":
        return sentence_subject(clause, at)
    if word in _BREAKS:
        return _before_aside(clause, at)
    return _phrase_before(clause, at)


def _skip_left(clause: Clause, at: int) -> int:
    skipped = clause.words.auxiliaries | clause.words.adverbs
    while at >= clause.first and (clause.lower(at) in skipped or _is_adverb(clause, at)):
        at -= 1
    return at


def _is_adverb(clause: Clause, at: int) -> bool:
    word = clause.lower(at)
    return len(word) > 4 and word.endswith(("ly", "mente")) and not clause.tokens[at].is_capitalised


def _before_aside(clause: Clause, close: int) -> Phrase | None:
    """“Ana Ruiz, the mayor, said”: the phrase before the sign that opens the aside."""
    fallback = None
    for at in range(close - 1, max(clause.first, close - 40) - 1, -1):
        if clause.lower(at) in _BREAKS:
            phrase = _phrase_before(clause, at - 1)
            if phrase and clause.tokens[phrase.stop - 1].is_capitalised and not _starts_aside(clause, phrase):
                return phrase
            fallback = fallback or phrase
    return fallback or sentence_subject(clause, close)


def _starts_aside(clause: Clause, phrase: Phrase) -> bool:
    return clause.lower(phrase.start) in clause.words.prepositions or clause.lower(phrase.start) in {"a", "an"}


def _phrase_before(clause: Clause, last: int) -> Phrase | None:
    """The noun phrase that ends at `last`."""
    if last < clause.first or not _belongs(clause, last):
        return None
    start = last
    while start > clause.first and last - start < _LONGEST_PHRASE and _belongs(clause, start - 1):
        start -= 1
    return _trim(clause, range(start, last + 1))


def _belongs(clause: Clause, at: int) -> bool:
    """Whether the token can stand inside a noun phrase."""
    token, word = clause.tokens[at], clause.lower(at)
    if not token.is_word:
        return word in _NAME_SIGNS and not (word == "." and not _is_inside_name(clause, at))
    if word in clause.words.conjunctions | clause.words.relatives | clause.words.auxiliaries:
        return False
    if clause.is_participle(at) or (word in clause.words.genders and word not in clause.words.determiners):
        return False
    return not (word in clause.words.finite - clause.words.weak and not token.is_capitalised)


def _is_inside_name(clause: Clause, at: int) -> bool:
    return at + 1 < clause.last and clause.tokens[at + 1].is_word


def _trim(clause: Clause, phrase: Phrase) -> Phrase | None:
    """Drop what leads up to the phrase: “On Monday Ana Ruiz” → “Ana Ruiz”."""
    start, words = phrase.start, clause.words
    if clause.lower(start) in words.prepositions:
        heads = [
            at
            for at in phrase
            if clause.tokens[at].is_capitalised
            and not clause.tokens[at - 1].is_capitalised
            and clause.lower(at) not in words.adverbs
        ]
        starts = heads or [at for at in phrase if clause.lower(at) in words.determiners]
        if not starts:
            return None
        start = starts[-1]
    while start < phrase.stop - 1 and (clause.lower(start) in words.adverbs or _is_adverb(clause, start)):
        start += 1
    return range(start, phrase.stop)


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
    while stop > first and not clause.tokens[stop - 1].is_word:
        stop -= 1
    return range(first, stop) if stop > first else None


def _continues(clause: Clause, first: int, at: int) -> bool:
    word = clause.lower(at)
    if at > first and clause.is_finite(at):
        return False
    if at > first and (word in clause.words.adverbs or _is_adverb(clause, at)):
        return False
    return _belongs(clause, at)


def sentence_subject(clause: Clause, before: int) -> Phrase | None:
    """The subject that a participle or a second verb at `before` shares with its sentence."""
    start = clause.first
    opening = clause.lower(start)
    if opening in clause.words.prepositions or opening.endswith(("ing", "ando", "iendo")) or clause.is_finite(start):
        comma = next((at for at in range(start, before) if clause.lower(at) == ","), None)
        start = start if comma is None else comma + 1
    while start < before and not _can_start(clause, start):
        start += 1
    return phrase_after(clause, start) if start < before else None


def _can_start(clause: Clause, at: int) -> bool:
    word = clause.lower(at)
    if clause.is_pronoun(at):
        return True
    return (clause.tokens[at].is_capitalised or word in clause.words.determiners) and word not in (
        clause.words.adverbs | clause.words.conjunctions | clause.words.prepositions | clause.words.relatives
    )
