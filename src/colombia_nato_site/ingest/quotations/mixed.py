"""Quotations of few words take the reported clause for their span, and what else of it was found."""

from dataclasses import replace

from colombia_nato_site.ingest.quotations.quoted_words import inner
from colombia_nato_site.model import Quotation, Span

_JOINING = frozenset({"and", "or", "but", "nor", "that", "to", "y", "e", "o", "pero", "ni", "que", ","})


def widened(text: str, found: list[Quotation], quotation: Quotation, clause: Span) -> Quotation:
    """The quotation over the whole clause; of `found`, what lies in the clause is taken out.

    It stays as it is where the clause would cross a quotation of somebody else.
    """
    start, taken = clause.start, 0
    for last in reversed(found):
        if last.span.end <= start:
            break
        if last.kind != "term" and (last.kind, last.cue_span) != ("mixed", quotation.cue_span):
            return quotation
        if _is_parted(text, last.span, quotation.span):
            start = quotation.span.start
            break
        start = min(start, last.span.start)
        taken += 1
    del found[len(found) - taken :]
    return replace(quotation, span=Span(start, clause.end))


def _is_parted(text: str, first: Span, second: Span) -> bool:
    """“While they like the “plan,” | Ruiz is for “peace””: a comma, and no word that goes on with the clause."""
    if inner(text, first)[-1:] != "," and text[first.end : first.end + 1] != ",":
        return False
    between = text[first.end : second.start].lower().split()
    return bool(between) and between[0] not in _JOINING
