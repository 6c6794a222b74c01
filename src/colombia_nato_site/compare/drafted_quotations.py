"""What several articles quote of one utterance → entries of a comparison's file, those that it has not yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from colombia_nato_site.compare.articles import Compared
from colombia_nato_site.compare.shared_quotations import shared_quotations
from colombia_nato_site.content.schema import ComparisonFile, PlaceEntry, QuotationEntry
from colombia_nato_site.content.yaml_text import item_of_list
from colombia_nato_site.model import Cut, LeftOut, Place, SharedQuotation

Value = dict[str, object]


@dataclass(frozen=True, slots=True)
class DraftedQuotation:
    """`value` is what `yaml` means."""

    id: str
    yaml: str
    value: Mapping[str, object]


def new_quotations(articles: Sequence[Compared], front: ComparisonFile | None) -> list[DraftedQuotation]:
    """Those that no quotation in the file is of yet, whatever its status; places only, no word of the articles."""
    found = shared_quotations({article.slug: article.source for article in articles})
    there = front.quotations if front else []
    return [_drafted(one) for one in found if not any(_is_of(one, entry) for entry in there)]


def _is_of(one: SharedQuotation, entry: QuotationEntry) -> bool:
    """Whether an entry has words of it in two articles, so that a quotation read better is not a new one."""
    cuts = {cut.article: cut.places for cut in entry.cuts}
    return sum(any(_meet(a, b) for a in cut.places for b in cuts.get(cut.article, ())) for cut in one.cuts) > 1


def _meet(one: Place, other: PlaceEntry) -> bool:
    return one.paragraph == other.paragraph and one.start < other.end and other.start < one.end


def _drafted(one: SharedQuotation) -> DraftedQuotation:
    value: Value = {
        "id": one.id,
        "status": "suggested",
        "how": one.how,
        "confidence": one.confidence,
        "cuts": [_cut(cut) for cut in one.cuts],
    }
    return DraftedQuotation(one.id, item_of_list(value), value)


def _cut(cut: Cut) -> Value:
    return {
        "article": cut.article,
        **({"speaker": cut.speaker} if cut.speaker else {}),
        "words": cut.words,
        "places": _places(cut.places),
        **({"lacks": [_left_out(one) for one in cut.left_out]} if cut.left_out else {}),
    }


def _left_out(one: LeftOut) -> Value:
    return {"where": one.where, "words": one.words, "article": one.article, "places": _places(one.places)}


def _places(places: Sequence[Place]) -> list[Value]:
    return [{"paragraph": one.paragraph, "start": one.start, "end": one.end} for one in places]
