"""An original and the folder it may have already → what is read in it, with what a person corrected there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
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

    `stored` is what `source.md` says, `base` what the reader had made of the original when that was written; None
    where it is not known.
    """

    source: Source
    fresh: Source
    stored: Source | None = None
    base: Source | None = None


def kept_as(original: Original) -> str:
    """The original's name in the article's folder."""
    return f"original{original.ending}"


def reading_of(
    root: Path, folder: Path | None, original: Original, entities: Sequence[Entity]
) -> tuple[Reading | None, list[Diagnostic]]:
    """What holds of an original; None (with errors) where it, or the `source.md` in its folder, cannot be read.

    Where it is not known what the reader had made of the original (`as-read.md`, or the original itself where
    another is to replace it), everything in `source.md` counts as a person's.
    """
    stored, wrong = _read(root, folder, SOURCE)
    base = _read(root, folder, AS_READ)[0] or _read_again(folder, original, stored, entities)
    known = _corrections(base, stored) if base and stored else {}
    fresh, problems = _fresh(original, entities)
    if known and fresh:  # all that hangs on the article's date or language is read anew
        again, problems = _fresh(original, entities, **known)
        fresh = again and replace(again, published=fresh.published, language=fresh.language)
    if fresh is None or has_errors(wrong):
        return None, [*problems, *wrong]
    if stored is None:
        return Reading(fresh, fresh), problems
    return Reading(corrected(base, stored, fresh) if base else stored, fresh, stored, base), [*problems, *wrong]


def _read_again(folder: Path | None, new: Original, stored: Source | None, entities: Sequence[Entity]) -> Source | None:
    """What the reader makes today of the original that a new one is to replace, if it is still there."""
    path = folder / stored.provenance.original if folder and stored else None
    if path is None or not path.is_file() or stored is None:
        return None
    data = path.read_bytes()
    if data == new.data or sha256(data).hexdigest() != stored.provenance.sha256:
        return None
    return _fresh(Original(path.name, path.suffix.lower(), data), entities)[0]


def _corrections(base: Source, stored: Source) -> dict[str, str]:
    """What a person says of the article's date and language, where they say something else than the reader."""
    said = {name: (getattr(base, name), getattr(stored, name)) for name in ("published", "language")}
    return {name: now for name, (was, now) in said.items() if now and now != was}


def _fresh(
    original: Original, entities: Sequence[Entity], published: str | None = None, language: str | None = None
) -> tuple[Source | None, list[Diagnostic]]:
    source, problems = read(
        original.name,
        original.data,
        entities=entities,
        published=published,
        language=language,
        sidecar=original.sidecar,
        ending=original.ending,
    )
    if source is None or has_errors(problems):
        return None, problems
    provenance = replace(source.provenance, original=kept_as(original))
    return canonical(replace(source, provenance=provenance, url=source.url or original.url)), problems


def _read(root: Path, folder: Path | None, name: str) -> tuple[Source | None, list[Diagnostic]]:
    path = folder / name if folder else None
    if path is None or not path.is_file():
        return None, []
    parsed = parse_source(path.relative_to(root).as_posix(), path.read_bytes())
    return parsed.source, list(parsed.diagnostics)
