"""A Source → its passages: sentences of the running text, with all by which one can be matched with another's.

A passage is found again by *terms*, which say by their first sign what they are: `en:` or `es:` the stem of a word in
one language (Porter 2001), `@` a concept of the small thesaurus, `~` the first letters of a word (two languages'
cognates, or other words of one root), `=` a part of a name, `&` an entity, `#` a number as it is written.
"""

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from colombia_nato_site.compare.common_words import common_words
from colombia_nato_site.compare.concepts import concepts
from colombia_nato_site.compare.entities import fold
from colombia_nato_site.compare.negations import Negation, negating, negations
from colombia_nato_site.compare.quantities import Quantity, quantity
from colombia_nato_site.compare.tallies import tallies
from colombia_nato_site.compare.words import PERSONS, UNITS
from colombia_nato_site.content.dates import when
from colombia_nato_site.content.stems import stem
from colombia_nato_site.content.words import WORD
from colombia_nato_site.ingest.language import stop_words
from colombia_nato_site.ingest.languages.by_code import cue_words
from colombia_nato_site.ingest.sentences import sentences
from colombia_nato_site.model import Source, Span, When

_COGNATE = 5  # letters
_POSSESSIVE = re.compile(r"['’]s?$")
_DIGITS = re.compile(r"\d+(?:[.:,–-]\d+)*")
_NOT_WITHIN = ".!?:…"


@dataclass(frozen=True, slots=True)
class Word:
    """A content word and its terms; `preposition` stands right before it."""

    span: Span
    terms: tuple[str, ...]
    name: bool = False
    preposition: str | None = None


