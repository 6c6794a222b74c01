"""What an outlet changed in an article, which may be shared: no running text."""

from dataclasses import dataclass

from colombia_nato_site.model.features import FigureFeatures, QuotationFeatures, TimeFeatures
from colombia_nato_site.model.reading import When


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What an article says of itself (`headline`, `outlet`, `authors`, `published`), and said before."""

    field: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A paragraph with other words, or (was, now: None) a new or a dropped one; ids of the old and the new text."""

    was: str | None
    now: str | None
    added: int
    removed: int


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure that is another one now, a new (`was` None) or a dropped one (`now` None)."""

    was: FigureFeatures | None
    now: FigureFeatures | None


@dataclass(frozen=True, slots=True)
class TimeChange:
    was: TimeFeatures | None
    now: TimeFeatures | None


@dataclass(frozen=True, slots=True)
class QuotationChange:
    """A new quotation, a dropped one, one with other words (`reworded`), or with another speaker or cue."""

    was: QuotationFeatures | None
    now: QuotationFeatures | None
    reworded: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two versions of an article, in counts, values and places.

    `words_added` and `words_removed` are those of the paragraphs and of headings.
    """

    words_added: int
    words_removed: int
    fields: tuple[FieldChange, ...] = ()
    paragraphs: tuple[ParagraphChange, ...] = ()
    quotations: tuple[QuotationChange, ...] = ()
    figures: tuple[FigureChange, ...] = ()
    times: tuple[TimeChange, ...] = ()


@dataclass(frozen=True, slots=True)
class LoosePlace:
    """The place that a claim's evidence names without words, where another version has them no longer."""

    claim: str
    paragraph: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """A version of an article that its outlet published, and what it changed.

    `sha256` is of the original that it was read from, `words` those of the running text. `dated` is the day
    of which the version itself says that it is from then, `seen` that on which we saw it. `changes` is None in
    the first version, and where the text before was not at hand. `loose` is what nothing else could tell later.
    """

    sha256: str
    words: int
    dated: When | None = None
    seen: When | None = None
    changes: Changes | None = None
    loose: tuple[LoosePlace, ...] = ()
