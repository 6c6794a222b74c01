"""`nato-site compare`: what was read in articles → suggested points in a comparison's file, new or there already."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from colombia_nato_site.compare.articles import Compared, read_articles
from colombia_nato_site.compare.comparison_file import begun, with_more
from colombia_nato_site.compare.covered import Covered
from colombia_nato_site.compare.drafted_points import DraftedPoint, drafted
from colombia_nato_site.compare.drafted_quotations import DraftedQuotation, new_quotations
from colombia_nato_site.compare.points import Suggestion, suggest_points
from colombia_nato_site.compare.which_comparison import COMPARISONS, Found, bytes_at, find, story_of
from colombia_nato_site.config import load_config
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.ingest.article_folder import write_files


@dataclass(frozen=True, slots=True)
class Draft:
    """What became of a comparison: the points and quotations that are new in it.

    `known` counts suggestions that the file had, or asks, already. `path` is None where nothing could be drafted.
    """

    path: str | None
    begun: bool = False
    added: tuple[DraftedPoint, ...] = ()
    known: int = 0
    quotations: tuple[DraftedQuotation, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def draft(root: Path, slugs: Sequence[str], into: str | None = None) -> Draft:
    """Suggest points on the articles, in the comparison `into`, or the one that these articles have, or a new one.

    Only what the file does not know yet is added; with nothing to add, nothing is written. Raises OSError where
    a file cannot be read or written.
    """
    config, diagnostics = load_config(root)
    articles, problems = read_articles(root, slugs)
    diagnostics += problems
    if config is None or has_errors(diagnostics):
        return Draft(None, diagnostics=tuple(diagnostics))
    file, problems = find(root, articles, into)
    if file is None:
        return Draft(None, diagnostics=(*diagnostics, *problems))
    if file.front is not None:
        by_slug = {article.slug: article for article in articles}
        articles = [by_slug[slug] for slug in file.front.articles]
    suggestions = suggest_points([article.source for article in articles])
    done = add(root, file, articles, suggestions)
    return replace(done, diagnostics=(*diagnostics, *done.diagnostics))


def add(root: Path, file: Found, articles: Sequence[Compared], suggestions: Sequence[Suggestion]) -> Draft:
    """Write those suggestions, and shared quotations, into the file that it does not know, whole or not at all."""
    points = {
        point.suggestion: (suggestion, point)
        for suggestion in in_reading_order(suggestions)
        if (point := drafted(suggestion, articles))
    }
    decided = {known for point in file.front.points for known in point.suggestion} if file.front else set()
    covered = Covered(file.front, articles)
    new = [point for known_as, (one, point) in points.items() if known_as not in decided and not covered.holds(one)]
    known = len(points) - len(new)
    quotations = new_quotations(articles, file.front)
    if file.data is not None and not new and not quotations:
        return Draft(file.path, known=known)
    data, problems = _grown(file, articles, new, quotations)
    if data is None:
        return Draft(None, diagnostics=tuple(problems))
    if bytes_at(root / file.path) != file.data:
        message, hint = "The file changed while this ran, and was left as it is.", "Run it again."
        return Draft(None, diagnostics=(Diagnostic("error", "file-changed", message, file.path, hint=hint),))
    write_files(root / COMPARISONS, {f"{file.slug}.md": data})
    return Draft(file.path, file.data is None, tuple(new), known, tuple(quotations))


def _grown(
    file: Found,
    articles: Sequence[Compared],
    points: Sequence[DraftedPoint],
    quotations: Sequence[DraftedQuotation],
) -> tuple[bytes | None, list[Diagnostic]]:
    if file.data is not None:
        return with_more(file.path, file.data, points, quotations)
    return begun([article.slug for article in articles], story_of(articles), points, quotations), []


def in_reading_order(suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    """First what several articles tell, then what one alone tells; each as its first article goes on."""

    def place(suggestion: Suggestion) -> tuple[bool, int, int, float]:
        article, spans = min((number, spans) for number, spans in suggestion.passages.items() if spans)
        start = min(span.start for span in spans)
        return suggestion.relation == "only", article, start, -suggestion.confidence

    return sorted(suggestions, key=place)
