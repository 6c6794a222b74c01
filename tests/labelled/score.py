"""What the reader finds in the labelled articles, against what a careful person does.

`python -m labelled.score [--errors TASK] [FILE…]` prints the scores, or what is wrong. Counts are
over all articles of a language together (micro averages); the words of a measure are in `MEASURES`.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Figure, Quotation, Source, Span, TimeExpression
from labelled.corpus import Labelled, files, load

_CONTAINED = 0.8  # of the shorter span, lies in the other


@dataclass(frozen=True, slots=True)
class Judged:
    """One thing that is there, or that was found: is it `right`? `measure` is of `MEASURES`."""

    measure: str
    right: bool
    what: str


MEASURES = {
    "quotation_precision": "direct and mixed quotations found that are some",
    "quotation_recall": "direct and mixed quotations that were found",
    "quotation_kind": "direct or mixed, of those found",
    "cue": "the cue, or that there is none, of those found",
    "speaker": "where the speaker is named, or that nobody is, of those found",
    "speaker_id": "which entity speaks, of those found whose speaker has a name",
    "quotation_all": "cue and speaker both, of those found",
    "time_precision": "time expressions found that are some (any overlap)",
    "time_recall": "time expressions that were found (any overlap)",
    "time_value": "EDTF, of those found",
    "figure_precision": "figures found that are some (any overlap)",
    "figure_recall": "figures that were found (any overlap)",
    "figure_value": "value, other end and unit, of those found",
    "entity_precision": "entities found that are some (any form of the name)",
    "entity_recall": "entities that were found (any form of the name)",
    "entity_kind": "person, organisation or place, of those found",
    "entity_forms": "forms of an entity's name that are joined to it, of those found",
    "headline": "the headline, or that there is none",
    "authors": "the authors, all of them, or that none is named",
    "dated": "the date of publication that the text gives, or that there is none",
    "blocks": "what each block is",
}


def judge(article: Labelled) -> Iterator[Judged]:
    """Everything that can be right or wrong about one article."""
    source, problems = read("article.txt", article.text.encode(), published=article.labels.published)
    if source is None:
        raise ValueError(f"{article.path}: {problems}")
    yield from _quotations(article, source)
    yield from _spans("time", article, article.times, source.times)
    yield from _spans("figure", article, article.figures, source.figures)
    yield from _entities(article, source)
    yield from _metadata(article, source)
    yield from _blocks(article, source)


# --- Quotations ---------------------------------------------------------------------------------


def _quotations(article: Labelled, source: Source) -> Iterator[Judged]:
    gold = [one for one in article.quotations if one.kind != "term"]
    found = [one for one in source.quotations if one.kind != "term"]
    for one in found:
        yield Judged("quotation_precision", any(_matches(one, other) for other in gold), source.words_of(one.span))
    for one in gold:
        words = article.text[one.span.start : one.span.end]
        match = next((other for other in found if _matches(one, other)), None)
        yield Judged("quotation_recall", match is not None, words)
        if match is not None:
            yield Judged("quotation_kind", one.kind == match.kind, f"{match.kind} for {one.kind}: {words}")
            yield from _voice(article, source, one, match)


def _voice(article: Labelled, source: Source, one: Quotation, match: Quotation) -> Iterator[Judged]:
    words = article.text[one.span.start : one.span.end][:60]
    cue = _same_place(one.cue_span, match.cue_span)
    speaker = _same_place(one.speaker_span, match.speaker_span)
    yield Judged("cue", cue, f"{_said(source, match.cue_span)} for {_said(source, one.cue_span)}: {words}")
    said = f"{_said(source, match.speaker_span)} for {_said(source, one.speaker_span)}"
    yield Judged("speaker", speaker, f"{said}: {words}")
    if one.speaker is not None:
        named = {m.entity.id: {n.casefold() for n in (m.entity.name, *m.entity.aliases)} for m in source.mentions}
        same = bool(named.get(match.speaker or "", set()) & article.forms[one.speaker])
        yield Judged("speaker_id", same, f"{match.speaker} for {one.speaker}: {words}")
    yield Judged("quotation_all", cue and speaker, words)


def _matches(one: Quotation, other: Quotation) -> bool:
    """Whether most of one lies in the other (a mixed quotation may be given with the clause it stands in)."""
    shorter = min(one.span.end - one.span.start, other.span.end - other.span.start)
    return _overlap(one.span, other.span) >= _CONTAINED * shorter


def _same_place(gold: Span | None, found: Span | None) -> bool:
    return (gold is None) == (found is None) and (gold is None or found is None or _overlap(gold, found) > 0)


def _said(source: Source, span: Span | None) -> str:
    return repr(source.words_of(span)) if span else "nothing"


# --- Times and figures --------------------------------------------------------------------------


def _spans(
    name: str,
    article: Labelled,
    gold: Sequence[TimeExpression] | Sequence[Figure],
    found: Sequence[TimeExpression] | Sequence[Figure],
) -> Iterator[Judged]:
    left: list[TimeExpression | Figure] = list(found)
    for one in gold:
        words = _around(article, one.span)
        match = next((other for other in left if _overlap(one.span, other.span)), None)
        yield Judged(f"{name}_recall", match is not None, words)
        if match is not None:
            left.remove(match)
            yield Judged(f"{name}_precision", True, words)
            yield Judged(f"{name}_value", _value(one) == _value(match), f"{_value(match)} for {_value(one)}: {words}")
    for other in left:
        yield Judged(f"{name}_precision", False, _around(article, other.span))


def _value(one: TimeExpression | Figure) -> object:
    if isinstance(one, TimeExpression):
        return one.edtf
    value, upper = (None if number is None else round(number, 4) for number in (one.value, getattr(one, "upper", None)))
    return value, upper, one.unit.casefold() if one.unit else None


def _around(article: Labelled, span: Span) -> str:
    text = article.text
    return (
        f"{text[max(0, span.start - 25) : span.start]}⟦{text[span.start : span.end]}⟧{text[span.end : span.end + 25]}"
    )


# --- Names --------------------------------------------------------------------------------------


def _entities(article: Labelled, source: Source) -> Iterator[Judged]:
    forms = article.forms
    found = {
        mentions.entity.id: {source.words_of(span).casefold() for span in mentions.spans}
        | {mentions.entity.name.casefold()}
        for mentions in source.mentions
    }
    kinds = {mentions.entity.id: mentions.entity.kind for mentions in source.mentions}
    for id_, said in found.items():
        yield Judged("entity_precision", any(said & names for names in forms.values()), f"{id_}: {sorted(said)}")
    for id_, names in forms.items():
        match = max(found, key=lambda other: (len(found[other] & names), other), default="")
        joined = found.get(match, set()) & names
        yield Judged("entity_recall", bool(joined), f"{id_}: {sorted(names)}")
        if joined:
            kind = article.labels.entities[id_].kind
            yield Judged("entity_kind", kinds[match] == kind, f"{kinds[match]} for {kind}: {id_}")
            for name in sorted(names):
                yield Judged("entity_forms", name in joined, f"{id_}: {name}")


# --- Structure ----------------------------------------------------------------------------------


def _metadata(article: Labelled, source: Source) -> Iterator[Judged]:
    labels = article.labels
    yield Judged("headline", source.headline == labels.headline, f"{source.headline} for {labels.headline}")
    yield Judged("authors", list(source.authors) == labels.authors, f"{source.authors} for {labels.authors}")
    if labels.published is None:
        yield Judged("dated", source.published == labels.dated, f"{source.published} for {labels.dated}")


def _blocks(article: Labelled, source: Source) -> Iterator[Judged]:
    for span, kind in article.blocks:
        found = _kind(source, span, " ".join(article.text[span.start : span.end].split()))
        words = article.text[span.start : span.end][:70].replace("\n", " ")
        yield Judged("blocks", found == kind, f"{found} for {kind}: {words}")


def _kind(source: Source, span: Span, text: str) -> str:
    if text == source.headline:
        return "headline"
    if text in {section.heading for section in source.sections}:
        return "heading"
    kinds = [paragraph.kind for paragraph in source.paragraphs if _overlap(paragraph.span, span)]
    if kinds:
        return kinds[0]
    return "note" if any(note in text or text in note for note in source.notes) else "byline"


def _overlap(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


# --- Sums ---------------------------------------------------------------------------------------


def scores(judged: Iterable[Judged]) -> dict[str, float]:
    """The share of each measure that is right, to four places."""
    there, right = Counter[str](), Counter[str]()
    for one in judged:
        there[one.measure] += 1
        right[one.measure] += one.right
    return {measure: round(right[measure] / there[measure], 4) for measure in MEASURES if there[measure]}


def by_language() -> dict[str, dict[str, float]]:
    """The scores of all labelled articles, by language."""
    judged: dict[str, list[Judged]] = {}
    for path in files():
        article, problems = load(path)
        if article is None:
            raise ValueError(f"{path}: {problems}")
        judged.setdefault(article.labels.language, []).extend(judge(article))
    return {language: scores(ones) for language, ones in sorted(judged.items())}


def main(arguments: Sequence[str]) -> None:
    errors = arguments[1] if arguments[:1] == ["--errors"] else None
    paths = [Path(one) for one in arguments[2 if errors else 0 :]] or files()
    judged: list[Judged] = []
    for path in paths:
        article, _ = load(path)
        ones = list(judge(article)) if article else []
        judged += ones
        for one in ones:
            if errors and one.measure.startswith(errors) and not one.right:
                print(f"{path.stem}  {one.measure}  {one.what}")
    print(json.dumps(scores(judged), indent=1))


if __name__ == "__main__":
    main(sys.argv[1:])
