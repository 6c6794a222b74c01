"""WordprocessingML by local names: its transitional and its strict edition differ in the namespace alone."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def name(element: "Element") -> str:
    """The local name; empty for what is no element (a processing instruction)."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: "Element", wanted: str) -> "Iterator[Element]":
    return (each for each in element if name(each) == wanted)


def child(element: "Element", wanted: str) -> "Element | None":
    return next(children(element, wanted), None)


def value(element: "Element | None", attribute: str) -> str:
    """An attribute by its local name; empty where there is none."""
    items = () if element is None else element.attrib.items()
    return next((str(held) for key, held in items if str(key).rpartition("}")[2] == attribute), "")
