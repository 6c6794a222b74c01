"""What rests on an article, after its text changed: claims, and through them points of comparisons.

Suggested points have passages of their own. Evidence that may quote no words (rights `none`, a suggestion) is
followed by the words that stood at its place before, for nothing else could tell that they are gone.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from colombia_nato_site.content.evidence import Resolution, resolve, words_at
from colombia_nato_site.content.evidence_problems import evidence_problems, shortened
from colombia_nato_site.content.parse.article import claims_of, evidence_of
from colombia_nato_site.content.parse.markdown_file import read
from colombia_nato_site.content.schema import ComparisonFile
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.article_folder import ARTICLES, INDEX
from colombia_nato_site.ingest.moves import Moves
from colombia_nato_site.model import Evidence, LoosePlace, Origin, Place, Source, Span

_COMPARISONS = Path("content/comparisons")
_AROUND = 32  # characters, as W3C's examples have


@dataclass(frozen=True, slots=True)
class PointUse:
    """A point of a comparison that has a claim, and where it is written."""

    comparison: str
    point: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Resting:
    """A passage that something rests on: a claim (`claim`), or a suggested point (`points` alone); where it is written.

    `how` and `confidence` are those of `content.evidence.resolve` in the new text; `place` is None where it is lost.
    `loose` is what its evidence says, where that names a place without words, which others have now.
    """

    origin: Origin
    claim: str | None
    points: tuple[PointUse, ...]
    how: Literal["exact", "moved", "approximate", "lost"]
    place: Place | None
    confidence: float
    loose: LoosePlace | None = None


def resting_on(
    root: Path, slug: str, old: Source, new: Source, loose: Collection[LoosePlace] = ()
) -> tuple[tuple[Resting, ...], tuple[Diagnostic, ...]]:
    """Every passage of the article that claims and points name; with a warning for each that is not there still.

    `loose` are places that were lost in an earlier version and are named still. Raises OSError where a file cannot
    be read.
    """
    uses = list(_uses(root, slug))
    versions = _Versions(old, new, Moves(old, new))
    found, problems = [], []
    for claim, evidence, points in (*_of_claims(root, slug, uses), *_of_suggestions(root, slug)):
        is_loose = claim is not None and not evidence.exact and place_of(claim, evidence) in loose
        one, wrong = _lost_before(evidence, claim, points) if is_loose else _followed(evidence, claim, points, versions)
        found.append(one)
        problems += wrong
    return tuple(found), tuple(problems)


def place_of(claim: str, evidence: Evidence) -> LoosePlace:
    """The place that a claim's evidence names."""
    return LoosePlace(claim, evidence.paragraph, evidence.start, evidence.end)


# --- What there is ------------------------------------------------------------------------------

Named = tuple[str | None, Evidence, tuple[PointUse, ...]]
"""A claim's id (None: of a suggested point), its evidence, and the points that have it."""


def _of_claims(root: Path, slug: str, uses: Iterable[tuple[str, PointUse]]) -> Iterator[Named]:
    path = ARTICLES / slug / INDEX
    uses = list(uses)
    for claim in claims_of(slug, path.as_posix(), (root / path).read_bytes()) if (root / path).is_file() else ():
        points = tuple(use for id_, use in uses if id_ == claim.id)
        yield from ((claim.id, evidence, points) for evidence in claim.evidence)


def _uses(root: Path, slug: str) -> Iterator[tuple[str, PointUse]]:
    """The ids of the article's claims that accepted points have."""
    for path in sorted((root / _COMPARISONS).glob("*.md")):
        file, _ = read(path.read_bytes(), path.relative_to(root).as_posix(), path.stem, ComparisonFile)
        for number, point in enumerate(file.front.points if file.front else ()):
            use = PointUse(path.stem, point.id, file.origin("points", number))
            for position in point.positions:
                if position.article == slug and point.status != "rejected":
                    yield from ((claim, use) for claim in position.claims)


def _of_suggestions(root: Path, slug: str) -> Iterator[Named]:
    for path in sorted((root / _COMPARISONS).glob("*.md")):
        file, _ = read(path.read_bytes(), path.relative_to(root).as_posix(), path.stem, ComparisonFile)
        for number, point in enumerate(file.front.points if file.front else ()):
            use = PointUse(path.stem, point.id, file.origin("points", number))
            for at, position in enumerate(point.positions):
                for which, entry in enumerate(position.passages):
                    if position.article == slug and point.status == "suggested":
                        origin = file.origin("points", number, "positions", at, "passages", which)
                        yield None, evidence_of(entry, origin), (use,)


