"""An article → its paragraphs, sentence by sentence, with the passages of the comparison's points marked in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from colombia_nato_site.content.schema import ComparisonFile, PlaceEntry, PositionEntry
from colombia_nato_site.desk.shelf import Book, span_of
from colombia_nato_site.desk.views import Column, Mark, Paragraph, Piece, Sentence, Tag
from colombia_nato_site.ingest.sentences import sentences
from colombia_nato_site.model import Paragraph as ParagraphSpan
from colombia_nato_site.model import Source, Span

_GRAVITY = ("suggested", "accepted", "rejected")
_COLOURS = 6


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where a passage of a point stands, in code points of the source's text."""

    span: Span
    tag: Tag


def mark(number: int, slug: str, title: str) -> Mark:
    """The mark of the article number `number`, from 0."""
    letter = chr(65 + number) if number < 26 else f"{chr(64 + number // 26)}{chr(65 + number % 26)}"
    return Mark(letter, number % _COLOURS + 1, slug, title)


def column(number: int, slug: str, book: Book | None, front: ComparisonFile) -> Column:
    """One article of a comparison, which may be missing."""
    if book is None:
        return Column(mark(number, slug, slug), "There is no such article in content/articles/.", "", False, (), ())
    entry, source = book.front, book.source
    about = [entry.outlet, ", ".join(entry.authors), entry.published, entry.kind] if entry else []
    found = tuple(_paragraphs(book.slug, source, stretches(book, front))) if source else ()
    return Column(
        mark=mark(number, slug, book.title),
        about=" · ".join(filter(None, about)),
        language=(source.language if source else None) or "",
        has_text=source is not None,
        paragraphs=found,
        problems=book.problems,
    )


def stretches(book: Book, front: ComparisonFile) -> list[Stretch]:
    """The passages of all points in this article, and the words that their claims rest on."""
    if book.source is None:
        return []
    found = []
    for number, point in enumerate(front.points, 1):
        tag = Tag(number, point.id, point.status)
        for position in point.positions:
            if position.article == book.slug:
                found += [Stretch(span, tag) for span in spans_of(book, book.source, position)]
    for number, quotation in enumerate(front.quotations, len(front.points) + 1):
        tag = Tag(number, quotation.id, quotation.status)
        places = [place for cut in quotation.cuts if cut.article == book.slug for place in cut.places]
        found += [Stretch(span, tag) for place in places if (span := span_at(book.source, place))]
    return sorted(found, key=lambda one: (one.span.start, one.span.end))


def spans_of(book: Book, source: Source, position: PositionEntry) -> list[Span]:
    """Where the passages of a position stand, and the evidence of its claims."""
    passages = [span for one in position.passages if (span := span_of(source, one))]
    return passages + [span for claim in position.claims for span in book.spans.get(claim, ())]


def span_at(source: Source, place: PlaceEntry) -> Span | None:
    """A place in the text; None where the text is no longer so long there."""
    within = next((one.span for one in source.paragraphs if one.id == place.paragraph), None)
    if within is None or place.end > within.end - within.start:
        return None
    return Span(within.start + place.start, within.start + place.end)


def _paragraphs(slug: str, source: Source, found: Sequence[Stretch]) -> Iterator[Paragraph]:
    headings = {section.first: section.heading for section in source.sections}
    language = (source.language or "").partition("-")[0] or None
    for paragraph in source.paragraphs:
        spans = sentences(source.text, language, paragraph.span)
        within = [one for one in found if one.span.start < paragraph.span.end and one.span.end > paragraph.span.start]
        yield Paragraph(
            paragraph.id,
            paragraph.kind,
            headings.get(paragraph.id),
            tuple(_sentence(source, _key(slug, paragraph, span), span, within) for span in spans),
        )


def _key(slug: str, paragraph: ParagraphSpan, span: Span) -> str:
    start = paragraph.span.start
    return f"{slug}:{paragraph.id}:{span.start - start}-{span.end - start}"


def _sentence(source: Source, key: str, span: Span, found: Sequence[Stretch]) -> Sentence:
    within = [one for one in found if one.span.start < span.end and one.span.end > span.start]
    return Sentence(key, tuple(_pieces(source, span, within)), _tags(within))


def _pieces(source: Source, span: Span, found: Sequence[Stretch]) -> Iterator[Piece]:
    """The sentence, cut wherever a passage begins or ends."""
    ends = (at for one in found for at in (one.span.start, one.span.end))
    cuts = sorted({span.start, span.end, *(at for at in ends if span.start < at < span.end)})
    for start, end in pairwise(cuts):
        tags = _tags([one for one in found if one.span.start <= start and end <= one.span.end])
        status = min((tag.status for tag in tags), key=_GRAVITY.index, default="")
        yield Piece(source.text[start:end], tags, status)


def _tags(found: Sequence[Stretch]) -> tuple[Tag, ...]:
    return tuple(sorted({one.tag for one in found}, key=lambda tag: tag.number))
