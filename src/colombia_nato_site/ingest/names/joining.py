"""The names of an article → its entities: forms joined, kinds decided, aliases collected."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from colombia_nato_site.content.slugs import slugify
from colombia_nato_site.ingest.languages.name_words import NameWords
from colombia_nato_site.ingest.names.forms import Bearer, Bearers, Short, accepts, initials
from colombia_nato_site.ingest.names.kinds import ENOUGH, Cue, Verdict, verdict
from colombia_nato_site.ingest.names.noise import is_acronym
from colombia_nato_site.ingest.names.occurrences import Name
from colombia_nato_site.model import Entity, EntityKind, Mentions

_ANOTHER = 0.7  # so sure of its own kind, a short form is a name by itself


@dataclass
class _Form:
    """One way to name something, title and all, and every place where the article does so."""

    text: str
    title: str | None = None
    names: list[Name] = field(default_factory=list)

    @property
    def whole(self) -> str:
        return f"{self.title} {self.text}" if self.title else self.text

    @property
    def first(self) -> int:
        return self.names[0].span.start

    @property
    def cues(self) -> list[Cue]:
        return [cue for name in self.names for cue in name.cues]

    @cached_property
    def verdict(self) -> Verdict | None:
        """What its own cues say, once all names are there."""
        return verdict(self.cues)


def join(
    names: Sequence[Name], mentioned: Sequence[Mentions], catalogue: Sequence[Entity], words: NameWords
) -> list[Entity]:
    """The entities of the catalogue that are named, and new ones, all with the forms that the article uses."""
    forms = _forms(names)
    owners = _owners(forms, mentioned, catalogue, words)
    known = {entity.id: entity for entity in catalogue}
    aliases: dict[str, set[str]] = {mentions.entity.id: set() for mentions in mentioned}
    for whole, owner in owners.items():
        aliases.setdefault(owner, set()).add(whole)
    found = [_with_aliases(known[owner], forms) for owner, forms in aliases.items() if owner in known]
    towns = _towns(forms, words)
    new = (_entity(owner, used, forms, towns, words) for owner, used in sorted(aliases.items()) if owner not in known)
    return [*found, *_apart([entity for entity in new if entity], known)]


def _forms(names: Iterable[Name]) -> dict[str, _Form]:
    """By the whole form. A title belongs to a form where it stands before a single word."""
    found: dict[str, _Form] = {}
    for name in names:
        is_titled = name.title is not None and name.title[0].isupper() and " " not in name.text
        form = _Form(name.text, name.title if is_titled else None)
        found.setdefault(form.whole, form).names.append(name)
    return found


# --- Whose form it is ---------------------------------------------------------------------------


def _owners(
    forms: Mapping[str, _Form], mentioned: Sequence[Mentions], catalogue: Sequence[Entity], words: NameWords
) -> dict[str, str]:
    """By form, the owner's key: an id of the catalogue, or another form. Forms that may mean two are left out."""
    bearers = [*_known_bearers(mentioned), *_bearers(forms, words)]
    by_short = Bearers(bearers, words)
    by_name = {name: entity.id for entity in reversed(catalogue) for name in (*entity.aliases, entity.name)}
    by_name |= {entity.id: entity.id for entity in catalogue}
    plain = {text.casefold(): text for text in forms if not text.isupper()}
    plain |= {name.casefold(): id_ for name, id_ in by_name.items()}
    namesakes: dict[str, list[_Form]] = {}
    for form in forms.values():
        namesakes.setdefault(form.text, []).append(form)
    found: dict[str, str] = {}
    for whole, form in forms.items():
        owner = _in_catalogue(form.text, by_name, words) or _same_in_small_letters(whole, plain)
        owner = owner or _by_short(form, by_short, forms, words)
        if owner is None and not by_short.may_be(form.text):
            owner = _by_namesakes(form, namesakes[form.text], words)
        if owner:
            found[whole] = owner
    found |= _by_acronym(forms, bearers, words)
    return {whole: root for whole in found if (root := _root(whole, found))}


