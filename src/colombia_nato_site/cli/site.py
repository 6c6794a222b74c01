"""Commands that build, check and show the site."""

import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from colombia_nato_site.cli import types
from colombia_nato_site.cli.printing import Bar, count, counted, finish, print_diagnostics, print_json, say

if TYPE_CHECKING:
    from colombia_nato_site.build.report import BuildOptions, BuildReport


@click.command()
@click.option("--out", type=types.FOLDER, help="Where to publish (default: public/ in the site's folder).")
@types.drafts
@types.now
@types.jobs
@types.strict
@click.option("--explain", is_flag=True, help="Say of each file why it was made, or not.")
@types.as_json
@click.pass_obj
def build(
    root: Path,
    /,
    *,
    out: Path | None,
    drafts: bool,
    now: str | None,
    jobs: int | None,
    strict: bool,
    explain: bool,
    as_json: bool,
) -> None:
    """Build the site: only what changed, and all of it or nothing."""
    from colombia_nato_site.build.pipeline import build as run

    options = _options(root, out, drafts, now, jobs, strict=strict)
    with Bar("Rendering") as progress:
        report = run(options, progress)
    _print_report(report, as_json=as_json, explain=explain)
    if not as_json:
        if report.evidence and report.evidence.unchecked:
            click.echo(report.evidence)
        click.echo(_outcome(report, options), err=report.failed)
    finish(report.failed)


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), help="The port (default: 8000, or the next that is free).")
@types.drafts
@types.now
@click.pass_obj
def serve(root: Path, /, *, port: int | None, drafts: bool, now: str | None) -> None:
    """Show the site on this machine, rebuilt whenever it changes.

    Pages that are open reload by themselves. What is wrong stands above the last good site.

    At /_nato-site/desk/ is the desk, where comparisons are made: the articles side by side, suggested points to accept,
    reject, edit or join, passages to link by hand. It writes into content/, and is no part of the published site.
    """
    from colombia_nato_site.serve.session import serve as run

    def built(report: "BuildReport", options: "BuildOptions") -> None:
        _print_report(report, as_json=False)
        click.echo(_outcome(report, options))

    def opened(url: str, desk: str) -> None:
        click.echo(f"Serving {url} (Ctrl-C ends it)")
        click.echo(f"The desk is at {desk}")

    try:
        run(_options(root, None, drafts, now), port, opened=opened, built=built)
    except KeyboardInterrupt:
        click.echo("\nStopped.")


@click.command()
@types.drafts
@types.now
@types.strict
@types.as_json
@click.pass_obj
def check(root: Path, /, *, drafts: bool, now: str | None, strict: bool, as_json: bool) -> None:
    """Run every check without publishing."""
    from colombia_nato_site.build.pipeline import check as run

    with Bar("Checking") as progress:
        report = run(_options(root, None, drafts, now, strict=strict), progress)
    _print_report(report, as_json=as_json)
    if not as_json:
        if report.evidence:
            click.echo(report.evidence)
        said = counted(report.diagnostics).capitalize()
        all_of_it = report.evidence is None or not report.evidence.unchecked
        click.echo(f"{said}." if all_of_it else f"{said} in what could be checked.", err=report.failed)
    finish(report.failed)


@click.command()
@click.option("--out", type=types.FOLDER, help="The published folder (default: public/ in the site's folder).")
@types.drafts
@types.now
@types.jobs
@types.as_json
@click.pass_obj
def verify(root: Path, /, *, out: Path | None, drafts: bool, now: str | None, jobs: int | None, as_json: bool) -> None:
    """Compare what is published with a clean build, byte for byte."""
    from colombia_nato_site.build.verify import verify as run

    with Bar("Rendering") as progress:
        verdict = run(_options(root, out, drafts, now, jobs), progress)
    if as_json:
        found = {"same": verdict.same, "files": verdict.files, "differences": dict(verdict.differences)}
        print_json(found, verdict.diagnostics)
    else:
        print_diagnostics(verdict.diagnostics)
        say("".join(f"{path}: {difference}\n" for path, difference in verdict.differences.items()))
        same = f"What is published and a clean build are the same: {count(verdict.files, 'file')}."
        click.echo(same if verdict.same else "What is published is not what a clean build makes.", err=not verdict.same)
    finish(not verdict.same)


COMMANDS = (build, serve, check, verify)


def _options(
    root: Path, out: Path | None, drafts: bool, now: str | None, jobs: int | None = None, *, strict: bool = False
) -> "BuildOptions":
    from colombia_nato_site.build.report import PUBLIC, BuildOptions

    jobs = jobs or os.cpu_count() or 1
    return BuildOptions(root, out or root / PUBLIC, drafts, now, jobs, strict)


def _print_report(report: "BuildReport", *, as_json: bool, explain: bool = False) -> None:
    """All that a build or check has to say, but for its last line."""
    if as_json:
        print_json(_as_json(report), report.diagnostics)
        return
    print_diagnostics(report.diagnostics)
    if explain:
        reasons = [*sorted(report.reasons.items()), *((path, "removed") for path in report.published.removed)]
        say("".join(f"{why:<17} {path}\n" for path, why in reasons))


def _as_json(report: "BuildReport") -> dict[str, object]:
    return {
        "failed": report.failed,
        "outputs": len(report.reasons),
        "made": report.made,
        "reasons": dict(report.reasons),
        "written": report.published.written,
        "removed": report.published.removed,
        "evidence": asdict(report.evidence) if report.evidence else None,
    }


def _outcome(report: "BuildReport", options: "BuildOptions") -> str:
    if report.failed:
        return f"{counted(report.diagnostics).capitalize()}; {options.out} is as it was."
    written, removed = len(report.published.written), len(report.published.removed)
    files = count(len(report.reasons), "file")
    if not written and not removed:
        return f"{options.out} is up to date: {files}."
    return f"{options.out}: {files}, {report.made} made, {written} changed, {removed} removed."
