"""The blocks of a document as the steps of `structure` see them, each with the role it was given."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from colombia_nato_site.ingest.document import Block, BlockKind, Document
from colombia_nato_site.model import ParagraphKind, Span

Role = ParagraphKind | Literal["headline", "byline", "heading", "note"]

LONGEST_HEADING = 14  # words
_MARKED: Mapping[BlockKind, Role] = {"heading": "heading", "item": "item", "caption": "caption", "table": "table"}
_LONGEST_FURNITURE = 1500  # characters; what is longer is running text
_SENTENCE_END = re.compile(r"[.…:;,][\"”»’')\]]*$|[!?][\"”»’')\]]+$|[_—–-]$")
_CLOSING = "\"”»’')]"
_FULL_STOPS = (".", "!", "?", "…")
_TITLE_CASE = 0.7  # of the words with four letters and more
BULLET = re.compile(r"[*•‣▪▫◦●○■·►▶➢✓–-]+\s+")
MARK = re.compile(r"^[*•_–—-]+\s*")
"""What may stand before a note."""


@dataclass(frozen=True, slots=True)
class Part:
    """A block on one line. `marked` is what its format says it is; `role` is None until a step knows it."""

    span: Span
    text: str
    words: int
    marked: BlockKind = "unmarked"
    level: int = 0
    role: Role | None = None

    @property
    def bare(self) -> str:
        """Without the bullets, asterisks and brackets around it; nothing where it is too long to be furniture."""
        return "" if len(self.text) > _LONGEST_FURNITURE else self.text.strip("*_•–—-()[] ")

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.text.rstrip(_CLOSING).endswith(_FULL_STOPS)


def parts_of(document: Document) -> list[Part]:
    """The blocks, with the roles that their format gives them."""
    return [_part(document.text, block) for block in document.blocks]


def _part(text: str, block: Block) -> Part:
    line = " ".join(text[block.span.start : block.span.end].split("\n"))
    return Part(block.span, line, len(line.split()), block.kind, block.level, _MARKED.get(block.kind))


def given(parts: Sequence[Part], roles: Mapping[int, Role]) -> list[Part]:
    """The parts, those at the indexes with a role of theirs."""
    return [replace(part, role=roles[index]) if index in roles else part for index, part in enumerate(parts)]


def unknown(parts: Sequence[Part], indexes: Iterable[int] | None = None) -> list[int]:
    """The indexes (of those named, or all) whose parts have no role yet."""
    return [index for index in (range(len(parts)) if indexes is None else indexes) if parts[index].role is None]


def looks_like_heading(line: str) -> bool:
    """Short, begins with a capital or a digit, does not end as a sentence does; a question only in title case."""
    tokens = line.split()
    first = next((character for character in line if character.isalnum()), "")
    if not tokens or len(tokens) > LONGEST_HEADING or BULLET.match(line) or _SENTENCE_END.search(line):
        return False
    if line[0] in "(*—–-" or first.islower() or not any(character.isalpha() for character in line):
        return False
    return is_title_case(tokens) or line[-1] not in "?!"


def is_title_case(tokens: Sequence[str]) -> bool:
    long = [token.lstrip("“‘\"'¿¡(«") for token in tokens if len(token) >= 4]
    return sum(token[:1].isupper() or token[:1].isdecimal() for token in long) >= _TITLE_CASE * len(long)
