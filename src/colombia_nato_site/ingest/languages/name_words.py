"""What a language's list of words about names holds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameWords:
    """`first_names`, `places` and `known_organisations` as written, the others in lower case.

    `titles` stand before a person's name; titles and first names have m, f or None for either.
    `organisations` are words that the name of an organisation holds. `connectors` are the small words
    inside names, `connectors_of_bodies` those that stand in no person's. `not_names` are written with a
    capital without naming anybody; so are `demonyms`, but for their place in names of organisations.
    """

    titles: dict[str, str | None]
    organisations: frozenset[str]
    connectors: frozenset[str]
    connectors_of_bodies: frozenset[str]
    not_names: frozenset[str]
    demonyms: frozenset[str]
    known_organisations: frozenset[str]
    first_names: dict[str, str | None]
    places: frozenset[str]
