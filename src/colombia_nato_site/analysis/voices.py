"""Who gets to speak in each article: how long, with which cues, word for word or paraphrased."""

from collections import Counter
from collections.abc import Iterable, Mapping

from colombia_nato_site.analysis.findings import Voice
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.model import Article, Entity, QuotationFeatures

Speaker = tuple[str | None, str]
"""An entity id, or None and the words that the reader found ("" for nobody)."""


def voices(subject: Subject) -> tuple[Voice, ...]:
    """A Voice for each article and speaker: in the articles' order, then most words first.

    Direct and mixed quotations count, terms do not: nobody speaks them. A speaker whom the article
    only paraphrases (our claims of kind reported-speech) has a Voice of no quotations.
    """
    return tuple(voice for article in subject.articles for voice in _voices(article, subject.entities))


def _voices(article: Article, entities: Mapping[str, Entity]) -> list[Voice]:
    spoken: dict[Speaker, list[QuotationFeatures]] = {}
    for quotation in article.features.quotations:
        if quotation.kind != "term":
            spoken.setdefault(_speaker(quotation, spoken), []).append(quotation)
    paraphrased = Counter(claim.speaker for claim in article.claims if claim.kind == "reported-speech")
    for speaker in paraphrased:
        if speaker is not None:
            spoken.setdefault((speaker, ""), [])
    names = {entity.id: entity.name for entity in article.features.entities}
    names |= {id_: entity.name for id_, entity in entities.items()}
    found = (_voice(article.slug, speaker, names, quotations, paraphrased) for speaker, quotations in spoken.items())
    return sorted(found, key=lambda v: (-v.words, -v.quotations, -v.paraphrased, v.name, v.speaker or ""))


def _speaker(quotation: QuotationFeatures, known: Iterable[Speaker]) -> Speaker:
    """Speakers that are words alone are one where the words differ in capitals only."""
    if quotation.speaker is not None:
        return (quotation.speaker, "")
    words = quotation.speaker_text or ""
    same = (words_ for id_, words_ in known if id_ is None and words_.casefold() == words.casefold())
    return (None, next(same, words))


def _voice(
    article: str,
    speaker: Speaker,
    names: Mapping[str, str],
    quotations: list[QuotationFeatures],
    paraphrased: Mapping[str | None, int],
) -> Voice:
    id_, words = speaker
    cues = Counter(quotation.cue for quotation in quotations if quotation.cue)
    return Voice(
        article=article,
        speaker=id_,
        name=words if id_ is None else names.get(id_, id_),
        quotations=len(quotations),
        words=sum(quotation.words for quotation in quotations),
        paraphrased=paraphrased.get(id_, 0) if id_ is not None else 0,
        cues=dict(sorted(cues.items(), key=lambda cue: (-cue[1], cue[0]))),
        places=tuple(place for quotation in quotations for place in quotation.places),
    )
