"""A comparison's file and its articles → what the desk shows of them."""

from collections.abc import Mapping, Sequence

from colombia_nato_site.content.schema import (
    ComparisonFile,
    CutEntry,
    EvidenceEntry,
    PointEntry,
    PositionEntry,
    QuotationEntry,
)
from colombia_nato_site.desk.columns import column, mark, span_at
from colombia_nato_site.desk.points import passage_key
from colombia_nato_site.desk.sheets import Sheet
from colombia_nato_site.desk.shelf import Book, span_of
from colombia_nato_site.desk.views import ClaimRow, Desk, Mark, Passage, PointCard, Side, ThemeRow
from colombia_nato_site.model import Span

Books = Mapping[str, Book | None]
NO_POSITION = PositionEntry.model_validate({"article": "none"})


def desk(sheet: Sheet, books: Books) -> Desk:
    """All that one page shows; nothing but the problems where the file's form is broken."""
    front = sheet.front or ComparisonFile.model_validate({"title": sheet.slug})
    missing = _missing(sheet)
    return Desk(
        slug=sheet.slug,
        title=front.title,
        standfirst=front.standfirst,
        draft=front.draft,
        path=sheet.path,
        digest=sheet.digest,
        themes=tuple(ThemeRow(theme.id, theme.title) for theme in front.themes),
        columns=tuple(column(n, slug, books.get(slug), front) for n, slug in enumerate(front.articles)),
        cards=(
            *(_card(n, point, front, books, missing.get(n, ())) for n, point in enumerate(front.points)),
            *(_shared(n, one, front, books) for n, one in enumerate(front.quotations, len(front.points) + 1)),
        ),
        problems=tuple(sheet.faults),
        is_open=sheet.is_open,
    )


def _missing(sheet: Sheet) -> dict[int, tuple[str, ...]]:
    """By a point's number, from 0: what its accepted form still lacks."""
    count = len(sheet.front.points) if sheet.front else 0
    places = [sheet.file.document.place(("points", number)) for number in range(count)]
    found: dict[int, tuple[str, ...]] = {}
    for problem in sheet.problems:
        at = (problem.line or 0, problem.column or 0)
        number = next((n for n in reversed(range(count)) if places[n] <= at), None)
        if number is not None:
            found[number] = (*found.get(number, ()), problem.message)
    return found


def _card(number: int, point: PointEntry, front: ComparisonFile, books: Books, missing: tuple[str, ...]) -> PointCard:
    positions = {position.article: position for position in point.positions}
    return PointCard(
        number=number + 1,
        id=point.id,
        status=point.status,
        relation=relation(point),
        question=point.question,
        theme=next((theme.title for theme in front.themes if theme.id == point.theme), ""),
        note=point.note,
        confidence="" if point.confidence is None else f"{point.confidence:.0%}",
        because=tuple(point.because),
        sides=tuple(_side(n, slug, positions.get(slug), books.get(slug)) for n, slug in enumerate(front.articles)),
        missing=missing if point.status == "accepted" else (),
    )


def _shared(number: int, quotation: QuotationEntry, front: ComparisonFile, books: Books) -> PointCard:
    """A quotation that several articles have, each cut in its own way."""
    cuts = {cut.article: cut for cut in quotation.cuts}
    return PointCard(
        number=number,
        id=quotation.id,
        status=quotation.status,
        relation="one quotation",
        question="The same words, cut differently",
        theme="",
        note="",
        confidence=f"{quotation.confidence:.0%}",
        because=("recognised by names and numbers, which is weaker",) if quotation.how != "words" else (),
        sides=tuple(
            _cut(marked(n, slug, books.get(slug)), cuts.get(slug), books.get(slug))
            for n, slug in enumerate(front.articles)
        ),
        missing=(),
        is_point=False,
    )


def _cut(mark: Mark, cut: CutEntry | None, book: Book | None) -> Side:
    """How one article gives the quotation, and what it leaves out."""
    if cut is None:
        return Side(mark, "", (), (), ())
    source = book.source if book else None
    found = [(place, span_at(source, place) if source else None) for place in cut.places]
    words = tuple(
        Passage(f"{place.paragraph}:{place.start}-{place.end}", place.paragraph, source.words_of(span) if span else "")
        for place, span in found
        if source
    )
    lacks = "; ".join(f"{one.words} words {one.where}" for one in cut.lacks)
    return Side(mark, f"Leaves out {lacks}." if lacks else "", (), (), words)


def relation(point: PointEntry) -> str:
    """The relation in words."""
    if point.relation == "differ":
        return f"differ: {point.differs}" if point.differs else "differ"
    return "agree" if point.relation == "agree" else "only one says"


def _side(number: int, slug: str, position: PositionEntry | None, book: Book | None) -> Side:
    said = position or NO_POSITION
    return Side(
        marked(number, slug, book),
        said.says,
        _claims(book, said.claims),
        tuple(said.searched),
        passages(book, said.passages),
    )


def _claims(book: Book | None, ids: Sequence[str]) -> tuple[ClaimRow, ...]:
    says = {claim.id: claim.says for claim in book.claims} if book else {}
    return tuple(ClaimRow(id_, says.get(id_, ""), near=False) for id_ in ids)


def marked(number: int, slug: str, book: Book | None) -> Mark:
    return mark(number, slug, book.title if book else slug)


def passages(book: Book | None, entries: Sequence[EvidenceEntry]) -> tuple[Passage, ...]:
    """The passages with their words, as far as the text is at hand."""
    return tuple(
        Passage(passage_key(one.model_dump(exclude_unset=True)), one.paragraph, _words(book, one)) for one in entries
    )


def _words(book: Book | None, entry: EvidenceEntry) -> str:
    span = _span(book, entry)
    return book.source.words_of(span) if span and book and book.source else entry.exact


def _span(book: Book | None, entry: EvidenceEntry) -> Span | None:
    return span_of(book.source, entry) if book and book.source else None


def claim_rows(book: Book | None, position: PositionEntry) -> tuple[ClaimRow, ...]:
    """The article's claims, first those that rest on words of the position's passages; ids that are unknown too."""
    if book is None:
        return tuple(ClaimRow(id_, "", near=False) for id_ in position.claims)
    spans = [span for one in position.passages if (span := _span(book, one))]
    rows = [ClaimRow(claim.id, claim.says, _near(book, claim.id, spans)) for claim in book.claims]
    known = {row.id for row in rows}
    rows += [ClaimRow(id_, "", near=False) for id_ in position.claims if id_ not in known]
    return tuple(sorted(rows, key=lambda row: not row.near))


def _near(book: Book, claim: str, spans: Sequence[Span]) -> bool:
    own = book.spans.get(claim, ())
    return any(one.start < other.end and other.start < one.end for one in own for other in spans)
