"""What was read in one file of the site (or in one article's folder), before files are held against each other.

Plain frozen values, so that they can be kept between builds. Each holds its own diagnostics.
"""

from dataclasses import dataclass
from typing import Literal

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Article, Comparison, Entity, Origin, Page, Source

Target = Literal["article", "claim", "comparison", "entity", "story", "topic"]


@dataclass(frozen=True, slots=True)
class Reference:
    """What a file names that another file has to hold. A claim is named `slug/id`.

    A `link` of a text may lead to what is held back: its words stand without it.
    """

    kind: Target
    target: str
    origin: Origin
    link: bool = False


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """`content` is None where the folder's files do not make one.

    `claims` are the ids of its claims; None where they could not be read.
    """

    slug: str
    path: str
    content: Article | None
    draft: bool
    claims: tuple[str, ...] | None
    references: tuple[Reference, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class ParsedComparison:
    slug: str
    path: str
    content: Comparison | None
    draft: bool
    references: tuple[Reference, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class ParsedPage:
    slug: str
    path: str
    content: Page | None
    draft: bool
    references: tuple[Reference, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class ParsedEntities:
    """`entities` is None where the file has errors."""

    entities: tuple[Entity, ...] | None
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class ParsedSource:
    source: Source | None
    diagnostics: tuple[Diagnostic, ...]
