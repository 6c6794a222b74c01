"""A list in a YAML text gets more items, and every other byte stays as its writer left it.

The items are put in where the parser says that the list ends: nothing is written anew, so comments, order
and form of what stands there need not be kept, they are not touched.
"""

import json
from collections.abc import Mapping

import yaml

from colombia_nato_site.typed_yaml.compose import compose


def append(text: str, key: str, items: Mapping[str, object]) -> str | None:
    """The text with the items at the end of the list under `key`, which begins where there is none yet.

    `text` is one block mapping (or nothing) that `compose` takes. The items' keys are their YAML, beginning
    with `- ` and ending with a line end; their values are what that YAML means. None where the form of the
    text allows no such thing, or the outcome would not say what it should.
    """
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    grown = _grown(text, root, key, items)
    if grown is None:
        return None
    before, _ = compose(text, "")
    after, problems = compose(grown, "")
    if before is None or after is None or problems:
        return None
    old = before.value if isinstance(before.value, dict) else {}
    return grown if after.value == {**old, key: [*(old.get(key) or []), *items.values()]} else None


def _grown(text: str, root: yaml.Node | None, key: str, items: Mapping[str, object]) -> str | None:
    if root is None:
        return f"{_closed(text)}{key}:\n{_indented(items, 2)}"
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        return None
    indent: int = root.start_mark.column
    node = next((value for name, value in root.value if name.value == key), None)
    if node is None:
        return f"{_closed(text)}{' ' * indent}{key}:\n{_indented(items, indent + 2)}"
    if not node.value or isinstance(node, yaml.ScalarNode):
        return _filled(text, node, _indented(items, indent + 2))
    if not isinstance(node, yaml.SequenceNode):
        return None
    if node.flow_style:
        more = "".join(f", {json.dumps(item, ensure_ascii=False)}" for item in items.values())
        return _with(text, _end(node.value[-1]), more)
    column: int = node.start_mark.column
    return _with(text, _after_item(text, _end(node.value[-1]), column), _indented(items, column))


def _filled(text: str, node: yaml.Node, block: str) -> str:
    """In place of `[]`, `null` or nothing; a comment on its line stays there."""
    start, end = node.start_mark.index, node.end_mark.index
    line_end = text.find("\n", end)
    rest = text[end:] if line_end < 0 else text[end:line_end]
    after = "" if line_end < 0 else text[line_end + 1 :]
    return f"{text[:start].rstrip(' ')}{' ' if rest.strip() else ''}{rest.strip()}\n{block}{after}"


def _end(node: yaml.Node) -> int:
    """Where the last word or bracket of a node stands; a block itself ends only where the next thing begins."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(node, yaml.MappingNode) else last)
    end: int = node.end_mark.index
    return end


def _after_item(text: str, end: int, column: int) -> int:
    """The start of the line after an item, and after the comments that are indented as a part of it."""
    at = end if text[:end].endswith("\n") else _next_line(text, end)
    look = at
    while look < len(text):
        line = text[look : _next_line(text, look)]
        is_of_item = line.lstrip(" ").startswith("#") and len(line) - len(line.lstrip(" ")) > column
        if line.strip() and not is_of_item:
            break
        look += len(line)
        at = look if is_of_item else at
    return at


def _next_line(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1


def _with(text: str, at: int, more: str) -> str:
    before = _closed(text[:at]) if at == len(text) else text[:at]
    return f"{before}{more}{text[at:]}"


def _closed(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def _indented(items: Mapping[str, object], column: int) -> str:
    return "".join(f"{' ' * column}{line}\n" if line else "\n" for item in items for line in item.splitlines())
