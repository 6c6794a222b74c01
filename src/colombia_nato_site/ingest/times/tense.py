"""Whether the words around a time expression speak of what has been or of what is to come."""

import re

from colombia_nato_site.ingest.times.context import Match, Tense
from colombia_nato_site.ingest.times.words import TenseWords
from colombia_nato_site.model import Span

_QUOTE = re.compile(r"[“”«»\"]")
_BEFORE, _AFTER = 80, 60  # characters looked at
_GOVERNED = 45  # characters from a past verb to the time that it forces into the past
_SAID_IN = 20  # the same for “said”, whose own time stands beside it


def tense_of(text: str, sentence: Span, match: Match, words: TenseWords) -> Tense:
    """Of the verbs in the sentence before the expression the nearest decides, else the first one after it."""
    before = _of_speech(text[max(sentence.start, match.start() - _BEFORE) : match.start()])
    after = _QUOTE.split(text[match.end() : min(sentence.end, match.end() + _AFTER)])[0]
    ahead, behind = _last(words.ahead, before), _last(words.behind, before)
    if ahead is None and words.done_by.search(before):
        return "past"
    if until := words.until.search(before):
        return _tense_until(before[: until.start()], after, ahead, behind, words)
    if ahead and (behind is None or ahead.end() >= behind.end()):
        is_past_thing = "’s" in match[0] or "'s" in match[0]
        return "open" if is_past_thing and not words.events.match(after) else "coming"
    if behind:
        if words.that.search(before) and words.ahead.search(after):
            return "coming"
        return _governed(before, behind, words)
    return _tense_after(before, after, words)


def _of_speech(before: str) -> str:
    """Inside a quotation only its own words speak of its time."""
    opening = max(before.rfind("“"), before.rfind("«"))
    return before[opening:] if opening > max(before.rfind("”"), before.rfind("»")) else before


def _tense_until(before: str, after: str, ahead: Match | None, behind: Match | None, words: TenseWords) -> Tense:
    """To come, but for what had not been until then: “it had not sailed by Friday”, “until Friday it slept”."""
    if ahead:
        return "coming"
    if behind is None and not before.strip():
        return "past" if words.behind.search(after) and not words.ahead.search(after) else "coming"
    return "past" if behind and words.not_until.search(before) else "coming"


def _last(pattern: re.Pattern[str], text: str) -> Match | None:
    return max(pattern.finditer(text), key=lambda verb: verb.end(), default=None)


def _governed(before: str, verb: Match, words: TenseWords) -> Tense:
    """Past, where the past verb has the time for its own: “voted in August”, not “said the August vote”."""
    reporting = words.reporting.search(verb[0]) is not None
    far = len(before) - verb.end() > (_SAID_IN if reporting else _GOVERNED)
    open_again = words.open.search(before, verb.start()) is not None
    return "past" if words.direct.search(before) and not far and not open_again else "open"


def _tense_after(before: str, after: str, words: TenseWords) -> Tense:
    coming, past = words.ahead.search(after), words.behind.search(after)
    if coming and words.promised.match(coming[0]):
        return "past"
    if past and words.reporting.fullmatch(past[0]):  # “On Friday, he said, it will close”
        past = None if coming else past
    if coming and (past is None or coming.start() <= past.start()):
        return "coming"
    return "past" if past and words.direct.search(before.lower()) else "open"
