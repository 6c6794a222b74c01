"""Whom “the mayor”, “the union” or “la ministra” means, from how the article has called people and bodies before."""

import re
from collections.abc import Iterable

from colombia_nato_site.model import Entity, Span

_DEFINITE = re.compile(r"(?:the|el|la|los|las|its|their|su|sus)\s(?:[\w-]+\s)?([\w-]+)", re.IGNORECASE)
_BESIDE = 60  # characters around a name in which its title stands
_BREAK = re.compile(r"[.;:!?\n“”«»\"]")


def head_of(text: str, phrase: Span) -> str | None:
    """The noun of a short description (“the mayor”), in lower case."""
    match = _DEFINITE.fullmatch(text, phrase.start, phrase.end)
    return match[1].lower() if match else None


def described(text: str, head: str, named: Iterable[tuple[Span, Entity]]) -> str | None:
    """The last of those named that goes by the noun: in an organisation's name, or as a title beside a person's.

    `named` come from the last to the first.
    """
    word = re.compile(rf"\b{re.escape(head)}\b", re.IGNORECASE)
    for span, entity in named:
        if entity.kind == "organisation" and word.search(entity.name):
            return entity.id
        if entity.kind == "person" and _is_titled(text, span, word):
            return entity.id
    return None


def _is_titled(text: str, name: Span, word: re.Pattern[str]) -> bool:
    """“Mayor Ana Ruiz”, “the mayor of Puerto Azul, Ana Ruiz”, “Ana Ruiz, the mayor”."""
    before = _BREAK.split(text[max(0, name.start - _BESIDE) : name.start])[-1]
    after = _BREAK.split(text[name.end : name.end + _BESIDE])[0]
    return bool(word.search(before)) or (after.startswith(",") and bool(word.search(after)))
