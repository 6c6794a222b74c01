"""What the paragraph styles of a Word file mean: headings with their level, the title, lists."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from colombia_nato_site.ingest.readers.word.xml import child, children, value

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# Word's own names are English in every edition; other programs translate them.
_HEADING = re.compile(
    r"(?:heading|(?:t[ií]?tulo|encabezado|titre|[uü]?berschrift|titolo|rubrik|kop|overskrift))\s*(\d)", re.IGNORECASE
)
_TITLE = frozenset({"title", "título", "ttulo", "titulo", "titre", "titel", "titolo"})
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Style:
    """`level` is a heading's, from 1; 0 for what is none."""

    level: int = 0
    is_title: bool = False
    is_item: bool = False


def styles_of(part: "Element | None") -> Mapping[str, Style]:
    """The paragraph styles by id."""
    found = {} if part is None else {value(style, "styleId"): style for style in children(part, "style")}
    return {id_: _style(list(_chain(id_, found))) for id_ in found}


def style_named(id_: str) -> Style:
    """What the id of a style that the file does not define tells."""
    return _by_name(id_)


def of_properties(properties: "Element", style: Style) -> Style:
    """The style with what a paragraph's own properties change."""
    level, numbered = _outline(properties), _numbered(properties)
    return Style(
        style.level if level is None else level, style.is_title, style.is_item if numbered is None else numbered
    )


def _style(chain: "list[Element]") -> Style:
    """The nearest that a style or those it is based on say."""
    ids = [name for style in chain for name in (value(child(style, "name"), "val"), value(style, "styleId"))]
    named = next((found for name in ids if (found := _by_name(name)) != Style()), Style())
    properties = [own for style in chain if (own := child(style, "pPr")) is not None]
    levels = (level for each in properties if (level := _outline(each)) is not None)
    items = (numbered for each in properties if (numbered := _numbered(each)) is not None)
    return Style(next(levels, named.level), named.is_title, next(items, False))


def _chain(id_: str, styles: "Mapping[str, Element]") -> "Iterator[Element]":
    seen: set[str] = set()
    while id_ in styles and id_ not in seen:
        seen.add(id_)
        yield styles[id_]
        id_ = value(child(styles[id_], "basedOn"), "val")


def _by_name(name: str) -> Style:
    heading = _HEADING.fullmatch(name)
    return Style(int(heading[1]) if heading else 0, name.casefold() in _TITLE)


def _outline(properties: "Element") -> int | None:
    level = value(child(properties, "outlineLvl"), "val")
    return int(level) % _BODY_LEVEL + (level != str(_BODY_LEVEL)) if re.fullmatch(r"\d", level) else None


def _numbered(properties: "Element") -> bool | None:
    numbering = child(properties, "numPr")
    return None if numbering is None else value(child(numbering, "numId"), "val") != "0"
