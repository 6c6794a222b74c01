"""The figures of a comparison: what was counted, ready to draw."""

from dataclasses import dataclass

from colombia_nato_site.model import EntityKind
from colombia_nato_site.render.contexts.frame import Link
from colombia_nato_site.render.contexts.parts import Date, Mark, MarkCount, Method


@dataclass(frozen=True, slots=True)
class Cue:
    """An attribution verb and how often it brings in this speaker's words."""

    verb: str
    count: int


@dataclass(frozen=True, slots=True)
class VoiceBar:
    """One speaker in one article. `share` is of the longest bar; `paragraphs` link to the article's map.

    `counted` opens the quotations and paraphrases, one by one.
    """

    mark: Mark
    words: int
    quotations: int
    paraphrased: int
    share: float
    cues: tuple[Cue, ...]
    paragraphs: tuple[Link, ...]
    counted: str


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker, with a bar for each article that has them speak. `url` where we have a page on them."""

    name: str
    url: str | None
    words: int
    bars: tuple[VoiceBar, ...]


@dataclass(frozen=True, slots=True)
class Voices:
    """Who gets to speak, most words first. `title` says what is seen; `silent` are articles that quote nobody."""

    title: str
    speakers: tuple[SpeakerRow, ...]
    silent: tuple[Mark, ...]
    method: Method


@dataclass(frozen=True, slots=True)
class CueCount:
    """Cues of one stance in one article. `share` is of the article's cues; `verbs` are those counted at `counted`."""

    stance: str
    label: str
    count: int
    share: float
    verbs: tuple[Cue, ...]
    counted: str


@dataclass(frozen=True, slots=True)
class CueRow:
    """The cues of one article: neutral, doubting, endorsing, others. `count` is their sum."""

    mark: Mark
    count: int
    parts: tuple[CueCount, ...]


@dataclass(frozen=True, slots=True)
class Cues:
    """How each article brings in what others say; `without` are articles that have no cue."""

    title: str
    rows: tuple[CueRow, ...]
    without: tuple[Mark, ...]
    method: Method


@dataclass(frozen=True, slots=True)
class TellingLine:
    """One article's telling of an event; `url` is the claim. `date` as this article gives it."""

    article: Link
    mark: Mark | None
    says: str
    url: str
    date: Date


@dataclass(frozen=True, slots=True)
class EventRow:
    """`shared`: told by more than one article. `accounts_differ`: not alike, so that each telling's words count."""

    date: Date
    says: str
    shared: bool
    accounts_differ: bool
    dates_differ: bool
    tellings: tuple[TellingLine, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    title: str
    events: tuple[EventRow, ...]
    method: Method


@dataclass(frozen=True, slots=True)
class StressedWord:
    """`position` is 0 to 1 from left to right on the line.

    With two articles the line runs from A (0) over “alike” (0.5) to B (1); with more, each article
    has its own, from alike (0) to most its own (1). `paragraphs` link to the article's map.
    """

    word: str
    z: float
    log_odds: float
    position: float
    counts: tuple[MarkCount, ...]
    paragraphs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EmphasisSide:
    """The words that one article stresses, strongest first."""

    mark: Mark
    words: tuple[StressedWord, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """`between_two`: one line from A to B. `caution` says why to doubt it, if one must."""

    title: str
    between_two: bool
    sides: tuple[EmphasisSide, ...]
    caution: str | None
    method: Method


@dataclass(frozen=True, slots=True)
class CoveredName:
    """A person, organisation or place, and how often each article names it."""

    name: str
    url: str | None
    kind: EntityKind
    counts: tuple[MarkCount, ...]


@dataclass(frozen=True, slots=True)
class CoverageSide:
    """Names that one article alone has."""

    mark: Mark
    names: tuple[CoveredName, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    title: str
    shared: tuple[CoveredName, ...]
    only: tuple[CoverageSide, ...]
    method: Method


@dataclass(frozen=True, slots=True)
class SectionBar:
    """A section of an article. `share` is of its words; `paragraphs` “1–6”; `url` the place on the article's map."""

    words: int
    share: float
    paragraphs: str
    url: str


@dataclass(frozen=True, slots=True)
class StructureRow:
    """How one article is built. `share` is of the longest article's words, `quoted_share` of its own.

    The `…_url` open what was counted: paragraphs on the article's map, the rest on the page of counted things.
    """

    mark: Mark
    words: int
    share: float
    paragraphs: int
    lede_words: int
    quoted_words: int
    quoted_share: float
    direct: int
    mixed: int
    terms: int
    times: int
    figures: int
    sections: tuple[SectionBar, ...]
    map_url: str
    quotations_url: str
    terms_url: str
    dates_url: str
    figures_url: str


@dataclass(frozen=True, slots=True)
class Structure:
    title: str
    rows: tuple[StructureRow, ...]
    method: Method
