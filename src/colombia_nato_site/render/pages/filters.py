"""The links that show some points alone: those of a theme, those in which somebody speaks."""

from collections import Counter
from collections.abc import Iterator, Sequence

from colombia_nato_site.content.slugs import unique
from colombia_nato_site.model import Comparison, Position
from colombia_nato_site.render import links
from colombia_nato_site.render.contexts import Filter, Glance, Mark, ThemeOfPoints
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.evidence import quotation_around, speaker_name

# As many as static/css/components/filters.css can tell apart.
THEMES, SPEAKERS = 16, 24
ALONE = 4


def theme_filters(themes: Sequence[ThemeOfPoints]) -> tuple[Filter, ...]:
    """None where all points are of one theme."""
    if len(themes) < 2:
        return ()
    return tuple(
        Filter(f"points-on-{theme.id}", theme.id, theme.title, place, len(theme.points))
        for place, theme in enumerate(themes[:THEMES], start=1)
    )


def alone_filters(glance: Glance) -> tuple[Filter, ...]:
    """A link for each article to what it alone says; none with more articles than have a column each."""
    alone = next(count for count in glance.counts if count.relation == "only").marks
    if len(alone) > ALONE:
        return ()
    return tuple(
        Filter(alone_id(part.mark), part.mark.letter, f"only {part.mark.letter}", part.mark.number, part.count)
        for part in alone
    )


def alone_id(mark: Mark) -> str:
    return f"points-only-{mark.letter.lower()}"


def speaker_filters(edition: Edition, comparison: Comparison) -> tuple[tuple[Filter, ...], int]:
    """Those who speak to most points first, and how many more there are than can have a link."""
    names: dict[str, str] = {}
    points: Counter[str] = Counter()
    for point in comparison.points:
        spoken = {id_: name for position in point.positions for id_, name in speakers_of(edition, position)}
        names |= spoken
        points.update(spoken.keys())
    ordered = sorted(points, key=lambda id_: (-points[id_], names[id_].casefold(), id_))
    taken: set[str] = set()
    found = []
    for place, id_ in enumerate(ordered[:SPEAKERS], start=1):
        anchor = unique(f"points-by-{links.slug_of(id_)}", taken)
        found.append(Filter(anchor, id_, names[id_], place, points[id_]))
    return tuple(found), len(ordered) - len(found)


def speakers_of(edition: Edition, position: Position) -> Iterator[tuple[str, str]]:
    """Whom a position's evidence has speak, quoted or paraphrased: id and name; a name alone is its own id."""
    article = edition.corpus.articles.get(position.article)
    if article is None:
        return
    for claim in article.claims:
        if claim.id not in position.claims:
            continue
        if claim.speaker:
            yield claim.speaker, speaker_name(edition, article, claim.speaker, None) or claim.speaker
        for evidence in claim.evidence:
            spoken = quotation_around(article, evidence)
            name = speaker_name(edition, article, spoken.speaker, spoken.speaker_text) if spoken else None
            if spoken and name:
                yield spoken.speaker or name, name
