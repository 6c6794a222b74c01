"""The points of a comparison, by theme, and the glance that counts them."""

from collections.abc import Mapping

from colombia_nato_site.analysis.findings import ComparisonFindings
from colombia_nato_site.content.addresses import resolved
from colombia_nato_site.model import Article, Claim, Comparison, Difference, Point, Position, Relation
from colombia_nato_site.render import links, phrasing
from colombia_nato_site.render.contexts import (
    ClaimInPoint,
    Glance,
    GlanceCount,
    Link,
    Mark,
    MarkCount,
    Method,
    PointRow,
    PositionCell,
    RelationCounts,
    ThemeOfPoints,
)
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.evidence import evidence_lines, foreign
from colombia_nato_site.render.pages.facts import article_facts
from colombia_nato_site.render.pages.filters import ALONE, alone_id, speakers_of

_DIFFERS: dict[Difference, str] = {
    "number": "They differ on a number",
    "date": "They differ on a date",
    "name": "They differ on a name",
    "negation": "They contradict each other",
    "framing": "They frame it differently",
}
_TWO_SIDES: dict[Difference, str] = {
    "number": "{} differ from {} on a number",
    "date": "{} differ from {} on a date",
    "name": "{} differ from {} on a name",
    "negation": "{} contradict {}",
    "framing": "{} frame it differently from {}",
}
_NAMED = 4  # beyond so many articles a number says more than their letters
_RELATIONS: tuple[Relation, ...] = ("agree", "differ", "only")


def themes(edition: Edition, comparison: Comparison, marks: Mapping[str, Mark]) -> tuple[ThemeOfPoints, ...]:
    """The points in the order of the file, under the themes in theirs; themes without points are left out."""
    rows = {p.id: _row(edition, comparison, p, marks) for p in comparison.points}
    grouped = (
        ThemeOfPoints(t.id, t.title, tuple(rows[p.id] for p in comparison.points if p.theme == t.id))
        for t in comparison.themes
    )
    return tuple(theme for theme in grouped if theme.points)


def _row(edition: Edition, comparison: Comparison, point: Point, marks: Mapping[str, Mark]) -> PointRow:
    speaking = tuple(marks[p.article] for p in point.positions if p.found and p.article in marks)
    url = links.comparison(comparison.slug)
    answers = (p for p in point.positions if p.found and p.article in marks)
    said = tuple(dict.fromkeys(_answer(point, p) for p in answers))
    group = {p.article: said.index(_answer(point, p)) + 1 for p in point.positions if p.found and p.article in marks}
    return PointRow(
        id=point.id,
        question=point.question,
        relation=point.relation,
        relation_words=_two_sides(point, group, marks) or _words(point.relation, point.differs, speaking, len(marks)),
        differs=point.differs,
        note_html=resolved(point.note.html, edition.resolve(url)),
        marks=speaking,
        speakers=tuple(dict.fromkeys(id_ for p in point.positions for id_, _ in speakers_of(edition, p))),
        positions=tuple(
            _cell(edition, p, marks[p.article], group.get(p.article, 0)) for p in point.positions if p.article in marks
        ),
    )


def _two_sides(point: Point, group: Mapping[str, int], marks: Mapping[str, Mark]) -> str | None:
    """“A and C differ from B on a number”: where three or four articles give two answers between them."""
    sides = [[marks[slug].letter for slug in group if group[slug] == answer] for answer in sorted({*group.values()})]
    if not point.differs or len(sides) != 2 or not 2 < len(group) <= _NAMED:
        return None
    many, few = sorted(sides, key=len, reverse=True)
    return _TWO_SIDES[point.differs].format(phrasing.listed(many), phrasing.listed(few))


def _words(relation: Relation, differs: Difference | None, speaking: tuple[Mark, ...], articles: int) -> str:
    letters = phrasing.listed([mark.letter for mark in speaking])
    if len(speaking) > _NAMED:
        letters = f"{phrasing.in_words(len(speaking))} of {articles}"
    if relation == "only":
        return f"Only {letters} says" if len(speaking) == 1 else f"Only {letters} say"
    if relation == "differ":
        return _DIFFERS[differs] if differs else "They differ"
    if len(speaking) < articles:
        return f"{letters[:1].upper()}{letters[1:]} say the same"
    return "Both say" if articles == 2 else "All say"


