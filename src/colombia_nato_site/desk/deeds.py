"""What the desk's forms do. Each ends in the file as it was meant, or in a page with all that was typed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import unified_diff
from http import HTTPStatus
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlencode

from colombia_nato_site.compare.draft import Draft, draft
from colombia_nato_site.config import RightsLimits, load_config
from colombia_nato_site.desk import forms, points, reading
from colombia_nato_site.desk.cards import Books
from colombia_nato_site.desk.claims import claimed
from colombia_nato_site.desk.fields import Fields
from colombia_nato_site.desk.linking import chosen, linked
from colombia_nato_site.desk.pages import Answer, to
from colombia_nato_site.desk.points import Value, Wording
from colombia_nato_site.desk.sheets import Changed, Outcome, Refused, Saved, Sheet, restore, save
from colombia_nato_site.desk.workplace import PREFIX, Workplace, address
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Difference, Relation

Deed = Callable[[Workplace, str, Fields], Answer | None]
_Change = Callable[[Value], Mapping[str, Any]]


def decide(place: Workplace, slug: str, fields: Fields) -> Answer | None:
    """Accept, reject, or put back among the suggested."""
    id_, status = fields.one("point"), fields.one("status")
    if status not in forms.STATUSES:
        return None
    outcome = _changed(place, slug, fields, lambda front: points.decided(front, id_, status), id_)
    if isinstance(outcome, Refused):
        return _unfinished(place, outcome, id_)
    return _done(place, slug, fields, outcome, lambda sheet: _next(sheet, id_, fields))


def merge(place: Workplace, slug: str, fields: Fields) -> Answer | None:
    """Join two points; the form of the one that stays is next."""
    stays, goes = fields.one("point"), fields.one("other")
    if stays == goes or not goes:
        return reading.comparison(
            place, slug, fields, (_problem("which-point", "Choose another point to join it with."),)
        )
    outcome = _changed(place, slug, fields, lambda front: points.joined(front, stays, goes), stays, goes)
    return _done(place, slug, fields, outcome, lambda _: _form(slug, stays, fields))


def heading(place: Workplace, slug: str, fields: Fields) -> Answer | None:
    """The comparison's title, standfirst and themes."""
    themes = dict(fields.starting("theme-title-"))
    title, standfirst, new = fields.one("title"), fields.one("standfirst"), fields.one("new-theme")
    outcome = _changed(place, slug, fields, lambda front: points.headed(front, title, standfirst, themes, new))
    return _done(place, slug, fields, outcome, lambda _: address(slug))


def link(place: Workplace, slug: str, fields: Fields) -> Answer | None:
    """A point between sentences of two articles or more."""
    sheet, books = place.opened(slug)
    if sheet is None or sheet.front is None:
        return None
    articles = sheet.front.articles
    found = chosen(fields.all("sentence"), articles, books)
    relation, differs = fields.one("relation"), fields.one("differs")
    if problem := _not_linked(len(found), relation, differs):
        return reading.comparison(place, slug, fields, (problem,), fields)
    kind = cast("Difference", differs) if relation == "differ" else None
    point = linked(found, articles, books, cast("Relation", relation), kind)
    if known := _known(sheet, point):
        message = f"The point `{known}` links these passages so already."
        return reading.comparison(place, slug, fields.with_(point=known), (_problem("known-link", message),), fields)
    point["question"] = fields.one("question") or None
    point["theme"] = fields.one("theme") or None
    outcome = _changed(place, slug, fields, lambda front: points.added(front, point))
    return _done(place, slug, fields, outcome, lambda done: _form(slug, points.points_of(done.value)[-1]["id"], fields))


