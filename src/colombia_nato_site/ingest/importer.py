"""Originals → articles' folders: the original, `source.md`, `features.json` and a draft `index.md`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from pathlib import Path
from typing import Literal

from colombia_nato_site.content import features_file, new, revisions_file, source_markdown
from colombia_nato_site.content.slugs import slugify, unique
from colombia_nato_site.content.words import words
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.ingest import import_problems, metadata
from colombia_nato_site.ingest.article_folder import (
    ARTICLES,
    AS_READ,
    FEATURES,
    INDEX,
    REVISIONS,
    SOURCE,
    Folders,
    keep_aside,
    read_catalogue,
    read_folders,
    read_revisions,
    write_files,
)
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.ingest.history import History, seen_on
from colombia_nato_site.ingest.near_duplicates import near_duplicate
from colombia_nato_site.ingest.new_version import NewVersion, new_version, what_to_look_at
from colombia_nato_site.ingest.original import Fetch, Original, from_the_web, open_original
from colombia_nato_site.ingest.reading import Reading, kept_as, reading_of
from colombia_nato_site.ingest.resting import Resting
from colombia_nato_site.ingest.sidecar import read_sidecar
from colombia_nato_site.ingest.version_words import in_words
from colombia_nato_site.model import Entity, Features, Revision, Rights, Source

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

    Of another version of an article: `revision` is what `revisions.json` holds of it, `changes` the same in words
    (with the article's own), `resting` the passages that claims and points name, `aside` copies of what it replaced.
    """

    original: str
    slug: str | None
    written: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    features: Literal["new", "equal", "different"] | None = None
    differs: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    proposed: tuple[Entity, ...] = ()
    revision: Revision | None = None
    changes: tuple[str, ...] = ()
    resting: tuple[Resting, ...] = ()
    aside: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def import_originals(
    root: Path,
    originals: Sequence[str],
    fetch: Fetch = from_the_web,
    progress: Progress | None = None,
    *,
    revises: str | None = None,
    seen: str | None = None,
) -> list[Imported]:
    """Makes, or completes, the folder of each original (a path or a URL); a second time nothing is written.

    What a person changed in `index.md` or `source.md` is never overwritten; where the reader reads
    better today than when it wrote `source.md`, what nobody corrected there is brought up to date.
    An original that is another version of the article `revises` (a slug), or that was put in the place of one in
    an article's folder, replaces it: what is replaced is kept in `earlier/`, what changed in `revisions.json`.
    `seen` is the day (EDTF) on which a new version was seen, where it does not say itself of which day it is.

    Raises OSError where the disk fails; an original that cannot be read is a diagnostic, and so is
    one that is nearly an article that is there already.
    """
    entities, problems = read_catalogue(root)
    site = _Site(root, entities, read_folders(root), fetch, seen)
    wrong = import_problems.wrongly_revised(root, originals, revises)
    if wrong:
        return [Imported(originals[0], None, diagnostics=(*problems, wrong))]
    imported = []
    for done, where in enumerate(originals, 1):
        imported.append(_import(site, where, root / ARTICLES / revises if revises else None))
        if progress:
            progress(done, len(originals))
    if not problems or not imported:
        return imported
    return [replace(imported[0], diagnostics=(*problems, *imported[0].diagnostics)), *imported[1:]]


@dataclass(frozen=True, slots=True)
class _Site:
    """What all originals of one import have in common; new articles are added to `folders`."""

    root: Path
    entities: tuple[Entity, ...]
    folders: Folders
    fetch: Fetch
    seen: str | None


def _import(site: _Site, where: str, revised: Path | None) -> Imported:
    """Imports one original, as a version of the article in the folder `revised` if there is one."""
    original, unread = open_original(where, site.fetch)
    if original is None:
        return Imported(where, None, diagnostics=tuple(unread))
    digest = sha256(original.data).hexdigest()
    folder = site.folders.by_digest.get(digest)
    if revised and folder not in (None, revised):
        return Imported(where, None, diagnostics=(import_problems.another_article(where, folder),))
    folder = revised or folder
    if folder is None and (newer := site.folders.earlier.get(digest)):
        return Imported(where, newer.name, diagnostics=(import_problems.replaced_already(where, newer),))
    reading, problems = reading_of(site.root, folder, original, site.entities)
    if reading is None:
        return Imported(where, folder.name if folder else None, diagnostics=tuple(problems))
    if folder is None and (other := near_duplicate(reading.source, site.folders.sources)):
        found = import_problems.nearly_same(where, other)
        return Imported(where, None, diagnostics=(*problems, found))
    folder = folder or site.root / ARTICLES / _new_slug(site.root, reading.source)
    imported = _write(site, folder, original, reading)
    return replace(imported, diagnostics=(*problems, *imported.diagnostics))


