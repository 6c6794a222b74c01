"""Dated events in order, with the articles that tell them."""

from collections.abc import Mapping, Sequence

from colombia_nato_site.analysis.findings import Event, Telling
from colombia_nato_site.render import links, phrasing
from colombia_nato_site.render.contexts import EventRow, Mark, Method, TellingLine, Timeline
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.facts import date


def timeline(edition: Edition, events: Sequence[Event], marks: Mapping[str, Mark]) -> Timeline:
    """`marks` is empty on the timeline of the whole site, where tellings name their article."""
    rows = tuple(_row(edition, event, marks) for event in events)
    return Timeline(_title(rows, marks), rows, _method(edition))


def _row(edition: Edition, event: Event, marks: Mapping[str, Mark]) -> EventRow:
    known = [t for t in event.tellings if t.article in edition.corpus.articles]
    return EventRow(
        date=date(event.when, edition.config.language),
        says=event.says,
        shared=len({t.article for t in known}) > 1,
        accounts_differ=event.accounts_differ,
        dates_differ=event.dates_differ,
        tellings=tuple(_telling(edition, t, marks.get(t.article)) for t in known),
    )


def _telling(edition: Edition, telling: Telling, mark: Mark | None) -> TellingLine:
    return TellingLine(
        article=edition.article_link(telling.article),
        mark=mark,
        says=telling.says,
        url=links.article(telling.article, telling.claim),
        date=date(telling.when, edition.config.language),
    )


def _title(rows: Sequence[EventRow], marks: Mapping[str, Mark]) -> str:
    """How many events, how many told by more than one, how many by each alone."""
    if not rows:
        return "No dated events."
    shared = sum(row.shared for row in rows)
    events = phrasing.counted(len(rows), "dated event", "dated events")
    if not marks:
        many = f", {phrasing.in_words(shared)} of them told by more than one article" if shared else ""
        return phrasing.sentence(events + many)
    who = "both" if len(marks) == 2 else "more than one article"
    parts = [f"{who} {'tell' if len(marks) == 2 else 'tells'} {phrasing.in_words(shared)}"]
    if len(marks) > phrasing.NAMED_ONE_BY_ONE:
        parts.append(f"one article alone {phrasing.in_words(len(rows) - shared)}")
    else:
        parts += [f"{mark.letter} alone {phrasing.in_words(_alone(rows, mark))}" for mark in marks.values()]
    differ = sum(row.dates_differ for row in rows)
    dates = f" On {phrasing.in_words(differ)} they give different dates." if differ else ""
    return phrasing.sentence(f"{events}: {', '.join(parts)}") + dates


def _alone(rows: Sequence[EventRow], mark: Mark) -> int:
    return sum(not row.shared and any(t.mark == mark for t in row.tellings) for row in rows)


def _method(edition: Edition) -> Method:
    return Method(
        "Every claim with a date, in order; each date is as precise as the article says it.",
        (
            "Dates are kept in EDTF (ISO 8601-2), so that “mid-July” or “2017” stay as vague as they were said.",
            "Tellings are put together where they tell of the same event; each links to the claim it comes from.",
            "Where articles date the event differently, each one’s date stands beside its mark; where they tell it "
            "differently, each one’s account.",
        ),
        edition.method_url("timeline"),
    )
