"""A build from outside: one at a time, nothing raised, and nothing done where nothing changed."""

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from colombia_nato_site.build import unchanged
from colombia_nato_site.build.lock import HeldError
from colombia_nato_site.build.report import BuildOptions, BuildReport, Progress, quiet
from colombia_nato_site.build.write import NotOursError, Room
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.folders import SITE_FILE, SOURCES, static_folders, template_folders

_PATIENCE = 60.0  # seconds to wait for another build


def build(options: BuildOptions, progress: Progress = quiet) -> BuildReport:
    """Build a site's folder into `options.out`. Whatever is wrong is in the report; nothing is raised for it."""
    if not (options.root / SITE_FILE).exists():  # leave no trace in a folder that is no site
        return _no_site(options.root)
    try:
        room = Room(options.out)
        if inside := _inside_sources(options, room):
            return BuildReport((inside,), failed=True)
        with room.held(_PATIENCE) if options.publish else nullcontext():
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
    if not (options.publish and options.use_store):
        return _build_whole(options, room, progress)
    inputs = unchanged.look_at_inputs(options)
    if report := unchanged.recall(room.report_file, inputs, room.live()):
        return report
    room.report_file.unlink(missing_ok=True)  # it must not outlive what it speaks of
    report = _build_whole(options, room, progress)
    unchanged.remember(room.report_file, inputs, report)
    return report


def _no_site(root: Path) -> BuildReport:
    from colombia_nato_site.config import load_config

    return BuildReport(tuple(load_config(root)[1]), failed=True)


def _build_whole(options: BuildOptions, room: Room, progress: Progress) -> BuildReport:
    """Loads what a build needs, which takes longer than finding that there is nothing to do."""
    from colombia_nato_site.build.whole import build_whole

    return build_whole(options, room, progress)


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
