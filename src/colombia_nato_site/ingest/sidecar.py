"""What an editor knows of an original that carries no metadata: NAME.yaml beside NAME.txt."""

from colombia_nato_site.content.dates import when
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Rights
from colombia_nato_site.typed_yaml import Document, compose, validate
from pydantic import BaseModel, ConfigDict


class Sidecar(BaseModel):
    """The keys of a sidecar; what is left out is read from the file, where it can be."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    url: str | None = None
    headline: str | None = None
    outlet: str | None = None
    authors: list[str] = []
    published: str | int | None = None
    language: str | None = None
    rights: Rights | None = None


def read_sidecar(text: str, path: str, first_line: int = 1) -> tuple[Sidecar | None, list[Diagnostic]]:
    """The sidecar, or everything that is wrong with it."""
    document, problems = compose(text, path, first_line)
    if document is None:
        return None, problems
    sidecar, invalid = validate(document, Sidecar)
    problems += invalid
    if sidecar is not None and sidecar.published is not None:
        problems += bad_date(str(sidecar.published), document, ("published",))
    return (None if problems else sidecar), problems


def bad_date(edtf: str, document: Document, key: tuple[str | int, ...]) -> list[Diagnostic]:
    """The problem with a date at a key of a document, if there is one."""
    try:
        when(edtf)
    except ValueError as error:
        line, column = document.place(key)
        message, _, hint = str(error).partition("\n")
        return [Diagnostic("error", "bad-date", message, document.path, line, column, hint)]
    return []
