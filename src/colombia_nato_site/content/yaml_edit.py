"""A YAML text is made to mean something else, and only where its meaning changes is a byte touched.

The wanted value is compared with what the text means now, node by node; where they part, PyYAML's marks say which
stretch of the text to replace, take out or add to. Comments, order, quotes and the form of all else are not kept: they
are not touched. What comes out is read again, and counts only if it means what was wanted.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import yaml

from colombia_nato_site.content.yaml_text import after_colon, flow, item_of_list
from colombia_nato_site.typed_yaml import compose

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HEADER = re.compile(r"[|>][-+0-9]*[ \t]*(#[^\n]*)?")
_IDENTITY = ("id", "article")


@dataclass(frozen=True, slots=True)
class Edit:
    """The text from `start` to `end` (code points) becomes `words`."""

    start: int
    end: int
    words: str


def edits(text: str, wanted: Mapping[str, object]) -> tuple[Edit, ...] | None:
    """What to change in `text`, which ends with a line end, so that it means `wanted`; in order, none overlapping.

    Items of lists are known again by their `id` or `article`. None where the text is no mapping that `compose` takes,
    or its form allows no such change.
    """
    before, problems = compose(text, "")
    if before is None or problems or not isinstance(before.value, dict) or not text.endswith("\n"):
        return None
    if same(before.value, wanted):
        return ()
    root = yaml.compose(text, Loader=_LOADER)
    editor = _Editor(text)
    if not isinstance(root, yaml.MappingNode) or not editor.mapping(root, before.value, wanted):
        return None
    found = _in_order(editor.edits)
    if found is None:
        return None
    after, problems = compose(applied(text, found), "")
    return found if after is not None and not problems and same(after.value, wanted) else None


def applied(text: str, found: Sequence[Edit]) -> str:
    """The text with edits that are in order."""
    for edit in reversed(found):
        text = text[: edit.start] + edit.words + text[edit.end :]
    return text


def same(one: object, other: object) -> bool:
    """Whether two values mean the same in YAML; the order of keys does not count, 1 and true are two things."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _in_order(found: Sequence[Edit]) -> tuple[Edit, ...] | None:
    """Sorted, stretches that are taken out joined; None where two edits overlap otherwise."""
    ordered: list[Edit] = []
    for edit in sorted(found, key=lambda one: (one.start, one.end)):
        last = ordered[-1] if ordered else Edit(0, 0, "")
        if edit.start >= last.end:
            ordered.append(edit)
        elif edit.words or last.words:
            return None
        else:
            ordered[-1] = Edit(last.start, max(last.end, edit.end), "")
    return tuple(ordered)


