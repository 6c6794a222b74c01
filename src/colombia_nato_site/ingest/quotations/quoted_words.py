"""What a quoted stretch itself tells: a sentence, a title, a few words. Looks at characters alone."""

from colombia_nato_site.model import Span

_GOES_ON = ",?!…—–-"  # the last sign inside of “…,” she said
_DASHES = "—―–-"
_STOPS = ".,!?…—–-:;"
_OPENERS = "\"“”„‟«»—―–-‘' "
_CLOSERS = "\"“”„‟«»'’› "
_AFTER = frozenset(".,—–")  # behind the closing mark of a sentence
_SHORTEST = 3  # words that mean something alone
_LONGEST_TERM = 5  # words; what is longer is somebody's words, even where nothing says whose


def inner(text: str, span: Span) -> str:
    """What is between the marks, without a nested quotation's closing mark at its end."""
    return text[span.start : span.end].lstrip(_OPENERS).rstrip(_CLOSERS)


def goes_on(text: str, span: Span) -> bool:
    """Whether it ends as what its cue follows: “We must sell,” she said."""
    return inner(text, span)[-1:] in _GOES_ON


def ends_clause(text: str, span: Span) -> bool:
    """Whether a stop or a comma closes it, on either side of the mark."""
    return inner(text, span)[-1:] in _STOPS or text[span.end : span.end + 1] in tuple(_STOPS)


def is_sentence(text: str, span: Span) -> bool:
    """Whether it begins and ends as a sentence does; the stop may stand behind the closing mark."""
    words = inner(text, span)
    if not words.lstrip("…[(.‘' ¿¡")[:1].isupper():
        return False
    if is_dashed(text, span) or not is_closed(text, span):
        return True
    follows = text[span.end : span.end + 3].lstrip()[:1] in _AFTER and not text[span.end : span.end + 1].isalnum()
    return words[-1] in _STOPS or (follows and (len(words.split()) > 2 or _stands_alone(text, span)))


def is_own_sentence(text: str, span: Span) -> bool:
    """Whether nothing else is in its sentence: somebody's words, though nobody is named."""
    ends = inner(text, span)[-1] in ".!?…" or text[span.end : span.end + 1] == "."
    return (
        ends and is_sentence(text, span) and _stands_alone(text, span) and len(text[span.start : span.end].split()) > 1
    )


def _stands_alone(text: str, span: Span) -> bool:
    """Whether a sentence begins with it, or a colon leads to it."""
    return text[max(0, span.start - 3) : span.start].rstrip(" \u00a0")[-1:] in ("", *".!?…:\n»”")


def is_dashed(text: str, span: Span) -> bool:
    """Whether a dash opens it."""
    return text[span.start] in _DASHES


def is_closed(text: str, span: Span) -> bool:
    """Whether a mark opens and another closes it, and no narrator breaks in."""
    return text[span.start] in _OPENERS and text[span.end - 1] in _CLOSERS


def is_title(text: str, span: Span) -> bool:
    """“The Morning Programme”: every word of weight with a capital."""
    words = [word.lstrip("('‘[") for word in inner(text, span).split()]
    capitals = sum(word[:1].isupper() for word in words)
    return capitals > 1 and all(word[:1].isupper() for word in words if len(word) > 3)


def is_short(text: str, span: Span) -> bool:
    """Too few words to mean something without the clause that they stand in."""
    return len(text[span.start : span.end].split()) < _SHORTEST


def is_long(text: str, span: Span) -> bool:
    """Too many words for a term."""
    return len(text[span.start : span.end].split()) > _LONGEST_TERM
