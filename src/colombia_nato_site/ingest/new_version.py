"""An original that replaces another of the same article: what its outlet changed, and what rests on that."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.article_folder import ARTICLES, INDEX, SOURCE
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.ingest.history import History, version_of, with_version
from colombia_nato_site.ingest.outdated import outdated_front_matter, overruled_changes
from colombia_nato_site.ingest.reading import Reading
from colombia_nato_site.ingest.resting import Resting, resting_on
from colombia_nato_site.ingest.version_changes import changes_between
from colombia_nato_site.model import Changes, Features, Revision, Source


@dataclass(frozen=True, slots=True)
class NewVersion:
    """`old` is what the reader had read in the version before (None: its text is not here), `new` what it reads now.

    `changes` is None where both say the same, and where `old` is None.
    """

    replaced: Revision
    old: Source | None
    new: Source
    changes: Changes | None

    @property
    def says_the_same(self) -> bool:
        """Whether only what surrounds the article is another."""
        return self.old is not None and self.changes is None

    def recorded(self, history: History, resting: Sequence[Resting]) -> History:
        """The article's versions with this one; `resting` is what rests on it."""
        if self.says_the_same:
            return history
        version = version_of(self.new, features_of(self.new).words, self.changes)
        loose = tuple(one.loose for one in resting if one.loose)
        return with_version(history, self.replaced, replace(version, loose=loose))


def new_version(reading: Reading, stored: Features | None) -> NewVersion | None:
    """The version that an original is, where the article was read from another one; else None.

    `stored` are the features of the version before. Where nobody can tell the reader's
    words from a person's in `source.md` (no `as-read.md`), nothing is replaced.
    """
    base, fresh = reading.base, reading.fresh
    if reading.stored is None:
        if stored is None or stored.original_sha256 == fresh.provenance.sha256:
            return None
        return NewVersion(Revision(stored.original_sha256, stored.words), None, fresh, None)
    if base is None or reading.stored.provenance.sha256 == fresh.provenance.sha256:
        return None
    replaced = version_of(base, features_of(base).words)
    return NewVersion(replaced, base, fresh, changes_between(base, fresh))


def what_to_look_at(
    root: Path, slug: str, version: NewVersion, reading: Reading, history: History
) -> tuple[tuple[Resting, ...], tuple[Diagnostic, ...]]:
    """What rests on the article, and a warning for all that a person has to put right by hand.

    Where the text before is not here, nothing tells whether evidence without words still names the right place.
    """
    old, folder = reading.stored or reading.source, ARTICLES / slug
    loose = history[-1].loose if history else ()
    resting, problems = resting_on(root, slug, old, reading.source, loose)
    return resting, (*problems, *_by_hand(root, folder, version, reading.source))


def _by_hand(root: Path, folder: Path, version: NewVersion, holds: Source) -> Iterator[Diagnostic]:
    if version.old is None:
        return
    index = folder / INDEX
    if (root / index).is_file():
        data = (root / index).read_bytes()
        yield from outdated_front_matter(folder.name, index.as_posix(), data, version.old, version.new)
    yield from overruled_changes((folder / SOURCE).as_posix(), version.old, version.new, holds)
