"""One sentence as the search for cues and speakers sees it: tokens, and the words of its language."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.tokens import Token
from colombia_nato_site.model import Span

POSSESSIVES = frozenset({"’s", "'s"})  # or “is”, “has”, behind a pronoun
Phrase = range  # indexes of tokens, never empty


@dataclass(frozen=True, slots=True)
class Clause:
    """`tokens` of the whole paragraph, of which first ≤ i < last are the sentence; `cues` are where cue words stand."""

    tokens: Sequence[Token]
    first: int
    last: int
    cues: Sequence[int]
    words: CueWords

    def cues_between(self, first: int, stop: int) -> Sequence[int]:
        """Where in first ≤ i < stop a word of a cue stands, in order."""
        return self.cues[bisect_left(self.cues, max(first, self.first)) : bisect_left(self.cues, stop)]

    def lower(self, index: int) -> str:
        """The token in lower case; "" outside of the sentence and for a quotation."""
        return self.tokens[index].lower if self.first <= index < self.last else ""

    def span(self, phrase: Phrase) -> Span:
        """The stretch of text that a phrase covers."""
        return Span(self.tokens[phrase.start].start, self.tokens[phrase.stop - 1].end)

    def is_pronoun(self, index: int) -> bool:
        """Whether a pronoun stands here that can be a subject."""
        word = self.lower(index)
        return word in self.words.first_persons or (word in self.words.genders and word not in self.words.determiners)

    def is_light(self, index: int) -> bool:
        """Whether an auxiliary or an adverb stands here, which may come between a subject and its verb."""
        word = self.lower(index)
        if word in self.words.auxiliaries or word in self.words.adverbs:
            return True
        if word in POSSESSIVES:
            return self.is_pronoun(index - 1)
        return len(word) > 4 and word.endswith(self.words.adverb_endings) and not self.tokens[index].is_capitalised

    def is_participle(self, index: int) -> bool:
        return self.lower(index) in self.words.participles

    def is_sign(self, index: int) -> bool:
        """Whether punctuation stands here."""
        token = self.tokens[index]
        return token.quote is None and not token.is_word

    def is_noun(self, index: int) -> bool:
        """Whether a noun of speech stands here (his claim that …)."""
        return self.lower(index) in self.words.nouns and not self.is_finite(index)

    def is_finite(self, index: int) -> bool:
        """Whether a cue verb stands here that can have a subject (“the report” and “his comments” are no verbs)."""
        word = self.lower(index)
        if word not in self.words.finite or (self.tokens[index].is_capitalised and index > self.first):
            return False
        if self.lower(index - 1) in self.words.indefinites:  # “a written statement”
            return False
        if word in self.words.incomplete:  # “dejó claro”
            rest = (self.lower(index + 1), self.lower(index + 2))
            return any(phrase == rest[: len(phrase)] for phrase in self.words.completions)
        if word in self.words.past_participles:
            return self.lower(index - 1) in self.words.perfects
        return word not in self.words.nounlike or self._is_verb_here(index)

    def is_past(self, index: int) -> bool:
        """Whether a verb stands here that is no cue, as its ending tells (Spanish “abrió”)."""
        word = self.lower(index)
        return len(word) > 3 and word.endswith(self.words.past_endings) and not self.tokens[index].is_capitalised

    def is_word_of_name(self, index: int) -> bool:
        return self.first <= index < self.last and self.tokens[index].is_capitalised

    def _is_verb_here(self, index: int) -> bool:
        before = self.lower(index - 1)
        if self.words.drops_subjects and self.lower(index - 2) in self.words.relatives:  # “quien la llama”
            return True
        if before in self.words.determiners or before in POSSESSIVES:
            return False
        if self.words.drops_subjects:
            return before not in self.words.prepositions
        if before in self.words.auxiliaries or before in self.words.genders or before in self.words.relatives:
            return True
        if before in self.words.first_persons or before == self.words.infinitive or self.is_light(index - 1):
            return True
        ends = self.lower(index + 1) in {",", ".", ":", ""}
        return self.lower(index).endswith("s") and (ends or self.tokens[index - 1].is_capitalised)
