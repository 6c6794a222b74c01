"""Corpus → Findings: the steps of the analysis, in order."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from colombia_nato_site.analysis.agreed_dates import dates_that_do_not_meet
from colombia_nato_site.analysis.coverage import coverage
from colombia_nato_site.analysis.emphasis import emphasis
from colombia_nato_site.analysis.entities import entity_uses
from colombia_nato_site.analysis.findings import ComparisonFindings, Findings
from colombia_nato_site.analysis.openings import openings
from colombia_nato_site.analysis.points import tally
from colombia_nato_site.analysis.structure import structure
from colombia_nato_site.analysis.subject import Subject, subject_of
from colombia_nato_site.analysis.timeline import events, timeline
from colombia_nato_site.analysis.voices import voices
from colombia_nato_site.diagnostics import Diagnostic, in_order
from colombia_nato_site.model import Corpus, Point

Steps = Mapping[str, Callable[[Subject], Any]]

STEPS: Steps = {
    "tally": tally,
    "coverage": coverage,
    "voices": voices,
    "timeline": timeline,
    "emphasis": emphasis,
    "structure": structure,
    "openings": openings,
}
"""What is found for a comparison: the field of `ComparisonFindings` and the step that fills it."""


def analyse(corpus: Corpus, steps: Steps = STEPS) -> tuple[Findings, list[Diagnostic]]:
    """All findings of a site. `steps` must fill every field of `ComparisonFindings`.

    The diagnostics name points whose dates belie their relation.
    """
    subjects = {slug: subject_of(comparison, corpus) for slug, comparison in corpus.comparisons.items()}
    findings = Findings(
        comparisons={slug: _findings(subject, steps) for slug, subject in subjects.items()},
        entities=entity_uses(corpus),
        timeline=events(tuple(corpus.articles.values()), _points(corpus)),
    )
    return findings, in_order(d for subject in subjects.values() for d in dates_that_do_not_meet(subject))


def _findings(subject: Subject, steps: Steps) -> ComparisonFindings:
    return ComparisonFindings(**{field: step(subject) for field, step in steps.items()})


def _points(corpus: Corpus) -> Iterator[Point]:
    return (point for comparison in corpus.comparisons.values() for point in comparison.points)