class _Editor:
    """Walks a node, what it means and what it should mean together, and notes what to change."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.edits: list[Edit] = []

    # --- Values ---------------------------------------------------------------------------------

    def _change(self, node: yaml.Node, old: object, new: object) -> bool:
        """Changes a node within; False where it has to be replaced as a whole."""
        if same(old, new):
            return True
        if isinstance(node, yaml.MappingNode) and isinstance(old, dict) and isinstance(new, Mapping):
            return self.mapping(node, old, new)
        if isinstance(node, yaml.SequenceNode) and isinstance(old, list) and isinstance(new, list):
            return self._sequence(node, old, new)
        return False

    def _replace(self, node: yaml.Node, words: str) -> None:
        """The node's own text becomes `words`; a comment behind the sign of a block of text stays."""
        start, end = node.start_mark.index, self._end(node)
        header = _HEADER.match(self.text, start) if _is_block_of_text(node) else None
        comment = f" {header[1]}" if header and header[1] else ""
        space = " " if start and self.text[start - 1] in ":-" else ""
        self.edits.append(Edit(start, end, f"{space}{words}{comment}"))

    def _replace_after(self, key: yaml.Node, node: yaml.Node, new: object, column: int) -> None:
        """The value of a key in a block mapping: on lines of its own if no comment would lose its place by it."""
        colon, start, end = self.text.index(":", key.end_mark.index) + 1, node.start_mark.index, self._end(node)
        words = _after_colon(new, column)
        is_alone = not (self.text[colon:start] + self.text[end : self._next_line(end)]).strip()
        if not is_alone and isinstance(node, yaml.CollectionNode) and not node.flow_style:
            self.edits.append(Edit(colon, colon, f" {flow(new)}"))
            self.edits.append(Edit(start, end, ""))
        elif not is_alone or _is_block_of_text(node):
            self._replace(node, flow(new))
        elif words.startswith(" ") and start < end and "\n" not in self.text[colon:start]:
            self.edits.append(Edit(start, end, words[1:]))
        else:
            self.edits.append(Edit(colon, end, words))

    # --- Mappings -------------------------------------------------------------------------------

    def mapping(self, node: yaml.MappingNode, old: Mapping[str, object], new: Mapping[str, object]) -> bool:
        pairs = {str(key.value): (key, value) for key, value in node.value}
        if not pairs.keys() & new.keys() or pairs.keys() != old.keys():
            return False
        for name, (key, value) in pairs.items():
            if name in new and not self._change(value, old[name], new[name]):
                if node.flow_style:
                    self._replace(value, flow(new[name]))
                else:
                    self._replace_after(key, value, new[name], node.start_mark.column)
        self._take_out([(key, value, name not in new) for name, (key, value) in pairs.items()], node)
        self._put_in(node, pairs, new)
        return True

    def _put_in(
        self, node: yaml.MappingNode, pairs: Mapping[str, tuple[yaml.Node, yaml.Node]], new: Mapping[str, object]
    ) -> None:
        """Keys that are new, each after the one that it follows in `new`."""
        column: int = node.start_mark.column
        after = next(reversed([name for name in pairs if name in new]))
        for name, value in new.items():
            if name in pairs:
                after = name
                continue
            end = self._end(pairs[after][1])
            if node.flow_style:
                self.edits.append(Edit(end, end, f", {name}: {flow(value)}"))
            else:
                at = self._after(end, column)
                self.edits.append(Edit(at, at, f"{' ' * column}{name}:{_after_colon(value, column)}\n"))

    # --- Lists ----------------------------------------------------------------------------------

    def _sequence(self, node: yaml.SequenceNode, old: list[object], new: list[object]) -> bool:
        """Items are kept, changed, taken out or put in; False where none is kept."""
        steps = list(_steps(old, new))
        kept = {i for i, j in steps if i is not None and j is not None}
        if not kept:
            return False
        is_plain = not any(isinstance(item, dict | list) for item in (*old, *new))
        if node.flow_style and is_plain and "#" not in self.text[node.start_mark.index : self._end(node)]:
            return False
        for i, j in steps:
            if i is not None and j is not None and not self._change(node.value[i], old[i], new[j]):
                self._replace(node.value[i], flow(new[j]))
        starts = self._starts(node)
        self._take_out([(starts[i], item, i not in kept) for i, item in enumerate(node.value)], node)
        self._add(node, steps, new, starts)
        return True

    def _add(
        self, node: yaml.SequenceNode, steps: Sequence[tuple[int | None, int | None]], new: list[object],
        starts: Sequence[int],
    ) -> None:  # fmt: skip
        last: int | None = None
        column: int = node.start_mark.column
        for i, j in steps:
            if i is not None and j is not None:
                last = i
            elif j is not None and node.flow_style:
                at = starts[0] if last is None else self._end(node.value[last])
                self.edits.append(Edit(at, at, f"{flow(new[j])}, " if last is None else f", {flow(new[j])}"))
            elif j is not None:
                first = self._line(starts[0])
                at = first if last is None else self._after(self._end(node.value[last]), column)
                self.edits.append(Edit(at, at, _item(new[j], column)))

    def _starts(self, node: yaml.SequenceNode) -> list[int]:
        """Where each item begins: in a block, its dash."""
        if node.flow_style:
            return [item.start_mark.index for item in node.value]
        ends = [self._end(item) for item in node.value[:-1]]
        return [node.start_mark.index, *(self._past_comments(end) for end in ends)]

    def _past_comments(self, at: int) -> int:
        while match := re.compile(r"\s+|(?<=\s)#[^\n]*").match(self.text, at):
            at = match.end()
        return at

    # --- Both -----------------------------------------------------------------------------------

    def _take_out(self, parts: Sequence[tuple[yaml.Node | int, yaml.Node, bool]], node: yaml.CollectionNode) -> None:
        """Those parts of a collection that are marked so: pairs of a mapping or items of a list."""
        starts = [part if isinstance(part, int) else part.start_mark.index for part, _, _ in parts]
        for number, (_, value, gone) in enumerate(parts):
            if not gone:
                continue
            start, end, is_last = starts[number], self._end(value), number + 1 == len(parts)
            leads = not self.text[self._line(start) : start].strip(" ")
            if not node.flow_style and leads:
                self.edits.append(Edit(self._line(start), self._after(end, node.start_mark.column), ""))
            elif not is_last:
                self.edits.append(Edit(start, starts[number + 1], ""))
            else:
                kept = max(n for n, (_, _, out) in enumerate(parts) if not out)
                self.edits.append(Edit(self._end(parts[kept][1]), end, ""))

    def _end(self, node: yaml.Node) -> int:
        """Where the last word or bracket of a node stands; a block itself ends only where the next thing begins."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self._end(last[1] if isinstance(node, yaml.MappingNode) else last)
        start, end = node.start_mark.index, node.end_mark.index
        return start + len(self.text[start:end].rstrip()) if _is_block_of_text(node) else end

    def _line(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def _next_line(self, at: int) -> int:
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found + 1

    def _after(self, end: int, column: int) -> int:
        """The line after a part that ends at `end`, and after the comments that are indented as belonging to it."""
        at = look = self._next_line(end)
        while look < len(self.text):
            line = self.text[look : self._next_line(look)]
            is_of_part = line.lstrip(" ").startswith("#") and len(line) - len(line.lstrip(" ")) > column
            if line.strip() and not is_of_part:
                break
            look += len(line)
            at = look if is_of_part else at
        return at


def _is_block_of_text(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")


def _steps(old: Sequence[object], new: Sequence[object]) -> Iterator[tuple[int | None, int | None]]:
    """Which item becomes which: (old, new), (old, None) where it goes, (None, new) where it comes."""
    matcher = SequenceMatcher(None, [_identity(one) for one in old], [_identity(one) for one in new], autojunk=False)
    for _, i, i_end, j, j_end in matcher.get_opcodes():
        both = min(i_end - i, j_end - j)
        yield from ((i + n, j + n) for n in range(both))
        yield from ((n, None) for n in range(i + both, i_end))
        yield from ((None, n) for n in range(j + both, j_end))


def _identity(item: object) -> str:
    name = next((item[key] for key in _IDENTITY if key in item), None) if isinstance(item, dict) else None
    return json.dumps(item if name is None else [name], sort_keys=True)


def _item(value: object, column: int) -> str:
    if isinstance(value, dict) and value:
        return item_of_list(value, column)
    return f"{' ' * column}- {flow(value)}\n"


def _after_colon(value: object, column: int) -> str:
    """What stands after the colon of a key in `column`: a text of several lines as they are, where that is safe."""
    lines = value.split("\n") if isinstance(value, str) and value == value.strip() else []
    if len(lines) > 1 and all(line.isprintable() for line in lines):
        return " |-\n" + "\n".join(f"{' ' * (column + 2)}{line}" if line else "" for line in lines)
    return after_colon(value, column + 2).rstrip("\n")