@dataclass(frozen=True, slots=True)
class Date:
    """A time expression whose date is known; the article's own “yesterday” is a day here."""

    span: Span
    when: When
    words: str
    preposition: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the article number `article`; `number` counts that article's sentences from 0.

    `digits` are results and times as they are written, `tallies` those of votes. `quoted` are the words between
    quotation marks, `speakers` who says them, `negations` what is said not to be so.
    """

    article: int
    number: int
    span: Span
    language: str | None
    words: tuple[Word, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[Date, ...]
    quoted: tuple[str, ...]
    speakers: tuple[str, ...]
    entities: frozenset[str]
    digits: Mapping[str, Span]
    tallies: frozenset[str]
    negations: tuple[Negation, ...]


def passages(source: Source, article: int, entities: Mapping[str, str]) -> tuple[Passage, ...]:
    """The passages of an article, in order; `entities` gives each entity of the article its key in the story."""
    reader = _Reader(source, entities)
    spans = [
        span
        for paragraph in source.paragraphs
        if paragraph.is_running
        for span in sentences(source.text, reader.language, paragraph.span)
    ]
    return tuple(reader.passage(article, number, span) for number, span in enumerate(spans))


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


Placed = TypeVar("Placed", bound=_Placed)


def _sorted(ones: Iterable[Placed]) -> list[Placed]:
    return sorted(ones, key=lambda one: (one.span.start, one.span.end))


def _in(ones: Sequence[Placed], span: Span) -> Sequence[Placed]:
    """Those of a sorted list that begin within a span."""
    first = bisect_left(ones, span.start, key=lambda one: one.span.start)
    return ones[first : bisect_left(ones, span.end, first, key=lambda one: one.span.start)]


@dataclass(frozen=True, slots=True)
class _Mention:
    span: Span
    key: str


class _Reader:
    """What is known of an article as a whole while its passages are read."""

    def __init__(self, source: Source, entities: Mapping[str, str]) -> None:
        self.text = source.text
        self.language = language = (source.language or "").partition("-")[0] or None
        self.keys = entities
        self.figures, self.times = _sorted(source.figures), _sorted(source.times)
        self.quotations = _sorted([one for one in source.quotations if one.kind != "term"])
        self.mentions = _sorted([_Mention(at, entities[m.entity.id]) for m in source.mentions for at in m.spans])
        self.stop, self.concepts = stop_words(language), concepts(language)
        self.common = common_words(language)
        self.prepositions = cue_words(language).prepositions
        self.negating = negating(language)
        self.names = self._capitalised()

    def _capitalised(self) -> frozenset[str]:
        """Words that are written with a capital within sentences, and never without."""
        large, small = set[str](), set[str]()
        for match in WORD.finditer(self.text):
            before = self.text[max(0, match.start() - 8) : match.start()].rstrip(" \"“‘'«(¿¡—–-\n")[-1:]
            word = _POSSESSIVE.sub("", match[0])
            if word[:1].isupper() and before and before not in _NOT_WITHIN:
                large.add(word)
            elif word[:1].islower():
                small.add(word)
        return frozenset(word for word in large if word.lower() not in small)

    def passage(self, article: int, number: int, span: Span) -> Passage:
        figures, times = _in(self.figures, span), _in(self.times, span)
        counted, timed = [one.span for one in figures], [one.span for one in times]
        dated = [one.span for one in times if one.edtf]
        quoted, speakers = self._quoted(span)
        votes = tallies(self.text, span, self.language)
        quantities = tuple(found for one in figures if (found := quantity(one, self.language)))
        return Passage(
            article=article,
            number=number,
            span=span,
            language=self.language,
            words=self._words(span, counted + timed, {one.unit for one in quantities if not one.measure}),
            quantities=quantities,
            dates=tuple(
                Date(
                    one.span,
                    when(one.edtf),
                    self.text[one.span.start : one.span.end].casefold(),
                    self._preposition(one.span),
                )
                for one in times
                if one.edtf
            ),
            quoted=quoted,
            speakers=speakers,
            entities=frozenset(mention.key for mention in _in(self.mentions, span)),
            digits={**self._digits(span, counted + dated), **votes},
            tallies=frozenset(votes),
            negations=self._negations(span),
        )

    def _words(self, span: Span, values: Sequence[Span], counted: Container[str | None]) -> tuple[Word, ...]:
        """The content words outside values, and what is counted; those that negate are none."""
        found, before = [], ""
        for match in WORD.finditer(self.text, span.start, span.end):
            word, place = match[0].casefold().replace("’", "'"), Span(*match.span())
            if self._counts(word) and (not _inside(place.start, values) or self._is_thing(word, counted)):
                found.append(self._word(place, before if before in self.prepositions else None))
            before = word
        return tuple(found)

    def _preposition(self, span: Span) -> str:
        before = self.text[max(0, span.start - 12) : span.start].casefold().split()[-1:]
        return next((word for word in before if word in self.prepositions), "")

    def _is_thing(self, word: str, counted: Container[str | None]) -> bool:
        """Whether a word within a number names what is counted, and is no person or share: those are everywhere."""
        root = stem(word, self.language)
        thing = self.concepts.get(root, root)
        return thing in counted and thing not in PERSONS and thing not in UNITS

    def _negations(self, span: Span) -> tuple[Negation, ...]:
        spoken = self._spoken(span)
        found = negations(self.text, span, self.language)
        return tuple(replace(one, is_quoted=_inside(one.span.start, spoken)) for one in found)

    def _counts(self, word: str) -> bool:
        return word not in self.stop and word not in self.negating and len(word) > 1 and not word[0].isdecimal()

    def _word(self, place: Span, preposition: str | None) -> Word:
        written = _POSSESSIVE.sub("", self.text[place.start : place.end])
        root = stem(written.casefold(), self.language)
        named = written in self.names
        if root in self.common and not named:
            return Word(place, (f"-{self.language}:{root}",), False, preposition)
        concept = self.concepts.get(root)
        base = f"={fold(written)}" if named else f"{self.language}:{root}"
        start = fold(written if named else root)
        wide = f"@{concept}" if concept else f"~{start[:_COGNATE]}" if len(start) >= _COGNATE - named else None
        own = named and not written.isupper() and (concept is None or concept[0].isupper())
        return Word(place, (base, wide) if wide else (base,), own, preposition)

    def _digits(self, span: Span, taken: Sequence[Span]) -> Mapping[str, Span]:
        """Numbers as they are written, where they are neither figures nor dates: times of day, results, 2:27:51."""
        return {
            re.sub(r"\D", ":", match[0]): Span(*match.span())
            for match in _DIGITS.finditer(self.text, span.start, span.end)
            if not _inside(match.start(), taken)
        }

    def _spoken(self, span: Span) -> list[Span]:
        return [one.span for one in self.quotations if one.span.start < span.end and one.span.end > span.start]

    def _quoted(self, span: Span) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words between quotation marks, and the keys of who says them."""
        inside = [one for one in self.quotations if one.span.start < span.end and one.span.end > span.start]
        spoken = self._spoken(span)
        words = (m for m in WORD.finditer(self.text, span.start, span.end) if _inside(m.start(), spoken))
        speakers = {self.keys[one.speaker] for one in inside if one.speaker and one.speaker in self.keys}
        return tuple(match[0].casefold() for match in words), tuple(sorted(speakers))


def _inside(at: int, spans: Sequence[Span]) -> bool:
    return any(one.start <= at < one.end for one in spans)


def terms_of(passage: Passage) -> Iterator[str]:
    """All terms of a passage; some come more than once."""
    yield from (term for word in passage.words for term in word.terms)
    yield from (f"#{digits}" for digits in passage.digits)
    yield from (f"&{key}" for key in passage.entities)
