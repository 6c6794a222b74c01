"""What an import has to say of an original that it does not take as it is."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path, PurePath
from shlex import quote

from colombia_nato_site.content.originals import changed_original
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.article_folder import ARTICLES, INDEX
from colombia_nato_site.ingest.history import History, is_undated
from colombia_nato_site.ingest.original import Original
from colombia_nato_site.ingest.reading import kept_as
from colombia_nato_site.model import Source
from colombia_nato_site.typed_yaml import suggest


def nearly_same(where: str, folder: Path) -> Diagnostic:
    here = f"{ARTICLES.as_posix()}/{folder.name}"
    message = f"This is nearly the same article as {here}; nothing was made of it."
    hint = (
        f"If it is another version of it: nato-site import --revises {folder.name} {quote(where)}\n"
        f"If it is another outlet's: name its outlet in {PurePath(where).stem}.yaml beside it (and that of the other "
        "in its source.md)."
    )
    return Diagnostic("error", "nearly-same", message, where, hint=hint)


def another_article(where: str, folder: Path) -> Diagnostic:
    message = f"This is the article {ARTICLES.as_posix()}/{folder.name} already; nothing was changed."
    return Diagnostic("error", "another-article", message, where, hint="If the two are one, delete that folder first.")


def replaced_already(where: str, folder: Path) -> Diagnostic:
    message = f"This is an earlier version of {ARTICLES.as_posix()}/{folder.name}; nothing was changed."
    hint = f"If the outlet went back to it: nato-site import --revises {folder.name} {quote(where)}"
    return Diagnostic("note", "earlier-version", message, where, hint=hint)


def says_the_same(original: Original, folder: Path) -> Diagnostic:
    message = f"The article in it is that of {ARTICLES.as_posix()}/{folder.name}, word for word; nothing was changed."
    return Diagnostic("note", "same-article", message, original.name)


def wrongly_revised(root: Path, originals: Sequence[str], revises: str | None) -> Diagnostic | None:
    if revises is None:
        return None
    if not (root / ARTICLES / revises / INDEX).is_file():
        slugs = sorted(path.parent.name for path in (root / ARTICLES).glob(f"*/{INDEX}"))
        hint = suggest(revises, slugs, otherwise="The articles are the folders of content/articles.")
        return Diagnostic("error", "no-such-article", f"There is no article `{revises}`.", hint=hint)
    if len(originals) > 1:
        message = f"{len(originals)} originals cannot each be the next version of `{revises}`."
        return Diagnostic("error", "too-many-originals", message, hint="Import them one by one, the oldest first.")
    return None


def undated(original: Original, history: History, seen: str | None) -> list[Diagnostic]:
    if seen and not history:
        message = "There is one version of this article alone: nobody has to say when it was seen."
        return [Diagnostic("note", "no-new-version", message, original.name)]
    if not is_undated(history) or history[-1].sha256 != sha256(original.data).hexdigest():
        return []
    message = "The new version does not say of which day it is."
    hint = f"Say when you saw it: nato-site import --seen DATE {quote(original.name)}"
    return [Diagnostic("note", "undated-version", message, original.name, hint=hint)]


def replaced_original(folder: Path, original: Original, source: Source) -> list[Diagnostic]:
    path = folder / kept_as(original)
    if path.read_bytes() != original.data:
        message = f"{path.name} in the folder is not the file that was imported; it was left as it is."
        place = f"{ARTICLES.as_posix()}/{folder.name}/{path.name}"
        return [Diagnostic("warning", "another-original", message, place, hint="Delete one of the two.")]
    digests = {f"{ARTICLES.name}/{folder.name}/{path.name}": sha256(original.data).hexdigest()}
    return [found for found in (changed_original(folder.name, source.provenance, digests),) if found]
