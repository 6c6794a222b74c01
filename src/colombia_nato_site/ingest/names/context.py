"""What a possible name is made of and what stands around it: the cues that tell what it names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from colombia_nato_site.ingest.languages.by_code import cue_words, name_words
from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.languages.name_words import NameWords
from colombia_nato_site.ingest.names.kinds import Cue
from colombia_nato_site.ingest.names.noise import is_acronym
from colombia_nato_site.ingest.names.runs import Run, is_demonym
from colombia_nato_site.ingest.tokens import Token
from colombia_nato_site.model import EntityKind

_OLDEST = 120  # years
_LONGEST_SHAPE = 4  # words
_REACH = 8  # tokens of the phrase beside a name
_ENDS = frozenset('.;:!?()—–“”«»"')
_FOR = frozenset({"for", "para"})
_POSSESSIVES = frozenset({"’s", "'s", "’", "'"})
_VAGUE: frozenset[Cue] = frozenset({"in", "to", "of", "belonging"})
_TELLING: frozenset[Cue] = frozenset({"title", "first name", "known body", "body word", "place word"})
_APPOSED: Mapping[EntityKind, Cue] = {
    "person": "person beside", "organisation": "body beside", "place": "place beside"
}  # fmt: skip
_FAR: Mapping[EntityKind, Cue] = {"person": "person near", "organisation": "body near", "place": "place near"}
_BEFORE: Mapping[EntityKind, Cue] = {"person": "role", "organisation": "body noun", "place": "place noun"}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language, about names and about speech.

    `says` is what hardly anything but a person or a body does; no noun phrase runs over `ends`.
    """

    names: NameWords
    speech: CueWords
    says: frozenset[str] = field(init=False)
    ends: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        speech = self.speech
        vague = speech.weak | speech.nounlike | speech.naming | speech.private
        object.__setattr__(self, "says", (speech.reporting | (speech.finite - vague)) - self.names.calls)
        small = speech.prepositions | speech.conjunctions | speech.auxiliaries | speech.relatives
        object.__setattr__(self, "ends", self.says | small | (speech.genders.keys() - speech.determiners))

    def noun(self, word: str) -> EntityKind | None:
        """The kind of thing that a common noun stands for."""
        if word in self.names.roles or word in self.names.titles:
            return "person"
        return self.names.heads.get(word)


@cache
def lexicon(language: str | None) -> Lexicon:
    """The words of a language, put together once."""
    return Lexicon(name_words(language), cue_words(language))


def cues_of(tokens: Sequence[Token], run: Run, words: Lexicon, small: frozenset[str]) -> Iterator[Cue]:
    """The cues of one run, each as often as it stands there. `small` are the words that the text writes small."""
    own = {cue for cue in _made_of(tokens, run, words) if cue != "shape" or tokens[run.last - 1].lower not in small}
    yield from sorted(own)
    before = list(_before(tokens, run, words))
    if run.of_role:
        yield from [cue for cue in before if cue == "of"]
        return
    yield from [cue for cue in before if cue not in _VAGUE] if own & _TELLING else before
    yield from _after(tokens, run.last, words)


# --- The name itself ----------------------------------------------------------------------------


def _made_of(tokens: Sequence[Token], run: Run, words: Lexicon) -> Iterator[Cue]:
    spelt = [token.text for token in tokens[run.first : run.last] if token.is_word]
    whole = " ".join([token.text for token in tokens[run.first : run.last]])
    whole = words.names.dotted.get(whole.replace(" ", ""), whole)
    follows_article = run.first > 0 and tokens[run.first - 1].lower in words.names.articles
    if run.title:
        yield "title"
    if whole in words.names.known:
        yield "known place" if words.names.known[whole] == "place" else "known body"
    elif len(spelt) == 1:
        yield from _single(tokens[run.first], run, words.names)
        if follows_article and words.names.heads_last and not _is_adjective(tokens, run, words):
            yield "article"
    else:
        yield from _several(tokens[run.first : run.last], spelt, words.names)
        if not run.of_role and not follows_article and _is_shaped(tokens[run.first : run.last], spelt, words.names):
            yield "shape"


def _is_adjective(tokens: Sequence[Token], run: Run, words: Lexicon) -> bool:
    """“the Sundaresar temple”: another noun follows."""
    following = tokens[run.last].lower if run.last < len(tokens) else ""
    return following.isalpha() and following not in words.ends and tokens[run.last].text.islower()


