"""A Markdown file with front matter → its front matter as a model of the schema, its body, and places in both."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from pydantic import BaseModel

from colombia_nato_site.content import markdown
from colombia_nato_site.content.front_matter import split
from colombia_nato_site.content.parsed import Reference, Target
from colombia_nato_site.diagnostics import Diagnostic, Severity
from colombia_nato_site.model import Origin
from colombia_nato_site.typed_yaml import Document, Location, check_slug, compose, decode, salvage, validate

Front = TypeVar("Front", bound=BaseModel)
Front_co = TypeVar("Front_co", bound=BaseModel, covariant=True)


@dataclass(frozen=True, slots=True)
class MarkdownFile(Generic[Front_co]):
    """`front` is what can be made of the front matter, also where it has errors; `draft` holds even without it."""

    path: str
    front: Front_co | None
    document: Document
    body: markdown.Read
    body_line: int
    draft: bool

    def origin(self, *location: str | int) -> Origin:
        """Where the value of a key, or an item, stands in the file."""
        return Origin(self.path, *self.document.place(location))

    def problem(
        self, code: str, location: Location, message: str, hint: str | None = None, severity: Severity = "error"
    ) -> Diagnostic:
        """A Diagnostic at a value of the front matter; at its key, where the value begins on a later line."""
        place, key = self.document.place(location), self.document.place_of_key(location)
        return Diagnostic(severity, code, message, self.path, *(key if key[0] < place[0] else place), hint)

    def duplicates(self, key: str, ids: Sequence[str], noun: str) -> list[Diagnostic]:
        """A Diagnostic for each item of the list at `key` whose id an earlier item has."""
        first: dict[str, int] = {}
        diagnostics = []
        for number, name in enumerate(ids):
            if name in first:
                line, _ = self.document.place((key, first[name]))
                message = f"A second {noun} is called `{name}`; the first is on line {line}."
                hint = f"Give each {noun} an id of its own."
                diagnostics.append(self.problem("duplicate-id", (key, number, "id"), message, hint))
            first.setdefault(name, number)
        return diagnostics

    def body_references(self) -> tuple[Reference, ...]:
        """What the body's links name in other files."""
        links = (
            (*link.address.partition(":")[::2], Origin(self.path, self.body_line + link.line - 1, 1))
            for link in self.body.references
            if not link.address.startswith(("#", "/"))
        )
        return tuple(Reference(cast("Target", kind), target, origin, link=True) for kind, target, origin in links)


def read(data: bytes, path: str, slug: str, model: type[Front]) -> tuple[MarkdownFile[Front], list[Diagnostic]]:
    """The file's two parts, and everything that is wrong with each of them by itself."""
    diagnostics = _slug_problems(slug, path)
    nothing = Document(None, path, {(): (1, 1)}, {})
    text, problems = decode(data, path)
    parts, more = split(text, path) if text is not None else (None, problems)
    if parts is None:
        return MarkdownFile(path, None, nothing, markdown.read(""), 1, draft=False), diagnostics + more
    body = markdown.read(parts.body)
    document, problems = compose(parts.yaml, path, parts.first_line)
    diagnostics += problems + _body_problems(body, path, parts.body_line)
    if document is None:
        return MarkdownFile(path, None, nothing, body, parts.body_line, draft=False), diagnostics
    front, more = validate(document, model)
    draft = isinstance(document.value, dict) and document.value.get("draft") is True
    front = front or salvage(document, model)
    return MarkdownFile(path, front, document, body, parts.body_line, draft), diagnostics + more


def _slug_problems(slug: str, path: str) -> list[Diagnostic]:
    try:
        check_slug(slug)
    except ValueError as error:
        message, _, hint = str(error).partition("\n")
        return [Diagnostic("error", "wrong-slug", f"The name {message}", path, hint=f"Rename it. {hint}".strip())]
    return []


def _body_problems(body: markdown.Read, path: str, first_line: int) -> list[Diagnostic]:
    hint = "Link with https:, http:, mailto: or into this site; pictures come from the site's own static folder."
    return [
        Diagnostic(
            "error", "refused-address", f"“{link.address}” is refused.", path, first_line + link.line - 1, 1, hint
        )
        for link in body.refused
    ]
