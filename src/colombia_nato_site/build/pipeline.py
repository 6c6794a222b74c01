"""One build from end to end: read, plan, make what changed, check, publish."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from colombia_nato_site.build.lock import HeldError
from colombia_nato_site.build.make import make_site
from colombia_nato_site.build.produce import Progress
from colombia_nato_site.build.reasons import Reason
from colombia_nato_site.build.site import SOURCES, read_site
from colombia_nato_site.build.store import Store
from colombia_nato_site.build.tree import Tree
from colombia_nato_site.build.write import NotOursError, Published, Room
from colombia_nato_site.checks.corpus import check_corpus
from colombia_nato_site.checks.evidence import EvidenceSummary
from colombia_nato_site.config import SITE_FILE, load_config, static_folders, template_folders
from colombia_nato_site.content.files import digest_originals
from colombia_nato_site.content.originals import changed_original
from colombia_nato_site.diagnostics import Diagnostic, has_errors, in_order
from colombia_nato_site.model import Corpus

PUBLIC = "public"
STORE = ".nato-site/store.sqlite"
_PATIENCE = 10.0  # seconds to wait for another build


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What to build and how. `now` is an ISO date; None holds nothing back.

    With `publish` false everything is made and checked, and nothing is written but the store;
    `use_store` false begins from nothing and keeps nothing.
    """

    root: Path
    out: Path
    drafts: bool = False
    now: str | None = None
    jobs: int = 1
    strict: bool = False
    publish: bool = True
    use_store: bool = True


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What became of a build. `reasons` by output path; `written` and `removed` as a reader sees them.

    `failed`: errors (with `strict`, warnings too) were found, and the published site is as it was.
    """

    diagnostics: tuple[Diagnostic, ...]
    failed: bool
    reasons: Mapping[str, Reason] = field(default_factory=dict)
    published: Published = field(default_factory=Published)
    evidence: EvidenceSummary | None = None

    @property
    def made(self) -> int:
        """How many outputs were made again."""
        return sum(1 for why in self.reasons.values() if why != "unchanged")


def quiet(done: int, of: int) -> None:
    """Progress that nobody looks at."""


def build(options: BuildOptions, progress: Progress = quiet) -> BuildReport:
    """Build a site's folder into `options.out`. Whatever is wrong is in the report; nothing is raised for it."""
    if not (options.root / SITE_FILE).exists():  # leave no trace in a folder that is no site
        return BuildReport(tuple(load_config(options.root)[1]), failed=True)
    try:
        room = Room(options.out)
        if inside := _inside_sources(options, room):
            return BuildReport((inside,), failed=True)
        with _without_collection(), room.held(_PATIENCE) if options.publish else nullcontext():
            return _build(options, room, progress)
    except HeldError as error:
        hint = "Wait until it is through, or end it."
        problem = Diagnostic(
            "error", "build-running", f"Another build ({error.holder}) is at work on this folder.", hint=hint
        )
    except NotOursError as error:
        problem = _not_ours(options, error)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        hint = "The site that was published before is as it was."
        problem = Diagnostic("error", "disk", f"{where}{error.strerror or error}.", hint=hint)
    return BuildReport((problem,), failed=True)


def check(options: BuildOptions, progress: Progress = quiet) -> BuildReport:
    """Make and check everything, publish nothing."""
    return build(replace(options, publish=False), progress)


def _build(options: BuildOptions, room: Room, progress: Progress) -> BuildReport:
    with Store(options.root / STORE if options.use_store else None) as store:
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


def _inside_sources(options: BuildOptions, room: Room) -> Diagnostic | None:
    """A build must not publish into what it reads: the site's folders, the generator's, and our code."""
    own = {(options.root / name).resolve(): f"{name}/" for name in SOURCES}
    shared = (*template_folders(options.root), *static_folders(options.root), Path(__file__).parents[1])
    read = {**{folder: str(folder) for folder in shared}, **own}
    found = next((name for folder, name in read.items() if room.out == folder or folder in room.out.parents), None)
    if found is None:
        return None
    message = f"{options.out} lies inside what a build reads ({found}): the site would become a part of itself."
    return Diagnostic("error", "out-in-sources", message, hint="Name another folder with --out.")


def _not_ours(options: BuildOptions, error: NotOursError) -> Diagnostic:
    some = ", ".join(error.paths[:3]) + (" …" if len(error.paths) > 3 else "")
    message = f"{options.out} holds what no build made ({some}); it would be lost."
    hint = (
        "Move it elsewhere (into static/, if it is to be published), or delete it, if it is an old build; "
        "or name another folder with --out."
    )
    return Diagnostic("error", "not-ours", message, hint=hint)
