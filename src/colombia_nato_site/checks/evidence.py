"""Every claim's evidence stands in the source where it says (law 7)."""

from collections import Counter

from colombia_nato_site.checks.evidence_summary import EvidenceSummary
from colombia_nato_site.content.evidence import resolve
from colombia_nato_site.content.evidence_problems import evidence_problems, shortened
from colombia_nato_site.diagnostics import Diagnostic, in_order
from colombia_nato_site.model import Corpus


def check_evidence(corpus: Corpus) -> tuple[EvidenceSummary, list[Diagnostic]]:
    """Resolve the evidence of all articles whose source text is on this machine."""
    problems: list[Diagnostic] = []
    hows: Counter[str] = Counter()
    claims = resolved = 0
    for slug, source in corpus.sources.items():
        article = corpus.articles.get(slug)
        for claim in article.claims if article else ():
            found = [(evidence, resolve(evidence, source)) for evidence in claim.evidence]
            hows.update(resolution.how for _, resolution in found)
            claims += 1
            resolved += all(resolution.how != "lost" for _, resolution in found)
            for evidence, resolution in found:
                where = evidence.origin or claim.origin or article.origin if article else None
                named = f"The passage “{shortened(evidence.exact)}” of claim “{claim.id}”"
                problems += evidence_problems(evidence, resolution, source, named, where)
    unchecked = {
        slug: len(article.claims)
        for slug, article in corpus.articles.items()
        if article.claims and slug not in corpus.sources
    }
    summary = EvidenceSummary(
        claims=claims,
        resolved=resolved,
        exact=hows["exact"],
        moved=hows["moved"],
        approximate=hows["approximate"],
        lost=hows["lost"],
        unchecked=tuple(unchecked),
        unchecked_claims=sum(unchecked.values()),
    )
    return summary, in_order(problems)
