"""Build, show, wait for a change, again: what `nato-site serve` does."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from colombia_nato_site.build.pipeline import build
from colombia_nato_site.build.report import BuildOptions, BuildReport
from colombia_nato_site.serve.preview import Preview
from colombia_nato_site.serve.server import open_server, run_in_background
from colombia_nato_site.serve.watch import Watcher

PREVIEW = ".nato-site/preview"


def serve(
    options: BuildOptions,
    port: int | None,
    *,
    opened: Callable[[str, str], None],
    built: Callable[[BuildReport, BuildOptions], None],
) -> None:
    """Serve the site of `options.root` until KeyboardInterrupt; `public/` is not touched.

    `opened` is told the URLs of the site and of the desk once the first build is through, `built` every build.
    Raises OSError where the port is taken.
    """
    preview = Preview()
    here = replace(options, out=options.root / PREVIEW)
    with Watcher(options.root) as watcher, open_server(options.root, preview, port) as server:
        run_in_background(server)
        try:
            _build(here, preview, built)
            opened(server.url, server.desk_url)
            while watcher.wait():
                _build(here, preview, built)
        finally:
            server.shutdown()


def _build(options: BuildOptions, preview: Preview, built: Callable[[BuildReport, BuildOptions], None]) -> None:
    report = build(options)
    folder: Path | None = None if report.failed else options.out
    problems = [d for d in report.diagnostics if report.failed and d.severity != "note"]
    preview.show(folder, problems, changed=bool(report.published.written or report.published.removed))
    built(report, options)
