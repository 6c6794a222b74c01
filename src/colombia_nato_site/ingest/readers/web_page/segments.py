"""A page's tree → its segments: runs of text between the borders of block elements, in order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from colombia_nato_site.ingest.document import BlockKind

# Never running text of the page.
SKIPPED = frozenset(
    "script style noscript template svg math iframe object embed canvas audio video map button select input "
    "textarea datalist head title".split()
)
# Every other element is inline, as in a browser, also one that HTML does not know.
_BLOCKS = frozenset(
    "body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table caption thead "
    "tbody tfoot tr td th ul".split()
)
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys((f"h{level}" for level in range(1, 7)), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
}
_WORD = re.compile(r"\w+")
_SPACES = re.compile(r"\s+")
_NEAREST = 40  # elements around: so that a page of deep nesting needs no memory without end
_LONG_CELL = 250  # characters: a table with longer cells lays out the page


@dataclass(frozen=True, slots=True)
class Segment:
    """One run of text. `elements` are the blocks around it, from the page's body down to the one that holds it: of very
    many, the body and the nearest.

    `linked` counts the characters of the text that are links; `words` is what to compare it by.
    """

    text: str
    kind: BlockKind
    level: int
    linked: int
    elements: tuple[HtmlElement, ...]
    words: tuple[str, ...]


def words(text: str) -> tuple[str, ...]:
    """Words to compare texts by, without signs and case."""
    return tuple(_WORD.findall(text.lower()))


@dataclass(slots=True)
class _Run:
    """The text that is being gathered."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0
    breaks: int = 0

    def add(self, text: str | None, *, linked: bool) -> None:
        if text:
            self.parts.append(text)
            if not text.isspace():
                self.breaks = 0
                self.linked += len(text.strip()) if linked else 0

    def add_break(self) -> bool:
        """Whether it is the second in a row, which ends the paragraph."""
        self.parts.append(" ")
        self.breaks += 1
        return self.breaks >= 2


def segments(body: HtmlElement) -> Iterator[Segment]:
    """All segments of a page. Two `<br>` in a row part them as two paragraphs do; a table's row is one segment."""
    run, around, links = _Run(), [body], 0
    row: HtmlElement | None = None
    run.add(body.text, linked=False)
    walk = iterwalk(body, events=("start", "end"))
    next(walk)
    for event, element in walk:
        opens, tag = event == "start", element.tag
        if opens and tag in SKIPPED:
            walk.skip_subtree()
            continue
        ends = tag == "br" and opens and run.add_break()
        if tag in _BLOCKS and element is not body:
            run.parts.append(" ")
            ends = True
        if ends and row is None:
            yield from _segment(run, around)
            run = _Run()
        if opens and tag in _BLOCKS:
            around.append(element)
            row = element if row is None and tag == "tr" and _is_of_data(element) else row
        elif not opens and tag in _BLOCKS and element is not body:
            if element is row:
                yield from _segment(run, around, "table")
                run, row = _Run(), None
            around.pop()
        if tag == "a":
            links += 1 if opens else -1
        if opens:
            run.add(element.text, linked=links > 0)
        elif element is not body:
            run.add(element.tail, linked=links > 0)
    yield from _segment(run, around)


def _segment(run: _Run, around: list[HtmlElement], kind: BlockKind | None = None) -> Iterator[Segment]:
    text = _SPACES.sub(" ", "".join(run.parts)).strip()
    if text:
        tag = next((element.tag for element in reversed(around) if element.tag in _KINDS), "p")
        kind = kind or _KINDS.get(tag, "text")
        yield Segment(
            text,
            kind,
            int(tag[1]) if kind == "heading" else 0,
            run.linked,
            (around[0], *around[1:][-_NEAREST:]),
            words(text),
        )


def _is_of_data(row: HtmlElement) -> bool:
    """Whether a table's row holds data; the tables of old pages lay out text."""
    if row.find(".//table") is not None or len(row) < 2:
        return False
    return all(len(cell.text_content()) < _LONG_CELL for cell in row)
