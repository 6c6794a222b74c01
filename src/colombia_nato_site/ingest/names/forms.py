"""Which forms name one and the same: “María Pérez”, “Pérez”, “Mayor Pérez”; “Port Union”, “PU”."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from colombia_nato_site.ingest.languages.name_words import NameWords
from colombia_nato_site.ingest.names.occurrences import abbreviates
from colombia_nato_site.model import EntityKind


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who or what has a full name, with what tells it from others: where it is `first` named, and its `traits`.

    `gender` is m, f or None (unknown); `titles` are those that it was given, in lower case. Who is not
    sure to be a person (`is_sure`) is called by what ends the name alone.
    """

    key: str
    name: str
    kind: EntityKind
    first: int
    gender: str | None = None
    titles: frozenset[str] = frozenset()
    speaks: bool = False
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Short:
    """A form that may be a short one, where it is first used, the title it has there, and what it seems to be."""

    text: str
    first: int
    title: str | None = None
    gender: str | None = None
    kind: EntityKind | None = None


class Bearers:
    """The bearers of full names, by all short forms that their names allow."""

    def __init__(self, bearers: Iterable[Bearer], words: NameWords) -> None:
        self._by_form: dict[str, list[Bearer]] = {}
        for bearer in bearers:
            forms = set(short_forms(bearer.name, bearer.kind, words))
            for form in sorted(form for form in forms if bearer.is_sure or bearer.name.endswith(form)):
                same = self._by_form.setdefault(form.casefold(), [])
                if not same or same[-1].key != bearer.key:
                    same.append(bearer)

    def may_be(self, text: str) -> bool:
        """Whether the text is a short form of anybody's name."""
        return text.casefold() in self._by_form

    def bearer(self, short: Short, used: Mapping[str, object]) -> Bearer | None:
        """Whom a short form means; None where nobody, or where two or more may be meant.

        `used` are the forms that the article uses. Of several bearers: the one with the gender or the
        title, then the only one named so far, then the only one not called by the first name
        elsewhere, then the only one who speaks.
        """
        found = self._by_form.get(short.text.casefold(), [])
        found = [one for one in found if one.kind == short.kind] or found
        if short.title and any(short.title.casefold() in one.titles for one in found):
            found = [one for one in found if short.title.casefold() in one.titles]
        if short.gender:
            found = [one for one in found if one.gender in {short.gender, None}]
        named = [one for one in found if one.first < short.first]
        if not named:
            return min(found, key=lambda one: one.first) if len(found) == 1 or (found and short.title) else None
        tests: tuple[Callable[[Bearer], bool], ...] = (
            lambda one: one.name.split()[0] == short.text or one.name.split()[0] not in used,
            lambda one: one.speaks,
        )
        for test in tests:
            if len(named) > 1:
                named = [one for one in named if test(one)] or named
        return named[0] if len(named) == 1 else None


def short_forms(name: str, kind: EntityKind, words: NameWords) -> Iterator[str]:
    """The forms that a full name allows, itself left out."""
    parts = name.split()
    if parts[0].lower() in words.articles:
        yield " ".join(parts[1:])
    for start, stop in _stretches(len(parts), kind):
        form = parts[start:stop]
        first, last = form[0].lower(), form[-1].lower()
        is_joined = first in words.connectors
        is_whole = last not in words.connectors and (not is_joined or first in words.articles)
        is_particle = kind == "person" and start > 0 and is_joined and len(form) > 1
        if (is_whole or is_particle) and (len(form[0]) > 1 or len(form) > 1) and _may_stand(parts, form, kind, words):
            yield " ".join(form)
    if kind == "person" and len(parts) > 2:
        yield from (f"{parts[0]} {part}" for part in parts[2:] if part.lower() not in words.connectors)


def _stretches(length: int, kind: EntityKind) -> Iterator[tuple[int, int]]:
    """Any part of a person's name; of others what it begins with, and what it ends with."""
    for start in range(length):
        for stop in range(start + 1, length + 1):
            if stop - start < length and (kind == "person" or start == 0 or stop == length):
                yield start, stop


def _may_stand(parts: Sequence[str], form: Sequence[str], kind: EntityKind, words: NameWords) -> bool:
    """A place without its noun is still itself (Salar de Mirinay), without another word it is not (West Africa)."""
    whole = " ".join(form)
    if whole.lower() in words.not_names:
        return False
    if kind == "person":
        return not whole.endswith(".")
    if whole in words.known:
        return False
    left = [part.lower() for part in parts if part not in form]
    if kind == "place":
        return any(part in words.grounds or part in words.connectors for part in left)
    is_headed = any(part.lower() in words.organisations for part in form)
    has_head = any(part.lower() in words.organisations for part in parts)
    return whole.lower() not in words.demonyms and (
        is_headed or not has_head or any(part in words.firms for part in left)
    )


def initials(name: str, words: NameWords) -> Iterator[str]:
    """“PWB” and, with the small words, “BoL”."""
    parts = [part for part in name.split() if part[0].isalnum()]
    yield "".join(part[0] for part in parts)
    yield "".join(part[0] for part in parts if part.lower() not in words.connectors).upper()


def accepts(acronym: str, name: str, kind: EntityKind | None, words: NameWords) -> bool:
    """Whether brackets behind a name hold its acronym: “Port Union (PU)”, but not “Ana Ruiz (PU)” or “Oslo (PU)”."""
    if words.same.get(acronym, name) != name and acronym in words.known:
        return False
    return abbreviates(acronym, name) or kind == "organisation" or (kind is None and " " in name)
