"""An article's versions, one after the other, each dated by what it says itself or by when we saw it; no clock."""

from dataclasses import replace

from colombia_nato_site.content.dates import when
from colombia_nato_site.model import Changes, Revision, Source, When

History = tuple[Revision, ...]


def version_of(source: Source, words: int, changes: Changes | None = None) -> Revision:
    """A version by itself, with the day that it gives; `words` are those of its running text."""
    said = source.updated or source.published
    return Revision(source.provenance.sha256, words, when(said) if said else None, None, changes)


def with_version(history: History, old: Revision, new: Revision) -> History:
    """The versions and the new one; `old`, which it replaces, is the first where nothing is known yet.

    What was recorded already is not again. Outlets change articles without changing what they say of it: a day
    that the old version gave, or an earlier one, dates no new version.
    """
    before = history or (old,)
    if before[-1].sha256 == new.sha256:
        return before
    is_dated = new.dated != old.dated and _may_follow(new.dated, before[-1].dated or before[-1].seen)
    return (*before, new if is_dated else replace(new, dated=None))


def seen_on(history: History, day: str | None) -> History:
    """The last version with the day on which we saw it, if that is not known yet."""
    if day is None or not history or history[-1].seen is not None:
        return history
    return (*history[:-1], replace(history[-1], seen=when(day)))


def is_undated(history: History) -> bool:
    """Whether nobody can say when the last version came."""
    return bool(history) and history[-1].dated is None and history[-1].seen is None


def _may_follow(day: When | None, previous: When | None) -> bool:
    if day is None or previous is None or day.latest is None or previous.earliest is None:
        return day is not None
    return day.latest >= previous.earliest
