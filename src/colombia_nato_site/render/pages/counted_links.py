"""Where the things that a figure counts are listed: the anchors of a comparison's page of counted things."""

from collections.abc import Sequence
from dataclasses import dataclass

from colombia_nato_site.analysis.findings import StressedTerm, Voice
from colombia_nato_site.render import links
from colombia_nato_site.render.contexts import Mark

QUOTATIONS, TERMS, DATES, FIGURES = "quotations", "terms", "dates", "figures"


@dataclass(frozen=True, slots=True)
class CountedLinks:
    """Addresses on the page at `url`."""

    url: str

    def to(self, mark: Mark, what: str) -> str:
        return f"{self.url}#{anchor(mark, what)}"


def counted_links(comparison: str) -> CountedLinks:
    """Of the comparison with this slug."""
    return CountedLinks(links.comparison(comparison) + "counted/")


def anchor(mark: Mark, what: str) -> str:
    return f"{mark.letter.lower()}-{what}"


def said(voices: Sequence[Voice], voice: Voice) -> str:
    """The part of the anchor that names a speaker: their number among those of the same article."""
    own = [one for one in voices if one.article == voice.article]
    return f"said-{own.index(voice) + 1}"


def named(entity: str) -> str:
    return f"name-{entity}"


def stance(name: str) -> str:
    return f"cues-{name}"


def word(terms: Sequence[StressedTerm], stem: str) -> str:
    """A stressed stem by its number among all of the comparison."""
    return f"word-{list(dict.fromkeys(term.stem for term in terms)).index(stem) + 1}"