def _single(token: Token, run: Run, words: NameWords) -> Iterator[Cue]:
    if is_acronym(token.text):
        is_kind = token.text.rstrip("s") in words.not_bodies or (token.text[-1] == "s" and words.heads_last)
        yield "no name" if is_kind else "acronym"
    elif "-" in token.text and any(character.isdecimal() for character in token.text):
        yield "no name"
    elif token.text in words.first_names and not run.opens:
        yield "given name"
    elif token.lower in words.heads or token.lower in words.roles or is_demonym(token, words):
        yield "no name"


def _several(run_tokens: Sequence[Token], spelt: Sequence[str], words: NameWords) -> Iterator[Cue]:
    is_given = spelt[0] in words.first_names
    length = sum(word[0].isupper() for word in spelt)
    head, at_end = head_of(run_tokens, words)
    if is_given and head == spelt[0].lower() and length == len(spelt):  # Marina Ruiz, but Marina de Guerra
        head = None
    if head is not None:
        kind = words.heads[head]
        if kind is None and not is_given:
            yield "no name"
        elif kind is not None:
            yield _head_cue(kind, at_end=at_end, is_given=is_given and length == 2, is_saint=head in words.saints)
    if head is None and not is_given and run_tokens[-1].lower in words.roles:
        yield "no name"
    if any(token.text == "&" for token in run_tokens):
        yield "body word"
    if is_given and length <= _LONGEST_SHAPE:
        yield "first name"
    if any(len(word) == 1 for word in spelt[:-1]) and head is None:
        yield "initial"


def _head_cue(kind: EntityKind, *, at_end: bool, is_given: bool, is_saint: bool) -> Cue:
    if kind == "organisation":
        return "body word" if at_end else "body word within"
    return "place word" if at_end and not is_given and not is_saint else "place word within"


def head_of(tokens: Sequence[Token], words: NameWords) -> tuple[str | None, bool]:
    """The noun that a name is built on (Bank of the North), and whether it stands where such nouns do."""
    before: list[str] = []
    for token in tokens:
        if token.text in words.connectors and token.text not in words.articles:
            break
        if token.is_word and token.lower not in words.articles:
            before.append(token.lower)
    for at, word in enumerate(reversed(before) if words.heads_last else before):
        if word in words.heads:
            return word, at == 0
    return None, False


def _is_shaped(tokens: Sequence[Token], spelt: Sequence[str], words: NameWords) -> bool:
    """Whether it looks like a first name and a surname."""
    capitals = [word for word in spelt if word[0].isupper()]
    return (
        len(capitals) in range(2, _LONGEST_SHAPE + 1)
        and head_of(tokens, words)[0] is None
        and all(word.replace("-", "").replace("’", "").replace("'", "").isalpha() for word in spelt)
        and not any(word.isupper() and len(word) > 1 for word in capitals)
        and not any(_is_of_bodies(token, words) for token in tokens)
        and not any(t.lower in words.not_names and t.is_capitalised for t in tokens[:-1])
    )


def _is_of_bodies(token: Token, words: NameWords) -> bool:
    return token.lower in words.demonyms or (token.text in words.connectors_of_bodies and token.text != "y")


# --- Before it ----------------------------------------------------------------------------------


def _before(tokens: Sequence[Token], run: Run, words: Lexicon) -> Iterator[Cue]:
    """“in X”, “mayor of X”, “the novelist X”, “said X”, “the company’s president, X”."""
    names = words.names
    first = run.first
    at = _over_article(tokens, first - 1, names)
    word = tokens[at].lower if at >= 0 else ""
    earlier = tokens[at - 1].lower if at >= 1 else ""
    if word in names.calls:
        yield from _apposed(words.noun(earlier), _BEFORE)
    if (word in names.at or word in _FOR) and earlier in names.speakers_of:
        yield "spokesman for"
    elif word in names.at and earlier in names.roles and earlier not in names.relations:
        yield "works at"
    elif _may_be_a_place(tokens, run):
        yield from _preposition(word, earlier, names)
    if at < first - 1:
        return
    if word in words.says:
        yield "says"
    if at >= 0 and tokens[at].is_word:
        noun = words.noun(word)
        if noun is None and not names.heads_last and word not in words.ends:  # el paso internacional El Cóndor
            noun = words.noun(earlier)
        yield from _apposed(noun, _BEFORE)
    if word == ",":
        yield from _apposed(_noun_before(tokens, at - 1, words), _FAR)
    joins = word == "," or word in words.speech.coordinators
    if joins and names.known.get(_capitals_before(tokens, at - 1)) == "place":
        yield "place too"


