"""What the figures of a comparison were counted from: every quotation, cue, name, word, date and figure."""

from dataclasses import dataclass

from colombia_nato_site.model import EntityKind
from colombia_nato_site.render.contexts.frame import Head, Link, Site
from colombia_nato_site.render.contexts.parts import Date, Mark


@dataclass(frozen=True, slots=True)
class CountedQuotation:
    """One quotation: where it stands, of which kind, how long, and the verb that brings it in."""

    paragraphs: tuple[Link, ...]
    kind: str
    words: int
    cue: str | None


@dataclass(frozen=True, slots=True)
class CountedSpeaker:
    """Who speaks (`id` is the anchor): all their quotations, and the claims in which they are paraphrased."""

    id: str
    name: str
    words: int
    quotations: tuple[CountedQuotation, ...]
    paraphrases: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class CountedCue:
    """A verb and the paragraphs of the quotations that it brings in, one for each."""

    verb: str
    paragraphs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class CountedStance:
    id: str
    label: str
    count: int
    cues: tuple[CountedCue, ...]


@dataclass(frozen=True, slots=True)
class CountedIn:
    """How often something stands in one paragraph."""

    paragraph: Link
    count: int


@dataclass(frozen=True, slots=True)
class CountedName:
    id: str
    name: str
    kind: EntityKind
    count: int
    paragraphs: tuple[CountedIn, ...]


@dataclass(frozen=True, slots=True)
class CountedWord:
    """A stressed word and its uses in this article."""

    id: str
    word: str
    count: int
    paragraphs: tuple[CountedIn, ...]


@dataclass(frozen=True, slots=True)
class CountedDate:
    """A time expression; `when` is None where it does not tell which."""

    paragraph: Link
    when: Date | None


@dataclass(frozen=True, slots=True)
class CountedFigure:
    paragraph: Link
    value: str


@dataclass(frozen=True, slots=True)
class CountedArticle:
    """All that was counted in one article. `prefix` begins its anchors; `terms` nobody speaks."""

    mark: Mark
    prefix: str
    speakers: tuple[CountedSpeaker, ...]
    terms: tuple[CountedQuotation, ...]
    stances: tuple[CountedStance, ...]
    names: tuple[CountedName, ...]
    words: tuple[CountedWord, ...]
    dates: tuple[CountedDate, ...]
    figures: tuple[CountedFigure, ...]


@dataclass(frozen=True, slots=True)
class CountedPage:
    site: Site
    head: Head
    title: str
    comparison: Link
    articles: tuple[CountedArticle, ...]
