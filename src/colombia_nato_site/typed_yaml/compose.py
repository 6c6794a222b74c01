"""YAML with the types of the 1.2 core schema only, and the place of every value and key.

Dates stay text, only `true` and `false` are booleans, keys are always text. Anchors, aliases,
tags, duplicate keys and second documents are refused: they are mistakes in a file that a person
writes by hand (and aliases can blow a small file up).

PyYAML's parser gives the events; the values are made here, since its own loaders follow YAML 1.1.
"""

import re
from collections.abc import Iterator

import yaml

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.typed_yaml.document import Document, Location
from colombia_nato_site.typed_yaml.syntax import syntax_error

MAX_DEPTH = 12
_DEEPEST = 200  # more is not read on: the time that the parser needs grows with the square of the depth
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NUMBERS = (  # longer runs of digits stay text: nobody means them as numbers
    (re.compile(r"[-+]?[0-9]{1,300}"), int),
    (re.compile(r"0o[0-7]{1,300}"), lambda text: int(text[2:], 8)),
    (re.compile(r"0x[0-9a-fA-F]{1,300}"), lambda text: int(text[2:], 16)),
    (re.compile(r"[-+]?(\.[0-9]{1,300}|[0-9]{1,300}(\.[0-9]{0,300})?)([eE][-+]?[0-9]{1,3})?"), float),
)


def compose(text: str, path: str, first_line: int = 1) -> tuple[Document | None, list[Diagnostic]]:
    """The one document in `text`, whose first line is line `first_line` of the file `path`.

    An empty document has the value None. The document is None where the syntax is broken.
    """
    composer = _Composer(path, first_line)
    try:
        events = list(_events(text))
    except yaml.YAMLError as error:
        return None, [syntax_error(error, text, path, first_line)]
    if isinstance(events[-1], yaml.CollectionStartEvent):
        composer.refuse_depth(events[-1])
        return None, composer.diagnostics
    return composer.document(iter(events)), composer.diagnostics


def _events(text: str) -> Iterator[yaml.Event]:
    """The parser's events, up to one that is nested deeper than any file that a person writes."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        yield event
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            return


class _Composer:
    """Makes values of the parser's events, and gathers what it refuses."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path = path
        self.first_line = first_line
        self.diagnostics: list[Diagnostic] = []
        self.values: dict[Location, tuple[int, int]] = {(): (first_line, 1)}
        self.keys: dict[Location, tuple[int, int]] = {}

    def document(self, events: Iterator[yaml.Event]) -> Document:
        value: object = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    self._refuse(event, "second-document", "A second document begins here.", "Keep one.")
                    break
                value = self._node(next(events), events, ())
        return Document(value, self.path, self.values, self.keys)

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], location: Location) -> object:
        self.values[location] = self._place(event)
        self._refuse_decorations(event)
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event)
        if isinstance(event, yaml.AliasEvent):
            return None
        if len(location) >= MAX_DEPTH:
            self.refuse_depth(event)
            _skip(events)
            return None
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, location)
        return self._mapping(events, location)

    def refuse_depth(self, event: yaml.Event) -> None:
        hint = "Check the indentation."
        self._refuse(event, "too-deep", f"This is nested more than {MAX_DEPTH} levels deep.", hint)

    def _sequence(self, events: Iterator[yaml.Event], location: Location) -> list[object]:
        items: list[object] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, (*location, len(items))))
        return items

    def _mapping(self, events: Iterator[yaml.Event], location: Location) -> dict[str, object]:
        mapping: dict[str, object] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._key(event, events)
            place = self._place(event)
            if key in mapping:
                line = self.keys[*location, key][0]
                message = f"The key `{key}` stands here a second time; the first is on line {line}."
                self._refuse(event, "duplicate-key", message, "Keep one of the two.")
            self.keys.setdefault((*location, key), place)
            value = self._node(next(events), events, (*location, key))
            mapping.setdefault(key, value)
        return mapping

    def _key(self, event: yaml.Event, events: Iterator[yaml.Event]) -> str:
        self._refuse_decorations(event)
        if isinstance(event, yaml.ScalarEvent):
            return str(event.value)
        if not isinstance(event, yaml.AliasEvent):
            self._refuse(event, "key-not-text", "A list or a mapping stands here as a key.", "Write a plain word.")
            _skip(events)
        return ""

    def _refuse_decorations(self, event: yaml.Event) -> None:
        if not isinstance(event, yaml.NodeEvent):
            return
        if isinstance(event, yaml.AliasEvent):
            message = f"YAML reads `*{event.anchor}` as an alias, and aliases are not used here."
            self._refuse(event, "yaml-alias", message, "Put a text that begins with * in quotes.")
        elif event.anchor is not None:
            message = f"YAML reads `&{event.anchor}` as an anchor, and anchors are not used here."
            self._refuse(event, "yaml-anchor", message, "Put a text that begins with & in quotes.")
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag is not None:
            message = f"YAML reads `{event.tag}` as a tag, and tags are not used here."
            self._refuse(event, "yaml-tag", message, "Put a text that begins with ! in quotes.")

    def _place(self, event: yaml.Event) -> tuple[int, int]:
        mark = event.start_mark
        return (mark.line + self.first_line, mark.column + 1) if mark else (self.first_line, 1)

    def _refuse(self, event: yaml.Event, code: str, message: str, hint: str) -> None:
        self.diagnostics.append(Diagnostic("error", code, message, self.path, *self._place(event), hint))


def _scalar(event: yaml.ScalarEvent) -> object:
    """The value of a scalar by YAML 1.2's core schema; what is quoted is text."""
    text = str(event.value)
    plain, _ = event.implicit
    if not plain:
        return text
    if text in _NULL:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    return next((read(text) for pattern, read in _NUMBERS if pattern.fullmatch(text)), text)


def _skip(events: Iterator[yaml.Event]) -> None:
    """Leaves out the rest of a mapping or a list whose start has been read."""
    open_nodes = 1
    while open_nodes:
        event = next(events)
        open_nodes += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
