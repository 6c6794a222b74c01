"""A planned site → the bytes of what changed, and what is wrong with the whole of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from colombia_nato_site.build.examine import Examinations
from colombia_nato_site.build.fingerprint import Fingerprints, code_digest
from colombia_nato_site.build.produce import Produced, Workshop, produce_all
from colombia_nato_site.build.reasons import Reason, reason
from colombia_nato_site.build.report import Progress
from colombia_nato_site.build.site import Site
from colombia_nato_site.build.store import Store
from colombia_nato_site.build.tree import Tree, sha256
from colombia_nato_site.build.write import Made
from colombia_nato_site.checks.outputs import Examined, check_outputs
from colombia_nato_site.checks.source_index import index_sources
from colombia_nato_site.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class MadeSite:
    """Every file to publish, why each was made or not, and what is wrong with them."""

    files: Mapping[str, Made]
    reasons: Mapping[str, Reason]
    problems: Sequence[Diagnostic]


def make_site(site: Site, live: Tree, store: Store, jobs: int, progress: Progress) -> MadeSite:
    """Make what has another key than in the `live` tree. Raises OSError where that cannot be read."""
    code = code_digest()
    fingerprints = Fingerprints(site.templates, code)
    keys = {output.path: fingerprints.key(output) for output in site.outputs}
    reasons = {path: reason(key, live.whole.get(path)) for path, key in keys.items()}
    index = index_sources(site.corpus)
    changed = [output for output in site.outputs if reasons[output.path] != "unchanged"]
    made = produce_all(changed, Workshop(site.templates, index, site.config.base_url), jobs, progress)
    files = {path: Made(key, made.files.get(path)) for path, key in keys.items()}
    if made.problems:  # with pages missing, half the links would be dead
        return MadeSite(files, reasons, made.problems)
    examined = _examined(made, reasons, live, Examinations(store, index, site.config.base_url, code))
    return MadeSite(files, reasons, check_outputs(examined, index, site.config))


def _examined(
    made: Produced, reasons: Mapping[str, Reason], live: Tree, examinations: Examinations
) -> dict[str, Examined]:
    """What is in every output: in those just made, and in those that readers have already."""
    for path, found in made.examined.items():
        examinations.keep(path, sha256(made.files[path]), found)
    recalled = {
        path: examinations.recall(path, live.whole[path].digest, partial(live.read, path))
        for path, why in reasons.items()
        if why == "unchanged"
    }
    return {**made.examined, **recalled}
