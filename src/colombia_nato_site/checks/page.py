"""What the checks need to know of a published HTML page."""

from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Literal

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
_MAY_STAY_OPEN = frozenset({"p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "colgroup"})
_LOADS = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "embed": "src",
    "object": "data",
    "track": "src",
}
_RELATIONS_THAT_LOAD = frozenset({"stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon"})
_LINKS = {"a": ("href",), "area": ("href",), "use": ("href", "xlink:href"), "form": ("action",)}
_REFERENCES = frozenset({"aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers", "list"})

Use = Literal["link", "load", "meta"]


@dataclass(frozen=True, slots=True)
class Reference:
    """A URL in the page: that a reader follows (`link`), the browser fetches (`load`), or others read (`meta`)."""

    url: str
    line: int
    use: Use


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is wrong in the page by itself; `code`, `message` and `hint` as in a Diagnostic."""

    code: str
    message: str
    hint: str
    line: int


@dataclass(frozen=True, slots=True)
class Element:
    """An element with its text (pictures and drawings by their names), its children, and all tags inside it."""

    tag: str
    attributes: tuple[tuple[str, str | None], ...]
    text: str
    line: int
    children: tuple[str, ...]
    inside: tuple[str, ...]

    def get(self, name: str) -> str | None:
        return next((value or "" for key, value in self.attributes if key == name), None)


@dataclass(frozen=True, slots=True)
class Anchors:
    """What links can hold on to: ids with their lines, ids that attributes name, and URLs."""

    ids: tuple[tuple[str, int], ...] = ()
    named: tuple[tuple[str, int], ...] = ()
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """`elements` are those whose form the checks judge, in the order in which they end."""

    anchors: Anchors
    elements: tuple[Element, ...]
    flaws: tuple[Flaw, ...]


def read_page(data: bytes) -> Page:
    """Read a page's bytes; whatever they are, there is a Page."""
    reader = _Reader()
    try:
        reader.feed(data.decode(errors="replace"))
        reader.close()
    except AssertionError as error:  # html.parser's way to refuse a broken `<![`; it reads on over all else
        reader.refuse(str(error))
    return reader.page()


_JUDGED = frozenset(
    {"html", "title", "h1", "h2", "h3", "h4", "h5", "h6", "img", "a", "button", "table", "details", "main", "svg"}
    | {"summary", "input", "select", "textarea", "label", "iframe", "meta", "th", "nav", "section"}
)


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: tuple[tuple[str, str | None], ...]
    line: int
    text: list[str]
    children: list[str]
    inside: set[str]


def _use(tag: str, name: str, attributes: dict[str, str | None]) -> Use | None:
    """What the URL in an attribute is for; None where the attribute holds no URL."""
    if _LOADS.get(tag) == name:
        return "load"
    if tag == "link" and name == "href":
        relations = (attributes.get("rel") or "").lower().split()
        return "load" if _RELATIONS_THAT_LOAD.intersection(relations) else "meta"
    return "link" if name in _LINKS.get(tag, ()) else None


class _Reader(HTMLParser):
    """Collects what a Page holds. Lives for one page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._ids: list[tuple[str, int]] = []
        self._named: list[tuple[str, int]] = []
        self._references: list[Reference] = []
        self._elements: list[Element] = []
        self._flaws: list[Flaw] = []
        self._open: list[_Open] = []

    def page(self) -> Page:
        for element in self._open:
            if element.tag not in _MAY_STAY_OPEN:
                self._flaw("unclosed-element", f"<{element.tag}> is never closed.", element.line)
        anchors = Anchors(tuple(self._ids), tuple(self._named), tuple(self._references))
        return Page(anchors, tuple(self._elements), tuple(self._flaws))

    def refuse(self, why: str) -> None:
        self._flaw("broken-declaration", f"The page cannot be read from here on: {why}.", self.getpos()[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        self._read_attributes(tag, dict(attrs), line)
        if self._open:
            self._open[-1].children.append(tag)
        element = _Open(tag, tuple(attrs), line, [], [], set())
        if tag in VOID:
            self._end(element)
        else:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<path/>` of a drawing; on an HTML element the slash means nothing."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID and self._open and self._open[-1].tag == tag:
            self._end(self._open.pop())

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        while self._open and self._open[-1].tag != tag and self._open[-1].tag in _MAY_STAY_OPEN:
            self._end(self._open.pop())
        if self._open and self._open[-1].tag == tag:
            self._end(self._open.pop())
        elif any(element.tag == tag for element in self._open):
            inner = self._open[-1]
            self._flaw(
                "unclosed-element", f"<{inner.tag}> is not closed where </{tag}> ends what it is in.", inner.line
            )
            while self._open and self._open[-1].tag != tag:
                self._end(self._open.pop())
            self._end(self._open.pop())
        else:
            self._flaw("stray-end-tag", f"</{tag}> closes nothing.", self.getpos()[0])

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1].tag not in {"script", "style"}:
            self._open[-1].text.append(data)

    def _end(self, element: _Open) -> None:
        """Hand the element's text on to what it stands in, with the name that stands for a picture."""
        text = "".join(element.text)
        if element.tag in _JUDGED:
            children, inside = tuple(element.children), tuple(sorted(element.inside))
            shown = " ".join(text.split())
            self._elements.append(Element(element.tag, element.attributes, shown, element.line, children, inside))
        if self._open:
            outer = self._open[-1]
            outer.inside.add(element.tag)
            outer.inside |= element.inside
            if element.tag not in {"style", "script"}:
                names = {name: value for name, value in element.attributes if name in {"aria-label", "alt"} and value}
                name = names.get("aria-label") or (names.get("alt") if element.tag == "img" else None)
                outer.text.append(f" {name} " if name else text)

    def _read_attributes(self, tag: str, attributes: dict[str, str | None], line: int) -> None:
        for name, value in attributes.items():
            if name == "id" and value:
                self._ids.append((value, line))
            elif name in _REFERENCES:
                self._named += [(each, line) for each in (value or "").split()]
            elif name.startswith("on"):
                self._flaw("script-in-attribute", f"<{tag}> has {name}: no page of ours runs code from content.", line)
            elif name == "srcset":
                urls = [candidate.split()[0] for candidate in (value or "").split(",") if candidate.strip()]
                self._references += [Reference(url, line, "load") for url in urls]
            elif use := _use(tag, name, attributes):
                self._references.append(Reference(value or "", line, use))

    def _flaw(self, code: str, message: str, line: int) -> None:
        self._flaws.append(Flaw(code, message, "Correct the template, or the content that it prints.", line))
