"""What a language's list of words about names holds."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from colombia_nato_site.model import EntityKind

_INNER_SIGN = re.compile(r"(?<=\w\w)[.,]")  # U.S. is one word


@dataclass(frozen=True, slots=True)
class NameWords:
    """`first_names`, `places`, `known_organisations` and `same` as written, the others in lower case.

    **People.** `titles` stand before a name; titles and first names have m, f or None for either. `ranks`
    belong to a title behind them (vice). `roles` are the other nouns for people: what they do, whose kin
    they are (novelist, brother).

    **Nouns that names are built on** (`heads`), the last of a name's words where `heads_last`:
    `organisations`, `grounds` (bridge, lake) and `things` (act, cup: neither body nor place). Without one of
    the `firms` (Ltd, Group) a body's name is still its name; before one of the `papers` an article belongs
    to it (El Heraldo); `abbreviations` at the end of a name have a stop (Ltd.); `saints` begin names of
    places, and of much else.

    **Small words.** `connectors` stand inside names, `connectors_of_bodies` in no person's, `after_bodies`
    behind a noun for a body alone (Committee on …); `links` join two nouns of one body's name (of Trade and
    Industry). `endings` follow a name and a hyphen (Oslo-based); a word with one of the
    `verb_endings` that begins a sentence is a verb (Llegó …).

    **Capitals that name nobody.** `not_names`; of them, the `calendar` is never a part of a longer name.
    `demonyms`, and words with one of the `demonym_endings`, but for their place in names of bodies.
    `not_bodies` are acronyms that name nobody (TV).

    **What stands around names.** `before_places` are prepositions that stand before places more than
    before others, `towards` less so; with `relations` before them (“mayor of”) those in `of` do so as well;
    `at` stands between people and where they work. `calls` are said of who bears a name (called), `who` and
    `where` are of people and places, `speakers_of` speak for the body that is named behind them.

    **Names that everybody knows** (`known`, with their kinds): `places` and `known_organisations`; `same`
    gives the full name of those that are another's short form. `dotted` are those with stops or commas
    inside, by their letters without blanks, and `dotted_starts` what they begin with.
    """

    titles: dict[str, str | None]
    ranks: frozenset[str]
    roles: frozenset[str]
    organisations: frozenset[str]
    firms: frozenset[str]
    abbreviations: frozenset[str]
    papers: frozenset[str]
    saints: frozenset[str]
    grounds: frozenset[str]
    things: frozenset[str]
    heads_last: bool
    articles: frozenset[str]
    connectors: frozenset[str]
    connectors_of_bodies: frozenset[str]
    after_bodies: frozenset[str]
    links: frozenset[str]
    not_names: frozenset[str]
    calendar: frozenset[str]
    demonyms: frozenset[str]
    demonym_endings: tuple[str, ...]
    endings: frozenset[str]
    verb_endings: tuple[str, ...]
    before_places: frozenset[str]
    towards: frozenset[str]
    relations: frozenset[str]
    of: frozenset[str]
    at: frozenset[str]
    calls: frozenset[str]
    who: frozenset[str]
    where: frozenset[str]
    speakers_of: frozenset[str]
    not_bodies: frozenset[str]
    known_organisations: frozenset[str]
    places: frozenset[str]
    same: dict[str, str]
    first_names: dict[str, str | None]
    heads: dict[str, EntityKind | None] = field(init=False)
    known: dict[str, EntityKind] = field(init=False)
    dotted: dict[str, str] = field(init=False)
    dotted_starts: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        heads: dict[str, EntityKind | None] = dict.fromkeys(self.grounds, "place")
        heads.update(dict.fromkeys(self.organisations, "organisation"))
        heads.update(dict.fromkeys(self.things))
        object.__setattr__(self, "heads", heads)
        known: dict[str, EntityKind] = dict.fromkeys(self.known_organisations, "organisation")
        known.update(dict.fromkeys(self.places, "place"))
        object.__setattr__(self, "known", known)
        dotted = {name.replace(" ", ""): name for name in known if _INNER_SIGN.search(name)}
        object.__setattr__(self, "dotted", dotted)
        object.__setattr__(self, "dotted_starts", frozenset(_INNER_SIGN.split(name)[0] for name in dotted))


def listed(*lists: str) -> tuple[frozenset[str], dict[str, str]]:
    """Names parted by `;`, of which `=` parts the full one from its short forms: all, and the full by the short."""
    names: set[str] = set()
    same: dict[str, str] = {}
    for text in lists:
        for entry in text.split(";"):
            full, *short = (" ".join(name.split()) for name in entry.split("="))
            names.update((full, *short))
            same.update(dict.fromkeys(short, full))
    return frozenset(names), same


def gendered(words: str, female: Iterable[str], male: Iterable[str]) -> dict[str, str | None]:
    """Words with m, f, or None for either."""
    return {**dict.fromkeys(words.split()), **dict.fromkeys(female, "f"), **dict.fromkeys(male, "m")}
