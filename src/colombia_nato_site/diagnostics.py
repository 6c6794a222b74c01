"""A problem is a value: what is wrong, where, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem found in what an editor wrote, or in what the build made of it.

    `code` is a short kebab-case name that stays the same between versions. `path` is relative to
    the site's root, with forward slashes. `line` and `column` count from 1, in code points; None
    where the problem has no one place. `message` says what is wrong and what was expected; `hint`
    says what to do.
    """

    severity: Severity
    code: str
    message: str
    path: str | None = None
    line: int | None = None
    column: int | None = None
    hint: str | None = None

    @property
    def place(self) -> str:
        """`path:line:column`, as editors and terminals make clickable."""
        parts = (self.path, self.line, self.column)
        return ":".join(str(part) for part in parts if part is not None)


_RANK = {"error": 0, "warning": 1, "note": 2}


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Each diagnostic once, by path, line, column, then gravity."""
    return sorted(
        dict.fromkeys(diagnostics),
        key=lambda d: (d.path or "", d.line or 0, d.column or 0, _RANK[d.severity], d.code, d.message),
    )


def has_errors(diagnostics: Iterable[Diagnostic], *, strict: bool = False) -> bool:
    """Whether publishing must stop. With `strict`, a warning stops it too."""
    stops = {"error", "warning"} if strict else {"error"}
    return any(d.severity in stops for d in diagnostics)
