"""What a suggestion rests on, in plain words: names, words, numbers and dates that its passages share, or that differ.

Single words and values only: the file is kept in git, and the articles' sentences are not ours.
"""

from collections.abc import Iterator, Mapping, Sequence

from colombia_nato_site.compare.articles import Compared
from colombia_nato_site.compare.points import Suggestion
from colombia_nato_site.model import Source, Span

_FEW = 4


def reasons(suggestion: Suggestion, articles: Sequence[Compared]) -> list[str]:
    """As “all name Norte Lines” or “herald-sale: 12 million; gazette-sale: 15 million”."""
    told = [(articles[number], spans) for number, spans in sorted(suggestion.passages.items()) if spans]
    apart = {articles[number].slug: values for number, values in (suggestion.because.values or {}).items()}
    return [
        *_shared("all name", [_names(article.source, spans) for article, spans in told]),
        *([f"the same words: {', '.join(suggestion.because.words)}"] if suggestion.because.words else []),
        *([_apart(apart)] if apart else []),
        *_values("number", suggestion, [(article.slug, _figures(article.source, spans)) for article, spans in told]),
        *_values("date", suggestion, [(article.slug, _dates(article.source, spans)) for article, spans in told]),
        *(["no passage of the others is near enough to it"] if suggestion.relation == "only" else []),
    ]


def _shared(what: str, of_each: Sequence[dict[str, str]]) -> Iterator[str]:
    """What every passage has, in the order of the first; nothing where there is one passage alone."""
    first, *others = of_each
    both = [words for key, words in first.items() if all(key in other for other in others)] if others else []
    if both:
        yield f"{what} {', '.join(both[:_FEW])}"


def _values(kind: str, suggestion: Suggestion, of_each: Sequence[tuple[str, dict[str, str]]]) -> Iterator[str]:
    """Values that all have; where this is the difference, those that one of them has alone."""
    noun = "number" if kind == "number" else "date"
    yield from _shared(f"the same {noun} in all:", [values for _, values in of_each])
    if suggestion.differs != kind or suggestion.because.values:
        return
    apart = [
        (slug, [words for key, words in values.items() if any(key not in other for _, other in of_each)][:_FEW])
        for slug, values in of_each
    ]
    if all(words for _, words in apart):
        yield _apart(dict(apart))


def _apart(values: Mapping[str, Sequence[str]]) -> str:
    """“herald-sale: 12 million; gazette-sale: 15 million”"""
    return "; ".join(f"{slug}: {', '.join(' '.join(one.split()) for one in told)}" for slug, told in values.items())


def _within(span: Span, spans: Sequence[Span]) -> bool:
    return any(one.start <= span.start < one.end for one in spans)


def _names(source: Source, spans: Sequence[Span]) -> dict[str, str]:
    return {
        mentions.entity.id: mentions.entity.name
        for mentions in source.mentions
        if any(_within(span, spans) for span in mentions.spans)
    }


def _figures(source: Source, spans: Sequence[Span]) -> dict[str, str]:
    """By value and unit; the same number of other things is another figure."""
    return {
        f"{figure.value} {figure.upper} {figure.unit}": source.words_of(figure.span)
        for figure in source.figures
        if _within(figure.span, spans) and figure.value is not None
    }


def _dates(source: Source, spans: Sequence[Span]) -> dict[str, str]:
    return {time.edtf: time.edtf for time in source.times if time.edtf and _within(time.span, spans)}
