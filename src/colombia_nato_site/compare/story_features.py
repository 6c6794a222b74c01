"""What of an article says which story it tells: its words, names, figures and days; read off `Features` alone.

Names, figures and days are alike in every language; so, nearly, are cognates: words whose beginnings are
spelt alike (“hospital”, “hospitales”; Simard, Foster & Isabelle 1992).
"""

import unicodedata
from collections.abc import Container, Iterator, Mapping
from functools import lru_cache
from typing import Literal

from colombia_nato_site.content.words import words
from colombia_nato_site.model import Features, When

Kind = Literal["name", "number", "day", "term", "cognate"]
Feature = str
"""The first two letters of its kind, and what it is: `naquito`, `teen:strike`. A string: its hash is kept."""

_KINDS: dict[str, Kind] = {"na": "name", "nu": "number", "da": "day", "te": "term", "co": "cognate"}
_SIGN = 2  # letters
_COGNATE = 5  # letters at the beginning of two words that are spelt alike
_SMALL = 12  # whole numbers up to this are in every article
_NAME = 3  # letters in the shortest word of a name that counts by itself


def features_for_stories(features: Features) -> dict[Feature, int]:
    """How often the article has each feature."""
    counts: dict[Feature, int] = {}
    for feature, count, _ in _found(features):
        counts[feature] = counts.get(feature, 0) + count
    return counts


def forms_of(features: Features, wanted: Container[Feature]) -> dict[Feature, str]:
    """How each of the features that are wanted, and that the article has, is to be shown."""
    forms: dict[Feature, str] = {}
    for feature, _, form in _found(features):
        if feature in wanted:
            forms.setdefault(feature, form)
    return forms


def kind_of(feature: Feature) -> Kind:
    return _KINDS[feature[:_SIGN]]


def shown(parts: Mapping[Feature, float], forms: Mapping[Feature, str], at_most: int) -> dict[Kind, tuple[str, ...]]:
    """The forms of the heaviest features of each kind, heaviest first, each form once."""
    names = {form.casefold() for feature, form in forms.items() if kind_of(feature) == "name"}
    order = sorted(parts, key=lambda feature: (-parts[feature], feature))
    found: dict[Kind, tuple[str, ...]] = {}
    for kind in _KINDS.values():
        of_kind = [forms[feature] for feature in order if kind_of(feature) == kind]
        said = [form for form in of_kind if kind not in ("term", "cognate") or form.casefold() not in names]
        if said:
            found[kind] = tuple(dict.fromkeys(said))[:at_most]
    return found


def _found(features: Features) -> Iterator[tuple[Feature, int, str]]:
    language = (features.language or "").partition("-")[0]
    named = set()
    for term in features.terms:
        folded, count = _folded(term.form), sum(term.counts.values())
        yield f"te{language}:{term.stem}", count, term.form
        if term.form[0].isupper():
            named.add(folded)
            yield f"na{folded}", count, term.form
        if len(folded) > _COGNATE:
            yield f"co{folded[:_COGNATE]}", count, term.form
    for entity in features.entities:
        for word in words(entity.name):
            if len(word) >= _NAME and (folded := _folded(word)) not in named:
                named.add(folded)
                yield f"na{folded}", 1, word
    for value in sorted({value for one in features.figures for value in (one.value, one.upper) if value is not None}):
        if value > _SMALL or value != int(value):
            yield f"nu{value:.12g}", 1, f"{value:,.12g}"
    for day in sorted({day for one in features.times if (day := _day(one.when))}):
        yield f"da{day}", 1, day


@lru_cache(2**16)
def _folded(word: str) -> str:
    """Without case, accents and the shapes of apostrophes."""
    if word.isascii():
        return word.casefold()
    parts = unicodedata.normalize("NFD", word.casefold().replace("’", "'"))
    return "".join(character for character in parts if not unicodedata.combining(character))


def _day(when: When | None) -> str | None:
    """The day that is meant, where it is one day."""
    return when.earliest if when and when.earliest == when.latest else None
