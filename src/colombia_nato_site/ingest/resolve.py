"""From the words that name a speaker to the entity they mean."""

from bisect import bisect_right
from collections.abc import Sequence

from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.model import Entity, Mentions, Span


class Names:
    """The mentions of an article, in order, to look up by place."""

    def __init__(self, text: str, mentions: Sequence[Mentions], words: CueWords) -> None:
        self._text = text
        self._words = words
        self._places = sorted(
            ((span.start, span.end, item.entity) for item in mentions for span in item.spans), key=lambda p: p[:2]
        )
        self._starts = [place[0] for place in self._places]

    def speaker(self, phrase: Span, quote: Span) -> tuple[Span, str | None]:
        """The words to show for the speaker, and the id of the entity."""
        word = self._text[phrase.start : phrase.end].lower()
        if word in self._words.genders:
            entity = self._antecedent(phrase, self._words.genders[word])
            return phrase, entity.id if entity else None
        for start, end, entity in self._places[bisect_right(self._starts, phrase.start - 1) :][:4]:
            if start < phrase.end:
                return Span(start, end), entity.id
        return phrase, None

    def _antecedent(self, pronoun: Span, gender: str | None) -> Entity | None:
        at = bisect_right(self._starts, pronoun.start) - 1
        for place in reversed(self._places[max(0, at - 30) : at + 1]):
            if place[2].kind == "person" and gender:
                return place[2]
        return None
