"""A saved web page → Document: the article's text out of all that stands around it, and what the page says of it."""

from collections.abc import Sequence

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.document import Document, Piece, put_together
from colombia_nato_site.ingest.readers.web_page.body import chosen
from colombia_nato_site.ingest.readers.web_page.decode import decode
from colombia_nato_site.ingest.readers.web_page.extract import extracted
from colombia_nato_site.ingest.readers.web_page.metadata import Page, read_page
from colombia_nato_site.ingest.readers.web_page.segments import Segment, segments
from colombia_nato_site.ingest.readers.web_page.tree import TooDeepError, parse, without_popups

_FEWEST = 25  # words: less is no article
_LONGEST = 5_000_000  # characters
_MOST = 300_000  # elements


def read(data: bytes, path: str) -> tuple[Document | None, list[Diagnostic]]:
    """The article without its headline, which is in the metadata; None (with an error) where the page holds none."""
    if not data.strip(b"\x00\t\n\f\r "):
        return None, [_problem("empty-file", "The file is empty.", path, "Save the page again.")]
    text = decode(data)
    if text is None:
        return None, [
            _problem("not-text", "The file is no web page (it looks binary).", path, "Save the page as HTML.")
        ]
    try:
        root = parse(text)
    except TooDeepError:
        return None, [_too_much(path, "Its elements are nested too deep")]
    if root is None or root.find("body") is None:
        return None, [_no_article(path)]
    if sum(1 for _ in root.iter()) > _MOST:
        return None, [_too_much(path, f"It has more than {_MOST:,} elements")]
    page = read_page(root)
    found = list(segments(without_popups(root).body))
    if sum(len(segment.text) for segment in found) > _LONGEST:
        return None, [_too_much(path, f"Its text has more than {_LONGEST:,} characters")]
    pieces = _pieces(chosen(found, extracted(root), page.titles), page)
    return (put_together(pieces, page.metadata), []) if pieces else (None, [_no_article(path)])


def _pieces(body: Sequence[Segment], page: Page) -> list[Piece]:
    """The article's blocks; where the page shows less of it than its data hold, those; none where it is a list."""
    if page.body and len(page.body) > 2 * sum(len(segment.text) for segment in body):
        return [Piece(paragraph, "text") for paragraph in page.body.split("\n")]
    prose = [s for s in body if s.kind in ("text", "item", "table")]
    links = [s for s in body if s.linked >= 0.9 * len(s.text.replace(" ", ""))]
    is_list = not page.says_article and len(links) > 3 and len(links) >= len(prose) / 2
    if is_list or sum(max(len(s.words), len(s.text) // 6) for s in prose) < _FEWEST:
        return []
    return [Piece(segment.text, segment.kind, segment.level) for segment in body]


def _no_article(path: str) -> Diagnostic:
    return _problem(
        "no-article",
        "The page holds no article: no run of paragraphs was found (it may be a list of articles, or ask to log in).",
        path,
        "Open the article itself, all of it, and save that page; or save its text in a .txt file.",
    )


def _too_much(path: str, what: str) -> Diagnostic:
    return _problem(
        "page-too-large", f"The page cannot be read. {what}.", path, "Save the article's text in a .txt file."
    )


def _problem(code: str, message: str, path: str, hint: str) -> Diagnostic:
    return Diagnostic("error", code, message, path, hint=hint)
