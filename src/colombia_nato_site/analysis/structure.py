"""How each article is built: length, paragraphs, sections, lede, and how much of it is quotation."""

from collections import Counter
from typing import get_args

from colombia_nato_site.analysis.findings import Structure
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.model import Article, Features, QuotationKind


def structure(subject: Subject) -> tuple[Structure, ...]:
    """One Structure an article, in the comparison's order."""
    return tuple(_structure(article) for article in subject.articles)


def _structure(article: Article) -> Structure:
    features = article.features
    quoted = _quoted_words(features)
    kinds = Counter(quotation.kind for quotation in features.quotations)
    return Structure(
        article=article.slug,
        words=features.words,
        paragraphs=len(features.paragraphs),
        lede_words=next((paragraph.words for paragraph in features.paragraphs if paragraph.words), 0),
        quoted_words=quoted,
        quoted_share=quoted / features.words if features.words else 0.0,
        quotations={kind: kinds[kind] for kind in get_args(QuotationKind)},
        times=len(features.times),
        figures=len(features.figures),
    )


def _quoted_words(features: Features) -> int:
    """Words that somebody speaks: a title or a name in quotation marks is nobody's."""
    return sum(quotation.words for quotation in features.quotations if quotation.kind != "term")
