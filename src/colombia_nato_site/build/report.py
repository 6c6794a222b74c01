"""What a build is asked for, and what became of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from colombia_nato_site.build.reasons import Reason
from colombia_nato_site.build.write import Published
from colombia_nato_site.checks.evidence_summary import EvidenceSummary
from colombia_nato_site.diagnostics import Diagnostic

PUBLIC = "public"

Progress = Callable[[int, int], None]
"""Is told how many outputs are done, of how many."""


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
