"""What a step of the analysis is given: one comparison, its articles in order, the site's entities."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from colombia_nato_site.model import Article, Claim, Comparison, Corpus, Entity


@dataclass(frozen=True, slots=True)
class Subject:
    """`articles` follow the order of `comparison.articles`, which gives the marks A, B, …"""

    comparison: Comparison
    articles: tuple[Article, ...]
    entities: Mapping[str, Entity]

    def claims(self) -> Iterator[tuple[Article, Claim]]:
        """Every claim with its article, in order."""
        return ((article, claim) for article in self.articles for claim in article.claims)


def subject_of(comparison: Comparison, corpus: Corpus) -> Subject:
    """The comparison with those of its articles that the corpus holds."""
    articles = (corpus.articles.get(slug) for slug in comparison.articles)
    return Subject(comparison, tuple(article for article in articles if article), corpus.entities)
