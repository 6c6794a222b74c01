"""What files name in one another: is it there, and is it published?"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from typing import Literal

from colombia_nato_site.content.parsed import Reference
from colombia_nato_site.diagnostics import Diagnostic, Severity
from colombia_nato_site.typed_yaml import suggest

State = Literal["there", "draft", "later"]


@dataclass(frozen=True, slots=True)
class Directory:
    """All that can be named. Names that are None could not be read, and what names one of them is not checked.

    So are the claims of an article, where they are None.
    """

    articles: Mapping[str, State]
    claims: Mapping[str, tuple[str, ...] | None]
    comparisons: Mapping[str, State]
    entities: Set[str] | None
    stories: Set[str] | None
    topics: Set[str] | None


def check_references(references: Iterable[Reference], directory: Directory) -> list[Diagnostic]:
    """A Diagnostic for each reference of one file that leads nowhere, at the place where it is written.

    A claim of an article that is not there is not told where the file names that article too.
    """
    references = list(references)
    articles = {reference.target for reference in references if reference.kind == "article"}
    absent = {slug for slug in articles if directory.articles.get(slug) != "there"}
    return [
        problem
        for reference in references
        if reference.kind != "claim" or reference.target.partition("/")[0] not in absent
        if (problem := _check(reference, directory)) is not None
    ]


def _check(reference: Reference, directory: Directory) -> Diagnostic | None:
    match reference.kind:
        case "article":
            return _check_file(reference, "article", reference.target, directory.articles)
        case "comparison":
            return _check_file(reference, "comparison", reference.target, directory.comparisons)
        case "claim":
            return _check_claim(reference, directory)
        case "entity":
            return _check_name(reference, directory.entities, "error", "Add it to content/entities.yaml.")
        case "story":
            return _check_name(reference, directory.stories, "note", "Title it under `stories` in content/site.yaml.")
        case "topic":
            return _check_name(reference, directory.topics, "note", "Title it under `topics` in content/site.yaml.")


def _check_file(reference: Reference, noun: str, slug: str, states: Mapping[str, State]) -> Diagnostic | None:
    match states.get(slug):
        case "there":
            return None
        case "draft":
            hint = "Take `draft: true` out of it, or make this a draft too."
            return _held_back(reference, f"The {noun} `{slug}` is a draft", hint)
        case "later":
            return _held_back(reference, f"The {noun} `{slug}` is published later", "Publish this later too.")
        case None:
            return _problem(reference, f"There is no {noun} `{slug}`.", _which(slug, states))


def _held_back(reference: Reference, message: str, hint: str) -> Diagnostic:
    """A link's words can stand without it; whatever rests on what is held back cannot be published."""
    if not reference.link:
        return _problem(reference, f"{message}.", hint)
    return replace(
        _problem(reference, f"{message}: until then, the link to it is plain text.", None, "note"),
        code="link-held-back",
    )


def _check_claim(reference: Reference, directory: Directory) -> Diagnostic | None:
    slug, _, claim = reference.target.partition("/")
    problem = _check_file(reference, "article", slug, directory.articles)
    claims = directory.claims.get(slug, ())
    if problem is not None or claims is None or claim in claims:
        return problem
    return _problem(reference, f"The article `{slug}` makes no claim `{claim}`.", _which(claim, claims))


def _check_name(reference: Reference, names: Set[str] | None, severity: Severity, hint: str) -> Diagnostic | None:
    if names is None or reference.target in names:
        return None
    message = f"There is no {reference.kind} `{reference.target}`."
    near = suggest(reference.target, names, otherwise="")
    return _problem(reference, message, f"{near} {hint}".strip(), severity)


def _problem(reference: Reference, message: str, hint: str | None, severity: Severity = "error") -> Diagnostic:
    origin = reference.origin
    return Diagnostic(severity, f"unknown-{reference.kind}", message, origin.path, origin.line, origin.column, hint)


def _which(name: str, names: Iterable[str]) -> str:
    """The nearest of the names, or all that there are."""
    known = sorted(names)
    listed = f"There are: {', '.join(known[:12])}{', …' if len(known) > 12 else ''}." if known else "There are none."
    return suggest(name, known, otherwise=listed)
