"""The passages that claims rest on, as far as the article's rights let us show them."""

from typing import TypedDict

from colombia_nato_site.content.evidence import resolve
from colombia_nato_site.model import Article, Claim, Evidence, QuotationFeatures, Source
from colombia_nato_site.render import links, text_fragments
from colombia_nato_site.render.contexts import EvidenceLine
from colombia_nato_site.render.edition import Edition


def evidence_lines(edition: Edition, article: Article, claim: Claim) -> tuple[EvidenceLine, ...]:
    """A line for each passage of the claim."""
    return tuple(_line(edition, article, claim, evidence) for evidence in claim.evidence)


def shown(article: Article, evidence: Evidence) -> str | None:
    """The words of the passage that may leave the machine; None where none may."""
    return None if article.rights == "none" else evidence.exact


def paragraph_number(paragraph: str) -> int:
    """p7 → 7; 0 for what is no paragraph's id (a mistake in the content, reported elsewhere)."""
    return int(paragraph[1:]) if paragraph[1:].isdecimal() else 0


def speaker_name(edition: Edition, article: Article, entity_id: str | None, words: str | None) -> str | None:
    """What to call a speaker: the catalogue's name, the article's, or the words that the article used."""
    if entity_id is None:
        return words
    if entity_id in edition.corpus.entities:
        return edition.corpus.entities[entity_id].name
    return next((e.name for e in article.features.entities if e.id == entity_id), words)


def _line(edition: Edition, article: Article, claim: Claim, evidence: Evidence) -> EvidenceLine:
    """The speaker of a paraphrase is not named here: the passage then is the article's own words."""
    quotation = quotation_around(article, evidence)
    return EvidenceLine(
        quoted=shown(article, evidence),
        speaker=speaker_name(edition, article, quotation.speaker, quotation.speaker_text) if quotation else None,
        speaker_url=edition.entity_url(quotation.speaker) if quotation else None,
        cue=quotation.cue if quotation else None,
        paragraph=paragraph_number(evidence.paragraph),
        paragraphs=len(article.features.paragraphs),
        paragraph_url=links.article(article.slug, evidence.paragraph),
        url=links.article(article.slug, claim.id),
        confidence=_confidence(edition, article, evidence),
        original_url=_original(article, evidence),
        language=foreign(edition, article),
        **_in_paragraph(edition, article, evidence),
    )


def foreign(edition: Edition, article: Article) -> str | None:
    """The article's language where it is not the site's: its words then are marked as being in it."""
    language = article.language or article.features.language
    return language if language != edition.config.language else None


class _InParagraph(TypedDict):
    words: int
    starts: float | None
    ends: float | None
    before: str
    after: str


def _in_paragraph(edition: Edition, article: Article, evidence: Evidence) -> _InParagraph:
    """Where in its paragraph the passage stands; with rights `full`, the paragraph's text around it."""
    read = next((p for p in article.features.paragraphs if p.id == evidence.paragraph), None)
    start, end = evidence.start, evidence.end
    known = read is not None and read.characters > 0 and start is not None and end is not None
    text = _paragraph_of(edition, article, evidence) or ""
    at = text.find(evidence.exact) if evidence.exact else -1
    if start is not None and text[start : start + len(evidence.exact)] == evidence.exact:
        at = start
    return _InParagraph(
        words=read.words if read else 0,
        starts=round(start / read.characters, 4) if read and known and start is not None else None,
        ends=round(min(1.0, end / read.characters), 4) if read and known and end is not None else None,
        before=text[:at] if at >= 0 else "",
        after=text[at + len(evidence.exact) :] if at >= 0 else "",
    )


def _paragraph_of(edition: Edition, article: Article, evidence: Evidence) -> str | None:
    source = edition.corpus.sources.get(article.slug) if article.rights == "full" else None
    return paragraph_text(source, evidence.paragraph)


def paragraph_text(source: Source | None, paragraph: str) -> str | None:
    """The text of a paragraph, where the source is at hand."""
    if source is None:
        return None
    return next((source.words_of(one.span) for one in source.paragraphs if one.id == paragraph), None)


def _original(article: Article, evidence: Evidence) -> str | None:
    """The outlet's page at the passage: its words where they may be shown, those around it where all may."""
    if article.url is None:
        return None
    quoted = shown(article, evidence)
    if quoted is None:
        return article.url
    around = (evidence.prefix, evidence.suffix) if article.rights == "full" else ("", "")
    return text_fragments.address(article.url, quoted, *around)


def quotation_around(article: Article, evidence: Evidence) -> QuotationFeatures | None:
    """The quotation that the passage lies in or takes in, if somebody is known to speak it."""
    if evidence.start is None or evidence.end is None:
        return None
    for quotation in article.features.quotations:
        for place in quotation.places:
            meets = place.start < evidence.end and evidence.start < place.end
            if place.paragraph == evidence.paragraph and meets and (quotation.speaker or quotation.speaker_text):
                return quotation
    return None


def _confidence(edition: Edition, article: Article, evidence: Evidence) -> float | None:
    """Only where the source is published: pages must not tell whether this machine has the text."""
    source = edition.corpus.sources.get(article.slug)
    if article.rights != "full" or source is None:
        return None
    found = resolve(evidence, source)
    return round(found.confidence, 2) if found.how == "approximate" else None
