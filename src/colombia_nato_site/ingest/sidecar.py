"""What an editor knows of an original that carries no metadata: NAME.yaml beside NAME.txt."""

from pydantic import Field, field_validator

from colombia_nato_site.content.schema import Date
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.document import Metadata
from colombia_nato_site.ingest.text import decode, normalise
from colombia_nato_site.model import Rights
from colombia_nato_site.typed_yaml import FileModel, Text, compose, validate


class Sidecar(FileModel):
    """What is left out is read from the file, where it can be."""

    url: str | None = Field(None, description="Where its outlet published the article.")
    headline: str | None = Field(None, description="The publisher's headline.")
    outlet: str | None = Field(None, description="Who published it.")
    authors: list[Text] = Field([], description="Who wrote it.")
    published: Date | None = Field(None, description="When its outlet published it, as EDTF.")
    updated: Date | None = Field(None, description="When its outlet last changed it, as EDTF.")
    language: str | None = Field(None, description="Its language: en, es, …")
    rights: Rights | None = Field(None, description="What of its text may be shown: none, excerpt, full.")

    @field_validator("url", "headline", "outlet", "language", mode="after")
    @classmethod
    def _on_one_line(cls, value: str | None) -> str | None:
        """None where nothing is said."""
        return " ".join(normalise(value or "").split()) or None


def read_sidecar(data: bytes, path: str) -> tuple[Metadata, list[Diagnostic]]:
    """What the bytes of a sidecar say (nothing, where they are wrong), and everything that is wrong with them."""
    text, problems = decode(data, path) if data.strip() else ("", [])
    known, more = parse_sidecar(text, path) if text is not None else (Metadata(), [])
    return known, problems + more


def parse_sidecar(text: str, path: str, first_line: int = 1) -> tuple[Metadata, list[Diagnostic]]:
    """The same of its text, whose first line is line `first_line` of the file: a Markdown original's front matter."""
    document, problems = compose(text, path, first_line)
    if document is None:
        return Metadata(), problems
    sidecar, invalid = validate(document, Sidecar)
    return _metadata(sidecar) if sidecar else Metadata(), problems + invalid


def _metadata(sidecar: Sidecar) -> Metadata:
    return Metadata(**{**dict(sidecar), "authors": tuple(sidecar.authors)})
