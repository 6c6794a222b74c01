"""Which people, organisations and places the articles name, together and alone."""

from collections.abc import Mapping, Sequence

from colombia_nato_site.analysis.findings import Covered
from colombia_nato_site.render import phrasing
from colombia_nato_site.render.contexts import Coverage, CoverageSide, CoveredName, Mark, MarkCount, Method
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.counted_links import CountedLinks, named


def coverage(edition: Edition, found: Sequence[Covered], marks: Mapping[str, Mark], counted: CountedLinks) -> Coverage:
    """The names in more than one article, then those in each alone, most often named first."""
    most = max((count for name in found for count in name.counts.values()), default=0)
    ordered = sorted(found, key=lambda c: (-sum(c.counts.values()), c.name.casefold(), c.entity))
    shared = tuple(_name(edition, c, most, marks, counted) for c in ordered if c.shared)
    only = tuple(
        CoverageSide(mark, tuple(_name(edition, c, most, marks, counted) for c in ordered if _only_in(c, slug)))
        for slug, mark in marks.items()
    )
    return Coverage(_title(shared, only, len(marks)), shared, only, _method(edition))


def _only_in(covered: Covered, slug: str) -> bool:
    return not covered.shared and covered.counts.get(slug, 0) > 0


def _name(
    edition: Edition, covered: Covered, most: int, marks: Mapping[str, Mark], counted: CountedLinks
) -> CoveredName:
    counts = {slug: covered.counts.get(slug, 0) for slug in marks}
    place = named(covered.entity)
    return CoveredName(
        name=covered.name,
        url=edition.entity_url(covered.entity),
        kind=covered.kind,
        counts=tuple(
            MarkCount(marks[slug], n, n / most if most else 0.0, counted.to(marks[slug], place) if n else None)
            for slug, n in counts.items()
        ),
    )


def _title(shared: Sequence[CoveredName], only: Sequence[CoverageSide], articles: int) -> str:
    """“Both name six people, organisations and places; A alone nine, B alone 31.”"""
    who = "Both articles name" if articles == 2 else "More than one article names"
    what = phrasing.counted(len(shared), "person, organisation or place", "people, organisations and places")
    alone = ", ".join(f"{side.mark.letter} alone {phrasing.in_words(len(side.names))}" for side in only)
    if len(only) > phrasing.NAMED_ONE_BY_ONE:
        alone = f"one article alone {phrasing.in_words(sum(len(side.names) for side in only))}"
    return phrasing.sentence(f"{who} {what}; {alone}")


def _method(edition: Edition) -> Method:
    return Method(
        "Counts of names, with the other names that the same person, organisation or place goes by.",
        (
            "Names are found by the rules of the reader and the editors’ catalogue of names; pronouns are not counted.",
            "A name that an article does not use may still be spoken of in other words.",
        ),
        edition.method_url("coverage"),
    )
