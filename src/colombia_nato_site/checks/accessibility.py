"""What can be seen of a page's accessibility without a browser. Warnings: the page is still read by most.

The rules are those of WCAG 2.2 that a parser can judge: 1.1.1, 1.3.1, 1.4.4, 2.4.2, 2.4.3, 2.4.4, 2.4.6, 3.1.1, 4.1.2.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from colombia_nato_site.checks.page import Element, Page
from colombia_nato_site.diagnostics import Diagnostic

Found = tuple[str, str, str, int | None]
"""Code, message, hint, line."""

_VAGUE = frozenset({"here", "click here", "more", "read more", "link", "this", "aquí", "más", "leer más", "ver más"})
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def check_accessibility(path: str, page: Page) -> list[Diagnostic]:
    """Warnings for one page, in the order of the rules."""
    return [
        Diagnostic("warning", code, message, path, line, hint=hint)
        for rule in RULES
        for code, message, hint, line in rule(page)
    ]


def _language(page: Page) -> Iterator[Found]:
    for html in _all(page, "html"):
        if not (html.get("lang") or "").strip():
            yield "no-language", "<html> has no lang.", "Say the page's language: lang=en.", html.line


def _title(page: Page) -> Iterator[Found]:
    if not any(title.text for title in _all(page, "title")):
        yield "no-title", "The page has no <title>.", "Give it one that tells it from the others.", None


def _one_heading(page: Page) -> Iterator[Found]:
    found = len(_all(page, "h1"))
    if found != 1:
        yield "not-one-h1", f"The page has {found} <h1>; expected one.", "Keep one, for what the page is about.", None


def _heading_order(page: Page) -> Iterator[Found]:
    for one, next_ in pairwise(_all(page, *_HEADINGS)):
        if int(next_.tag[1]) > int(one.tag[1]) + 1:
            message = f"<{next_.tag}> “{next_.text}” follows <{one.tag}>: a level is left out."
            yield "heading-level", message, f"Make it <h{int(one.tag[1]) + 1}>.", next_.line


def _headings_say_something(page: Page) -> Iterator[Found]:
    for heading in _all(page, *_HEADINGS):
        if not heading.text:
            yield "empty-heading", f"<{heading.tag}> has no text.", "Write it, or take it out.", heading.line


def _pictures(page: Page) -> Iterator[Found]:
    for image in _all(page, "img"):
        if image.get("alt") is None:
            yield "no-alt", "<img> has no alt.", 'Say what it shows; alt="" if it only decorates.', image.line
    for drawing in _all(page, "svg"):
        if drawing.get("aria-hidden") != "true" and not _named(drawing) and "title" not in drawing.inside:
            yield "no-alt", "<svg> has no name.", "Give it aria-label or <title>, or aria-hidden=true.", drawing.line


def _links_and_buttons(page: Page) -> Iterator[Found]:
    for element in _all(page, "a", "button", "summary"):
        if element.tag == "a" and element.get("href") is None:
            continue
        text = (element.get("aria-label") or element.text).strip()
        if not text and not _named(element):
            yield "no-name", f"<{element.tag}> has no text.", "Say what it leads to or does.", element.line
        elif element.tag == "a" and text.casefold().strip(" .…→»") in _VAGUE:
            message = f"The link “{text}” does not say where it leads."
            yield "vague-link", message, "Name what it leads to.", element.line


def _tables(page: Page) -> Iterator[Found]:
    for table in _all(page, "table"):
        if table.get("role") not in {"presentation", "none"} and "th" not in table.inside:
            yield "no-table-headers", "<table> has no <th>.", "Mark its headers, with scope.", table.line


def _disclosures(page: Page) -> Iterator[Found]:
    for details in _all(page, "details"):
        if details.children[:1] != ("summary",):
            yield "no-summary", "<details> does not begin with <summary>.", "Begin it with what it holds.", details.line


def _main(page: Page) -> Iterator[Found]:
    found = len(_all(page, "main"))
    if found != 1:
        yield "not-one-main", f"The page has {found} <main>; expected one.", "Put the page's content in one.", None


def _frames(page: Page) -> Iterator[Found]:
    for frame in _all(page, "iframe"):
        if not (frame.get("title") or "").strip():
            yield "no-name", "<iframe> has no title.", "Say what it shows.", frame.line


def _fields(page: Page) -> Iterator[Found]:
    labelled = {label.get("for") for label in _all(page, "label")}
    wrapped = {tag for label in _all(page, "label") for tag in label.inside}
    for field in _all(page, "input", "select", "textarea"):
        if field.get("type") in {"hidden", "submit", "button", "reset"} or field.tag in wrapped:
            continue
        if not _named(field) and (field.get("id") is None or field.get("id") not in labelled):
            yield "no-name", f"<{field.tag}> has no label.", "Give it a <label for> or aria-label.", field.line


def _zoom(page: Page) -> Iterator[Found]:
    for meta in _all(page, "meta"):
        content = (meta.get("content") or "").replace(" ", "").lower()
        if meta.get("name") == "viewport" and ("user-scalable=no" in content or "maximum-scale=1" in content):
            yield "no-zoom", "The viewport forbids to zoom.", "Leave out user-scalable and maximum-scale.", meta.line


RULES: tuple[Callable[[Page], Iterator[Found]], ...] = (
    _language,
    _title,
    _main,
    _one_heading,
    _heading_order,
    _headings_say_something,
    _pictures,
    _links_and_buttons,
    _tables,
    _disclosures,
    _frames,
    _fields,
    _zoom,
)


def _all(page: Page, *tags: str) -> list[Element]:
    return [element for element in page.elements if element.tag in tags]


def _named(element: Element) -> bool:
    return any((element.get(name) or "").strip() for name in ("aria-label", "aria-labelledby", "title"))
