"""Forms of Spanish verbs as an attribution has them: third persons, “yo” in the past, participles."""

from typing import NamedTuple

_BEFORE_E = {"c": "qu", "g": "gu", "z": "c"}  # criticó, critiqué


class Forms(NamedTuple):
    """`third` persons of every tense; `first` person of the past."""

    third: frozenset[str]
    first: frozenset[str]
    participle: str
    gerund: str


def regular(verb: str) -> Forms:
    """Of a regular verb, with the spelling of “yo critiqué”."""
    return irregular(verb, verb[:-2] + ("a" if verb.endswith("ar") else "e"))


def irregular(verb: str, present: str, past: str = "", participle: str = "") -> Forms:
    """Of a verb whose present (“cuenta”) is given, and its past (“dijo”) and participle where they are odd."""
    stem = verb[:-2]
    if verb.endswith("ar"):
        first = stem[:-1] + _BEFORE_E.get(stem[-1], stem[-1]) + "é"
        third = (present, present + "n", stem + "ó", stem + "aron", stem + "aba", stem + "aban", *_later(verb))
        return Forms(frozenset(third), frozenset({first}), participle or stem + "ado", stem + "ando")
    past = past or stem + "ió"
    plural, first, gerund = _past(stem, past)
    third = (present, present + "n", past, plural, stem + "ía", stem + "ían", *_later(verb))
    accent = "ído" if stem[-1] in "aeo" else "ido"
    return Forms(frozenset(third), frozenset({first}), participle or stem + accent, gerund)


def _past(stem: str, past: str) -> tuple[str, str, str]:
    """They, I and the gerund: escribió, leyó are weak, dijo, sostuvo are strong."""
    if past.endswith("ó"):
        return past[:-1] + "eron", stem + "í", past[:-1] + "endo"
    return past[:-1] + ("eron" if past.endswith("jo") else "ieron"), past[:-1] + "e", stem + "iendo"


def _later(verb: str) -> tuple[str, ...]:
    stem = verb.replace("ír", "ir")
    stem = stem[:-4] + "dir" if stem.endswith("decir") else stem  # dirá
    stem = stem[:-2] + "dr" if stem.endswith(("poner", "tener")) else stem  # propondrá
    return tuple(stem + ending for ending in ("á", "án", "ía", "ían"))
