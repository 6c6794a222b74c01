"""Which words each article stresses more than the others: log-odds ratio with an informative Dirichlet prior.

Method: B. Monroe, M. Colaresi, K. Quinn, “Fightin' Words: Lexical Feature Selection and Evaluation
for Identifying the Content of Political Conflict”, Political Analysis 16(4), 2008, equations 16,
18, 20 and 22. For a stem that an article has y of n times and the others y′ of n′ times, with α of
the prior's α₀ words,

    δ = log((y + α) / (n + α₀ − y − α)) − log((y′ + α) / (n′ + α₀ − y′ − α))
    σ² ≈ 1 / (y + α) + 1 / (y′ + α)          z = δ / σ

The prior spreads α₀ words over the stems as the comparison's articles together use them. That is
the background on purpose, not the whole site: equal use then comes out as exactly 0, however
unequal the lengths, since the prior is centred on “no difference”; and an article on another story
does not change these numbers. α₀ is the shortest article's count of words, so that the prior never
weighs more than the shortest text: half of what is said of it is caution, half is its own words. A
large fixed prior would drown texts of a few hundred words, none would over-read a word used twice.

Languages are not mixed: a stem of one language is no evidence about another, so that an article is
set against those in its own language alone.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt

from colombia_nato_site.analysis.findings import Emphasis, StressedTerm
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.model import Article, Term

MINIMUM_COUNT = 3
"""Uses in the article itself: below it a stem is an accident."""

MINIMUM_Z = 1.28
"""One side's tenth of a normal distribution. Lenient, since in short texts stricter limits leave
only names; what is listed is a pointer to passages, and the page says so."""

TERMS_A_SIDE = 12
SHORT_TEXT = 1000
"""Words below which the caution speaks of short texts."""


def log_odds(
    own: int, own_total: int, others: int, others_total: int, *, alpha: float, prior: float
) -> tuple[float, float]:
    """(δ, z) of a stem: its counts and all counts on either side, its share α of the prior's α₀ words."""
    here = log((own + alpha) / (own_total + prior - own - alpha))
    there = log((others + alpha) / (others_total + prior - others - alpha))
    deviation = sqrt(1 / (own + alpha) + 1 / (others + alpha))
    return here - there, (here - there) / deviation


def emphasis(subject: Subject) -> Emphasis:
    """At most `TERMS_A_SIDE` stems an article, of at least `MINIMUM_COUNT` uses and `MINIMUM_Z`."""
    counts = {article.slug: _counts(article) for article in subject.articles}
    prior = min((total for total in map(_total, counts.values()) if total), default=0)
    terms = tuple(term for article in subject.articles for term in _stressed(article, subject.articles, counts, prior))
    return Emphasis(terms, prior, MINIMUM_COUNT, _caution(subject.articles), MINIMUM_Z)


def _counts(article: Article) -> Mapping[str, int]:
    return {term.stem: term.count for term in article.features.terms}


def _total(counts: Mapping[str, int]) -> int:
    return sum(counts.values())


def _stressed(
    article: Article, articles: Sequence[Article], counts: Mapping[str, Mapping[str, int]], prior: int
) -> list[StressedTerm]:
    peers = [other for other in articles if other is not article and _language(other) == _language(article)]
    own, others = counts[article.slug], Counter[str]()
    for peer in peers:
        others.update(counts[peer.slug])
    pool = Counter(others) + Counter(own)
    totals = _total(own), _total(others), _total(pool)
    if not totals[0] or not totals[1] or len(pool) < 2:
        return []
    found = []
    for term in _worth_testing(article):
        alpha = prior * pool[term.stem] / totals[2]
        delta, z = log_odds(own[term.stem], totals[0], others[term.stem], totals[1], alpha=alpha, prior=prior)
        if z >= MINIMUM_Z:
            by_article = {slug: of_article.get(term.stem, 0) for slug, of_article in counts.items()}
            found.append(StressedTerm(term.stem, term.form, article.slug, delta, z, by_article, _paragraphs(term)))
    return sorted(found, key=lambda term: (-term.z, term.stem))[:TERMS_A_SIDE]


def _worth_testing(article: Article) -> Iterable[Term]:
    return (t for t in article.features.terms if t.count >= MINIMUM_COUNT and not _only_credit(t, article))


def _only_credit(term: Term, article: Article) -> bool:
    """A word of the outlet's or an author's name that stands nowhere but in the first or last paragraph."""
    credit = " ".join((article.outlet or "", *article.authors)).casefold().split()
    ends = (
        {article.features.paragraphs[0].id, article.features.paragraphs[-1].id}
        if article.features.paragraphs
        else set()
    )
    return term.form.casefold() in credit and set(_paragraphs(term)) <= ends


def _paragraphs(term: Term) -> tuple[str, ...]:
    return tuple(paragraph for paragraph, count in term.counts.items() if count)


def _language(article: Article) -> str | None:
    return article.language or article.features.language


def _caution(articles: Sequence[Article]) -> str | None:
    """Why to doubt the list: short texts, languages that cannot be set against each other."""
    words = [article.features.words for article in articles]
    reasons = []
    if words and min(words) < SHORT_TEXT:
        span = f"{min(words):,} words" if len(set(words)) == 1 else f"{min(words):,} to {max(words):,} words"
        reasons.append(
            f"These are short texts ({span}). A few uses decide which words stand here: "
            "take them as pointers to passages, not as measurements."
        )
    if len({_language(article) for article in articles}) > 1:
        reasons.append("The articles are in several languages; words are compared within a language only.")
    return " ".join(reasons) or None
