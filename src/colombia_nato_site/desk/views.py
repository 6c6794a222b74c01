"""What the desk's templates are given. Frozen; nothing here reads or decides."""

from dataclasses import dataclass

from colombia_nato_site.diagnostics import Diagnostic

_FEW = 2


@dataclass(frozen=True, slots=True)
class Mark:
    """An article's mark: letter A, B, …, and number 1 to 6 for its colour."""

    letter: str
    number: int
    slug: str
    title: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A point or shared quotation, where one of its passages stands; `number` is its card's."""

    number: int
    id: str
    status: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence with the passages that it belongs to; `status` is the gravest of theirs."""

    words: str
    tags: tuple[Tag, ...] = ()
    status: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """`key` names it in a form: article, paragraph, first and last character."""

    key: str
    pieces: tuple[Piece, ...]
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    id: str
    kind: str
    heading: str | None
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One article; without paragraphs where its text is not on this machine."""

    mark: Mark
    about: str
    language: str
    has_text: bool
    paragraphs: tuple[Paragraph, ...]
    problems: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """`key` tells it from others of its position; `words` is empty where the text is not at hand."""

    key: str
    paragraph: str
    words: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim of an article; `near` where it rests on words of the point's passages."""

    id: str
    says: str
    near: bool


@dataclass(frozen=True, slots=True)
class Side:
    """What one article answers."""

    mark: Mark
    says: str
    claims: tuple[ClaimRow, ...]
    searched: tuple[str, ...]
    passages: tuple[Passage, ...]

    @property
    def is_silent(self) -> bool:
        return not (self.says or self.claims or self.passages)


@dataclass(frozen=True, slots=True)
class PointCard:
    """A point, or a quotation that several articles have; their numbers go on."""

    number: int
    id: str
    status: str
    relation: str
    question: str
    theme: str
    note: str
    confidence: str
    because: tuple[str, ...]
    sides: tuple[Side, ...]
    missing: tuple[str, ...]
    is_point: bool = True

    @property
    def silent(self) -> tuple[Side, ...]:
        """The articles that say nothing to it, where they are too many to be told one by one."""
        found = tuple(side for side in self.sides if side.is_silent)
        return found if len(found) > _FEW else ()


@dataclass(frozen=True, slots=True)
class ThemeRow:
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Desk:
    """One comparison on the desk."""

    slug: str
    title: str
    standfirst: str
    draft: bool
    path: str
    digest: str
    themes: tuple[ThemeRow, ...]
    columns: tuple[Column, ...]
    cards: tuple[PointCard, ...]
    problems: tuple[Diagnostic, ...]
    is_open: bool

    def count(self, status: str) -> int:
        return sum(1 for card in self.cards if status in (card.status, "all"))


@dataclass(frozen=True, slots=True)
class NewClaim:
    """A claim that is to be made of a passage: whether, of what kind, of which words in which paragraph."""

    wanted: bool
    kind: str
    paragraph: str
    exact: str


@dataclass(frozen=True, slots=True)
class SideForm:
    """One article's part of the form: `claims` and `passages` are those that can be chosen, `kept` those that are."""

    mark: Mark
    says: str
    claims: tuple[ClaimRow, ...]
    chosen: frozenset[str]
    searched: str
    passages: tuple[Passage, ...]
    kept: frozenset[str]
    new_claim: NewClaim
    rights: str


@dataclass(frozen=True, slots=True)
class PointForm:
    """A point in the making: as the file has it, or as an editor typed it."""

    point: str
    number: int
    status: str
    id: str
    question: str
    theme: str
    new_theme: str
    relation: str
    differs: str
    note: str
    because: tuple[str, ...]
    sides: tuple[SideForm, ...]


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """A comparison in the list."""

    slug: str
    title: str
    marks: tuple[str, ...]
    suggested: int
    accepted: int
    rejected: int
    draft: bool
    is_broken: bool


@dataclass(frozen=True, slots=True)
class ArticleRow:
    slug: str
    title: str
    about: str
    has_text: bool
