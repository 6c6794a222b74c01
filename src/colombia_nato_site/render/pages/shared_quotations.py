"""The same quotation cut differently: what each article gives of it, and what it leaves out that another has."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from colombia_nato_site.model import Article, Comparison, Cut, LeftOut, Omission, Place, SharedQuotation, Source
from colombia_nato_site.render import phrasing
from colombia_nato_site.render.contexts import (
    CutPart,
    CutRow,
    LeftOutLine,
    Link,
    Mark,
    Method,
    Segment,
    SharedQuotations,
    SharedRow,
)
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.evidence import foreign, paragraph_text, shown, speaker_name
from colombia_nato_site.render.pages.voices import paragraph_link

_WHERE: Mapping[Omission, str] = {
    "before": "before what both quote",
    "middle": "in the middle",
    "after": "after what both quote",
    "reworded": "which it gives in other words",
}
# On the bar, words left out stand before, between or after those that are quoted.
_INSIDE: frozenset[Omission] = frozenset({"middle", "reworded"})


def shared_quotations(edition: Edition, comparison: Comparison, marks: Mapping[str, Mark]) -> SharedQuotations:
    """Those that an editor accepted, in the order of the file."""
    known = [(one, [cut for cut in one.cuts if cut.article in marks]) for one in comparison.quotations]
    rows = tuple(_row(edition, one, cuts, marks) for one, cuts in known if len(cuts) > 1)
    return SharedQuotations(_title(rows), rows, _method(edition))


def _row(edition: Edition, one: SharedQuotation, cuts: Sequence[Cut], marks: Mapping[str, Mark]) -> SharedRow:
    names = [_speaker(edition, cut) for cut in cuts]
    rows = tuple(_cut(edition, cut, cuts, marks) for cut in cuts)
    return SharedRow(f"quotation-of-{one.id}", next(filter(None, names), None), one.how != "words", rows)


def _speaker(edition: Edition, cut: Cut) -> str | None:
    return speaker_name(edition, edition.corpus.articles[cut.article], cut.speaker, None)


def _cut(edition: Edition, cut: Cut, cuts: Sequence[Cut], marks: Mapping[str, Mark]) -> CutRow:
    article = edition.corpus.articles[cut.article]
    source = edition.corpus.sources.get(article.slug) if article.rights == "full" else None
    lacking = [(marks[other.article], gap) for other in cuts for gap in other.left_out if gap.article == cut.article]
    parts = tuple(_in_full(cut, source, lacking)) if source else tuple(_passages(article, cut))
    return CutRow(
        mark=marks[cut.article],
        words=cut.words,
        paragraphs=_paragraphs(cut.article, cut.places),
        speaker=_speaker(edition, cut),
        language=foreign(edition, article),
        parts=parts,
        whole=source is not None,
        bar=tuple(_bar(cut)),
        left_out=tuple(_line(gap, marks[gap.article]) for gap in cut.left_out if gap.article in marks),
    )


def _paragraphs(slug: str, places: Sequence[Place]) -> tuple[Link, ...]:
    return tuple(paragraph_link(slug, p) for p in dict.fromkeys(place.paragraph for place in places))


def _line(gap: LeftOut, mark: Mark) -> LeftOutLine:
    return LeftOutLine(gap.where, _WHERE[gap.where], gap.words, mark, _paragraphs(gap.article, gap.places))


def _in_full(cut: Cut, source: Source, lacking: Sequence[tuple[Mark, LeftOut]]) -> Iterator[CutPart]:
    """The quotation's words, cut where another article's gap begins or ends."""
    for number, place in enumerate(cut.places):
        text = paragraph_text(source, place.paragraph) or ""
        gaps = [(mark, at) for mark, gap in lacking for at in gap.places if at.paragraph == place.paragraph]
        edges = {place.start, place.end}
        edges |= {min(max(edge, place.start), place.end) for _, at in gaps for edge in (at.start, at.end)}
        ordered = sorted(edges)
        if number:
            yield CutPart(" … ", ())
        for start, end in pairwise(ordered):
            without = dict.fromkeys(mark for mark, at in gaps if at.start <= start and end <= at.end)
            yield CutPart(text[start:end], tuple(without))


def _passages(article: Article, cut: Cut) -> Iterator[CutPart]:
    """What our claims quote of it: no word more of an article whose rights are not full."""
    found: dict[tuple[str, int], str] = {}
    for evidence in (evidence for claim in article.claims for evidence in claim.evidence):
        words, start, end = shown(article, evidence), evidence.start, evidence.end
        if words and start is not None and end is not None:
            within = (p.paragraph == evidence.paragraph and p.start <= start and end <= p.end for p in cut.places)
            if any(within):
                found[evidence.paragraph, start] = words
    for number, (_, words) in enumerate(sorted(found.items())):
        if number:
            yield CutPart(" … ", ())
        yield CutPart(words, ())


def _bar(cut: Cut) -> Iterator[Segment]:
    """The utterance from left to right, as long as its words; a gap inside is drawn in the middle."""
    before = _most(cut, ("before",))
    inside = _most(cut, tuple(sorted(_INSIDE)))
    after = _most(cut, ("after",))
    total = before + cut.words + inside + after
    kept = cut.words / 2 if inside else cut.words
    drawn = ((before, False), (kept, True), (inside, False), (kept if inside else 0, True), (after, False))
    return (Segment(round(words / total, 4), quoted) for words, quoted in drawn if words and total)


def _most(cut: Cut, where: Sequence[Omission]) -> int:
    """The words left out there, by the article that has most of them."""
    by_article: dict[str, int] = {}
    for gap in cut.left_out:
        if gap.where in where:
            by_article[gap.article] = by_article.get(gap.article, 0) + gap.words
    return max(by_article.values(), default=0)


def _title(rows: Sequence[SharedRow]) -> str:
    """“Of Renn’s 27 words, A quotes seven and B 27.” Of the utterance whose cuts are the farthest apart."""
    if not rows:
        return ""
    widest = max(rows, key=lambda row: max(cut.words for cut in row.cuts) - min(cut.words for cut in row.cuts))
    whose = f"of {widest.speaker}’s words" if widest.speaker else "of the same words"
    counts = [
        f"{cut.mark.letter} {'' if n else 'quotes '}{phrasing.in_words(cut.words)}" for n, cut in enumerate(widest.cuts)
    ]
    gives = phrasing.listed(counts)
    many = f"{phrasing.counted(len(rows), 'utterance', 'utterances')} that more than one article quotes: "
    return phrasing.sentence(f"{many if len(rows) > 1 else ''}{whose}, {gives}")


def _method(edition: Edition) -> Method:
    return Method(
        "The words between quotation marks in several articles, aligned word by word; accepted by an editor.",
        (
            "Quotations of one utterance are recognised by runs of words that they share; between languages only by "
            "the speaker, names and numbers, which is weaker, and what is left out is then told by an editor.",
            "“Left out” says that another article quotes more, not that somebody meant to hide it: nobody here knows "
            "what was said besides.",
            "Where an article’s rights do not let us show its words, their number and place stand for them.",
        ),
        edition.method_url("same-words", "quotation"),
    )
