"""The plan before anything is made: paths that are safe and each its own, points that rest on evidence."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from colombia_nato_site.checks.problem import problem
from colombia_nato_site.diagnostics import Diagnostic, in_order
from colombia_nato_site.model import Article, Claim, Comparison, Corpus, Point
from colombia_nato_site.render.output import Output

_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))})
_FORBIDDEN = frozenset('<>:"\\|?*') | {chr(code) for code in range(32)}


def check_plan(outputs: Sequence[Output], corpus: Corpus) -> list[Diagnostic]:
    """Errors that must stop a build before it makes a page."""
    paths = [output.path for output in outputs]
    return in_order((*_unsafe(paths), *_collisions(outputs), *bare_claims(corpus)))


def bare_claims(corpus: Corpus) -> Iterator[Diagnostic]:
    """Claims and points that rest on no passage. Drafts may still lack one: they are not published."""
    for article in corpus.articles.values():
        for claim in article.claims:
            if not claim.evidence and not article.draft:
                message = f"Claim “{claim.id}” names no passage of the article; expected evidence."
                yield problem("error", "bare-claim", message, claim.origin, "Add evidence, or take the claim out.")
    for comparison in corpus.comparisons.values():
        for point in () if comparison.draft else comparison.points:
            yield from _bare_point(comparison, point, corpus)


def _bare_point(comparison: Comparison, point: Point, corpus: Corpus) -> Iterator[Diagnostic]:
    claimed = [(position, id_) for position in point.positions for id_ in position.claims]
    for position, id_ in claimed:
        if not _claim(corpus.articles.get(position.article), id_):
            message = f"Point “{point.id}” rests on claim “{id_}”, which article “{position.article}” does not make."
            yield problem(
                "error", "bare-point", message, position.origin or point.origin, "Name a claim of that article."
            )
        if position.article not in comparison.articles:
            message = f"Point “{point.id}” speaks of “{position.article}”, which is not in this comparison."
            yield problem(
                "error", "bare-point", message, position.origin or point.origin, "Add it to the comparison's articles."
            )
    if not claimed:
        message = f"Point “{point.id}” rests on no claim of any article."
        yield problem("error", "bare-point", message, point.origin, "Name the claims it rests on, or take it out.")


def _claim(article: Article | None, id_: str) -> Claim | None:
    return next((claim for claim in article.claims if claim.id == id_), None) if article else None


def _unsafe(paths: Iterable[str]) -> Iterator[Diagnostic]:
    """Paths that leave the output folder, or that some file system cannot hold."""
    for path in paths:
        parts = path.split("/")
        if path.startswith("/") or any(part in {"", ".", ".."} for part in parts):
            why = "it leads out of the output folder or has an empty part"
        elif any(_FORBIDDEN & set(part) or part.endswith((" ", ".")) or _is_device(part) for part in parts):
            why = "some file systems cannot hold it"
        elif any(len(part.encode()) > 255 for part in parts):
            why = "a part of it is longer than 255 bytes"
        else:
            continue
        hint = "Give the article, comparison, page or file that it comes from another name."
        yield Diagnostic("error", "unsafe-path", f"“{path}” cannot be published: {why}.", path, hint=hint)


def _is_device(part: str) -> bool:
    """Names that Windows keeps for itself, with any ending."""
    return part.split(".", maxsplit=1)[0].lower() in _DEVICES


def _collisions(outputs: Sequence[Output]) -> Iterator[Diagnostic]:
    """Two outputs at one path, also where only capitals tell them apart or one is the other's folder."""
    taken: dict[str, Output] = {}
    for output in outputs:
        if other := taken.get(_folded(output.path)):
            yield _collision(output, other, f"“{output.path}” and “{other.path}” would be one file")
        taken.setdefault(_folded(output.path), output)
    for output in outputs:
        parts = output.path.split("/")
        for depth in range(1, len(parts)):
            if file := taken.get(_folded("/".join(parts[:depth]))):
                what = f"“{file.path}” would be a file and also the folder of “{output.path}”"
                yield _collision(output, file, what)


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _collision(one: Output, other: Output, what: str) -> Diagnostic:
    """At the static file, where one of the two is one: it is the one to rename."""
    static = [output.path for output in (one, other) if output.producer == "file"]
    if len(static) == 1:
        message = f"static/{static[0]} is in the place of a file that the site makes itself: {what}."
        return Diagnostic("error", "url-collision", message, f"static/{static[0]}", hint="Rename it, or take it out.")
    hint = "Rename one of the two (its slug or its folder)."
    return Diagnostic("error", "url-collision", f"{what}; expected a URL for each.", one.path, hint=hint)
