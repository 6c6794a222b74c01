"""What is to be said of a passage that does not stand word for word where its evidence says."""

from collections.abc import Iterator

from colombia_nato_site.content.evidence import Resolution, words_at
from colombia_nato_site.diagnostics import Diagnostic, Severity
from colombia_nato_site.model import Evidence, Origin, Source

_LONGEST = 80  # characters


def evidence_problems(
    evidence: Evidence, found: Resolution, source: Source, named: str, origin: Origin | None
) -> Iterator[Diagnostic]:
    """A Diagnostic, at most, at `origin`; `named` is the passage and what rests on it, as its message begins."""
    if found.place is None:
        yield _lost(origin, named, evidence, found)
    elif found.how == "moved":
        message = f"{named} is not in {evidence.paragraph}; it stands in {found.place.paragraph}."
        yield _problem("warning", "evidence-moved", message, origin, _hint(found))
    elif found.how == "approximate":
        message = (
            f"{named} is not in the text word for word; most like it ({found.confidence:.0%}) is, in "
            f"{found.place.paragraph}, “{shortened(words_at(found.place, source))}”."
        )
        hint = f"If that is the passage, copy its words into `exact`; {_hint(found)[0].lower()}{_hint(found)[1:]}"
        yield _problem("warning", "evidence-approximate", message, origin, hint)
    elif evidence.start is not None and (evidence.start, evidence.end) != (found.place.start, found.place.end):
        message = f"{named} stands elsewhere in {evidence.paragraph} than `start` and `end` say."
        yield _problem("warning", "evidence-offsets", message, origin, _hint(found))


def shortened(text: str) -> str:
    """The text, or its beginning and “…”."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _lost(origin: Origin | None, named: str, evidence: Evidence, found: Resolution) -> Diagnostic:
    if found.reason == "ambiguous":
        message = f"{named} fits {found.candidates} places of the article, and nothing tells which is meant."
        hint = "Add `prefix` or `suffix`, the words just before or after, or take a longer passage."
        return _problem("error", "evidence-ambiguous", message, origin, hint)
    message = f"{named} is not in the article, neither in {evidence.paragraph} nor elsewhere."
    hint = "Copy the words from source.md; a few words need their paragraph, or their prefix and suffix."
    return _problem("error", "evidence-lost", message, origin, hint)


def _hint(found: Resolution) -> str:
    place = found.place
    return f"Write `paragraph: {place.paragraph}`, `start: {place.start}`, `end: {place.end}`." if place else ""


def _problem(severity: Severity, code: str, message: str, origin: Origin | None, hint: str) -> Diagnostic:
    if origin is None:
        return Diagnostic(severity, code, message, hint=hint)
    return Diagnostic(severity, code, message, origin.path, origin.line, origin.column, hint)
