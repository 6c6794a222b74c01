"""Every claim's evidence stands in the source where it says (law 7)."""

from collections import Counter
from collections.abc import Iterator

from colombia_nato_site.checks.evidence_summary import EvidenceSummary
from colombia_nato_site.checks.problem import problem
from colombia_nato_site.content.evidence import resolve
from colombia_nato_site.content.evidence_problems import evidence_problems, shortened
from colombia_nato_site.diagnostics import Diagnostic, in_order
from colombia_nato_site.model import Article, Corpus, LoosePlace


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
    problems += [problem for article in corpus.articles.values() for problem in _loose(article)]
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


def _loose(article: Article) -> Iterator[Diagnostic]:
    """Places without words that the article's last version filled with other ones: no text can tell that again."""
    loose = article.revisions[-1].loose if article.revisions else ()
    for claim in article.claims if loose else ():
        for evidence in claim.evidence:
            place = LoosePlace(claim.id, evidence.paragraph, evidence.start, evidence.end)
            if place in loose and not evidence.exact:
                message = (
                    f"The evidence of claim “{claim.id}” names a place in {evidence.paragraph} of an earlier version "
                    "of the article; what stood there does not stand there now."
                )
                hint = "Look it up in source.md, and name the paragraph where it stands."
                yield problem("warning", "evidence-outdated", message, evidence.origin or claim.origin, hint)
