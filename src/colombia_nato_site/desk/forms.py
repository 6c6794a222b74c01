"""The form of a point: filled from the file or from what an editor typed, and read back as a Wording."""

import re
from collections.abc import Sequence

from colombia_nato_site.content.schema import ComparisonFile, PointEntry, PositionEntry
from colombia_nato_site.desk.cards import NO_POSITION, Books, claim_rows, marked, passages
from colombia_nato_site.desk.fields import Fields
from colombia_nato_site.desk.points import Answer, Wording
from colombia_nato_site.desk.views import NewClaim, PointForm, SideForm

STATUSES = ("suggested", "accepted", "rejected")
RELATIONS = ("agree", "differ", "only")
DIFFERENCES = ("number", "date", "name", "negation", "framing")
KINDS = ("event", "figure", "reported-speech", "opinion", "prediction")


def form_of(front: ComparisonFile, number: int, point: PointEntry, books: Books) -> PointForm:
    """The form as the file fills it; `number` counts the points from 0."""
    positions = {position.article: position for position in point.positions}
    return PointForm(
        point=point.id,
        number=number + 1,
        status=point.status,
        id=point.id,
        question=point.question,
        theme=point.theme or "",
        new_theme="",
        relation=point.relation,
        differs=point.differs or "",
        note=point.note,
        because=tuple(point.because),
        sides=tuple(
            _side(n, slug, positions.get(slug, NO_POSITION), books, "figure" if point.differs == "number" else "event")
            for n, slug in enumerate(front.articles)
        ),
    )


def _side(number: int, slug: str, position: PositionEntry, books: Books, kind: str) -> SideForm:
    book = books.get(slug)
    found = passages(book, position.passages)
    first = found[0] if found else None
    return SideForm(
        mark=marked(number, slug, book),
        says=position.says,
        claims=claim_rows(book, position),
        chosen=frozenset(position.claims),
        searched="\n".join(position.searched),
        passages=found,
        kept=frozenset(one.key for one in found),
        new_claim=NewClaim(False, kind, first.paragraph if first else "", first.words if first else ""),
        rights=book.front.rights if book and book.front else "none",
    )


def typed(form: PointForm, fields: Fields) -> PointForm:
    """The form with what an editor typed into it."""
    return PointForm(
        point=form.point,
        number=form.number,
        status=form.status,
        id=fields.one("id"),
        question=fields.one("question"),
        theme=fields.one("theme"),
        new_theme=fields.one("new-theme"),
        relation=fields.one("relation"),
        differs=fields.one("differs"),
        note=fields.one("note"),
        because=form.because,
        sides=tuple(_side_typed(side, fields) for side in form.sides),
    )


def _side_typed(side: SideForm, fields: Fields) -> SideForm:
    slug = side.mark.slug
    return SideForm(
        mark=side.mark,
        says=fields.one(f"says-{slug}"),
        claims=side.claims,
        chosen=frozenset(fields.all(f"claim-{slug}")),
        searched=fields.one(f"searched-{slug}"),
        passages=side.passages,
        kept=frozenset(fields.all(f"passage-{slug}")),
        new_claim=new_claim(slug, fields),
        rights=side.rights,
    )


def new_claim(slug: str, fields: Fields) -> NewClaim:
    """The claim that the editor wants to have made of the article's passage."""
    return NewClaim(
        bool(fields.one(f"new-claim-{slug}")),
        fields.one(f"new-kind-{slug}"),
        fields.one(f"new-paragraph-{slug}"),
        fields.one(f"new-exact-{slug}"),
    )


def wording(fields: Fields, articles: Sequence[str]) -> Wording:
    """What the form says, for each of the comparison's articles."""
    return Wording(
        id=fields.one("id"),
        question=fields.one("question"),
        theme=fields.one("theme"),
        new_theme=fields.one("new-theme"),
        relation=fields.one("relation"),
        differs=fields.one("differs"),
        note=fields.one("note"),
        answers=tuple(_answer(slug, fields) for slug in articles),
    )


def _answer(slug: str, fields: Fields) -> Answer:
    searched = re.split(r"[\n,;]", fields.one(f"searched-{slug}"))
    return Answer(
        article=slug,
        says=fields.one(f"says-{slug}"),
        claims=tuple(dict.fromkeys(fields.all(f"claim-{slug}"))),
        searched=tuple(dict.fromkeys(word.strip() for word in searched if word.strip())),
        passages=tuple(fields.all(f"passage-{slug}")),
    )
