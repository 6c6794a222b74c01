"""Whose turn it is in a dialogue of dashes, where no cue tells: the one who spoke before the last."""

from dataclasses import dataclass, field, replace

from colombia_nato_site.ingest.quotations.quoted_words import is_dashed
from colombia_nato_site.model import Quotation


@dataclass(slots=True)
class Dialogue:
    """The turns so far of the dialogue that is going on, in order; a paragraph of narration ends it."""

    text: str
    _speakers: list[str | None] = field(default_factory=list)
    _end: int = 0

    def turn(self, quotation: Quotation) -> Quotation:
        """The quotation; where it is a turn and says nothing of its speaker, with that of the turn before the last."""
        if not is_dashed(self.text, quotation.span):
            self._end = quotation.span.end
            return quotation
        between = self.text[self._end : quotation.span.start].strip()
        if "\n" in between:
            self._speakers.clear()
        silent = quotation.cue_span is None and quotation.speaker is None
        if silent:
            quotation = replace(
                quotation, kind="direct", speaker=self._speakers[-2] if len(self._speakers) > 1 else None
            )
        self._speakers.append(quotation.speaker)
        self._end = quotation.span.end
        return quotation
