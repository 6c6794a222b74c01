"""What we put right has to be listed somewhere."""

from collections.abc import Iterator

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Corpus, Origin

PAGE = "corrections"


def check_corrections_page(corpus: Corpus) -> Iterator[Diagnostic]:
    """A warning at the first correction, where the site has no page that lists them."""
    made = [correction for one in corpus.comparisons.values() for correction in one.corrections]
    made += [correction for one in corpus.articles.values() for correction in one.corrections]
    first = next(iter(made), None)
    if first is None or PAGE in corpus.pages:
        return
    message = "The site has no page that lists its corrections."
    hint = f"Run `nato-site new page {PAGE}`, and publish it: what is put right is listed there by itself."
    at = first.origin or Origin("content/pages", 1, 1)
    yield Diagnostic("warning", "no-corrections-page", message, at.path, at.line, at.column, hint)
