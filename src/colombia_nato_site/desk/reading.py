"""The pages of the desk that only show: the list of comparisons, one comparison, one point."""

from collections.abc import Mapping
from http import HTTPStatus

from colombia_nato_site.desk import forms
from colombia_nato_site.desk.cards import Books, desk
from colombia_nato_site.desk.fields import Fields
from colombia_nato_site.desk.pages import Answer
from colombia_nato_site.desk.sheets import Sheet
from colombia_nato_site.desk.shelf import Book
from colombia_nato_site.desk.views import ArticleRow, ComparisonRow, PointForm
from colombia_nato_site.desk.workplace import PREFIX, Workplace, address
from colombia_nato_site.diagnostics import Diagnostic

SHOWN = ("suggested", "accepted", "rejected", "all")


def listing(place: Workplace, problems: tuple[Diagnostic, ...] = (), chosen: tuple[str, ...] = ()) -> Answer:
    """All comparisons, and the articles of which a new one can be made."""
    books = [book for slug in place.shelf.slugs() if (book := place.shelf.book(slug))]
    return place.pages.page(
        "list.html",
        HTTPStatus.UNPROCESSABLE_ENTITY if problems else HTTPStatus.OK,
        home=PREFIX,
        comparisons=[_row(sheet) for sheet in place.sheets()],
        articles=[_article(book) for book in books],
        chosen=chosen,
        problems=problems,
    )


def _row(sheet: Sheet) -> ComparisonRow:
    decided = [status for _, status in sheet.entries]
    return ComparisonRow(
        slug=sheet.slug,
        title=sheet.front.title if sheet.front else sheet.slug,
        marks=tuple(sheet.front.articles) if sheet.front else (),
        suggested=decided.count("suggested"),
        accepted=decided.count("accepted"),
        rejected=decided.count("rejected"),
        draft=sheet.file.draft,
        is_broken=not sheet.is_open,
    )


def _article(book: Book) -> ArticleRow:
    front = book.front
    about = " · ".join(filter(None, [front.outlet, front.published, front.story])) if front else ""
    return ArticleRow(book.slug, book.title, about, book.source is not None)


def comparison(
    place: Workplace, slug: str, query: Fields, problems: tuple[Diagnostic, ...] = (), sent: Fields | None = None
) -> Answer | None:
    """The desk of one comparison; None where there is none. `sent` is a form that could not be done."""
    sheet, books = place.opened(slug)
    if sheet is None:
        return None
    found = desk(sheet, books)
    ids = [card.id for card in found.cards]
    show = query.one("show")
    show = show if show in SHOWN else "suggested" if found.count("suggested") else "all"
    point, was = query.one("point"), query.one("was")
    return place.pages.page(
        "desk.html",
        HTTPStatus.UNPROCESSABLE_ENTITY if problems else HTTPStatus.OK,
        home=PREFIX,
        here=address(slug),
        desk=found,
        show=show,
        cards=[card for card in found.cards if show in (card.status, "all") or card.id == point],
        chosen=point if point in ids else "",
        was=next((card for card in found.cards if card.id == was), None),
        run=_told(query),
        undoable=place.before(sheet) is not None,
        picked=frozenset(sent.all("sentence")) if sent else frozenset(),
        sent=sent or Fields(),
        problems=problems,
        relations=forms.RELATIONS,
        differences=forms.DIFFERENCES,
        shown=SHOWN,
    )


def _told(query: Fields) -> str:
    """What became of a run of suggestions, from the two numbers in the address."""
    added, known = query.one("added"), query.one("known")
    if not (added.isdecimal() and known.isdecimal() and len(added) + len(known) < 12):
        return ""
    return f"{int(added)} new suggestion{'' if int(added) == 1 else 's'}; {int(known)} known already."


def point(place: Workplace, slug: str, id_: str, query: Fields) -> Answer | None:
    """The form of one point; None where there is none."""
    sheet, books = place.opened(slug)
    form = form_of(sheet, books, id_)
    if sheet is None or form is None:
        return None
    return point_page(place, sheet, form, show=query.one("show"))


def form_of(sheet: Sheet | None, books: Books, id_: str) -> PointForm | None:
    front = sheet.front if sheet else None
    number = next((n for n, one in enumerate(front.points) if one.id == id_), None) if front else None
    return None if front is None or number is None else forms.form_of(front, number, front.points[number], books)


def point_page(
    place: Workplace,
    sheet: Sheet,
    form: PointForm,
    *,
    show: str = "",
    status: HTTPStatus = HTTPStatus.OK,
    **more: object,
) -> Answer:
    """The form, as it is in the file or as it was sent; `more` may be `problems`, or the `diff` of a conflict."""
    values: Mapping[str, object] = {"problems": (), "diff": None, **more}
    return place.pages.page(
        "point.html",
        status,
        home=PREFIX,
        here=address(sheet.slug),
        action=address(sheet.slug, "points", form.point),
        sheet=sheet,
        themes=sheet.front.themes if sheet.front else [],
        form=form,
        show=show if show in SHOWN else "",
        relations=forms.RELATIONS,
        differences=forms.DIFFERENCES,
        kinds=forms.KINDS,
        **values,
    )
