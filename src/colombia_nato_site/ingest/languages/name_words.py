"""What a language's list of words about names holds, and how to ask for it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameWords:
    """`titles`, `organisations` and `not_names` in lower case; `first_names` (m, f or None for either) and `places` as written.

    `titles` stand before a person's name; `organisations` are words that the name of an organisation holds;
    `not_names` begin sentences, or are written with a capital, without naming anybody.
    """

    titles: dict[str, str | None]
    organisations: frozenset[str]
    connectors: frozenset[str]
    not_names: frozenset[str]
    demonyms: frozenset[str]
    known_organisations: frozenset[str]
    first_names: dict[str, str | None]
    places: frozenset[str]


def name_words(language: str | None) -> NameWords:
    """The words about names of a language (ISO 639 code); English where it is another or unknown."""
    from colombia_nato_site.ingest.languages import en_names  # noqa: PLC0415  the lists import this module

    return en_names.WORDS
