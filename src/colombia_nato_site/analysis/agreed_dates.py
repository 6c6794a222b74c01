"""Points whose claims' dates belie their relation: said to agree, but on no day that all could mean."""

from collections.abc import Iterator
from itertools import combinations

from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.analysis.timeline import overlap
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Point, When


def dates_that_do_not_meet(subject: Subject) -> Iterator[Diagnostic]:
    """A warning for each pair of articles that a point calls agreed, though none of their dates meet."""
    when = {(article.slug, claim.id): claim.when for article, claim in subject.claims() if claim.when}
    for point in subject.comparison.points:
        if point.relation == "agree":
            for one, other in combinations(point.positions, 2):
                here = [when[key] for claim in one.claims if (key := (one.article, claim)) in when]
                there = [when[key] for claim in other.claims if (key := (other.article, claim)) in when]
                if here and there and not any(overlap(a, b) for a in here for b in there):
                    yield _warning(point, one.article, here, other.article, there)


def _warning(point: Point, one: str, here: list[When], other: str, there: list[When]) -> Diagnostic:
    origin = point.origin
    dates = " and ".join(
        f"“{slug}” dates it {', '.join(when.edtf for when in whens)}" for slug, whens in ((one, here), (other, there))
    )
    return Diagnostic(
        "warning",
        "agreed-dates-differ",
        f"Point “{point.id}” says that the articles agree, but {dates}; expected dates that can be the same day.",
        origin.path if origin else None,
        origin.line if origin else None,
        origin.column if origin else None,
        "Make the relation “differ” with “differs: date”, or correct the claims' dates.",
    )