def _answer(point: Point, position: Position) -> str:
    """What positions that say the same have in common: our words, or the editors' word that they agree."""
    return "" if point.relation == "agree" else " ".join(position.says.casefold().split()).rstrip(".")


def _cell(edition: Edition, position: Position, mark: Mark, group: int) -> PositionCell:
    article = edition.corpus.articles[position.article]
    known = {claim.id: claim for claim in article.claims}
    claims = tuple(_claim(edition, article, known[id_]) for id_ in position.claims if id_ in known)
    return PositionCell(
        mark, position.found, position.says, claims, position.searched, group, foreign(edition, article)
    )


def _claim(edition: Edition, article: Article, claim: Claim) -> ClaimInPoint:
    url = links.article(article.slug, claim.id)
    return ClaimInPoint(claim.says, url, claim.kind, evidence_lines(edition, article, claim))


def by_theme(themes: tuple[ThemeOfPoints, ...]) -> tuple[RelationCounts, ...]:
    """The glance's numbers, theme by theme."""
    counted = ((theme.title, f"#theme-{theme.id}", [point.relation for point in theme.points]) for theme in themes)
    return tuple(
        RelationCounts(title, url, *(of.count(relation) for relation in _RELATIONS)) for title, url, of in counted
    )


def glance(edition: Edition, comparison: Comparison, findings: ComparisonFindings, marks: Mapping[str, Mark]) -> Glance:
    """The three numbers, the articles named, and the numbers as a sentence."""
    counts = tuple(_count(comparison, relation, findings, marks) for relation in _RELATIONS)
    articles = edition.corpus.articles
    named = tuple(article_facts(edition, articles[slug], mark) for slug, mark in marks.items())
    return Glance(_glance_title(findings, len(marks)), counts, named, findings.tally.total)


def _count(
    comparison: Comparison, relation: Relation, findings: ComparisonFindings, marks: Mapping[str, Mark]
) -> GlanceCount:
    tally = findings.tally
    number = {"agree": tally.agree, "differ": tally.differ, "only": tally.only_total}[relation]
    rows = [p for p in comparison.points if p.relation == relation]
    alone = {slug: tally.only.get(slug, 0) for slug in marks} if relation == "only" else {}
    anchor = f"points-{relation}"
    return GlanceCount(
        relation=relation,
        label=_label(relation, len(marks)),
        count=number,
        share=_share(number, tally.total),
        id=anchor,
        url=links.comparison(comparison.slug, anchor),
        marks=tuple(
            MarkCount(marks[slug], n, _share(n, tally.total), _alone_url(comparison, marks, slug))
            for slug, n in alone.items()
        ),
        rows=tuple(Link(p.question, links.comparison(comparison.slug, p.id)) for p in rows),
    )


def _alone_url(comparison: Comparison, marks: Mapping[str, Mark], slug: str) -> str | None:
    """The points that this article alone speaks to; with many articles there are no such links."""
    return links.comparison(comparison.slug, alone_id(marks[slug])) if len(marks) <= ALONE else None


def _label(relation: Relation, articles: int) -> str:
    if relation == "agree":
        return "both say" if articles == 2 else "say the same"
    if relation == "differ":
        return "they differ"
    return "only one says"


def _glance_title(findings: ComparisonFindings, articles: int) -> str:
    tally = findings.tally
    who = "Both articles" if articles == 2 else "The articles"
    points = f"{phrasing.counted(tally.total, 'point', 'points')}"
    return (
        f"Of {points} compared, {who.lower()} agree on {phrasing.in_words(tally.agree)}, "
        f"differ on {phrasing.in_words(tally.differ)}, and {phrasing.in_words(tally.only_total)} "
        f"{'stands' if tally.only_total == 1 else 'stand'} in one article alone."
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def points_method(edition: Edition) -> Method:
    return Method(
        "Questions and answers are written by the editors; every answer rests on passages of the article.",
        (
            "An editor put each question to every article and wrote down what it answers as claims, "
            "each with the passage that it rests on.",
            "“They differ” means that the answers cannot both be the whole truth, or frame the matter "
            "differently; it says nothing on who is right.",
            "“Not found” means that the terms shown were searched for in the article and nothing was found. "
            "It does not say that anything was left out on purpose.",
        ),
        edition.method_url("points"),
    )
