"""A Diagnostic at the place where an editor wrote what it is about."""

from colombia_nato_site.diagnostics import Diagnostic, Severity
from colombia_nato_site.model import Origin


def problem(severity: Severity, code: str, message: str, origin: Origin | None, hint: str) -> Diagnostic:
    """Without an origin, the Diagnostic has no place."""
    if origin is None:
        return Diagnostic(severity, code, message, hint=hint)
    return Diagnostic(severity, code, message, origin.path, origin.line, origin.column, hint)
