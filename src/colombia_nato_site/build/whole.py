"""One build from end to end: read, plan, make what changed, check, publish."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from colombia_nato_site.build.make import make_site
from colombia_nato_site.build.report import BuildOptions, BuildReport, Progress
from colombia_nato_site.build.site import read_site
from colombia_nato_site.build.store import Store
from colombia_nato_site.build.tree import Tree
from colombia_nato_site.build.write import Published, Room
from colombia_nato_site.checks.corpus import check_corpus
from colombia_nato_site.content.files import digest_originals
from colombia_nato_site.content.originals import changed_original
from colombia_nato_site.diagnostics import Diagnostic, has_errors, in_order
from colombia_nato_site.model import Corpus

_STORE = ".nato-site/store.sqlite"


def build_whole(options: BuildOptions, room: Room, progress: Progress) -> BuildReport:
    """Make and check everything that is not published as it should be. Raises OSError."""
    with _without_collection(), Store(options.root / _STORE if options.use_store else None) as store:
        live = room.live() if options.publish else Tree(room.out, {})
        site, problems = read_site(options.root, store, drafts=options.drafts, now=options.now)
        if site is None:
            return BuildReport(tuple(in_order([*problems, *store.diagnostics])), failed=True)
        made = make_site(site, live, store, options.jobs, progress)
        evidence, found = check_corpus(site.corpus)
        found += [] if options.publish else _changed_originals(options.root, site.corpus)
        diagnostics = tuple(in_order([*problems, *made.problems, *found, *store.diagnostics]))
        failed = has_errors(diagnostics, strict=options.strict)
        published = room.publish(made.files, live) if options.publish and not failed else Published()
        return BuildReport(diagnostics, failed, made.reasons, published, evidence)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Spares the search for cycles: hardly any are made, and over all that is read it takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _changed_originals(root: Path, corpus: Corpus) -> list[Diagnostic]:
    """No page follows from an original, so that a build does without reading them."""
    digests = digest_originals(root / "content")
    found = (changed_original(slug, source.provenance, digests) for slug, source in corpus.sources.items())
    return [problem for problem in found if problem]
