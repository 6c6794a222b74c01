"""The words that one article stresses more than the others, on a line between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from colombia_nato_site.analysis.findings import Emphasis as Found
from colombia_nato_site.analysis.findings import StressedTerm
from colombia_nato_site.render import phrasing
from colombia_nato_site.render.contexts import Emphasis, EmphasisSide, Mark, MarkCount, Method, StressedWord
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.counted_links import CountedLinks, word
from colombia_nato_site.render.pages.voices import paragraph_link


@dataclass(frozen=True, slots=True)
class _Scale:
    """The marks, what the chart's ends stand for (the highest z, the highest count), and where the uses are listed."""

    marks: Mapping[str, Mark]
    z: float
    count: int
    anchors: Mapping[str, str]
    counted: CountedLinks


def emphasis(edition: Edition, found: Found, marks: Mapping[str, Mark], counted: CountedLinks) -> Emphasis:
    """One side for each article, in the comparison's order."""
    terms = [term for term in found.terms if term.article in marks]
    scale = _Scale(
        marks,
        max((abs(term.z) for term in terms), default=0.0),
        max((count for term in terms for count in term.counts.values()), default=0),
        {term.stem: word(found.terms, term.stem) for term in terms},
        counted,
    )
    sides = tuple(
        EmphasisSide(mark, tuple(_word(term, scale) for term in terms if term.article == slug))
        for slug, mark in marks.items()
    )
    return Emphasis(_title(sides), len(marks) == 2, sides, found.caution, _method(edition, found))


def _word(term: StressedTerm, scale: _Scale) -> StressedWord:
    return StressedWord(
        word=term.form,
        z=round(term.z, 2),
        log_odds=round(term.log_odds, 2),
        position=round(_position(term, scale), 4),
        counts=tuple(_count(mark, term.counts.get(slug, 0), scale, term.stem) for slug, mark in scale.marks.items()),
        paragraphs=tuple(paragraph_link(term.article, p) for p in term.paragraphs),
    )


def _position(term: StressedTerm, scale: _Scale) -> float:
    strength = abs(term.z) / scale.z if scale.z else 0.0
    if len(scale.marks) != 2:
        return strength
    return 0.5 + (strength / 2 if scale.marks[term.article].number == 2 else -strength / 2)


def _count(mark: Mark, count: int, scale: _Scale, stem: str) -> MarkCount:
    url = scale.counted.to(mark, scale.anchors[stem]) if count else None
    return MarkCount(mark, count, count / scale.count if scale.count else 0.0, url)


def _title(sides: Sequence[EmphasisSide]) -> str:
    """“A stresses “human”, “AI” and “governance”; B “Gaza” and “Israel”.”"""
    spoken = [side for side in sides if side.words]
    if not spoken:
        return "No word stands out in one article against the others."
    clauses = []
    for place, side in enumerate(spoken):
        words = phrasing.listed([f"“{word.word}”" for word in side.words[:3]])
        clauses.append(f"{side.mark.letter} {'stresses ' if place == 0 else ''}{words}")
    return "; ".join(clauses) + "."


def _method(edition: Edition, found: Found) -> Method:
    return Method(
        "Log-odds ratio of word stems with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008).",
        (
            "A word stands further out the surer it is that the article uses it more than the others do (z-score).",
            f"The prior weighs {phrasing.number(found.prior_words)} words. A stem stands here that the article has "
            f"{phrasing.plural(found.minimum_count, 'time', 'times')}, with a z-score of {found.minimum_z}, or more.",
            "It shows which words are used more, not what is said with them.",
        ),
        edition.method_url("emphasis", "stress"),
    )
