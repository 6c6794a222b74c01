"""Every claim's evidence stands in the source where it says (law 7)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from colombia_nato_site.checks.problem import problem
from colombia_nato_site.content.evidence import Resolution, resolve, words_at
from colombia_nato_site.diagnostics import Diagnostic, in_order
from colombia_nato_site.model import Article, Claim, Corpus, Evidence, Origin, Source

_LONGEST = 80


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
                problems += _problems(article, claim, evidence, resolution, source)
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


def _problems(
    article: Article | None, claim: Claim, evidence: Evidence, found: Resolution, source: Source
) -> Iterator[Diagnostic]:
    origin = evidence.origin or claim.origin or (article.origin if article else None)
    named = f"The passage “{_short(evidence.exact)}” of claim “{claim.id}”"
    if found.place is None:
        yield _lost(origin, named, evidence, found)
    elif found.how == "moved":
        message = f"{named} is not in {evidence.paragraph}; it stands in {found.place.paragraph}."
        yield problem("warning", "evidence-moved", message, origin, _hint(found))
    elif found.how == "approximate":
        message = (
            f"{named} is not in the text word for word; most like it ({found.confidence:.0%}) is, in "
            f"{found.place.paragraph}, “{_short(words_at(found.place, source))}”."
        )
        hint = f"If that is the passage, copy its words into `exact`; {_hint(found)[0].lower()}{_hint(found)[1:]}"
        yield problem("warning", "evidence-approximate", message, origin, hint)
    elif evidence.start is not None and (evidence.start, evidence.end) != (found.place.start, found.place.end):
        message = f"{named} stands elsewhere in {evidence.paragraph} than `start` and `end` say."
        yield problem("warning", "evidence-offsets", message, origin, _hint(found))


def _lost(origin: Origin | None, named: str, evidence: Evidence, found: Resolution) -> Diagnostic:
    if found.reason == "ambiguous":
        message = f"{named} fits {found.candidates} places of the article, and nothing tells which is meant."
        hint = "Add `prefix` or `suffix`, the words just before or after, or take a longer passage."
        return problem("error", "evidence-ambiguous", message, origin, hint)
    message = f"{named} is not in the article, neither in {evidence.paragraph} nor elsewhere."
    hint = "Copy the words from source.md; a few words need their paragraph, or their prefix and suffix."
    return problem("error", "evidence-lost", message, origin, hint)


def _hint(found: Resolution) -> str:
    place = found.place
    return f"Write `paragraph: {place.paragraph}`, `start: {place.start}`, `end: {place.end}`." if place else ""


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
