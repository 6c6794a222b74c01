"""Every claim's evidence stands in the source where it says (law 7)."""

from collections import Counter
from dataclasses import dataclass

from colombia_nato_site.content.evidence import resolve
from colombia_nato_site.content.evidence_problems import evidence_problems, shortened
from colombia_nato_site.diagnostics import Diagnostic, in_order
from colombia_nato_site.model import Corpus


@dataclass(frozen=True, slots=True)
class EvidenceSummary:
    """`claims` counts those that could be checked, `resolved` those of which every passage was found.

    `exact` to `lost` count passages. `unchecked` are the articles whose source text is not here, with
    `unchecked_claims` claims between them.
    """

    claims: int
    resolved: int
    exact: int
    moved: int
    approximate: int
    lost: int
    unchecked: tuple[str, ...]
    unchecked_claims: int

    def __str__(self) -> str:
        if self.unchecked and not self.claims:
            return f"Evidence: 0 of {self.unchecked_claims} claims checked; {self._missing()}."
        counts = {"moved": self.moved, "approximate": self.approximate, "lost": self.lost}
        kinds = ", ".join([f"{self.exact} exact", *(f"{count} {how}" for how, count in counts.items() if count)])
        said = f"Evidence of {self.resolved} of {self.claims} claims resolved (passages: {kinds})."
        if self.unchecked:
            said += f" Claims not checked: {self.unchecked_claims}; {self._missing()}."
        return said

    def _missing(self) -> str:
        some = ", ".join(self.unchecked[:3]) + (", …" if len(self.unchecked) > 3 else "")
        if len(self.unchecked) == 1:
            return f"the source text of {some} is not on this machine"
        return f"the source text of {len(self.unchecked)} articles is not on this machine ({some})"


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
