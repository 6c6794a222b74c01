"""Everything that is checked on the bytes to be published: rights, links, HTML, accessibility.

`examine` reads one output and is pure, so that its result may be kept under the output's path and
digest, the index's digest and the site's address; `check_outputs` brings the results of all outputs together.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from colombia_nato_site.checks.accessibility import check_accessibility
from colombia_nato_site.checks.links import Linked, check_links, read_feed, read_links
from colombia_nato_site.checks.page import Flaw, read_page
from colombia_nato_site.checks.rights import Run, check_rights, find_runs
from colombia_nato_site.checks.source_index import SourceIndex
from colombia_nato_site.config import SiteConfig
from colombia_nato_site.diagnostics import Diagnostic, in_order


@dataclass(frozen=True, slots=True)
class Examined:
    """What one output is to the others (`linked`), what it has of sources, and what is wrong with it alone."""

    linked: Linked
    runs: tuple[Run, ...]
    problems: tuple[Diagnostic, ...]


def examine(path: str, data: bytes, index: SourceIndex, base_url: str) -> Examined:
    """Read one output's bytes."""
    runs = find_runs(path, data, index)
    if path.endswith(".xml"):
        linked, problems = read_links(path, read_feed(data), base_url)
        return Examined(linked, runs, tuple(problems))
    if not path.endswith(".html"):
        return Examined(Linked(), runs, ())
    page = read_page(data)
    linked, problems = read_links(path, page.anchors, base_url)
    return Examined(linked, runs, (*problems, *_flaws(path, page.flaws), *check_accessibility(path, page)))


def check_outputs(examined: Mapping[str, Examined], index: SourceIndex, config: SiteConfig) -> list[Diagnostic]:
    """All problems of the outputs, in order; `examined` has every output of the site by its path.

    What is wrong in the same way on many pages, as a template makes it, is said once.
    """
    problems = [problem for output in examined.values() for problem in output.problems]
    problems += check_links({path: output.linked for path, output in examined.items()})
    problems += check_rights({path: output.runs for path, output in examined.items()}, index, config.rights)
    return in_order(_said_once(problems))


def _flaws(path: str, flaws: Iterable[Flaw]) -> Iterable[Diagnostic]:
    return (Diagnostic("error", flaw.code, flaw.message, path, flaw.line, hint=flaw.hint) for flaw in flaws)


def _said_once(problems: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    alike: dict[tuple[str, str], list[Diagnostic]] = {}
    for problem in in_order(problems):
        alike.setdefault((problem.code, problem.message), []).append(problem)
    for first, *others in alike.values():
        more = len({problem.path for problem in others} - {first.path})
        pages = "page" if more == 1 else "pages"
        yield replace(first, message=f"{first.message} (The same on {more} more {pages}.)") if more else first
