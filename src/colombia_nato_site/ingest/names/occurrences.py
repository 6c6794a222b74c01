"""The possible names of an article, in order, with the cues of each."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from colombia_nato_site.ingest.languages.name_words import NameWords
from colombia_nato_site.ingest.names.context import Lexicon, cues_of, head_of
from colombia_nato_site.ingest.names.kinds import Cue
from colombia_nato_site.ingest.names.noise import is_acronym
from colombia_nato_site.ingest.names.runs import Run, runs_in
from colombia_nato_site.ingest.structure.datelines import read_dateline
from colombia_nato_site.ingest.tokens import Token, tokenise
from colombia_nato_site.model import Paragraph, Span

_LABEL = re.compile(r"([^\W\d_][^\s:]*(?: [^\s:]+){0,3}?)\s?(?:\.-|[:.])(?=\s)")
_LONGEST_PLACE = 2  # words in capitals before a dash alone
_LONGEST_IN_BRACKETS = 10  # letters of an acronym
_MOST_PARTS = 4  # of a name that brackets hold together
_DATELINES = 6  # paragraphs that may begin with one
_LEAST = 2  # paragraphs that begin with one label
_DOUBTFUL: frozenset[Cue] = frozenset(
    {"says", "shape", "given name", "body noun", "role", "acronym", "person beside", "body beside", "place beside"}
)  # for one word that begins a sentence


@dataclass(frozen=True, slots=True)
class Name:
    """One place where something may be named, without its title.

    `opens`: the capital is that of a sentence. `acronym` is given for it in brackets.
    """

    text: str
    span: Span
    title: str | None
    opens: bool
    cues: tuple[Cue, ...]
    acronym: str | None = None


@dataclass(frozen=True, slots=True)
class _Block:
    """The tokens of a paragraph and the runs in them; `before` are names found at its start."""

    tokens: Sequence[Token]
    runs: Sequence[Run]
    before: Sequence[Name]


def names_in(text: str, paragraphs: Sequence[Paragraph], words: Lexicon) -> list[Name]:
    """The names of a text, in order."""
    labels = _labels(text, paragraphs)
    spans = [span for paragraph in paragraphs for span in _pieces(text, paragraph)]
    blocks = [_block(text, span, labels, words, is_early=at < _DATELINES) for at, span in enumerate(spans)]
    small = frozenset(word for word in {t.text for block in blocks for t in block.tokens} if word[0].islower())
    sure = {_spelt(block.tokens, run) for block in blocks for run in block.runs if not run.opens}
    found: list[Name] = []
    for block in blocks:
        found += block.before
        for run in block.runs:
            found.append(_name(text, block.tokens, _settled(block.tokens, run, sure, small, words), words, small))
            _widen(text, found)
    return [name for name in found if len(name.text) > 1]


def _pieces(text: str, paragraph: Paragraph) -> Iterator[Span]:
    """A paragraph; of a table, its cells."""
    if paragraph.kind != "table":
        yield paragraph.span
        return
    for cell in re.finditer(r"[^|\t\n]+", text[paragraph.span.start : paragraph.span.end]):
        yield Span(paragraph.span.start + cell.start(), paragraph.span.start + cell.end())


def _block(text: str, span: Span, labels: frozenset[str], words: Lexicon, *, is_early: bool) -> _Block:
    """A paragraph without the label or the dateline that it begins with."""
    label = _LABEL.match(text, span.start, span.end) if labels else None
    before: list[Name] = []
    start = span.start
    if label and label[1] in labels:
        before = list(_label(label, words.names))
        start = label.end()
    elif is_early:
        before = list(_dateline(text, span, words.names))
        start = max([start, *(name.span.end for name in before[:1])])
    tokens = tokenise(text, Span(start, span.end))
    if text.find("-", start, span.end) >= 0:
        tokens = [one for token in tokens for one in (_parted(token, words.names) if "-" in token.text else (token,))]
    taken = {name.span.start for name in before}
    runs = [run for run in runs_in(tokens, words.names) if tokens[run.first].start not in taken]
    return _Block(tokens, runs, [name for name in before if len(name.text) > 1])


def _parted(token: Token, words: NameWords) -> Iterator[Token]:
    """“Oslo-based” is Oslo and something else; “Ki-moon” and “Asante-Boye” are one word."""
    first, sign, second = token.text.rpartition("-")
    if second not in words.endings or not first:
        yield token
        return
    middle = token.start + len(first)
    yield Token(token.start, middle, first, first.lower())
    yield Token(middle, middle + 1, sign, sign)
    yield Token(middle + 1, token.end, second, second)


# --- What paragraphs begin with -----------------------------------------------------------------


def _labels(text: str, paragraphs: Iterable[Paragraph]) -> frozenset[str]:
    """What several paragraphs begin with before a colon (“RUIZ:”), or one letter before a stop (“P.”)."""
    found = (_LABEL.match(text, paragraph.span.start, paragraph.span.end) for paragraph in paragraphs)
    counted = Counter(match[1] for match in found if match and _can_label(match))
    return frozenset(label for label, times in counted.items() if times >= _LEAST)


def _can_label(match: re.Match[str]) -> bool:
    words = match[1].split()
    is_named = words[0][0].isupper() and all(word[0].isupper() or len(word) <= 3 for word in words)
    return is_named and (len(match[1]) == 1 or match[0].rstrip().endswith(":"))


def _label(label: re.Match[str], words: NameWords) -> Iterator[Name]:
    if not _is_common(label[1], words):
        last = label[1].split()[-1].lower()
        cue: Cue = "body word" if last in words.organisations else "label"
        yield Name(label[1], Span(*label.span(1)), None, opens=False, cues=(cue,))


def _is_common(text: str, words: NameWords) -> bool:
    word = text.lower()
    return word in words.titles or word in words.roles or word in words.not_names or word in words.things


def _dateline(text: str, span: Span, words: NameWords) -> Iterator[Name]:
    """“SARVAN, July 2 (Agency) —”: the place, and the agency."""
    dateline = read_dateline(text[span.start : span.end])
    if dateline is None:
        return
    place = re.match(r"[^,(.:—–―‒\d-]+(?<=\w)", text[span.start : span.start + dateline.end])
    is_clear = dateline.agency or dateline.date or (place and len(place[0].split()) <= _LONGEST_PLACE)
    if (
        place
        and is_clear
        and not _is_common(place[0], words)
        and ((first := place[0].split()[0].lower()) not in words.not_names or first in words.articles)
    ):
        yield Name(place[0], Span(span.start, span.start + place.end()), None, opens=False, cues=("dateline",))
    if dateline.agency:
        start = text.index(dateline.agency, span.start)
        yield Name(dateline.agency, Span(start, start + len(dateline.agency)), None, opens=False, cues=("agency",))


# --- One name -----------------------------------------------------------------------------------


def _spelt(tokens: Sequence[Token], run: Run) -> str:
    return " ".join([token.text for token in tokens[run.first : run.last]])


def _settled(tokens: Sequence[Token], run: Run, sure: set[str], small: frozenset[str], words: Lexicon) -> Run:
    """“Bakers Ana Ruiz”, “Llegó Ana Ruiz”: without the sentence's first word, where it is none of the name's."""
    if not run.opens:
        return run
    spelt = _spelt(tokens, run)
    first, names = tokens[run.first], words.names
    is_named = first.text in names.first_names or spelt in sure or spelt in names.known
    head, _ = head_of(tokens[run.first : run.last], names)
    if is_named or first.lower in names.articles or head == first.lower:
        return run
    start = run.first + 1
    while start < run.last and tokens[start].lower in names.connectors and not tokens[start].is_capitalised:
        start += 1
    rest = replace(run, first=start, opens=False)
    if start >= run.last or not tokens[start].is_capitalised:
        return run
    is_common = first.lower in small or first.lower in words.says or first.lower.endswith(names.verb_endings)
    is_other = _spelt(tokens, rest) in sure or tokens[start].lower in names.heads or _spelt(tokens, rest) in names.known
    is_parted = start > run.first + 1 and is_other  # Vecinos de Isla Xul
    return rest if is_common or is_parted or tokens[start].text in names.first_names else run


def _name(text: str, tokens: Sequence[Token], run: Run, words: Lexicon, small: frozenset[str]) -> Name:
    span = Span(tokens[run.first].start, tokens[run.last - 1].end + _has_stop(tokens, run.last, words.names))
    spelt = " ".join(text[span.start : span.end].split())
    cues = tuple(cues_of(tokens, run, words, small))
    if run.opens and run.last - run.first == 1:
        cues = tuple(cue for cue in cues if cue not in _DOUBTFUL or (cue == "acronym" and spelt.isupper()))
    is_beside = run.title and run.title.stop == run.first
    title = text[tokens[run.title[0]].start : tokens[run.title[-1]].end] if is_beside else None
    return Name(spelt, span, title, run.opens, cues, _acronym(tokens, run))


def _has_stop(tokens: Sequence[Token], last: int, words: NameWords) -> bool:
    """“Bell Fruit Co. said”: whether the stop behind a name is its own."""
    if last + 1 >= len(tokens) or tokens[last].text != "." or tokens[last].start != tokens[last - 1].end:
        return False
    goes_on = tokens[last + 1].text[0].islower() or tokens[last + 1].text in {",", "’s", "'s"}
    return goes_on and tokens[last - 1].lower in words.abbreviations


def _acronym(tokens: Sequence[Token], run: Run) -> str | None:
    """“Port Union (PU)”, “Port Union (PU, as it is called)”, “Reform Council (RC Council)”, “PU (Port Union)”."""
    opens_before = run.first > 1 and tokens[run.first - 1].text == "("
    if not opens_before and not (run.last < len(tokens) and tokens[run.last].text == "("):
        return None
    after = [token.text for token in tokens[run.last : run.last + 4]] + [""] * 4
    if after[0] == "(" and is_acronym(after[1], _LONGEST_IN_BRACKETS):
        if after[2] in {")", ","}:
            return after[1]
        return f"{after[1]} {after[2]}" if after[3] == ")" and after[2] == tokens[run.last - 1].text else None
    is_inside = opens_before and after[0] == ")"
    return tokens[run.first - 2].text if is_inside and is_acronym(tokens[run.first - 2].text) else None


def abbreviates(short: str, name: str) -> bool:
    """Whether the letters of the short form stand in the name in their order, from its first."""
    letters = iter(character for character in name.casefold() if character.isalpha())
    wanted = [character for character in short.casefold() if character.isalpha()]
    return bool(wanted) and name[:1].casefold() == wanted[0] and all(letter in letters for letter in wanted)


def _widen(text: str, found: list[Name]) -> None:
    """“Mission of Rivers in Puerto Azul (MRPA)”: the last names are one where the brackets say so."""
    last = found[-1]
    if not last.acronym or abbreviates(last.acronym, last.text):
        return
    for at in range(len(found) - 2, max(-1, len(found) - 1 - _MOST_PARTS), -1):
        between = text[found[at].span.end : found[at + 1].span.start].split()
        if len(between) not in {1, 2} or not all(word.isalpha() and word.islower() for word in between):
            return
        whole = " ".join(text[found[at].span.start : last.span.end].split())
        if abbreviates(last.acronym, whole):
            first = found[at]
            span = Span(first.span.start, last.span.end)
            cues: tuple[Cue, ...] = (*first.cues, "in brackets")
            found[at:] = [Name(whole, span, first.title, first.opens, cues, last.acronym)]
            return