def edit(place: Workplace, slug: str, id_: str, fields: Fields) -> Answer | None:
    """A point's words and claims; `then` may accept it in one go."""
    sheet, books = place.opened(slug)
    if sheet is None or sheet.front is None:
        return None
    form = reading.form_of(sheet, books, id_)
    if sheet.digest != fields.one("base") or form is None:
        return _conflict(place, slug, fields, sheet, id_)
    said = forms.wording(fields, sheet.front.articles)
    status = "accepted" if fields.one("then") == "accept" else None
    said, files, problems = _with_claims(place, said, books, fields)
    outcome: Outcome = Refused(sheet, problems)
    if not problems:
        outcome = _changed(place, slug, fields, lambda front: points.worded(front, id_, said, status), also=files)
    if isinstance(outcome, Refused):
        shown = forms.typed(form, fields)
        status_code = HTTPStatus.UNPROCESSABLE_ENTITY
        return reading.point_page(
            place, sheet, shown, show=fields.one("show"), status=status_code, problems=outcome.problems
        )
    if isinstance(outcome, Changed):
        return _conflict(place, slug, fields, outcome.sheet, id_)
    return to(_next(outcome.sheet, said.id, fields) if status else _there(slug, said.id, fields))


def undo(place: Workplace, slug: str, fields: Fields) -> Answer | None:
    """The comparison as it was before what the desk did last to it."""
    sheet = place.sheet(slug)
    before = place.before(sheet) if sheet else None
    if sheet is None or before is None or sheet.digest != fields.one("base"):
        return _conflict(place, slug, fields, sheet)
    with place.lock:
        outcome = restore(place.root, sheet, before.data)
    return _done(place, slug, fields, outcome, lambda _: f"{address(slug)}?{_shown(fields)}")


def suggest(place: Workplace, slug: str, fields: Fields) -> Answer | None:
    """Look for points again; what is new is added, and nothing else is touched."""
    sheet, _ = place.opened(slug)
    if sheet is None or sheet.front is None:
        return None
    with place.lock:
        done = draft(place.root, sheet.front.articles, slug)
    if done.path is None:
        return reading.comparison(place, slug, fields, done.diagnostics)
    return to(f"{address(slug)}?{_counted(done)}")


def begin(place: Workplace, fields: Fields) -> Answer:
    """A comparison of the chosen articles: the one that they have, or a new one."""
    known = place.shelf.slugs()
    articles = tuple(slug for slug in fields.all("article") if slug in known)
    with place.lock:
        done = draft(place.root, articles)
    if done.path is None:
        return reading.listing(place, done.diagnostics, articles)
    return to(f"{address(Path(done.path).stem)}?{_counted(done)}")


def _counted(done: Draft) -> str:
    return urlencode({"added": len(done.added) + len(done.quotations), "known": done.known})


DEEDS: Mapping[str, Deed] = {
    "decide": decide, "merge": merge, "heading": heading, "link": link, "suggest": suggest, "undo": undo,
}  # fmt: skip


# --- Writing --------------------------------------------------------------------------------------


def _changed(
    place: Workplace, slug: str, fields: Fields, change: _Change, *named: str,
    also: Mapping[Path, tuple[bytes, bytes]] | None = None,
) -> Outcome:  # fmt: skip
    """The change made to the file from which the page was; `named` are points that it needs."""
    sheet, _ = place.opened(slug)
    if sheet is None or sheet.digest != fields.one("base"):
        return Changed(sheet)
    if not sheet.is_open:
        return Refused(sheet, tuple(sheet.faults))
    if any(points.find_any(sheet.value, id_) is None for id_ in named):
        return Changed(sheet)
    with place.lock:
        outcome = save(place.root, sheet, change(sheet.value), also or {})
    if isinstance(outcome, Saved) and outcome.sheet.data != sheet.data:
        place.changed(sheet, outcome.sheet)
    return outcome


def _done(
    place: Workplace, slug: str, fields: Fields, outcome: Outcome, where: Callable[[Sheet], str]
) -> Answer | None:
    """The page after a form."""
    if isinstance(outcome, Saved):
        return to(where(outcome.sheet))
    if isinstance(outcome, Changed):
        return _conflict(place, slug, fields, outcome.sheet)
    return reading.comparison(place, slug, fields, outcome.problems, fields)


def _with_claims(
    place: Workplace, said: Wording, books: Books, fields: Fields
) -> tuple[Wording, dict[Path, tuple[bytes, bytes]], tuple[Diagnostic, ...]]:
    """The wording with the claims that are to be made of passages, and the articles' files with them."""
    config, _ = load_config(place.root)
    limits = config.rights if config else RightsLimits()
    answers: list[points.Answer] = []
    files: dict[Path, tuple[bytes, bytes]] = {}
    problems: list[Diagnostic] = []
    for answer in said.answers:
        new, book = forms.new_claim(answer.article, fields), books.get(answer.article)
        if new.wanted and book:
            made = claimed(place.root, book, answer.says, new, limits)
            problems += made.problems
            files[book.path] = (book.index, made.data)
            answer = replace(answer, claims=(*answer.claims, made.id))  # noqa: PLW2901
        answers.append(answer)
    return replace(said, answers=tuple(answers)), files, tuple(problems)


