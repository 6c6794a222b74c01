"""Figures that are no plain numbers: “two-thirds”, “half”, “one in five households”, “the third vote”."""

from colombia_nato_site.ingest.figure_units import counted
from colombia_nato_site.ingest.figure_words import FigureWords
from colombia_nato_site.ingest.numbers import number
from colombia_nato_site.model import Figure, Span

_DIGITS = 4  # after the point of a fraction
_BEFORE = 24  # characters
_ARTICLES = frozenset("the its his her their our my your el la su sus mi este esta ese esa".split())


def fraction(text: str, at: int, limit: int, words: FigureWords) -> Figure | None:
    """The part of one that begins here, with the noun that “one in five” has."""
    match = words.fraction.match(text, at, limit)
    if match is None:
        return _one_in(text, at, limit, words)
    groups = {name: found.casefold() for name, found in match.groupdict().items() if found}
    part = next(words.fractions[groups[name]] for name in ("part", "single", "single2", "half") if name in groups)
    count = number(groups["of"], words.language) if "of" in groups else 1
    return Figure(Span(*match.span()), round(part * (count or 1), _DIGITS))


def _one_in(text: str, at: int, limit: int, words: FigureWords) -> Figure | None:
    match = words.one_in.match(text, at, limit)
    if match is None:
        return None
    some, every = number(match["some"], words.language), number(match["all"], words.language)
    noun = counted(text, match.end(), limit, every, words)
    if not some or not every or some >= every or not (noun or words.noun_first):
        return None
    end, unit = (noun.end, text[noun.start : noun.end]) if noun else (match.end(), None)
    return Figure(Span(match.start(), end), round(some / every, _DIGITS), unit)


def ordinal(text: str, span: Span, at: int, words: FigureWords) -> Figure | None:
    """The ordinal that ranks here; not those of dates and stretches of time, of names, or that only order a story."""
    match = words.ordinal.match(text, at, span.end)
    if match is None:
        return None
    digits = match["digits"]
    value = int(digits.replace(",", "")) if digits else words.ordinals[match["word"].casefold()]
    ranks = digits or _ranks(text, span, match.start(), match.end(), words)
    return Figure(Span(*match.span()), value, "ordinal") if ranks else None


def _ranks(text: str, span: Span, start: int, end: int, words: FigureWords) -> bool:
    if words.no_ordinal_after.match(text, end, span.end) or words.no_ordinal_before.search(
        text, max(span.start, start - _BEFORE), start
    ):
        return False
    opens = start == span.start or text[max(span.start, start - 2) : start].strip('“"‘«¡¿ ') in ("", ".", "?", "!", ":")
    if opens and (text[end : end + 1] in ",:" or (words.noun_first and text[start:end].endswith("o"))):
        return False  # “First, …”, “Primero cambia”
    following = text[end + 1 : end + 30].split(maxsplit=1) if text[end : end + 1] in " -" else []
    word = following[0].strip('.,;:!?”’"»)').casefold() if following else ""
    if word and word not in words.stops:
        return True
    return _has_article(text[max(span.start, start - _BEFORE) : start])


def _has_article(before: str) -> bool:
    words = before.casefold().rstrip('“"‘«').split()
    return bool(words) and before[-1:].isspace() and (words[-1] in _ARTICLES or words[-1].endswith(("’s", "'s")))
