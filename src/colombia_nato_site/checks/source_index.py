"""The source texts on this machine as an index of word sequences, so that none leaves it unseen."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal, TypeVar

from colombia_nato_site.content.evidence import resolve
from colombia_nato_site.content.shingles import RUN
from colombia_nato_site.content.words import WORD, tokens
from colombia_nato_site.ingest.language import stop_words
from colombia_nato_site.model import Article, Corpus, Rights, Source

GRAM = 5
"""Words in a row that make a match. Shorter ones are everybody's words; see `rights.py`."""

Gram = tuple[str, ...]
Sought = TypeVar("Sought", Gram, str)
Kind = Literal["content", "function", "name"]


@dataclass(frozen=True, slots=True)
class IndexedSource:
    """The words of an article's paragraphs, then of its headings and notes, parted as `tokens` parts them.

    `word_of[i]` is the number of the word (as the site counts words) that token i is a part of;
    `kinds[i]` what it is worth: numbers are function words, and whatever a mention takes in is name.
    `words` counts the running text alone.
    """

    slug: str
    rights: Rights
    tokens: tuple[str, ...]
    word_of: tuple[int, ...]
    kinds: tuple[Kind, ...]
    words: int

    def words_in(self, start: int, length: int) -> range:
        """The numbers of the words that a run of tokens touches."""
        return range(self.word_of[start], self.word_of[start + length - 1] + 1)


@dataclass(frozen=True, slots=True)
class SourceIndex:
    """Where each sequence of `GRAM` tokens stands, as (number of the source, token); `passages` are evidence.

    `digest` changes with anything that could change what is found.
    """

    sources: tuple[IndexedSource, ...]
    grams: Mapping[Gram, tuple[tuple[int, int], ...]]
    passages: Mapping[Gram, tuple[tuple[int, int], ...]]
    shingles: Mapping[str, tuple[tuple[int, int], ...]]
    digest: str


def index_sources(corpus: Corpus) -> SourceIndex:
    """An index of all sources whose rights are not full: by their words, or by their shingles where words lack."""
    kept = [
        (article, source)
        for slug, source in sorted(corpus.sources.items())
        if (article := corpus.articles.get(slug)) and article.rights != "full"
    ]
    absent = [a for slug, a in sorted(corpus.articles.items()) if a.rights != "full" and slug not in corpus.sources]
    sources = (*(_indexed(article, source) for article, source in kept), *map(_by_number, absent))
    grams = _places((number, gram, at) for number, source in enumerate(sources) for at, gram in _grams(source.tokens))
    passages = _places(
        (number, gram, at) for number, (article, source) in enumerate(kept) for at, gram in _passages(article, source)
    )
    shingles = _places(
        (number, hashed, at * RUN)
        for number, article in enumerate(absent, len(kept))
        for at, hashed in enumerate(article.features.shingles)
    )
    digest = sha256(repr((sources, sorted(passages.items()), sorted(shingles.items()))).encode()).hexdigest()
    return SourceIndex(sources, grams, passages, shingles, digest)


def _by_number(article: Article) -> IndexedSource:
    """A source whose words are not known, only how many they are."""
    words = article.features.words
    some = range(max(words, len(article.features.shingles) * RUN))
    return IndexedSource(article.slug, article.rights, (), tuple(some), (), words)


def _indexed(article: Article, source: Source) -> IndexedSource:
    named = {i for mentions in source.mentions for span in mentions.spans for i in range(span.start, span.end)}
    stop = stop_words(source.language)
    found: list[str] = []
    word_of: list[int] = []
    kinds: list[Kind] = []
    number = running = 0
    for paragraph in source.paragraphs:
        before = number
        for match in WORD.finditer(source.text, paragraph.span.start, paragraph.span.end):
            parts = tokens(match.group())
            found += parts
            word_of += [number] * len(parts)
            kinds += ["name" if match.start() in named else _kind(part, stop) for part in parts]
            number += 1
        running += (number - before) * paragraph.is_running
    for number_around, word in enumerate(_around(source), number):
        parts = tokens(word)
        found += parts
        word_of += [number_around] * len(parts)
        kinds += [_kind(part, stop) for part in parts]
    return IndexedSource(article.slug, article.rights, tuple(found), tuple(word_of), tuple(kinds), running)


def _around(source: Source) -> Iterator[str]:
    """The words that are the outlet's too, but stand in no paragraph: section headings and notes."""
    headings = (section.heading for section in source.sections if section.heading)
    return (match.group() for text in (*headings, *source.notes) for match in WORD.finditer(text))


def _kind(token: str, stop: frozenset[str]) -> Kind:
    return "function" if token in stop or token.isdecimal() else "content"


def _grams(words: tuple[str, ...]) -> Iterator[tuple[int, Gram]]:
    return ((at, words[at : at + GRAM]) for at in range(len(words) - GRAM + 1))


def _passages(article: Article, source: Source) -> Iterator[tuple[int, Gram]]:
    """The passages that claims rest on, with the token at which each begins."""
    before: dict[str, int] = {}
    count = 0
    for paragraph in source.paragraphs:
        before[paragraph.id] = count
        count += len(_tokens_of(source.words_of(paragraph.span)))
    for claim in article.claims:
        for evidence in claim.evidence:
            resolution = resolve(evidence, source)
            gram, place = tuple(tokens(evidence.exact)), resolution.place
            if gram and place and resolution.how in {"exact", "moved"}:
                start = next(p.span.start for p in source.paragraphs if p.id == place.paragraph)
                yield before[place.paragraph] + len(_tokens_of(source.text[start : start + place.start])), gram


def _tokens_of(text: str) -> list[str]:
    return [part for match in WORD.finditer(text) for part in tokens(match.group())]


def _places(found: Iterable[tuple[int, Sought, int]]) -> dict[Sought, tuple[tuple[int, int], ...]]:
    places: dict[Sought, list[tuple[int, int]]] = {}
    for number, gram, at in found:
        places.setdefault(gram, []).append((number, at))
    return {gram: tuple(sorted(set(at))) for gram, at in places.items()}