def _not_linked(articles: int, relation: str, differs: str) -> Diagnostic | None:
    if relation not in forms.RELATIONS or (relation == "differ" and differs not in forms.DIFFERENCES):
        return _problem("which-relation", "Say how the passages relate, and where they differ, in what.")
    if relation == "only" and articles != 1:
        return _problem("which-passages", "For a point that one article alone makes, choose sentences of one article.")
    if relation != "only" and articles < 2:
        return _problem("which-passages", "Choose sentences in two articles or more.")
    return None


def _known(sheet: Sheet, point: Mapping[str, Any]) -> str | None:
    """The point that has the suggestion already."""
    entries = sheet.front.points if sheet.front else []
    return next((one.id for one in entries if set(one.suggestion) & set(point["suggestion"])), None)


def _problem(code: str, message: str) -> Diagnostic:
    return Diagnostic("error", code, message)


# --- What comes next --------------------------------------------------------------------------------


def _next(sheet: Sheet, id_: str, fields: Fields) -> str:
    """The desk at the suggestion after the point that was decided; at that point, where none is left."""
    ids = sheet.entries
    at = next((n for n, (one, _) in enumerate(ids) if one == id_), 0)
    waiting = [one for one, status in [*ids[at + 1 :], *ids[:at]] if status == "suggested"]
    return _there(sheet.slug, waiting[0] if waiting else id_, fields, was=id_)


def _there(slug: str, id_: str, fields: Fields, **more: str) -> str:
    return f"{address(slug)}?{_shown(fields)}{urlencode({'point': id_, **more})}#point-{id_}"


def _form(slug: str, id_: str, fields: Fields) -> str:
    return f"{address(slug, 'points', id_)}?{_shown(fields)}"


def _shown(fields: Fields) -> str:
    """Which points the page showed, for the address of the next one."""
    return f"show={fields.one('show')}&" if fields.one("show") in reading.SHOWN else ""


def _unfinished(place: Workplace, refused: Refused, id_: str) -> Answer | None:
    """The form of a point that cannot be accepted as it is, with what is missing."""
    sheet, books = place.opened(refused.sheet.slug)
    form = reading.form_of(sheet, books, id_)
    if sheet is None or form is None:
        return None
    return reading.point_page(place, sheet, form, status=HTTPStatus.UNPROCESSABLE_ENTITY, problems=refused.problems)


# --- The file changed underneath ----------------------------------------------------------------------


def _conflict(place: Workplace, slug: str, fields: Fields, sheet: Sheet | None, id_: str = "") -> Answer:
    """What changed since the page was made, and what the editor wanted: nothing typed is lost, nothing written."""
    _, books = place.opened(slug)
    before = place.seen(fields.one("base"))
    diff = _diff(before, sheet.data) if sheet and before is not None else None
    form = reading.form_of(sheet, books, id_) if id_ else None
    if sheet and form:
        return reading.point_page(
            place, sheet, forms.typed(form, fields), show=fields.one("show"), status=HTTPStatus.CONFLICT,
            diff=diff if diff is not None else [],
        )  # fmt: skip
    return place.pages.page(
        "conflict.html",
        HTTPStatus.CONFLICT,
        home=PREFIX,
        here=address(slug),
        slug=slug,
        sheet=sheet,
        diff=diff,
        deed=fields.one("deed"),
        again=sheet is not None and fields.one("deed") in DEEDS,
        fields=[(name, value) for name, value in fields.pairs if name not in ("token", "base")],
    )


def _diff(before: bytes, now: bytes) -> list[str]:
    """The lines that are others now, with a few around them."""
    old, new = (one.decode("utf-8", "replace").splitlines() for one in (before, now))
    return list(unified_diff(old, new, lineterm="", n=2))[2:]
