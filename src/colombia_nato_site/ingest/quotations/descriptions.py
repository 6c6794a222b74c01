"""Whom “the mayor”, “the union” or “la ministra” means, from how the article has called people and bodies before."""

import re
from collections.abc import Iterable

from colombia_nato_site.model import Entity, Span

_DEFINITE = re.compile(r"(?:the|el|la|los|las|its|their|su|sus)\s(?:[\w-]+\s)?([\w-]+)", re.IGNORECASE)
_BESIDE = 60  # characters around a name in which its title stands


def head_of(text: str, phrase: Span) -> str | None:
    """The noun of a short description (“the mayor”), in lower case."""
    match = _DEFINITE.fullmatch(text, phrase.start, phrase.end)
    return match[1].lower() if match else None


def described(text: str, head: str, named: Iterable[tuple[Span, Entity]]) -> str | None:
    """The last of those named that goes by the noun: in an organisation's name, or as a title beside a person's.

    `named` come from the last to the first.
    """
    word = re.escape(head)
    in_name = re.compile(rf"\b{word}\b", re.IGNORECASE)
    leads = re.compile(rf"\b{word}(?:\s(?:of|for|at|de|del|para)\s[^.;:!?\n]*?|\s\w+,)?,?\s\Z", re.IGNORECASE)
    follows = re.compile(rf",\s(?:\w+\s){{0,3}}{word}\b", re.IGNORECASE)
    for span, entity in named:
        if entity.kind == "organisation" and in_name.search(entity.name):
            return entity.id
        # “Mayor Ana Ruiz”, “the mayor of Puerto Azul, Ana Ruiz”, “Ana Ruiz, the mayor”
        titled = leads.search(text, max(0, span.start - _BESIDE), span.start) or follows.match(text, span.end)
        if entity.kind == "person" and titled:
            return entity.id
    return None