# --- Where it stands now ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Versions:
    old: Source
    new: Source
    moves: Moves

    def now_there(self, evidence: Evidence) -> str:
        """Where the passage's words are other ones now: a line that says which. Nothing where that cannot be told."""
        place = resolve(evidence, self.old).place
        if place is None:
            return ""
        start = next(p.span.start for p in self.old.paragraphs if p.id == place.paragraph)
        span = self.moves.instead(Span(start + place.start, start + place.end))
        if span is None:
            return ""
        paragraph = next((p.id for p in self.new.paragraphs if span.start < p.span.end), "")
        said = shortened(self.new.words_of(span).strip())
        return f"\nIn its place, {paragraph}, it says now “{said}”: does the claim still hold?"


def _followed(
    evidence: Evidence, claim: str | None, points: tuple[PointUse, ...], versions: _Versions
) -> tuple[Resting, list[Diagnostic]]:
    old, new = versions.old, versions.new
    origin = evidence.origin or Origin("", 1, 1)
    worded = evidence if evidence.exact else _worded(evidence, old)
    found = resolve(worded, new)
    quoted = f"“{shortened(evidence.exact)}”" if evidence.exact else f"in {evidence.paragraph}"
    of = f"claim “{claim}”" if claim else f"the suggested point “{points[0].point}”"
    if evidence.exact:
        problems = list(evidence_problems(evidence, found, new, f"The passage {quoted} of {of}", origin))
    else:
        problems = list(_by_place(evidence, worded, found, f"The passage {quoted} of {of}", origin))
    how = "moved" if problems and found.how == "exact" else found.how
    is_loose = claim is not None and not evidence.exact and how in ("moved", "lost")
    loose = place_of(claim, evidence) if claim and is_loose else None
    resting = Resting(origin, claim, points, how, found.place, round(found.confidence, 2), loose)
    there = versions.now_there(worded) if found.place is None else ""
    return resting, [_as_warning(one, there, points if claim else ()) for one in problems]


def _lost_before(
    evidence: Evidence, claim: str | None, points: tuple[PointUse, ...]
) -> tuple[Resting, list[Diagnostic]]:
    """Of a place that an earlier version had filled with other words: those are no guide."""
    origin = evidence.origin or Origin("", 1, 1)
    message = f"The passage in {evidence.paragraph} of claim “{claim}” was lost in an earlier version."
    problem = _warning("evidence-lost", message, origin, "Name the paragraph where it stands, or take the claim out.")
    loose = place_of(claim or "", evidence)
    return Resting(origin, claim, points, "lost", None, 0.0, loose), [_as_warning(problem, "", points)]


def _worded(evidence: Evidence, old: Source) -> Evidence:
    """With the words that stood at its place before, and those around; as it is where the place was none."""
    place = resolve(evidence, old).place
    if place is None:
        return evidence
    paragraph = next(old.words_of(p.span) for p in old.paragraphs if p.id == place.paragraph)
    return replace(
        evidence,
        exact=words_at(place, old),
        prefix=paragraph[max(0, place.start - _AROUND) : place.start],
        suffix=paragraph[place.end : place.end + _AROUND],
        start=place.start,
        end=place.end,
    )


def _by_place(
    evidence: Evidence, worded: Evidence, found: Resolution, named: str, origin: Origin
) -> Iterator[Diagnostic]:
    """Of evidence without words: nothing where the same words stand in the same place."""
    place = found.place
    if place is None:
        message = f"{named} was “{shortened(worded.exact)}”; that is not in the article any more."
        yield _warning("evidence-lost", message, origin, "Name another paragraph, or take the claim out.")
        return
    here = f"`paragraph: {place.paragraph}`" + (
        "" if evidence.start is None else f", `start: {place.start}`, `end: {place.end}`"
    )
    if found.how == "approximate":
        message = f"{named} has other words now ({found.confidence:.0%} alike), in {place.paragraph}."
        yield _warning("evidence-approximate", message, origin, f"Look whether it still says so; write {here}.")
    elif (place.paragraph, place.start, place.end) != (evidence.paragraph, worded.start, worded.end):
        yield _warning("evidence-moved", f"{named} stands elsewhere now.", origin, f"Write {here}.")


def _as_warning(problem: Diagnostic, there: str, points: tuple[PointUse, ...]) -> Diagnostic:
    """The article was imported all the same; `check` will not let what is lost be published."""
    used = "".join(f"\n{use.origin.path}:{use.origin.line}: point “{use.point}” rests on it." for use in points)
    return replace(problem, severity="warning", hint=f"{problem.hint}{there}{used}")


def _warning(code: str, message: str, origin: Origin, hint: str) -> Diagnostic:
    return Diagnostic("warning", code, message, origin.path, origin.line, origin.column, hint)
