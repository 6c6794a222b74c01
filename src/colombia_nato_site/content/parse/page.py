"""`pages/<slug>.md` → Page."""

from colombia_nato_site.content.dates import when
from colombia_nato_site.content.parse.markdown_file import MarkdownFile, read
from colombia_nato_site.content.parsed import ParsedPage
from colombia_nato_site.content.schema import PageFile
from colombia_nato_site.diagnostics import has_errors
from colombia_nato_site.model import Correction, Page


def parse_page(slug: str, path: str, data: bytes) -> ParsedPage:
    """The page in the file `path`, with what can be said without other files."""
    file, diagnostics = read(data, path, slug, PageFile)
    front = file.front
    page = None if front is None or has_errors(diagnostics) else _page(slug, file, front)
    return ParsedPage(slug, path, page, file.draft, file.body_references(), tuple(diagnostics))


def _page(slug: str, file: MarkdownFile[PageFile], front: PageFile) -> Page:
    corrections = (Correction(when(entry.date), entry.page, entry.was, entry.now) for entry in front.corrections)
    return Page(
        slug=slug,
        title=front.title,
        body=file.body.prose,
        description=front.description,
        corrections=tuple(corrections),
        draft=front.draft,
        origin=file.origin(),
    )
