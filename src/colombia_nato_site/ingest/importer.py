"""Originals → articles' folders: the original, `source.md`, `features.json` and a draft `index.md`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Literal

from colombia_nato_site.content import features_file, new, source_markdown
from colombia_nato_site.content.originals import changed_original
from colombia_nato_site.content.slugs import slugify, unique
from colombia_nato_site.content.words import words
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest import metadata
from colombia_nato_site.ingest.article_folder import (
    ARTICLES,
    AS_READ,
    FEATURES,
    INDEX,
    SOURCE,
    Folders,
    read_catalogue,
    read_folders,
    write_files,
)
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.ingest.near_duplicates import near_duplicate
from colombia_nato_site.ingest.original import Fetch, Original, from_the_web, open_original
from colombia_nato_site.ingest.reading import Reading, kept_as, reading_of
from colombia_nato_site.ingest.sidecar import read_sidecar
from colombia_nato_site.model import Entity, Features, Rights, Source

Progress = Callable[[int, int], None]
"""Is told how many originals are done, of how many."""

_WANTED = ("headline", "outlet", "authors", "published", "language", "url")
_SLUG_WORDS = 7


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one original. File names are relative to the article's folder.

    `features` compares those made now with the stored ones; `differs` names their fields that do.
    `unread` are the things that were not found in the file, `proposed` the entities that
    `content/entities.yaml` does not have. `slug` is None where nothing could be made.
    """

    original: str
    slug: str | None
    written: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    features: Literal["new", "equal", "different"] | None = None
    differs: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    proposed: tuple[Entity, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def import_originals(
    root: Path, originals: Sequence[str], fetch: Fetch = from_the_web, progress: Progress | None = None
) -> list[Imported]:
    """Makes, or completes, the folder of each original (a path or a URL); a second time nothing is written.

    What a person changed in `index.md` or `source.md` is never overwritten; where the reader reads
    better today than when it wrote `source.md`, what nobody corrected there is brought up to date.
    Raises OSError where the disk fails; an original that cannot be read is a diagnostic, and so is
    one that is nearly an article that is there already.
    """
    entities, problems = read_catalogue(root)
    folders = read_folders(root)
    imported = []
    for done, where in enumerate(originals, 1):
        imported.append(_import(root, where, entities, folders, fetch))
        if progress:
            progress(done, len(originals))
    if not problems or not imported:
        return imported
    return [replace(imported[0], diagnostics=(*problems, *imported[0].diagnostics)), *imported[1:]]


def _import(root: Path, where: str, entities: tuple[Entity, ...], folders: Folders, fetch: Fetch) -> Imported:
    """Imports one original; a new folder is added to `folders`."""
    original, unread = open_original(where, fetch)
    if original is None:
        return Imported(where, None, diagnostics=tuple(unread))
    digest = sha256(original.data).hexdigest()
    folder = folders.by_digest.get(digest)
    reading, problems = reading_of(root, folder, original, entities)
    if reading is None:
        return Imported(where, folder.name if folder else None, diagnostics=tuple(problems))
    source = reading.source
    if folder is None and (other := near_duplicate(source, folders.sources)):
        return Imported(where, None, diagnostics=(*problems, _nearly_same(where, other, folders.sources[other])))
    folder = folder or root / ARTICLES / _new_slug(root, source)
    features = features_of(source)
    stored = _stored(folder)
    files = _files(folder.name, original, reading, features)
    current = {
        SOURCE: reading.stored == source,
        FEATURES: stored == features,
        AS_READ: _is(folder / AS_READ, files[AS_READ]) or source.provenance.sha256 != digest,
    }
    due = {name: data for name, data in files.items() if not current.get(name, (folder / name).exists())}
    if due:
        write_files(folder, due)
        folders.by_digest[digest] = folder
        folders.sources[folder] = source
    return Imported(
        original=where,
        slug=folder.name,
        written=tuple(sorted(due)),
        kept=tuple(sorted(set(files) - set(due))),
        features="new" if stored is None else "equal" if stored == features else "different",
        differs=_differing(stored, features),
        unread=_unread(source),
        proposed=_proposed(source, entities),
        diagnostics=(*problems, *_changed_original(folder, original, source)),
    )


def _is(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _files(slug: str, original: Original, reading: Reading, features: Features) -> dict[str, bytes]:
    source = reading.source
    return {
        kept_as(original): original.data,
        SOURCE: source_markdown.write(source).encode(),
        AS_READ: source_markdown.write(reading.fresh).encode(),
        FEATURES: features_file.write(features).encode(),
        INDEX: _index(slug, source, _rights(original)).encode(),
    }


def _index(slug: str, source: Source, rights: Rights) -> str:
    text = new.article(
        slug,
        headline=source.headline,
        outlet=source.outlet,
        authors=source.authors,
        published=source.published,
        language=source.language,
        url=source.url,
        notes=[note for note in source.notes if metadata.is_credit(note)],
        rights=rights,
    )
    unread = _unread(source)
    comment = f"# Not found in the file: {', '.join(unread)}.\n" if unread else ""
    return text.replace("\ntitle:", f"\n{comment}title:", 1)


def _rights(original: Original) -> Rights:
    return (read_sidecar(original.sidecar or b"", "")[0].rights) or "excerpt"


def _new_slug(root: Path, source: Source) -> str:
    """Of the headline, else of outlet and date, else of the first words."""
    first = source.words_of(source.paragraphs[0].span)
    dated = f"{source.outlet} {source.published}" if source.outlet and source.published else ""
    named = (source.headline or dated or first, first, "article")
    slug = next(found for text in named if (found := slugify(" ".join(words(text)[:_SLUG_WORDS]))))
    articles = root / ARTICLES
    return unique(slug, {path.name for path in articles.iterdir()} if articles.is_dir() else set())


def _stored(folder: Path) -> Features | None:
    path = folder / FEATURES
    return features_file.read(path.read_bytes(), FEATURES)[0] if path.is_file() else None


def _differing(stored: Features | None, features: Features) -> tuple[str, ...]:
    names = [field.name for field in fields(Features)] if stored is not None else []
    return tuple(name for name in names if getattr(stored, name) != getattr(features, name))


def _unread(source: Source) -> tuple[str, ...]:
    return tuple(name for name in _WANTED if not getattr(source, name))


def _proposed(source: Source, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    known = {entity.id for entity in entities}
    return tuple(mentions.entity for mentions in source.mentions if mentions.entity.id not in known)


def _nearly_same(where: str, folder: Path, source: Source) -> Diagnostic:
    here = f"{ARTICLES.as_posix()}/{folder.name}"
    message = f"This is nearly the same article as {here}; nothing was made of it."
    hint = (
        f"If it is a corrected version: put it in place of {here}/{source.provenance.original}, "
        "and import it again from there.\nIf it is another outlet's: name its outlet in "
        f"{PurePath(where).stem}.yaml beside it (and that of the other in its source.md)."
    )
    return Diagnostic("error", "nearly-same", message, where, hint=hint)


def _changed_original(folder: Path, original: Original, source: Source) -> list[Diagnostic]:
    path = folder / kept_as(original)
    if path.read_bytes() != original.data:
        message = f"{path.name} in the folder is not the file that was imported; it was left as it is."
        place = f"{ARTICLES.as_posix()}/{folder.name}/{path.name}"
        return [Diagnostic("warning", "another-original", message, place, hint="Delete one of the two.")]
    digests = {f"{ARTICLES.name}/{folder.name}/{path.name}": sha256(original.data).hexdigest()}
    return [found for found in (changed_original(folder.name, source.provenance, digests),) if found]
