"""Where on a page its article is, by trafilatura (Barbaresi 2021), which weighs the page's elements."""

from lxml.html import HtmlElement

from colombia_nato_site.ingest.readers.web_page.quiet import silence

_MOST = 30_000  # elements: above it, it needs minutes
_DEEPEST = 100


def extracted(root: HtmlElement) -> str:
    """The text that trafilatura takes for the article's; empty where it finds none, or would be too slow."""
    if not _is_of_common_size(root):
        return ""
    from trafilatura import bare_extraction

    silence("trafilatura", "htmldate", "courlan", "justext")
    found = bare_extraction(root, include_comments=False, favor_precision=True)
    return (found.text or "") if found is not None and not isinstance(found, dict) else ""


def _is_of_common_size(root: HtmlElement) -> bool:
    count = 0
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        count += len(level)
        if not level or count > _MOST:
            break
    return not level and count <= _MOST
