"""`comparisons/<slug>.md` → Comparison."""

from collections.abc import Sequence

from colombia_nato_site.content import markdown
from colombia_nato_site.content.dates import when
from colombia_nato_site.content.parse.corrections import check_corrections, corrections_of, last_change
from colombia_nato_site.content.parse.markdown_file import MarkdownFile, read
from colombia_nato_site.content.parse.points import check_points
from colombia_nato_site.content.parsed import ParsedComparison, Reference
from colombia_nato_site.content.schema import ComparisonFile, CutEntry, PlaceEntry, PointEntry, QuotationEntry
from colombia_nato_site.diagnostics import Diagnostic, Severity, has_errors
from colombia_nato_site.model import Comparison, Cut, LeftOut, Place, Point, Position, Prose, SharedQuotation, Theme
from colombia_nato_site.typed_yaml import suggest


def parse_comparison(slug: str, path: str, data: bytes) -> ParsedComparison:
    """The comparison in the file `path`, with what can be said without other files."""
    file, diagnostics = read(data, path, slug, ComparisonFile)
    front = file.front
    if front is not None:
        diagnostics += _check(file, front)
    return ParsedComparison(
        slug=slug,
        path=path,
        content=None if front is None or has_errors(diagnostics) else _comparison(slug, file, front),
        draft=file.draft,
        references=(_references(file, front) if front else ()) + file.body_references(),
        diagnostics=tuple(diagnostics),
    )


def _check(file: MarkdownFile[ComparisonFile], front: ComparisonFile) -> list[Diagnostic]:
    ids = [theme.id for theme in front.themes]
    return [
        *_check_articles(file, front),
        *file.duplicates("themes", ids, "theme"),
        *check_points(file, front),
        *file.duplicates("quotations", [one.id for one in front.quotations], "quotation"),
        *_check_quotations(file, front),
        *_check_links(file, front),
        *check_corrections(file, front.corrections, [point.id for _, point in _accepted(front)], front.published),
    ]


def _check_articles(file: MarkdownFile[ComparisonFile], front: ComparisonFile) -> list[Diagnostic]:
    diagnostics = [
        file.problem("duplicate-article", ("articles", number), f"`{slug}` is listed twice.", "Keep one of the two.")
        for number, slug in enumerate(front.articles)
        if slug in front.articles[:number]
    ]
    if len(set(front.articles)) < 2:
        severity: Severity = "note" if front.draft else "error"
        message, hint = "A comparison needs at least two articles.", "List their slugs in `articles`."
        diagnostics.append(file.problem("too-few-articles", ("articles",), message, hint, severity))
    return diagnostics


def _check_quotations(file: MarkdownFile[ComparisonFile], front: ComparisonFile) -> list[Diagnostic]:
    """Their cuts are of the comparison's articles."""
    return [
        file.problem(
            "unknown-article",
            ("quotations", number, "cuts", at, "article"),
            f"The comparison has no article `{slug}`.",
            suggest(slug, front.articles, otherwise="Name one of its articles, or list it in `articles`."),
        )
        for number, one in enumerate(front.quotations)
        for at, cut in enumerate(one.cuts)
        for slug in sorted({cut.article, *(other.article for other in cut.lacks)} - {*front.articles})
    ]


def _check_links(file: MarkdownFile[ComparisonFile], front: ComparisonFile) -> list[Diagnostic]:
    """Links of the analysis to points (`#id`)."""
    points = [point.id for _, point in _accepted(front)]
    known = {*points, *(theme.id for theme in front.themes), *(heading.id for heading in file.body.prose.headings)}
    return [
        Diagnostic(
            "error",
            "unknown-point",
            f"The comparison has no point `{link.address[1:]}`.",
            file.path,
            file.body_line + link.line - 1,
            1,
            suggest(link.address[1:], points, otherwise="Link one of its points as [words](#point-id)."),
        )
        for link in file.body.references
        if link.address.startswith("#") and link.address[1:] not in known
    ]


def _references(file: MarkdownFile[ComparisonFile], front: ComparisonFile) -> tuple[Reference, ...]:
    found = [Reference("article", slug, file.origin("articles", number)) for number, slug in enumerate(front.articles)]
    if front.story is not None:
        found.append(Reference("story", front.story, file.origin("story")))
    for at, point in _accepted(front):
        for number, position in enumerate(point.positions):
            if position.article in front.articles:
                found += [
                    Reference(
                        "claim",
                        f"{position.article}/{claim}",
                        file.origin("points", at, "positions", number, "claims", which),
                    )
                    for which, claim in enumerate(position.claims)
                ]
    return tuple(found)


def _accepted(front: ComparisonFile) -> list[tuple[int, PointEntry]]:
    """The points that may be published, each with its number among all points of the file."""
    return [(number, point) for number, point in enumerate(front.points) if point.status == "accepted"]


def _comparison(slug: str, file: MarkdownFile[ComparisonFile], front: ComparisonFile) -> Comparison:
    return Comparison(
        slug=slug,
        title=front.title,
        standfirst=front.standfirst,
        articles=tuple(front.articles),
        themes=tuple(Theme(theme.id, theme.title) for theme in front.themes),
        points=tuple(_point(file, front, number, point) for number, point in _accepted(front)),
        analysis=file.body.prose,
        story=front.story,
        published=when(front.published) if front.published else None,
        updated=last_change(front.updated, front.corrections),
        corrections=corrections_of(file, front.corrections),
        draft=front.draft,
        origin=file.origin(),
        quotations=tuple(_quotation(front, entry) for entry in front.quotations if entry.status == "accepted"),
    )


def _quotation(front: ComparisonFile, entry: QuotationEntry) -> SharedQuotation:
    """The quotation, its cuts in the order of the comparison's articles."""
    cuts = sorted(entry.cuts, key=lambda cut: front.articles.index(cut.article))
    return SharedQuotation(entry.id, tuple(_cut(cut) for cut in cuts), entry.how, entry.confidence)


def _cut(cut: CutEntry) -> Cut:
    left_out = (LeftOut(one.where, one.words, one.article, _places(one.places)) for one in cut.lacks)
    return Cut(cut.article, _places(cut.places), cut.words, cut.speaker, tuple(left_out))


def _places(entries: Sequence[PlaceEntry]) -> tuple[Place, ...]:
    return tuple(Place(one.paragraph, one.start, one.end) for one in entries)


def _point(file: MarkdownFile[ComparisonFile], front: ComparisonFile, number: int, point: PointEntry) -> Point:
    """The point, its positions in the order of the comparison's articles."""
    positions = [
        Position(
            article=position.article,
            says=position.says,
            claims=tuple(position.claims),
            searched=tuple(position.searched),
            origin=file.origin("points", number, "positions", at),
        )
        for at, position in enumerate(point.positions)
    ]
    return Point(
        id=point.id,
        theme=point.theme or "",
        question=point.question,
        relation=point.relation,
        positions=tuple(sorted(positions, key=lambda position: front.articles.index(position.article))),
        differs=point.differs,
        note=markdown.read(point.note).prose if point.note else Prose(),
        origin=file.origin("points", number),
    )
