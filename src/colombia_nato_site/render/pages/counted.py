"""The page that every figure of a comparison opens: all that was counted, article by article, with its place."""

from collections.abc import Iterable, Mapping

from colombia_nato_site.analysis.cue_stances import STANCES, stance_of
from colombia_nato_site.analysis.findings import ComparisonFindings, Voice
from colombia_nato_site.model import Article, Comparison, FigureFeatures, Place, QuotationFeatures, QuotationKind
from colombia_nato_site.render import links, phrasing
from colombia_nato_site.render.contexts import (
    CountedArticle,
    CountedCue,
    CountedDate,
    CountedFigure,
    CountedIn,
    CountedName,
    CountedPage,
    CountedQuotation,
    CountedSpeaker,
    CountedStance,
    CountedWord,
    Link,
    Mark,
)
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages import counted_links
from colombia_nato_site.render.pages.cues import LABELS
from colombia_nato_site.render.pages.evidence import paragraph_number
from colombia_nato_site.render.pages.facts import date_if_known, marks
from colombia_nato_site.render.pages.voices import paragraph_link, voice_name

_LIST = Link("Comparisons", "/comparisons/")
_KINDS: Mapping[QuotationKind, str] = {
    "direct": "a sentence or more",
    "mixed": "inside the article’s own sentence",
    "term": "a term or title",
}
_UNITS = {"percent": "%", "percentage-points": "percentage points"}
_APPROXIMATIONS = {"about": "about ", "over": "more than ", "under": "under "}


def counted_page(edition: Edition, comparison: Comparison) -> CountedPage:
    """Made from the features alone. The comparison must have been analysed."""
    found = edition.findings.comparisons[comparison.slug]
    back = Link(comparison.title, links.comparison(comparison.slug))
    title = f"What was counted: {comparison.title}"
    about = "Every quotation, cue, name, word, date and figure that the charts of this comparison count."
    return CountedPage(
        site=edition.site(counted_links.counted_links(comparison.slug).url),
        head=edition.head(
            counted_links.counted_links(comparison.slug).url, title, about, (_LIST, back), draft=comparison.draft
        ),
        title="What was counted",
        comparison=back,
        articles=tuple(
            _article(edition, found, slug, mark) for slug, mark in marks(edition, comparison.articles).items()
        ),
    )


def _article(edition: Edition, found: ComparisonFindings, slug: str, mark: Mark) -> CountedArticle:
    article = edition.corpus.articles[slug]
    read, language = article.features, edition.config.language
    return CountedArticle(
        mark=mark,
        prefix=mark.letter.lower(),
        speakers=tuple(_speaker(edition, found, article, v, mark) for v in found.voices if v.article == slug),
        terms=tuple(_quotation(slug, q) for q in read.quotations if q.kind == "term"),
        stances=tuple(_stance(article, mark, name) for name in STANCES),
        names=tuple(_names(found, article, mark)),
        words=tuple(_words(found, article, mark)),
        dates=tuple(CountedDate(_at(slug, t.place), date_if_known(t.when, language)) for t in read.times),
        figures=tuple(CountedFigure(_at(slug, f.place), _value(f)) for f in read.figures),
    )


def _at(slug: str, place: Place) -> Link:
    return paragraph_link(slug, place.paragraph)


def _speaker(edition: Edition, found: ComparisonFindings, article: Article, voice: Voice, mark: Mark) -> CountedSpeaker:
    spoken = [q for q in article.features.quotations if q.kind != "term" and _speaks(voice, q)]
    told = [c for c in article.claims if c.kind == "reported-speech" and c.speaker and c.speaker == voice.speaker]
    return CountedSpeaker(
        id=counted_links.anchor(mark, counted_links.said(found.voices, voice)),
        name=voice_name(edition, voice),
        words=voice.words,
        quotations=tuple(_quotation(article.slug, q) for q in spoken),
        paraphrases=tuple(Link(c.says, links.article(article.slug, c.id)) for c in told),
    )


def _speaks(voice: Voice, quotation: QuotationFeatures) -> bool:
    if voice.speaker or quotation.speaker:
        return voice.speaker == quotation.speaker
    return (quotation.speaker_text or "").casefold() == voice.name.casefold()


def _quotation(slug: str, quotation: QuotationFeatures) -> CountedQuotation:
    paragraphs = dict.fromkeys(place.paragraph for place in quotation.places)
    return CountedQuotation(
        tuple(paragraph_link(slug, p) for p in paragraphs), _KINDS[quotation.kind], quotation.words, quotation.cue
    )


def _stance(article: Article, mark: Mark, name: str) -> CountedStance:
    """The cues of one stance, each with a paragraph for every quotation that it brings in."""
    places: dict[str, list[Link]] = {}
    for quotation in article.features.quotations:
        if quotation.kind != "term" and quotation.cue and stance_of(quotation.cue) == name:
            at = places.setdefault(quotation.cue.casefold(), [])
            at.extend(_at(article.slug, place) for place in quotation.places[:1])
    cues = tuple(CountedCue(verb, tuple(at)) for verb, at in sorted(places.items(), key=lambda c: (-len(c[1]), c[0])))
    label = next(words for stance, words in LABELS.items() if stance == name)
    anchor = counted_links.anchor(mark, counted_links.stance(name))
    return CountedStance(anchor, label, sum(len(cue.paragraphs) for cue in cues), cues)


def _names(found: ComparisonFindings, article: Article, mark: Mark) -> Iterable[CountedName]:
    """The most often named first."""
    here = [(covered, covered.counts.get(article.slug, 0)) for covered in found.coverage]
    for covered, count in sorted(here, key=lambda c: (-c[1], c[0].name.casefold(), c[0].entity)):
        if count:
            read = [e.counts for e in article.features.entities if e.id == covered.entity]
            yield CountedName(
                id=counted_links.anchor(mark, counted_links.named(covered.entity)),
                name=covered.name,
                kind=covered.kind,
                count=count,
                paragraphs=tuple(place for counts in read for place in _places(article, counts)),
            )


def _words(found: ComparisonFindings, article: Article, mark: Mark) -> Iterable[CountedWord]:
    """Of the words that are stressed in any article, those that this one has."""
    forms = {term.stem: term.form for term in reversed(found.emphasis.terms)}
    for term in sorted(article.features.terms, key=lambda t: (-t.count, t.stem)):
        if term.stem in forms and term.count:
            anchor = counted_links.anchor(mark, counted_links.word(found.emphasis.terms, term.stem))
            yield CountedWord(anchor, forms[term.stem], term.count, tuple(_places(article, term.counts)))


def _places(article: Article, counts: Mapping[str, int]) -> Iterable[CountedIn]:
    for paragraph, count in sorted(counts.items(), key=lambda c: paragraph_number(c[0])):
        if count:
            yield CountedIn(paragraph_link(article.slug, paragraph), count)


def _value(figure: FigureFeatures) -> str:
    """“more than 58,000 people”, “5–10 ships”, “12 %”, “no. 40”."""
    if figure.value is None:
        return "a number not read"
    if figure.unit == "ordinal":
        return f"no. {phrasing.number(figure.value)}"
    upper = f"–{phrasing.number(figure.upper)}" if figure.upper is not None else ""
    unit = f"\u00a0{_UNITS.get(figure.unit, figure.unit)}" if figure.unit else ""
    return f"{_APPROXIMATIONS.get(figure.approximation or '', '')}{phrasing.number(figure.value)}{upper}{unit}"
