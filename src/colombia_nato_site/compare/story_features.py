"""What of an article says which story it tells: its words, names, figures and days; read off `Features` alone.

Names, figures and days are alike in every language; so, nearly, are cognates: words whose beginnings are
spelt alike (“hospital”, “hospitales”; Simard, Foster & Isabelle 1992).
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Literal

from colombia_nato_site.content.words import words
from colombia_nato_site.model import Features, When

Kind = Literal["name", "number", "day", "term", "cognate"]
Feature = tuple[Kind, str]

_KINDS: tuple[Kind, ...] = ("name", "number", "day", "term", "cognate")
_COGNATE = 5  # letters at the beginning of two words that are spelt alike
_SMALL = 12  # whole numbers up to this are in every article
_NAME = 3  # letters in the shortest word of a name that counts by itself


def features_for_stories(features: Features) -> tuple[Counter[Feature], dict[Feature, str]]:
    """How often the article has each feature, and how each is to be shown."""
    counts: Counter[Feature] = Counter()
    forms: dict[Feature, str] = {}
    for feature, count, form in _found(features):
        counts[feature] += count
        forms.setdefault(feature, form)
    return counts, forms


def shown(parts: Mapping[Feature, float], forms: Mapping[Feature, str], at_most: int) -> dict[Kind, tuple[str, ...]]:
    """The forms of the heaviest features of each kind, heaviest first, each form once."""
    names = {form.casefold() for (kind, _), form in forms.items() if kind == "name"}
    order = sorted(parts, key=lambda feature: (-parts[feature], feature))
    found: dict[Kind, tuple[str, ...]] = {}
    for kind in _KINDS:
        of_kind = [forms[feature] for feature in order if feature[0] == kind]
        said = [form for form in of_kind if kind not in ("term", "cognate") or form.casefold() not in names]
        if said:
            found[kind] = tuple(dict.fromkeys(said))[:at_most]
    return found


def _found(features: Features) -> Iterator[tuple[Feature, int, str]]:
    language = (features.language or "").partition("-")[0]
    named = set()
    for term in features.terms:
        folded = _folded(term.form)
        yield ("term", f"{language}:{term.stem}"), term.count, term.form
        if term.form[0].isupper():
            named.add(folded)
            yield ("name", folded), term.count, term.form
        if len(folded) > _COGNATE:
            yield ("cognate", folded[:_COGNATE]), term.count, term.form
    for entity in features.entities:
        for word in words(entity.name):
            if len(word) >= _NAME and (folded := _folded(word)) not in named:
                named.add(folded)
                yield ("name", folded), 1, word
    for value in sorted({value for one in features.figures for value in (one.value, one.upper) if value is not None}):
        if value > _SMALL or value != int(value):
            yield ("number", f"{value:.12g}"), 1, f"{value:,.12g}"
    for day in sorted({day for one in features.times if (day := _day(one.when))}):
        yield ("day", day), 1, day


def _folded(word: str) -> str:
    """Without case, accents and the shapes of apostrophes."""
    if word.isascii():
        return word.casefold()
    parts = unicodedata.normalize("NFD", word.casefold().replace("’", "'"))
    return "".join(character for character in parts if not unicodedata.combining(character))


def _day(when: When | None) -> str | None:
    """The day that is meant, where it is one day."""
    return when.earliest if when and when.earliest == when.latest else None
