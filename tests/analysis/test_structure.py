from colombia_nato_site.analysis.structure import structure
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.model import Features, Place, QuotationFeatures, QuotationKind
from factories import article, comparison, features


def quotation(words: int, kind: QuotationKind) -> QuotationFeatures:
    return QuotationFeatures((Place("p1", 0, 5),), words, kind)


def of(found: Features) -> Subject:
    return Subject(comparison("a"), (article("a", of=found),), {})


def test_the_share_of_quoted_words_leaves_terms_out() -> None:
    quotations = [quotation(3, "direct"), quotation(1, "mixed"), quotation(4, "term")]
    (found,) = structure(of(features("one two three four five", "six seven eight", quotations=quotations)))
    assert (found.words, found.paragraphs, found.lede_words) == (8, 2, 5)
    assert (found.quoted_words, found.quoted_share) == (4, 0.5)
    assert found.quotations == {"direct": 1, "mixed": 1, "term": 1}


def test_an_empty_article_has_no_lede_and_no_share() -> None:
    (found,) = structure(of(features()))
    assert (found.lede_words, found.quoted_share) == (0, 0.0)
