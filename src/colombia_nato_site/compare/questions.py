"""What a suggestion rests on: what the passages share, the values that they give; and a question in plain words."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from colombia_nato_site.compare.passages import Passage
from colombia_nato_site.compare.vectors import Story
from colombia_nato_site.content.date_words import describe
from colombia_nato_site.content.dates import when
from colombia_nato_site.model import Difference, Source, Span

_WORDS = 6
_OR = {"en": ("{} or {}?"), "es": ("¿{} o {}?")}


@dataclass(frozen=True, slots=True)
class Because:
    """Why a point is suggested, in the articles' own words: entities and words that all passages share, and the values
    (numbers, dates, names) that they agree on or differ in, by article."""

    entities: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    values: Mapping[int, tuple[str, ...]] | None = None


def because(
    story: Story, sources: Sequence[Source], passages: Sequence[Passage], values: Mapping[int, Sequence[Span]]
) -> Because:
    """The reasons for a point; the words that say most come first."""
    first, *others = passages
    source = sources[first.article]
    names, words = dict[str, float](), dict[str, float]()
    for word in first.words:
        shared = [t for t in word.terms if others and all(t in story.vectors[p.article, p.number] for p in others)]
        if shared:
            told, weight = source.words_of(word.span), max(map(story.weight, shared))
            (names if word.name else words)[told] = weight
    return Because(
        tuple(sorted(names, key=lambda name: (-names[name], name))),
        tuple(sorted(words, key=lambda word: (-words[word], word))[:_WORDS]),
        {
            article: tuple(sources[article].words_of(span) for span in spans)
            for article, spans in sorted(values.items())
        },
    )


def not_found(story: Story, source: Source, passage: Passage, terms: Container[str]) -> tuple[str, ...]:
    """The words of a passage that say most and that are, in no form, among an article's terms."""
    missing = {
        source.words_of(word.span): max(map(story.weight, word.terms))
        for word in passage.words
        if not any(term in terms for term in word.terms)
    }
    return tuple(sorted(missing, key=lambda word: (-missing[word], word))[:_WORDS])


def question(differs: Difference | None, sources: Sequence[Source], values: Mapping[int, Sequence[Span]]) -> str | None:
    """“58,000 or 60,000 people?”: the values that stand against each other, in the first article's language.

    None where there are no values, or the articles' languages write them each in its way.
    """
    languages = {(sources[article].language or "").partition("-")[0] for article in values}
    language = languages.pop() if len(languages) == 1 else ""
    if differs not in ("number", "date", "name") or language not in _OR:
        return None
    told = list(
        dict.fromkeys(
            _told(differs, sources[a], span, language) for a, spans in sorted(values.items()) for span in spans
        )
    )
    if len(told) < 2:
        return None
    *firsts, last = _without_common_end(told) if differs == "number" else told
    return _OR[language].format(", ".join(firsts), last)


def _told(differs: Difference, source: Source, span: Span, language: str) -> str:
    if differs == "date":
        edtf = next((one.edtf for one in source.times if one.span == span), None)
        return describe(when(edtf), language) if edtf else source.words_of(span)
    return " ".join(source.words_of(span).split())


def _without_common_end(told: Sequence[str]) -> list[str]:
    """“58,000 people”, “60,000 people” → “58,000”, “60,000 people”."""
    unit = told[-1].partition(" ")[2]
    return [*(one.removesuffix(f" {unit}") if unit else one for one in told[:-1]), told[-1]]
