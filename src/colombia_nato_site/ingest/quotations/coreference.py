"""From the words that name a speaker (“the mayor”, “she”) to the entity that they mean."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.quotations.descriptions import described, head_of
from colombia_nato_site.model import Entity, Mentions, Span

_FARTHEST = 40  # mentions back from a pronoun
_LONGEST_SENTENCE = 600  # characters
_SENTENCE_END = re.compile(r"[!?]|(?<!\b\w)(?<!\b[A-Z]\w)(?<!\b[A-Z]\w\w)\.|\n")
_TITLE = re.compile(r"\b(el|la)\s(?:[^\W\d_]+\s){0,6}?[^\W\d_]+,?\s$", re.IGNORECASE)
_LONGEST_TITLE = 60  # characters
_LONGEST_OPENING = 4  # words between a sentence's head and its subject's name
_WORD = re.compile(r"\w[\w’'-]*")
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

    @property
    def drops_subjects(self) -> bool:
        return self._words.drops_subjects

    def is_first_person(self, cue: Span | None) -> bool:
        """Whether the verb says that it is the author who speaks (“dije”)."""
        return cue is not None and self._text[cue.start : cue.end].lower() in self._words.first_person_forms

    def topic(self, at: int) -> str | None:
        """Whom the nearest sentence before that names a person names first."""
        return self._antecedent(at, None)

    def subject_between(self, start: int, end: int) -> str | None:
        """The last person that a sentence in this stretch begins with."""
        first, stop = (bisect_left(self._narrated_starts, at) for at in (start, end))
        for place in reversed(self._narrated[first:stop][-_FARTHEST:]):
            before = self._text[start : place.start]
            opening = _SENTENCE_END.split(before)[-1] if _SENTENCE_END.search(before) else None
            if opening is not None and len(opening.split()) <= _LONGEST_OPENING:
                return place.entity.id
        return None

    def speaker(self, phrase: Span) -> tuple[Span, str | None]:
        """The words to show for the speaker, and the id of the entity, where one is known."""
        word = self._text[phrase.start : phrase.end].lower()
        if word in self._words.genders:
            gender = self._words.genders[word]
            return phrase, self._antecedent(phrase.start, gender) if gender else None
        first = bisect_left(self._starts, phrase.start)
        for place in self._places[first : first + 4]:
            if place.end <= phrase.end and self._is_head(phrase, place):
                return self._without_title(place), place.entity.id
        return phrase, self._described(phrase, first)

    def _without_title(self, place: MentionPlace) -> Span:
        """“Pérez” of “Mayor Pérez”, where the name is María Pérez."""
        said = [*_WORD.finditer(self._text, place.start, place.end)]
        named = _WORD.findall(place.entity.name)
        is_titled = place.entity.kind == "person" and said[-1][0] in named
        first = next((word.start() for word in said if word[0] in named), place.start)
        return Span(first if is_titled else place.start, place.end)

    def _described(self, phrase: Span, before: int) -> str | None:
        """“the mayor”: whom the article has named with that title, last before the phrase."""
        head = head_of(self._text, phrase)
        places = reversed(self._places[max(0, before - _FARTHEST) : before])
        named = ((Span(place.start, place.end), place.entity) for place in places)
        return described(self._text, head, named) if head else None

    def _is_head(self, phrase: Span, place: MentionPlace) -> bool:
        """“Mayor Ana Ruiz”, but not “a friend of Ana Ruiz” or “Ana Ruiz’s friend”."""
        before = self._text[phrase.start : place.start].lower().split()
        if any(word in self._words.prepositions or word.endswith(_POSSESSIVES) for word in before):
            return False
        after = self._text[place.end : phrase.end].split()
        return not after or after[0].lower() in self._words.prepositions or after[0][0] in ",("

    def _antecedent(self, at: int, gender: str | None) -> str | None:
        """The first person of that gender (or of none that is known) in the nearest sentence that names one."""
        last = bisect_left(self._narrated_starts, at)
        found: MentionPlace | None = None
        for place in reversed(self._narrated[max(0, last - _FARTHEST) : last]):
            if found and self._is_parted(place.end, found.start):
                break
            if gender is None or self._gender(place) in {gender, None}:
                found = place
        return found.entity.id if found else None

    def _gender(self, place: MentionPlace) -> str | None:
        """That of the first name; failing that, of the article before a title (“la ministra, Ana Ruiz”)."""
        first_name = place.entity.name.split()[0]
        if first_name in self._first_names or not self.drops_subjects:
            return self._first_names.get(first_name)
        title = _TITLE.search(self._text, max(0, place.start - _LONGEST_TITLE), place.start)
        return {"el": "m", "la": "f"}.get(title[1].lower()) if title else None

    def _is_parted(self, start: int, end: int) -> bool:
        """Whether a sentence ends between two places."""
        return end - start > _LONGEST_SENTENCE or _SENTENCE_END.search(self._text, start, end) is not None
