"""What an outlet changed in an article since we first read it: from counts and values, in our words."""

from collections.abc import Iterator
from typing import Literal

from colombia_nato_site.content.date_words import describe
from colombia_nato_site.model import (
    Approximation,
    Article,
    Changes,
    FigureFeatures,
    QuotationChange,
    QuotationFeatures,
    Revision,
    TimeFeatures,
)
from colombia_nato_site.render import phrasing
from colombia_nato_site.render.contexts import Link, RevisionChange, RevisionNote
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.evidence import paragraph_number, speaker_name
from colombia_nato_site.render.pages.facts import date_if_known

_FIELDS = {"headline": "Headline", "outlet": "Outlet", "authors": "Authors", "published": "Date of publication"}
_ABOUT: dict[Approximation, str] = {"about": "about ", "over": "over ", "under": "under "}


def revisions(edition: Edition, article: Article) -> tuple[RevisionNote, ...]:
    """The versions, the newest first; none where there is one alone."""
    last = len(article.revisions) - 1
    notes = [
        _Version(edition, article, is_current=number == last).note(revision, is_first=number == 0)
        for number, revision in enumerate(article.revisions)
    ]
    return tuple(reversed(notes)) if last > 0 else ()


class _Version:
    """One version of an article; only the paragraphs of the current one are on its map, to be linked."""

    def __init__(self, edition: Edition, article: Article, *, is_current: bool) -> None:
        self._edition = edition
        self._article = article
        self._is_current = is_current

    def note(self, revision: Revision, *, is_first: bool) -> RevisionNote:
        changes: tuple[RevisionChange, ...] | None = () if is_first else None
        if revision.changes:
            changes = tuple(self._changes(revision.changes))
        return RevisionNote(
            date=date_if_known(revision.dated or revision.seen, self._edition.config.language),
            is_seen=revision.dated is None and revision.seen is not None,
            is_first=is_first,
            words=revision.words,
            changes=changes,
        )

    def _changes(self, changes: Changes) -> Iterator[RevisionChange]:
        for field in changes.fields:
            yield RevisionChange(_FIELDS[field.field], "", field.was, field.now, quotes=field.field == "headline")
        yield self._words(changes)
        for quotation in changes.quotations:
            yield self._quotation(quotation)
        for figure in changes.figures:
            where = self._places(figure.now)
            yield _changed("Figure", self._figure(figure.was), self._figure(figure.now), where)
        for time in changes.times:
            was, now = (self._time(one) for one in (time.was, time.now))
            if was != now:
                yield _changed("Date", was, now, self._places(time.now))

    def _words(self, changes: Changes) -> RevisionChange:
        new = [change for change in changes.paragraphs if change.was is None]
        gone = [change for change in changes.paragraphs if change.now is None]
        said = [
            f"{phrasing.number(changes.words_added)} added, {phrasing.number(changes.words_removed)} removed",
            *([phrasing.counted(len(new), "new paragraph", "new paragraphs")] if new else []),
            *([f"{phrasing.counted(len(gone), 'paragraph', 'paragraphs')} gone"] if gone else []),
        ]
        if not changes.words_added and not changes.words_removed:
            said[0] = "the same, with other punctuation" if changes.paragraphs else "the same"
        places = tuple(self._link(change.now) for change in changes.paragraphs if change.now)
        return RevisionChange("Words", "; ".join(said), paragraphs=places)

    def _quotation(self, change: QuotationChange) -> RevisionChange:
        one = change.now or change.was
        speaker = one and speaker_name(self._edition, self._article, one.speaker, one.speaker_text)
        whose = f"{speaker}: " if speaker else ""
        places = tuple(self._link(place.paragraph) for place in change.now.places) if change.now else ()
        if change.was is None or change.now is None:
            count = phrasing.plural(one.words if one else 0, "word", "words")
            how = "new" if change.was is None else "no longer there"
            return RevisionChange("Quotation", f"{whose}{how}, {count}", paragraphs=places)
        if change.reworded:
            cues = self._cues(change.was, change.now)
            counts = f"{phrasing.plural(change.was.words, 'word', 'words')} before, {change.now.words} now"
            text = f"{whose}reworded, {counts}{', and brought in with another verb' if cues[0] else ''}"
            return RevisionChange("Quotation", text, *cues, quotes=True, paragraphs=places)
        return self._attributed(change.was, change.now, whose, places)

    def _attributed(
        self, was: QuotationFeatures, now: QuotationFeatures, whose: str, places: tuple[Link, ...]
    ) -> RevisionChange:
        """The same words with another speaker, or another verb."""
        before, after = (speaker_name(self._edition, self._article, q.speaker, q.speaker_text) for q in (was, now))
        if before != after:
            said = (before or "nobody", after or "nobody")
            return RevisionChange("Quotation", "given to another speaker", *said, paragraphs=places)
        text = f"{whose}the same words, brought in otherwise"
        return RevisionChange("Quotation", text, *self._cues(was, now), quotes=True, paragraphs=places)

    def _cues(self, was: QuotationFeatures, now: QuotationFeatures) -> tuple[str | None, str | None]:
        """The verbs, where they differ and the article's words may be shown."""
        is_shown = self._article.rights != "none" and was.cue and now.cue and was.cue != now.cue
        return (was.cue, now.cue) if is_shown else (None, None)

    def _figure(self, figure: FigureFeatures | None) -> str | None:
        if figure is None:
            return None
        if figure.value is None:
            return "a number without a value"
        upper = f" to {phrasing.number(figure.upper)}" if figure.upper is not None else ""
        about = _ABOUT[figure.approximation] if figure.approximation else ""
        return f"{about}{phrasing.number(figure.value)}{upper}{f' {figure.unit}' if figure.unit else ''}"

    def _time(self, time: TimeFeatures | None) -> str | None:
        if time is None:
            return None
        return describe(time.when, self._edition.config.language) if time.when else "a time without a date"

    def _places(self, one: FigureFeatures | TimeFeatures | None) -> tuple[Link, ...]:
        return (self._link(one.place.paragraph),) if one else ()

    def _link(self, paragraph: str) -> Link:
        return Link(str(paragraph_number(paragraph)), f"#{paragraph}" if self._is_current else "")


def _changed(kind: Literal["Figure", "Date"], was: str | None, now: str | None, at: tuple[Link, ...]) -> RevisionChange:
    if was and now:
        return RevisionChange(kind, "", was, now, paragraphs=at)
    return RevisionChange(kind, f"new: {now}" if now else f"no longer there: {was}", paragraphs=at)
