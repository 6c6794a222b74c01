"""How much of an article's words do the passages of a comparison's file hold together?"""

from collections.abc import Sequence
from pathlib import PurePath

from colombia_nato_site.compare.articles import Compared
from colombia_nato_site.compare.comparison_file import read_comparison
from colombia_nato_site.config import RightsLimits
from colombia_nato_site.content.words import words
from colombia_nato_site.diagnostics import Diagnostic


def beyond_share(path: str, data: bytes, articles: Sequence[Compared], limits: RightsLimits) -> list[Diagnostic]:
    """A note for each article of whose words the file now holds more than may be shared."""
    front, _ = read_comparison(PurePath(path).stem, path, data)
    points = front.points if front else []
    notes = []
    for article in articles:
        quoted = {
            (passage.paragraph, passage.exact)
            for point in points
            for position in point.positions
            if position.article == article.slug
            for passage in position.passages
        }
        count = sum(len(words(exact)) for _, exact in quoted)
        total = sum(len(words(article.source.words_of(p.span))) for p in article.source.paragraphs if p.is_running)
        if article.rights == "excerpt" and count > total * limits.share_of_article:
            message = (
                f"The passages quote {count} of the {total} words of `{article.slug}`; "
                f"{limits.share_of_article:.0%} may be shared."
            )
            hint = "Keep this file to yourself until you have decided, and take out the `passages` of what is decided."
            notes.append(Diagnostic("note", "too-much-quoted", message, path, hint=hint))
    return notes
