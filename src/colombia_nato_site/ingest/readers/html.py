"""A saved web page → Document: the article's text out of all that stands around it, and what the page says of it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from lxml.html import HtmlElement

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.document import Document, Piece, put_together
from colombia_nato_site.ingest.readers.web_page.body import chosen, is_linked
from colombia_nato_site.ingest.readers.web_page.credits import without_credits
from colombia_nato_site.ingest.readers.web_page.decode import decode
from colombia_nato_site.ingest.readers.web_page.extract import extracted
from colombia_nato_site.ingest.readers.web_page.metadata import read_page
from colombia_nato_site.ingest.readers.web_page.said import saved_from
from colombia_nato_site.ingest.readers.web_page.segments import Segment, segments
from colombia_nato_site.ingest.readers.web_page.tree import TooDeepError, parse, remove_unseen

_FEWEST = 25  # words: less is no article
_LONGEST = 2_000_000  # characters
_MOST = 150_000  # elements
_MOST_TAGS = 1_000_000  # counted before anything is parsed: as many elements take a gigabyte


def read(data: bytes, path: str) -> tuple[Document | None, list[Diagnostic]]:
    """The article without its headline, which is in the metadata; None (with an error) where the page holds none."""
    if not data.strip(b"\x00\t\n\f\r "):
        return None, [_problem("empty-file", "The file is empty.", path, "Save the page again.")]
    text = decode(data)
    if text is None:
        said = "The file is no web page (it looks binary)."
        return None, [_problem("not-text", said, path, "Save the page as HTML.")]
    if text.count("<") > _MOST_TAGS:
        return None, [_too_much(path, f"It has more than {_MOST_TAGS:,} tags")]
    try:
        root = parse(text)
    except TooDeepError:
        return None, [_too_much(path, "Its elements are nested too deep")]
    body = root.body if root is not None else None
    if root is None or body is None:
        return None, [_no_article(path)]
    if sum(1 for _ in root.iter()) > _MOST:
        return None, [_too_much(path, f"It has more than {_MOST:,} elements")]
    return _article(root, body, saved_from(text), path)


def _article(
    root: HtmlElement, body: HtmlElement, address: str | None, path: str
) -> tuple[Document | None, list[Diagnostic]]:
    page = read_page(root, address)
    remove_unseen(root)
    found = list(segments(body))
    if sum(len(segment.text) for segment in found) > _LONGEST:
        return None, [_too_much(path, f"Its text has more than {_LONGEST:,} characters")]
    article = chosen(found, extracted(root), page.titles)
    if not page.says_article and _is_list(found, article):
        return None, [_no_article(path)]
    article, credited = without_credits(article, page.metadata.outlet)
    pieces = [Piece(segment.text, segment.kind, segment.level) for segment in article]
    if _size(page.body) > 2 * _size(piece.text for piece in pieces):  # the page shows no more than its beginning
        pieces = [Piece(paragraph, "text") for paragraph in page.body]
    if _size(piece.text for piece in pieces if piece.kind != "heading") < _FEWEST:
        return None, [_no_article(path)]
    return put_together(pieces, page.metadata.before(credited)), []


def _is_list(found: Sequence[Segment], body: Sequence[Segment]) -> bool:
    """Whether the paragraphs stand each below a link of its own, as the articles on a front page do."""
    paragraphs = {id(segment) for segment in body if segment.kind == "text"}
    links = [is_linked(before) for before, segment in pairwise(found) if id(segment) in paragraphs]
    return sum(links) >= 3 and sum(links) >= len(paragraphs) / 2


def _size(texts: Iterable[str]) -> int:
    """In words, or what weighs as much in languages that do not part theirs."""
    return sum(max(len(text.split()), len(text) // 6) for text in texts)


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
