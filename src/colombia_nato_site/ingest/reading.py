"""An original and the folder it may have already → what is read in it, with what a person corrected there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from colombia_nato_site.content.parse.source import parse_source
from colombia_nato_site.content.source_markdown import canonical
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.ingest.article_folder import AS_READ, SOURCE
from colombia_nato_site.ingest.corrections import corrected
from colombia_nato_site.ingest.original import Original
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Entity, Source


@dataclass(frozen=True, slots=True)
class Reading:
    """All canonical. `source` is what holds: `fresh`, as the reader reads it today, with the corrections in `stored`.

    `stored` is what `source.md` says; None where there is none yet.
    """

    source: Source
    fresh: Source
    stored: Source | None = None


def kept_as(original: Original) -> str:
    """The original's name in the article's folder."""
    return f"original{original.ending}"


def reading_of(
    root: Path, folder: Path | None, original: Original, entities: Sequence[Entity]
) -> tuple[Reading | None, list[Diagnostic]]:
    """What holds of an original; None (with errors) where it, or the `source.md` in its folder, cannot be read.

    Where it is not known what the reader had made of the original (`as-read.md`), everything in
    `source.md` counts as a person's.
    """
    source, problems = read(
        original.name, original.data, entities=entities, sidecar=original.sidecar, ending=original.ending
    )
    if source is None or has_errors(problems):
        return None, problems
    provenance = replace(source.provenance, original=kept_as(original))
    fresh = canonical(replace(source, provenance=provenance, url=source.url or original.url))
    stored, more = _read(root, folder, SOURCE)
    if has_errors(more):
        return None, [*problems, *more]
    base, _ = _read(root, folder, AS_READ)
    if stored is None:
        return Reading(fresh, fresh), problems
    return Reading(corrected(base, stored, fresh) if base else stored, fresh, stored), [*problems, *more]


def _read(root: Path, folder: Path | None, name: str) -> tuple[Source | None, list[Diagnostic]]:
    path = folder / name if folder else None
    if path is None or not path.is_file():
        return None, []
    parsed = parse_source(path.relative_to(root).as_posix(), path.read_bytes())
    return parsed.source, list(parsed.diagnostics)
