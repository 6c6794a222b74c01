"""From the words that name a speaker to the entity they mean."""

from bisect import bisect_left
from collections.abc import Sequence

from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.languages.name_words import name_words
from colombia_nato_site.model import Entity, Mentions, Span

_FARTHEST = 40  # mentions back from a pronoun


class Names:
    """The mentions of an article, in order, to look up by place."""

    def __init__(self, text: str, mentions: Sequence[Mentions], words: CueWords, language: str | None) -> None:
        self._text = text
        self._words = words
        self._first_names = name_words(language).first_names
        self._places = sorted(
            ((span.start, span.end, item.entity) for item in mentions for span in item.spans), key=lambda p: p[:2]
        )
        self._starts = [place[0] for place in self._places]

    def speaker(self, phrase: Span) -> tuple[Span, str | None]:
        """The words to show for the speaker, and the id of the entity."""
        word = self._text[phrase.start : phrase.end].lower()
        if word in self._words.genders:
            entity = self._antecedent(phrase, self._words.genders[word])
            return phrase, entity.id if entity else None
        first = bisect_left(self._starts, phrase.start)
        for start, end, entity in self._places[first : first + 4]:
            if end <= phrase.end and self._is_head(phrase, start, end):
                return Span(start, end), entity.id
        return phrase, None

    def _is_head(self, phrase: Span, start: int, end: int) -> bool:
        """“Mayor Ana Ruiz”, but not “a friend of Ana Ruiz” or “Ana Ruiz’s friend”."""
        before = self._text[phrase.start : start].lower().split()
        after = self._text[end : phrase.end].split()
        owned = any(word in self._words.prepositions or word.endswith(("’s", "'s", "’", "'")) for word in before)
        return not owned and (not after or after[0].lower() in self._words.prepositions or not after[0][0].isalpha()) and not self._text[end:phrase.end].startswith(("’", "'"))

    def _antecedent(self, pronoun: Span, gender: str | None) -> Entity | None:
        """The person of that gender, or of none that is known, whom the text named last."""
        if gender is None:
            return None
        at = bisect_left(self._starts, pronoun.start)
        for _, _, entity in reversed(self._places[max(0, at - _FARTHEST) : at]):
            if entity.kind == "person" and self._gender(entity) in {gender, None}:
                return entity
        return None

    def _gender(self, entity: Entity) -> str | None:
        return self._first_names.get(entity.name.split()[0])