def _root(whole: str, owners: Mapping[str, str]) -> str | None:
    """The owner of the owner of …; a form that owns itself."""
    seen = {whole}
    while whole in owners and owners[whole] not in seen:
        whole = owners[whole]
        seen.add(whole)
    return whole


def _in_catalogue(text: str, by_name: Mapping[str, str], words: NameWords) -> str | None:
    if not by_name:
        return None
    full = words.same.get(text, text)
    return by_name.get(text) or by_name.get(full) or by_name.get(slugify(full))


def _same_in_small_letters(whole: str, plain: Mapping[str, str]) -> str | None:
    """“RUIZ” is Ruiz."""
    return plain.get(whole.casefold()) if whole.isupper() else None


def _by_short(form: _Form, by_short: Bearers, forms: Mapping[str, _Form], words: NameWords) -> str | None:
    """The owner of a form; the form itself where it is nobody's short form."""
    if form.text in words.known and not form.title:
        return _surname_of(form, by_short) or words.same.get(form.text, form.text)
    if not by_short.may_be(form.text):
        return None
    gender = _gender(form, words)
    own = form.verdict
    kind = own.kind if own and own.confidence >= ENOUGH else None
    bearer = by_short.bearer(Short(form.text, form.first, form.title, gender, kind), forms)
    is_another = own is not None and own.confidence >= _ANOTHER and not form.title
    if is_another and own is not None and (bearer is None or bearer.kind != own.kind) and own.kind != "person":
        return form.whole
    return bearer.key if bearer else None


def _surname_of(form: _Form, by_short: Bearers) -> str | None:
    """Whose surname “Jordan” is: after Jim Jordan was named, where nothing says that the country is meant."""
    bearer = by_short.bearer(Short(form.text, form.first, kind="person"), {})
    is_named = bearer is not None and bearer.kind == "person" and bearer.first < form.first
    return bearer.key if bearer and is_named and not {"in", "of", "to"} & set(form.cues) else None


def _by_namesakes(form: _Form, namesakes: Sequence[_Form], words: NameWords) -> str | None:
    """“Mr Aldous”, “President Aldous” and “Aldous” are one; beside Mrs Aldous, Aldous alone is nobody."""
    genders = {_gender(one, words) for one in namesakes} - {None}
    if len(genders) > 1:
        return (
            next(one.whole for one in namesakes if _gender(one, words) == _gender(form, words)) if form.title else None
        )
    own = form.verdict
    people = [one for one in namesakes if one.title]
    is_another = own is not None and own.kind != "person" and own.confidence >= _ANOTHER
    if not people or (is_another and not form.title):
        return form.whole
    return people[0].whole


def _gender(form: _Form, words: NameWords) -> str | None:
    return words.titles.get(form.title.split()[-1].rstrip(".").lower()) if form.title else None


def _by_acronym(forms: Mapping[str, _Form], bearers: Sequence[Bearer], words: NameWords) -> dict[str, str]:
    """The owners of acronyms: those given in brackets, then those whose letters one body alone begins with."""
    by_initials: dict[str, set[str]] = {}
    for bearer in bearers:
        for letters in initials(bearer.name, words) if bearer.kind == "organisation" else ():
            by_initials.setdefault(letters, set()).add(bearer.key)
    found = {
        whole: next(iter(by_initials[whole.upper()]))
        for whole in forms
        if is_acronym(whole) and whole not in words.known and len(by_initials.get(whole.upper(), ())) == 1
    }
    for form in forms.values():
        own = form.verdict
        for name in form.names:
            if name.acronym and accepts(name.acronym, form.text, own.kind if own else None, words):
                found[name.acronym] = form.whole
    return found


def _known_bearers(mentioned: Iterable[Mentions]) -> Iterator[Bearer]:
    for mentions in mentioned:
        entity = mentions.entity
        for name in {entity.name, *(alias for alias in entity.aliases if " " in alias)}:
            yield Bearer(entity.id, name, entity.kind, mentions.spans[0].start)


