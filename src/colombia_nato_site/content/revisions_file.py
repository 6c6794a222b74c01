"""`revisions.json` ↔ the versions of an article: one a line, the oldest first."""

from collections.abc import Sequence

from colombia_nato_site.content.features_file import compact, decoded
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Revision


def write(revisions: Sequence[Revision]) -> str:
    """JSON, a version a line. Equal revisions give equal text."""
    return "[\n  " + ",\n  ".join(compact(revision) for revision in revisions) + "\n]\n"


def read(data: bytes, path: str) -> tuple[tuple[Revision, ...], list[Diagnostic]]:
    """The versions, or (none, with an error) what is wrong with the file."""
    try:
        return decoded(data, tuple[Revision, ...]), []
    except ValueError as error:
        message = f"The article's versions cannot be read: {error}"
        hint = "The file is made by `nato-site import`; take it back from the last version that you kept (git)."
        return (), [Diagnostic("error", "bad-revisions", message, path, hint=hint)]
