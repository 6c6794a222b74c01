"""Everything that is checked on the content, beyond what each file must be by itself."""

from colombia_nato_site.checks.evidence import check_evidence
from colombia_nato_site.checks.evidence_summary import EvidenceSummary
from colombia_nato_site.checks.features import check_features
from colombia_nato_site.checks.searched import check_searched
from colombia_nato_site.diagnostics import Diagnostic, in_order
from colombia_nato_site.model import Corpus


def check_corpus(corpus: Corpus) -> tuple[EvidenceSummary, list[Diagnostic]]:
    """Evidence, features and search terms; with how many claims' evidence was found."""
    summary, problems = check_evidence(corpus)
    return summary, in_order((*problems, *check_features(corpus), *check_searched(corpus)))
