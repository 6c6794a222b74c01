"""From the words that name a speaker (“the mayor”, “she”) to the entity that they mean."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.model import Entity, Mentions, Span

_FARTHEST = 40  # mentions back from a pronoun
_LONGEST_SENTENCE = 600  # characters
_SENTENCE_END = re.compile(r"[!?]|(?<!\b\w)(?<!\b[A-Z]\w)(?<!\b[A-Z]\w\w)\.|\n")
_POSSESSIVES = ("’s", "'s", "’", "'")


class MentionPlace(NamedTuple):
    start: int
    end: int
    entity: Entity
    is_quoted: bool


def places_of(mentions: Sequence[Mentions], quotes: Sequence[Span]) -> list[MentionPlace]:
    """All mentions in the order of the text; `quotes` come in order."""
    starts = [quote.start for quote in quotes]

    def place(span: Span, entity: Entity) -> MentionPlace:
        before = bisect_left(starts, span.end) - 1
        return MentionPlace(span.start, span.end, entity, before >= 0 and span.start < quotes[before].end)

    found = [place(span, item.entity) for item in mentions for span in item.spans]
    return sorted(found, key=lambda place: place[:2])


class KnownMentions:
    """The mentions of an article, to look up by place."""

    def __init__(
        self, text: str, places: Sequence[MentionPlace], words: CueWords, first_names: Mapping[str, str | None]
    ) -> None:
        self._text = text
        self._words = words
        self._first_names = first_names
        self._places = places
        self._starts = [place.start for place in places]
        self._narrated = [place for place in places if not place.is_quoted and place.entity.kind == "person"]
        self._narrated_starts = [place.start for place in self._narrated]

    def speaker(self, phrase: Span) -> tuple[Span, str | None]:
        """The words to show for the speaker, and the id of the entity, where one is known."""
        word = self._text[phrase.start : phrase.end].lower()
        if word in self._words.genders:
            gender = self._words.genders[word]
            return phrase, self._antecedent(phrase, gender) if gender else None
        first = bisect_left(self._starts, phrase.start)
        for place in self._places[first : first + 4]:
            if place.end <= phrase.end and self._is_head(phrase, place):
                return Span(place.start, place.end), place.entity.id
        return phrase, None

    def _is_head(self, phrase: Span, place: MentionPlace) -> bool:
        """“Mayor Ana Ruiz”, but not “a friend of Ana Ruiz” or “Ana Ruiz’s friend”."""
        before = self._text[phrase.start : place.start].lower().split()
        if any(word in self._words.prepositions or word.endswith(_POSSESSIVES) for word in before):
            return False
        after = self._text[place.end : phrase.end].split()
        return not after or after[0].lower() in self._words.prepositions or after[0][0] in ",("

    def _antecedent(self, pronoun: Span, gender: str) -> str | None:
        """The first person of that gender (or of none that is known) in the nearest sentence that names one."""
        at = bisect_left(self._narrated_starts, pronoun.start)
        found: MentionPlace | None = None
        for place in reversed(self._narrated[max(0, at - _FARTHEST) : at]):
            if found and self._is_parted(place.end, found.start):
                break
            if self._first_names.get(place.entity.name.split()[0], gender) in {gender, None}:
                found = place
        return found.entity.id if found else None

    def _is_parted(self, start: int, end: int) -> bool:
        """Whether a sentence ends between two places."""
        return end - start > _LONGEST_SENTENCE or _SENTENCE_END.search(self._text, start, end) is not None
