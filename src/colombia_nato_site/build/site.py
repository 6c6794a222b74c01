"""A site's folder → everything that is to be published, described but not made."""

from dataclasses import dataclass
from pathlib import Path

from colombia_nato_site.analysis.analyse import analyse
from colombia_nato_site.build.store import Store
from colombia_nato_site.checks.plan import check_plan
from colombia_nato_site.config import SiteConfig, load_config
from colombia_nato_site.content.files import read_tree
from colombia_nato_site.content.load import load
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.folders import static_folders, template_folders
from colombia_nato_site.model import Corpus
from colombia_nato_site.render.assets import collect
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.output import Output
from colombia_nato_site.render.plan import plan


@dataclass(frozen=True, slots=True)
class Site:
    """What a build works on: settings, content, templates, and every file to be."""

    config: SiteConfig
    corpus: Corpus
    templates: Templates
    outputs: tuple[Output, ...]


def read_site(root: Path, store: Store, *, drafts: bool, now: str | None) -> tuple[Site | None, list[Diagnostic]]:
    """Read and plan a whole site; None where errors leave nothing that could be made.

    Settings, content and templates are all looked at, so that what is wrong with them is said at
    once. Raises OSError where a file cannot be read.
    """
    config, problems = load_config(root)
    corpus, found = load(read_tree(root / "content"), drafts=drafts, now=now, cache=store)
    templates = Templates(template_folders(root))
    problems = [*problems, *found, *templates.check(templates.names)]
    if config is None or has_errors(problems):
        return None, problems
    findings, found = analyse(corpus)
    assets = collect(*(read_tree(folder) for folder in static_folders(root)))
    outputs = plan(config, corpus, findings, assets)
    named = {output.template for output in outputs if output.template}
    problems += [*found, *check_plan(outputs, corpus), *templates.check(named)]
    return (None if has_errors(problems) else Site(config, corpus, templates, outputs)), problems
