"""What kind of paragraph a block is: said by a span around the whole of it, `[A boat.]{.caption}`."""

from collections.abc import Sequence
from typing import TypeGuard, get_args

from colombia_nato_site.content.source_markdown.bracketed_spans import Bracketed, SyntaxProblem
from colombia_nato_site.model import ParagraphKind

KINDS: tuple[str, ...] = tuple(kind for kind in get_args(ParagraphKind) if kind != "text")


def kind_of(plain: str, spans: Sequence[Bracketed]) -> tuple[ParagraphKind, list[Bracketed], list[SyntaxProblem]]:
    """The kind of a block (`text` where no span says another), the spans inside it, and what is wrong."""
    named = [(span, span.classes[0]) for span in spans if span.classes and span.classes[0] in KINDS]
    inside = [span for span in spans if all(span is not one for one, _ in named)]
    problems = [problem for number, (span, _) in enumerate(named) for problem in _wrong(span, len(plain), number)]
    kind = named[0][1] if named else "text"
    return (kind if _is_kind(kind) else "text"), inside, problems


def _is_kind(word: str) -> TypeGuard[ParagraphKind]:
    return word in KINDS


def _wrong(span: Bracketed, length: int, before: int) -> list[SyntaxProblem]:
    name = span.classes[0]
    if before:
        message, hint = "A paragraph is of one kind.", f"Delete `.{name}`, or the kind before it."
    elif (span.start, span.end) != (0, length):
        message, hint = f"`.{name}` is said of a whole paragraph.", "Put the brackets around all of its words."
    elif span.classes[1:] or span.attributes or span.id:
        message, hint = f"`.{name}` has nothing beside it in its braces.", f"Write {{.{name}}}."
    else:
        return []
    return [SyntaxProblem("paragraph-kind", message, hint, span.at)]
