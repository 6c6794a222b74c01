"""How the articles begin, side by side."""

from dataclasses import dataclass

from colombia_nato_site.render.contexts.frame import Link
from colombia_nato_site.render.contexts.parts import Mark, Method


@dataclass(frozen=True, slots=True)
class FirstSaid:
    """Something that an article says early on, in our words; `url` is the claim, `paragraph` where it stands."""

    says: str
    url: str
    paragraph: Link


@dataclass(frozen=True, slots=True)
class Opening:
    """One article's headline and lede. `lede` is its first paragraph; `text` of it only where the rights are full.

    `headline` is the publisher's (None: not in our copy), in `language`; `names` are those in the lede, `holds`
    what else was counted there (“one date”).
    """

    mark: Mark
    headline: str | None
    language: str | None
    lede: Link | None
    words: int
    text: str | None
    names: tuple[str, ...]
    holds: tuple[str, ...]
    first: tuple[FirstSaid, ...]


@dataclass(frozen=True, slots=True)
class FirstPlace:
    """Where one article first has a name: the paragraph (`number` of `paragraphs`), and how far down that is."""

    mark: Mark
    paragraph: Link
    number: int
    paragraphs: int
    share: float


@dataclass(frozen=True, slots=True)
class NameFirst:
    """A name that most articles have, with the place of its first mention in each that has it."""

    name: str
    url: str | None
    places: tuple[FirstPlace, ...]


@dataclass(frozen=True, slots=True)
class Openings:
    """How each article begins; `names` say when each comes to what most of them name."""

    title: str
    articles: tuple[Opening, ...]
    names: tuple[NameFirst, ...]
    method: Method
