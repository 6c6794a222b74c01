"""Sentences that an editor chose in two articles or more → a point between them, as a suggestion would be one."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from colombia_nato_site.compare.drafted_points import drafted
from colombia_nato_site.compare.points import Suggestion
from colombia_nato_site.desk.cards import Books
from colombia_nato_site.model import Difference, Relation, Source, Span

_KEY = re.compile(r"([a-z0-9-]+):(p[1-9][0-9]*):([0-9]{1,9})-([0-9]{1,9})")


def chosen(keys: Sequence[str], articles: Sequence[str], books: Books) -> dict[str, tuple[Span, ...]]:
    """The stretches that the keys of sentences name, by article; what names none is passed over."""
    found: dict[str, set[tuple[int, int]]] = {}
    for key in keys:
        match = _KEY.fullmatch(key)
        book = books.get(match[1]) if match and match[1] in articles else None
        if match and book and book.source and (span := _span(book.source, match[2], int(match[3]), int(match[4]))):
            found.setdefault(match[1], set()).add(span)
    return {slug: _joined(books, slug, sorted(spans)) for slug, spans in found.items()}


def _span(source: Source, paragraph: str, start: int, end: int) -> tuple[int, int] | None:
    within = next((one.span for one in source.paragraphs if one.id == paragraph), None)
    if within is None or not start < end <= within.end - within.start:
        return None
    return within.start + start, within.start + end


def _joined(books: Books, slug: str, spans: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    """Sentences that follow each other in one paragraph are one passage."""
    book = books[slug]
    text = book.source.text if book and book.source else ""
    joined: list[Span] = []
    for start, end in spans:
        between = text[joined[-1].end : start] if joined else "x"
        if not between.strip() and "\n\n" not in between:
            joined[-1] = Span(joined[-1].start, end)
        else:
            joined.append(Span(start, end))
    return tuple(joined)


def linked(
    found: Mapping[str, Sequence[Span]], articles: Sequence[str], books: Books, relation: Relation,
    differs: Difference | None,
) -> dict[str, Any]:  # fmt: skip
    """The point: it has the id by which a later run of `nato-site compare` knows the same suggestion again."""
    compared = [one for slug in articles if (book := books.get(slug)) and (one := book.compared)]
    passages = {n: tuple(found[one.slug]) for n, one in enumerate(compared) if one.slug in found}
    value = dict(drafted(Suggestion(relation, differs, passages, 1.0), compared).value)
    positions = {position["article"]: position for position in value["positions"]}  # type: ignore[attr-defined]
    value["positions"] = [positions.get(slug, {"article": slug, "searched": []}) for slug in articles]
    return {key: inner for key, inner in value.items() if key not in ("confidence", "because")}