def _may_be_a_place(tokens: Sequence[Token], run: Run) -> bool:
    """“in AI Supervision” and “in Ruiz’s view” are no places for all their preposition."""
    leads_with_acronym = run.last - run.first > 1 and is_acronym(tokens[run.first].text)
    follows = tokens[run.last].text if run.last < len(tokens) else ""
    return not leads_with_acronym and follows not in _POSSESSIVES


def _capitals_before(tokens: Sequence[Token], last: int) -> str:
    start = last + 1
    while start > 0 and tokens[start - 1].is_capitalised:
        start -= 1
    return " ".join([token.text for token in tokens[start : last + 1]])


def _preposition(word: str, earlier: str, names: NameWords) -> Iterator[Cue]:
    if word in names.of and (earlier in names.relations or earlier in names.grounds):
        yield "of"
    elif word in names.before_places:
        yield "in"
    elif word in names.towards:
        yield "to"
    elif word in names.of:
        yield "belonging"


def _over_article(tokens: Sequence[Token], at: int, words: NameWords) -> int:
    return at - 1 if at > 0 and tokens[at].lower in words.articles else at


def _apposed(kind: EntityKind | None, cues: Mapping[EntityKind, Cue]) -> Iterator[Cue]:
    if kind is not None:
        yield cues[kind]


def _noun_before(tokens: Sequence[Token], last: int, words: Lexicon) -> EntityKind | None:
    """What the phrase that ends at `last` stands for: “the secretary of the union” for a person."""
    found: EntityKind | None = None
    for at in range(last, max(-1, last - _REACH), -1):
        token = tokens[at]
        if token.text in _ENDS or token.text == "," or token.lower in words.says:
            break
        kind = words.noun(token.lower)
        if kind and (found is None or tokens[at + 1].lower in words.names.at):
            found = kind
    return found


# --- After it -----------------------------------------------------------------------------------


def _after(tokens: Sequence[Token], last: int, words: Lexicon) -> Iterator[Cue]:
    """“X said”, “X, 52,”, “X, who …”, “X, a baker from …”, “X officials”."""
    following = [token.lower for token in tokens[last : last + 4]] + ["", "", "", ""]
    if following[0] in words.says:
        yield "says"
    if following[0] in words.names.speakers_of:
        yield "spokesman for"
    if (following[0] == "," or following[0] in words.speech.coordinators) and _is_ground(tokens, last + 1, words.names):
        yield "place too"
    if following[0] in {",", "("} and _is_age(following):
        yield "age"
    elif following[0] in {",", "("}:
        yield from _aside(tokens, last + 1, words)


def _is_ground(tokens: Sequence[Token], start: int, words: NameWords) -> bool:
    """Whether a place begins here: one that is known, or one with a word of places in its name."""
    stop = start
    while stop < len(tokens) and tokens[stop].is_capitalised:
        stop += 1
    run = tokens[start:stop]
    head, at_end = head_of(run, words) if len(run) > 1 else (None, False)
    return words.known.get(" ".join(token.text for token in run)) == "place" or (at_end and head in words.grounds)


def _is_age(following: Sequence[str]) -> bool:
    """“, 52,”, “(52)”, “, aged 52”, “, de 52 años”."""
    opened, *rest = following
    if rest[0] in {"aged", "de"} and opened == ",":
        return rest[1].isdecimal() and int(rest[1]) < _OLDEST and (rest[0] == "aged" or rest[2] == "años")
    ends = {",": {",", ".", "”"}, "(": {")"}}.get(opened, set())
    return rest[0].isdecimal() and len(rest[0]) <= 3 and int(rest[0]) < _OLDEST and rest[1] in ends


def _aside(tokens: Sequence[Token], start: int, words: Lexicon) -> Iterator[Cue]:
    following = tokens[start].lower if start < len(tokens) else ""
    if following in words.names.who:
        yield "who"
    elif following in words.names.where:
        yield "where"
    else:
        yield from _apposed(_noun_after(tokens, start, words), _APPOSED)


def _noun_after(tokens: Sequence[Token], start: int, words: Lexicon) -> EntityKind | None:
    """What the phrase that begins at `start` stands for: “a baker from the harbour” for a person."""
    found: EntityKind | None = None
    for token in tokens[start : start + _REACH]:
        if token.text in _ENDS or token.text == "," or token.lower in words.ends:
            break
        kind = words.noun(token.lower)
        if kind and (found is None or words.names.heads_last):
            found = kind
    return found