def _write(site: _Site, folder: Path, original: Original, reading: Reading) -> Imported:
    """Writes what is due in an article's folder, and says what became of it."""
    source, features, stored = reading.source, features_of(reading.source), _stored(folder)
    version = new_version(reading, stored)
    is_here = _is(folder / kept_as(original), original.data)
    if version and version.says_the_same and not is_here:
        same = import_problems.says_the_same(original, folder)
        return Imported(original.name, folder.name, kept=_names(folder), diagnostics=(same,))
    history, unread = read_revisions(folder)
    if has_errors(unread):
        return Imported(original.name, folder.name, kept=_names(folder), diagnostics=tuple(unread))
    resting, to_do = what_to_look_at(site.root, folder.name, version, reading, history) if version else ((), ())
    recorded = seen_on(version.recorded(history, resting) if version else history, site.seen)
    files = _files(folder.name, original, reading, features, recorded)
    due = _due(folder, files, reading, stored, features, replaces=version is not None)
    aside = _replace(folder, original, version, reading) if version else ()
    if due:
        write_files(folder, due)
        site.folders.by_digest[source.provenance.sha256] = folder
        site.folders.sources[folder] = source
    if version and recorded != history:
        site.folders.by_digest.pop(version.replaced.sha256, None)
        site.folders.earlier[version.replaced.sha256] = folder
    return Imported(
        original=original.name,
        slug=folder.name,
        written=tuple(sorted(due)),
        kept=tuple(sorted(set(files) - set(due))),
        features="new" if stored is None else "equal" if stored == features else "different",
        differs=_differing(stored, features),
        unread=_unread(source),
        proposed=_proposed(source, site.entities),
        revision=recorded[-1] if version and recorded != history else None,
        changes=tuple(in_words(version.old, version.new, version.changes)) if version else (),
        resting=resting,
        aside=aside,
        diagnostics=(
            *to_do,
            *import_problems.undated(original, recorded, site.seen),
            *import_problems.replaced_original(folder, original, source),
        ),
    )


def _due(
    folder: Path,
    files: Mapping[str, bytes],
    reading: Reading,
    stored: Features | None,
    features: Features,
    *,
    replaces: bool,
) -> dict[str, bytes]:
    """What is not there as it should be, in the order in which it is written: `source.md` says what was imported."""
    source = reading.source
    original = next(name for name in files if name.startswith("original"))
    current = {
        REVISIONS: _is(folder / REVISIONS, files.get(REVISIONS, b"")),
        original: _is(folder / original, files[original]) if replaces else (folder / original).exists(),
        SOURCE: reading.stored == source,
        FEATURES: stored == features,
        AS_READ: _is(folder / AS_READ, files[AS_READ]) or source.provenance.sha256 != reading.fresh.provenance.sha256,
    }
    return {name: data for name, data in files.items() if not current.get(name, (folder / name).exists())}


def _replace(folder: Path, original: Original, version: NewVersion, reading: Reading) -> tuple[str, ...]:
    """Keeps the version before; of two originals in the folder, that one goes."""
    if reading.stored is None:
        return ()
    name = reading.stored.provenance.original
    aside = keep_aside(folder, version.replaced.sha256, name)
    if name != kept_as(original) and any(copy.endswith(f"/{name}") for copy in aside):
        (folder / name).unlink()
    return aside


def _is(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _names(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(path.name for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")))


def _files(slug: str, original: Original, reading: Reading, features: Features, history: History) -> dict[str, bytes]:
    source = reading.source
    return {
        **({REVISIONS: revisions_file.write(history).encode()} if history else {}),
        kept_as(original): original.data,
        FEATURES: features_file.write(features).encode(),
        SOURCE: source_markdown.write(source).encode(),
        AS_READ: source_markdown.write(reading.fresh).encode(),
        INDEX: _index(slug, source, _rights(original)).encode(),
    }


def _index(slug: str, source: Source, rights: Rights) -> str:
    text = new.article(
        slug,
        headline=source.headline,
        outlet=source.outlet,
        authors=source.authors,
        published=source.published,
        updated=source.updated,
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
