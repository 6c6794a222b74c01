"""When the text says something happens: time expressions with their EDTF values."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from colombia_nato_site.ingest.times.context import Context, Value
from colombia_nato_site.ingest.times.rules import RULES
from colombia_nato_site.ingest.times.words import TimeWords, time_words
from colombia_nato_site.model import Paragraph, Span, TimeExpression

_SENTENCE = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]*[A-ZÁÉÍÓÚÑ¿¡])")
_NEAR = 50  # characters, about eight words
_LONGEST_DATE = 60  # characters
_MONTH_DATE = re.compile(r"\d{4}-\d\d\b")
_DAY_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class _Found:
    rule: str
    match: re.Match[str]
    ahead: bool


def find_times(
    text: str, paragraphs: Sequence[Paragraph], language: str | None, published: str | None
) -> tuple[TimeExpression, ...]:
    """The time expressions of the paragraphs, in order; none where the language has no patterns.

    `published` (EDTF) is what “yesterday” and a date without a year count from. Without it, the
    year of a date comes from the latest date with month and year that the text names, and is marked as
    inferred; where there is none, the year stays unspecified (`XXXX-07-16`).
    """
    words = time_words(language)
    if words is None:
        return ()
    found = [one for paragraph in paragraphs for one in _found(text, paragraph.span, words)]
    published = published if published and "1000" < published < "9000" else None  # else one could leave the calendar
    day = published if published and _DAY_DATE.fullmatch(published) else None
    anchor = published[:7] if published and _MONTH_DATE.match(published) else None
    context = Context(words, published=day, anchor=anchor or _latest_month(found, words))
    return tuple(_valued(found, context))


def whole_date(line: str) -> str | None:
    """The EDTF value of a line that is a date with its year and nothing else; None for other lines."""
    bare = line.strip(" .,*_")
    if len(bare) > _LONGEST_DATE or not any(character.isdigit() for character in bare):
        return None
    for language in ("en", "es"):
        paragraph = Paragraph("p1", Span(0, len(bare)))
        for time in find_times(bare, [paragraph], language, None):
            if time.span == paragraph.span and time.edtf and _MONTH_DATE.match(time.edtf) and not time.inferred:
                return time.edtf
    return None


def _found(text: str, span: Span, words: TimeWords) -> Iterator[_Found]:
    """Matches that do not overlap: the leftmost, of those the longest, of those the first rule's."""
    matches = [
        (rule, match) for rule, pattern in words.patterns for match in pattern.finditer(text, span.start, span.end)
    ]
    matches.sort(key=lambda one: (one[1].start(), -one[1].end()))
    end = span.start
    for rule, match in matches:
        if match.start() >= end and match.end() > match.start():
            end = match.end()
            yield _Found(rule, match, _is_ahead(text, span, match, words))


def _is_ahead(text: str, span: Span, match: re.Match[str], words: TimeWords) -> bool:
    """Whether the words around speak of what is to come.

    Of the verbs in the sentence before the expression the nearest decides, else the first one after it.
    """
    before = _SENTENCE.split(text[max(span.start, match.start() - _NEAR) : match.start()])[-1]
    ahead, behind = (
        max((verb.end() for verb in verbs.finditer(before)), default=0) for verbs in (words.ahead, words.behind)
    )
    if ahead or behind:
        return ahead >= behind
    after = _SENTENCE.split(text[match.end() : min(span.end, match.end() + _NEAR)])[0]
    coming, past = words.ahead.search(after), words.behind.search(after)
    return coming is not None and (past is None or coming.start() <= past.start())


def _latest_month(found: Iterable[_Found], words: TimeWords) -> str | None:
    """The latest month that the text names together with its year."""
    bare = Context(words)
    values = [RULES[one.rule](one.match, bare, one.ahead) for one in found]
    months = [value.edtf[:7] for value in values if value.edtf and not value.inferred and _MONTH_DATE.match(value.edtf)]
    return max(months, default=None)


def _valued(found: Iterable[_Found], context: Context) -> Iterator[TimeExpression]:
    """Each expression with its value; what was named last is the context of the next."""
    for one in found:
        value: Value = RULES[one.rule](one.match, context, one.ahead)
        yield TimeExpression(Span(one.match.start(), one.match.end()), value.edtf, value.inferred)
        if value.edtf and value.edtf[:4].isdigit():
            context = replace(context, named=value.edtf)
