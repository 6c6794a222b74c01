"""Facts read off a source, which may be shared: no running text."""

from collections.abc import Mapping
from dataclasses import dataclass

from colombia_nato_site.model.reading import Approximation, EntityKind, ParagraphKind, QuotationKind, When


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one paragraph; offsets count from the paragraph's start."""

    paragraph: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ParagraphFeatures:
    """`sha256` is of the paragraph's text in UTF-8; `characters` in code points.

    `words` are those of the running text: none in a link, a pull quote or a caption.
    """

    id: str
    words: int
    characters: int
    sha256: str
    kind: ParagraphKind = "text"


@dataclass(frozen=True, slots=True)
class SectionFeatures:
    """A section without its heading, which is the article's own words."""

    first: str
    last: str
    words: int


@dataclass(frozen=True, slots=True)
class Term:
    """A word stem, its commonest form in the article, and how often each paragraph has it."""

    stem: str
    form: str
    counts: Mapping[str, int]

    @property
    def count(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class QuotationFeatures:
    """Who speaks where, how long and with which cue; one place for each paragraph it runs through."""

    places: tuple[Place, ...]
    words: int
    kind: QuotationKind
    speaker: str | None = None
    speaker_text: str | None = None
    cue: str | None = None


@dataclass(frozen=True, slots=True)
class TimeFeatures:
    place: Place
    when: When | None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class FigureFeatures:
    place: Place
    value: float | None
    unit: str | None = None
    upper: float | None = None
    approximation: Approximation | None = None


@dataclass(frozen=True, slots=True)
class EntityFeatures:
    """How often each paragraph names an entity."""

    id: str
    name: str
    kind: EntityKind
    counts: Mapping[str, int]

    @property
    def count(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Features:
    """What may be shared of an article that may not be: counts, values and places, no running text.

    `shingles` are hashes of runs of words, by which a copy is recognised (`content/shingles.py`).
    """

    original_sha256: str
    reader: str
    language: str | None
    words: int
    paragraphs: tuple[ParagraphFeatures, ...]
    sections: tuple[SectionFeatures, ...]
    terms: tuple[Term, ...] = ()
    quotations: tuple[QuotationFeatures, ...] = ()
    times: tuple[TimeFeatures, ...] = ()
    figures: tuple[FigureFeatures, ...] = ()
    entities: tuple[EntityFeatures, ...] = ()
    notes: int = 0
    shingles: tuple[str, ...] = ()
