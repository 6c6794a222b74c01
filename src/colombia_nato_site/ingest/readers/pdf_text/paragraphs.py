"""Lines → paragraphs and headings, by gaps, indents, the room at a line's end, size and weight."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from colombia_nato_site.ingest.document import Piece
from colombia_nato_site.ingest.readers.pdf_text.hyphens import Joiner
from colombia_nato_site.ingest.readers.pdf_text.lines import Line

_SENTENCE_END = re.compile(r"[.!?…:][\"”’»')\]\d]*$")
_BULLET = re.compile(r"[•‣▪●◦■–—*-]\s+(?=\S)|\(?\d{1,2}[.)]\s+(?=\S)")
_LARGER = 1.12  # than the running text: a heading
_OTHER_SIZE = 1.08
_GAP = 1.25  # of the usual distance of lines
_INDENT = 0.7  # of the size of the letters
_WIDEST_INDENT = 4.0
_LONGEST_HEADING = 25  # words
_ALIGNED = 3.0  # points
_EMPTY = 0.5  # of a column's width: a line that leaves as much is a paragraph's last


def pieces_of(pages: Sequence[Sequence[Line]]) -> list[Piece]:
    """The pieces of a document whose lines are in reading order. A paragraph goes on over columns and pages."""
    lines = _with_rows([line for page in pages for line in page])
    shape = _Shape(lines)
    join = Joiner(line.text for line in lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not shape.parts(groups[-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    levels = shape.levels(groups)
    return [_piece(group, join, levels, shape) for group in groups]


class _Shape:
    """How a document is set: the size of its running text, the distance of its lines, whether it indents."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.size = _body_size([lines])
        pairs = [(a, b) for a, b in pairwise(lines) if _follows(a, b) and _same_size(a, b)]
        gaps = [(a.y - b.y) / b.size for a, b in pairs]
        common = Counter(round(gap, 1) for gap in gaps).most_common()
        usual = min((gap for gap, count in common if count >= common[0][1] / 2), default=1.2)
        self.leading = median([gap for gap in gaps if abs(gap - usual) <= 0.1] or [1.2])
        self.indents = sum(self._indented(b) for a, b in pairs if not self._apart(a, b)) >= 2

    def parts(self, group: Sequence[Line], line: Line) -> bool:
        """Whether a line begins another paragraph than the one whose lines are given."""
        last = group[-1]
        if not _same_size(last, line) or _BULLET.match(line.text) or _is_row(last) != _is_row(line):
            return True
        if _is_row(last) and _is_row(line):
            return True
        if last.bold != line.bold and (_ends(last) or all(each.bold for each in group)):
            return True
        if self.is_heading(group) and _follows(last, line):
            return self._apart(last, line)
        if not _follows(last, line):
            return _ends(last) and (not self.indents or self._indented(line) or _has_room(last, line))
        if self._apart(last, line):
            return True
        if self._indented(line) and not self._indented(last) and not _BULLET.match(group[0].text):
            return _ends(last) or not line.text[0].islower()
        half_empty = last.right - last.x1 > _EMPTY * (last.right - last.left)
        return _has_room(last, line) and (half_empty or _ends(last) or not line.text[0].islower())

    def is_heading(self, group: Sequence[Line]) -> bool:
        """Larger than the running text, or a short bold paragraph that is no sentence."""
        if _is_row(group[0]) or len(group) > _LONGEST_HEADING:
            return False
        words = sum(len(line.text.split()) for line in group)
        if words > _LONGEST_HEADING or not any(c.isalpha() for line in group for c in line.text):
            return False
        larger = group[0].size > _LARGER * self.size
        bold = all(line.bold for line in group) and group[0].size > 0.95 * self.size
        return larger or (bold and not re.search(r"[.;:,]$", group[-1].text))

    def levels(self, groups: Sequence[Sequence[Line]]) -> dict[int, int]:
        """A heading's level by its size (in half points)."""
        sizes = {round(2 * group[0].size) for group in groups if self.is_heading(group)}
        return {size: level for level, size in enumerate(sorted(sizes, reverse=True), 1)}

    def _apart(self, last: Line, line: Line) -> bool:
        return last.y - line.y > _GAP * self.leading * line.size

    @staticmethod
    def _indented(line: Line) -> bool:
        return _INDENT * line.size < line.x0 - line.left < _WIDEST_INDENT * line.size


def _piece(group: Sequence[Line], join: Joiner, levels: dict[int, int], shape: _Shape) -> Piece:
    text = join(line.text for line in group)
    if _is_row(group[0]):
        return Piece(" | ".join(cell.text for cell in group[0].cells), "table")
    if shape.is_heading(group):
        return Piece(text, "heading", levels[round(2 * group[0].size)])
    bullet = re.match(r"[•‣▪●◦■]\s+", text)
    return Piece(text[bullet.end() :], "item") if bullet else Piece(text, "text")


def _with_rows(lines: Sequence[Line]) -> list[Line]:
    """The lines; one keeps its cells only where they stand in line with its neighbour's, as in a table."""
    pairs = [_in_line(a, b) for a, b in pairwise(lines)]
    beside = zip(lines, [False, *pairs], [*pairs, False], strict=False)
    return [line if before or after else line._replace(cells=()) for line, before, after in beside]


def _in_line(last: Line, line: Line) -> bool:
    """Whether two lines have as many cells, and each begins or ends where the other's does."""
    pairs = list(zip(last.cells, line.cells, strict=False))
    aligned = all(min(abs(a.x0 - b.x0), abs(a.x1 - b.x1)) < _ALIGNED for a, b in pairs)
    return len(last.cells) == len(line.cells) > 1 and aligned


def _is_row(line: Line) -> bool:
    return bool(line.cells)


def _body_size(pages: Sequence[Sequence[Line]]) -> float:
    """The size that most letters have, in points."""
    letters: Counter[float] = Counter()
    for page in pages:
        for line in page:
            letters[round(line.size, 1)] += len(line.text)
    return max(letters, key=lambda size: (letters[size], size), default=10.0)


def _follows(last: Line, line: Line) -> bool:
    """Whether a line stands under the last one, in its column."""
    return last.page == line.page and last.y > line.y and (last.left, last.right) == (line.left, line.right)


def _same_size(last: Line, line: Line) -> bool:
    return max(last.size, line.size) < _OTHER_SIZE * min(last.size, line.size)


def _ends(line: Line) -> bool:
    return _SENTENCE_END.search(line.text) is not None


def _has_room(last: Line, line: Line) -> bool:
    """Whether the first word of a line would have had room at the end of the last: nothing made it break there."""
    word = line.text.split(" ")[0]
    width = (line.x1 - line.x0) / max(1, len(line.text))
    return last.right - last.x1 > (len(word) + 2) * width
