"""Everything dated, in order, each with the articles that tell it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from colombia_nato_site.analysis.findings import Event, Telling
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.model import Article, Point, When

ALWAYS = "9999-12-31"
NEVER = "0000-00-00"


@dataclass(frozen=True, slots=True)
class _Group:
    """Tellings of one event and the days that all of them can mean (ISO dates, both ends included).

    `parted` where two of them answer a point differently.
    """

    tellings: tuple[Telling, ...]
    earliest: str
    latest: str
    parted: bool = False

    def overlaps(self, other: "_Group") -> bool:
        return max(self.earliest, other.earliest) <= min(self.latest, other.latest)

    def joined(self, other: "_Group") -> "_Group":
        return _Group(
            self.tellings + other.tellings,
            max(self.earliest, other.earliest),
            min(self.latest, other.latest),
            self.parted or other.parted,
        )


def timeline(subject: Subject) -> tuple[Event, ...]:
    """The dated events of one comparison."""
    return events(subject.articles, subject.comparison.points)


def events(articles: Sequence[Article], points: Iterable[Point]) -> tuple[Event, ...]:
    """Claims with a date as events, sorted by their first day, then the more precise first.

    Claims of different articles are one event where a point ties them (agree or differ) and there
    is a day that all their dates can mean. A claim with no date, or with one that is open at both
    ends, is left out.
    """
    tellings = list(_tellings(articles))
    groups = {(t.article, t.claim): _Group((t,), _earliest(t.when), _latest(t.when)) for t in tellings}
    for one, other, parted in _ties(points):
        _join(groups, one, other, parted=parted)
    order = {telling: place for place, telling in enumerate(tellings)}
    unique = {group.tellings: group for group in groups.values()}
    found = (_event(sorted(group.tellings, key=order.__getitem__), group.parted) for group in unique.values())
    return tuple(sorted(found, key=lambda e: (_earliest(e.when), _latest(e.when), order[e.tellings[0]])))


def overlap(one: When, other: When) -> bool:
    """Whether there is a day that both dates can mean."""
    return max(_earliest(one), _earliest(other)) <= min(_latest(one), _latest(other))


def _tellings(articles: Sequence[Article]) -> Iterator[Telling]:
    for article in articles:
        for claim in article.claims:
            if claim.when and (claim.when.earliest or claim.when.latest):
                yield Telling(article.slug, claim.id, claim.says, claim.when)


_Tie = tuple[tuple[str, str], tuple[str, str], bool]


def _ties(points: Iterable[Point]) -> Iterator[_Tie]:
    """Pairs of claims of different articles that stand in one point, as (article, claim id), and if they part there.

    That two dates differ is no other account: each date is told with its article.
    """
    for point in points:
        if point.relation != "only":
            for one, other in combinations(point.positions, 2):
                parted = point.relation == "differ" and point.differs != "date" and one.says != other.says
                for claim in one.claims:
                    yield from (((one.article, claim), (other.article, against), parted) for against in other.claims)


def _join(groups: dict[tuple[str, str], _Group], one: tuple[str, str], other: tuple[str, str], *, parted: bool) -> None:
    """Make one group of two, unless they are one, are undated, or share no day."""
    if one not in groups or other not in groups:
        return
    left, right = groups[one], groups[other]
    if left.tellings != right.tellings and not left.overlaps(right):
        return
    both = left if left.tellings == right.tellings else left.joined(right)
    both = replace(both, parted=both.parted or parted)
    groups.update({(telling.article, telling.claim): both for telling in both.tellings})


def _event(tellings: list[Telling], accounts_differ: bool) -> Event:
    """`when` and `says` come from the most precise telling, the first of those that are equally so."""
    best = min(tellings, key=lambda telling: _days(telling.when))
    return Event(best.when, best.says, tuple(tellings), accounts_differ)


def _earliest(when: When) -> str:
    return when.earliest or NEVER


def _latest(when: When) -> str:
    return when.latest or ALWAYS


def _days(when: When) -> float:
    """How many days a date can mean; infinite where it is open, or lies outside the years 1 to 9999."""
    if when.earliest is None or when.latest is None:
        return float("inf")
    try:
        return (date.fromisoformat(when.latest) - date.fromisoformat(when.earliest)).days
    except ValueError:
        return float("inf")