def _bearers(forms: Mapping[str, _Form], words: NameWords) -> Iterator[Bearer]:
    """The forms that others may be short for: names of several words whose kind something tells."""
    for whole, form in forms.items():
        own = form.verdict
        if own and " " in form.text:
            titles = [name.title.lower() for name in form.names if name.title]
            genders = {words.titles.get(word.rstrip(".")) for title in titles for word in title.split()}
            gender = next((one for one in ("f", "m") if genders - {None} == {one}), None)
            gender = gender or words.first_names.get(form.text.split()[0])
            speaks = "says" in form.cues
            is_sure = own.confidence >= ENOUGH
            yield Bearer(whole, form.text, own.kind, form.first, gender, frozenset(titles), speaks, is_sure)


# --- Entities -----------------------------------------------------------------------------------


def _with_aliases(entity: Entity, forms: set[str]) -> Entity:
    return replace(entity, aliases=(*entity.aliases, *sorted(forms - {entity.name, *entity.aliases})))


def _towns(forms: Mapping[str, _Form], words: NameWords) -> set[str]:
    """What bodies are called after (Tarnley Boat Club), but for firms, which bear any name."""
    bodies = [text.split() for text, form in forms.items() if "body word" in form.cues and " " in text]
    return {
        " ".join(parts[:length])
        for parts in bodies
        if not any(part.lower() in words.firms for part in parts)
        for length in range(1, len(parts))
    }


def _entity(owner: str, used: set[str], forms: Mapping[str, _Form], towns: set[str], words: NameWords) -> Entity | None:
    """A new entity; None where too little tells what it is."""
    form = forms.get(owner)
    own = _judged(form.verdict if form else None, used, forms, towns)
    if own is None or own.confidence < ENOUGH:
        return None
    name = _in_title_case(owner if form is None or _is_shared(form, used, forms) else form.text, own.kind, words)
    id_ = slugify(name)
    return Entity(id_, name, own.kind, tuple(sorted(used - {name})), confidence=own.confidence) if id_ else None


def _is_shared(form: _Form, used: set[str], forms: Mapping[str, _Form]) -> bool:
    """Whether somebody else may be meant by the name without its title."""
    return form.title is not None and form.text in forms and form.text not in used


def _judged(own: Verdict | None, used: set[str], forms: Mapping[str, _Form], towns: set[str]) -> Verdict | None:
    """What the cues of all forms say together; a generic word may be a short form of what it is no name of alone."""
    found = [forms[whole] for whole in sorted(used) if whole in forms]
    others = {"no name"} if own is None or own.kind != "person" else {"no name", "known place", "known body"}
    cues: list[Cue] = [cue for form in found for cue in form.cues if cue not in others or len(used) == 1]
    cues += ["names a body" for _ in used & towns]
    cues += ["in brackets" for form in found for name in form.names if name.acronym in used]
    return found[0].verdict if len(found) == 1 and cues == found[0].cues else verdict(cues)


def _in_title_case(name: str, kind: EntityKind, words: NameWords) -> str:
    """“PUERTO AZUL”, as datelines write it, is Puerto Azul."""
    if not name.isupper() or name in words.known or (is_acronym(name) and kind != "place"):
        return name
    parts = [part.lower() if part.lower() in words.connectors else part.capitalize() for part in name.split()]
    return " ".join([parts[0].capitalize(), *parts[1:]])


def _apart(entities: Iterable[Entity], known: Collection[str]) -> Iterator[Entity]:
    """Each id once, and none of the catalogue's: of two with one name, the second is called by another of its forms."""
    taken = set(known)
    for entity in sorted(entities, key=lambda one: (one.id, len(one.aliases), one.aliases)):
        if entity.id not in taken:
            taken.add(entity.id)
            yield entity
        elif name := next((name for name in entity.aliases if slugify(name) not in taken), None):
            taken.add(slugify(name))
            aliases = tuple(one for one in entity.aliases if one != name)
            yield replace(entity, id=slugify(name), name=name, aliases=aliases)
