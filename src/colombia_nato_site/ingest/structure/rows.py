"""Tables, whose rows are lines with cells, and lists, whose items begin with a sign or a number."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from colombia_nato_site.ingest.structure.furniture import FURNITURE, SAYS
from colombia_nato_site.ingest.structure.parts import BULLET, Part, Role, given, looks_like_heading
from colombia_nato_site.model import Span

_CELLS = re.compile(r"\t+|\s*\|\s*|(?<=\S) {3,}(?=\S)")
_RULE = re.compile(r"[\s|+:=-]{3,}")
_NUMBER = re.compile(r"\(?(?P<number>\d{1,2}|[a-z])[.)]\s+(?=\S)")
_LIST = re.compile("|".join(f.LIST for f in FURNITURE), re.IGNORECASE)
_ENTRY = re.compile(r"(?P<label>[^\W_][^:?!\"“«]{1,45}):\s+(?=\S)")
_LONGEST_ENTRY = 30  # words
_FEWEST_ENTRIES = 3
_LONGEST_ITEM = 20  # words, where nothing else marks it as one
_LONGEST_LIST = 15
_LONGEST_CELL = 60  # characters, on an average


def tables(parts: Sequence[Part]) -> list[Part]:
    """Two and more lines of cells in a row, of as many cells (but for one), as one part."""
    found: list[Part] = []
    for is_row, run in groupby(parts, key=_is_row):
        rows = list(run)
        if is_row and len(rows) > 1:
            text = "\n".join(row.text for row in rows)
            found.append(replace(rows[0], span=Span(rows[0].span.start, rows[-1].span.end), text=text, role="table"))
        else:
            found += rows
    return found


def _is_row(part: Part) -> bool:
    if part.role is not None or part.marked != "unmarked":
        return False
    line = part.text.strip()
    if "|" in line and _RULE.fullmatch(line):
        return True
    if not any(gap in line for gap in ("\t", "|", "   ")):
        return False
    cells = [cell for cell in _CELLS.split(line) if cell]
    return (
        len(cells) > 1 and len(line) <= _LONGEST_CELL * len(cells) and (len(cells) > 2 or "\t" in line or "|" in line)
    )


def lists(parts: Sequence[Part]) -> list[Part]:
    """Items: lines with a bullet; lines with a number that another item of the list stands beside."""
    roles: dict[int, Role] = {i: "item" for i, part in enumerate(parts) if part.role is None and _has_bullet(part)}
    for run in _runs(parts):
        roles |= dict.fromkeys(run, "item")
    parts = given(parts, roles | dict.fromkeys(_entries(parts), "item"))
    return given(parts, dict.fromkeys(after_colons(parts), "item"))


def _entries(parts: Sequence[Part]) -> Iterator[int]:
    """Three and more short lines in a row, each with a word or date of its own and a colon before it (“May 2: …”).

    Labels that come again are those of speakers.
    """
    labels = [_label(part) for part in parts]
    count = Counter(label for label in labels if label)
    for is_entry, run in groupby(range(len(parts)), key=lambda i: bool(labels[i]) and parts[i].words <= _LONGEST_ENTRY):
        indexes = list(run)
        if is_entry and len(indexes) >= _FEWEST_ENTRIES and all(count[labels[i]] == 1 for i in indexes):
            yield from indexes


def _label(part: Part) -> str:
    """A date before the colon; of a name the last word (“Mensah” of “Joe Mensah: …”)."""
    match = _ENTRY.match(part.text) if part.role is None else None
    label = match["label"] if match else ""
    return label if not label or any(map(str.isdigit, label)) else label.split()[-1]


def _has_bullet(part: Part) -> bool:
    """A bullet; not one of the signs of speech (“– …”, “- …”) where a second one follows them."""
    match = BULLET.match(part.text)
    return (
        match is not None
        and not re.search(r"\s[–-](?:\s|\w|\W*$)", part.text[match.end() :])
        and part.text[match.end() :] != ""
    )


def _runs(parts: Sequence[Part]) -> Iterator[list[int]]:
    """Numbered lines one after the other that count up, without anything between them."""
    run: list[int] = []
    for index, part in enumerate(parts):
        match = _NUMBER.match(part.text) if part.role is None else None
        if match and run and _follows(parts[run[-1]], match["number"]) and index == run[-1] + 1:
            run.append(index)
            continue
        yield from [run] if len(run) > 1 else []
        run = [index] if match else []
    yield from [run] if len(run) > 1 else []


def _follows(before: Part, number: str) -> bool:
    match = _NUMBER.match(before.text)
    if match is None:
        return False
    if number.isdecimal() and match["number"].isdecimal():
        return int(number) == int(match["number"]) + 1
    return number.isalpha() and match["number"].isalpha() and ord(number) == ord(match["number"]) + 1


def numbered_title(line: str) -> str | None:
    """What follows the number of “1. The boats”, where it looks like a heading."""
    match = re.match(r"(?:\d{1,2}|[IVX]{1,5})[.):]\s+(?=\S)", line)
    return line[match.end() :] if match and looks_like_heading(line[match.end() :]) else None


def after_colons(parts: Sequence[Part]) -> list[int]:
    """Two and more short lines, all of them sentences or none, that a line ending in a colon introduces.

    Where they are sentences, the line has to announce a list (“the following rules:”).
    """
    found: list[int] = []
    for index, part in enumerate(parts):
        if part.role is None and part.text.endswith(":") and not SAYS.search(part.text[:-1]):
            run = list(_alike(parts, index + 1))
            announced = not parts[index + 1 : index + 2] or not parts[index + 1].is_sentence or _LIST.search(part.text)
            found += run if len(run) > 1 and announced else []
    return found


def _alike(parts: Sequence[Part], first: int) -> Iterator[int]:
    for index in range(first, min(first + _LONGEST_LIST, len(parts))):
        part = parts[index]
        if part.role is not None or part.words > _LONGEST_ITEM or part.text[0] in "\"“‘«'—–-" or part.text[-1] in ":?":
            return
        if part.is_sentence != parts[first].is_sentence:
            return
        yield index
