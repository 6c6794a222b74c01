"""The passage that a claim names → where it stands in the article now, or why that cannot be said.

The order is that of anchoring in web annotation (Hypothesis; W3C Web Annotation Data Model, 4.2):
exact in the paragraph named, exact elsewhere, then approximate. Never a silent wrong passage:
where two places would do, or only a look-alike is left, the passage is lost.

White space and the shape of quotation marks and dashes make no difference; letters do. A passage of
fewer than five words may stand elsewhere by chance: outside its paragraph, or where the words around
it have changed, it is believed only if its prefix and suffix are still about the same.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from rapidfuzz import fuzz

from colombia_nato_site.content.folding import Folded, fold
from colombia_nato_site.model import Evidence, Place, Source

APPROXIMATE = 0.85
"""How alike (2 × common characters in order / all characters) words must be to pass for the passage."""

MARGIN = 0.05
"""By how much the best approximate place must beat the second."""

CONTEXT = 0.5
"""How alike the words around must be to speak for a place; a lead of `CONTEXT_MARGIN` tells two places apart."""

CONTEXT_MARGIN = 0.2
LONG = 5
_QUOTE_WEIGHT = 0.6


@dataclass(frozen=True, slots=True)
class Resolution:
    """Where a passage stands. `place` is None where it is lost, and `reason` says why then.

    `confidence` (0 to 1) weighs how alike the words are (0.6) and, where the evidence gives a prefix
    or a suffix, the words around them (0.4). `candidates` counts the places that came into question.
    """

    how: Literal["exact", "moved", "approximate", "lost"]
    place: Place | None
    confidence: float
    candidates: int
    reason: Literal["gone", "ambiguous"] | None = None


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A stretch of a paragraph's folded text; `quote` and `context` (None: none was given) are likenesses."""

    paragraph: str
    start: int
    end: int
    quote: float
    context: float | None

    @property
    def confidence(self) -> float:
        if self.context is None:
            return self.quote
        return _QUOTE_WEIGHT * self.quote + (1 - _QUOTE_WEIGHT) * self.context

    @property
    def in_context(self) -> bool:
        return self.context is not None and self.context >= CONTEXT


def resolve(evidence: Evidence, source: Source) -> Resolution:
    """Find the passage in its paragraph, then in the article, word for word and then nearly so.

    Evidence that may not quote (rights `none`) names its paragraph alone, or a stretch of it.
    """
    if not evidence.exact:
        return _by_position(evidence, source)
    needle = fold(evidence.exact).text
    if not needle:
        return Resolution("lost", None, 0.0, 0, "gone")
    paragraphs = {p.id: fold(source.words_of(p.span)) for p in source.paragraphs}
    here = {id_: text for id_, text in paragraphs.items() if id_ == evidence.paragraph}
    others = {id_: text for id_, text in paragraphs.items() if id_ != evidence.paragraph}
    is_long = len(needle.split()) >= LONG
    if found := list(_exact(needle, here, evidence)):
        believed = [c for c in found if is_long or c.context is None or c.in_context]
        return _decided("exact", _the_one(believed, paragraphs, evidence.start), found, paragraphs)
    if found := list(_exact(needle, others, evidence)):
        believed = [c for c in found if is_long or c.in_context]
        return _decided("moved", _the_one(believed, paragraphs, None), found, paragraphs)
    for where in (here, others):
        found = [c for c in _alike(needle, where, evidence) if is_long or c.in_context]
        if found:
            return _decided("approximate", _the_best(found), found, paragraphs)
    return Resolution("lost", None, 0.0, 0, "gone")


def _by_position(evidence: Evidence, source: Source) -> Resolution:
    lengths = {p.id: p.span.end - p.span.start for p in source.paragraphs}
    length = lengths.get(evidence.paragraph, 0)
    start, end = evidence.start or 0, length if evidence.end is None else evidence.end
    if not 0 <= start < end <= length:
        return Resolution("lost", None, 0.0, 0, "gone")
    return Resolution("exact", Place(evidence.paragraph, start, end), 1.0, 1)


def selectors(evidence: Evidence) -> dict[str, Any]:
    """The evidence as a W3C Web Annotation selector: the paragraph, refined by quotation and position."""
    refined: list[dict[str, Any]] = []
    if evidence.exact:
        around = {"prefix": evidence.prefix, "suffix": evidence.suffix}
        quote = {"type": "TextQuoteSelector", "exact": evidence.exact}
        refined.append(quote | {side: words for side, words in around.items() if words})
    if evidence.start is not None and evidence.end is not None:
        refined.append({"type": "TextPositionSelector", "start": evidence.start, "end": evidence.end})
    paragraph = {
        "type": "FragmentSelector",
        "conformsTo": "http://tools.ietf.org/rfc/rfc3236",
        "value": evidence.paragraph,
    }
    return paragraph | ({"refinedBy": refined} if refined else {})


def words_at(place: Place, source: Source) -> str:
    """The article's words at a place. Raises KeyError where the article has no such paragraph."""
    spans = {paragraph.id: paragraph.span for paragraph in source.paragraphs}
    return source.words_of(spans[place.paragraph])[place.start : place.end]


# --- Choosing -----------------------------------------------------------------------------------


def _the_one(found: Sequence[_Candidate], texts: Mapping[str, Folded], start: int | None) -> _Candidate | None:
    """Of places with the same words: the only one, the one in its context, or the one at its offset."""
    if len(found) < 2:
        return found[0] if found else None
    if found[0].context is not None:
        best, second = sorted(found, key=lambda c: -(c.context or 0))[:2]
        if best.in_context and (best.context or 0) - (second.context or 0) >= CONTEXT_MARGIN:
            return best
        found = [c for c in found if c.context == best.context and c.in_context]
    at_start = [c for c in found if start is not None and texts[c.paragraph].offsets[c.start] == start]
    return at_start[0] if at_start else None


def _the_best(found: Sequence[_Candidate]) -> _Candidate | None:
    """The place most like the passage, unless the second is about as like."""
    best, *rest = sorted(found, key=lambda c: -c.confidence)
    return None if rest and best.confidence - rest[0].confidence < MARGIN else best


def _decided(
    how: Literal["exact", "moved", "approximate"],
    chosen: _Candidate | None,
    found: Sequence[_Candidate],
    texts: Mapping[str, Folded],
) -> Resolution:
    if chosen is None:
        return Resolution("lost", None, 0.0, len(found), "ambiguous" if len(found) > 1 else "gone")
    start, end = texts[chosen.paragraph].span(chosen.start, chosen.end)
    return Resolution(how, Place(chosen.paragraph, start, end), chosen.confidence, len(found))


# --- Looking ------------------------------------------------------------------------------------


def _exact(needle: str, texts: Mapping[str, Folded], evidence: Evidence) -> Iterator[_Candidate]:
    """Every place where the words stand as whole words."""
    before = r"(?<!\w)" if needle[0].isalnum() else ""
    after = r"(?!\w)" if needle[-1].isalnum() else ""
    pattern = re.compile(f"(?={before}{re.escape(needle)}{after})")
    for id_, folded in texts.items():
        for match in pattern.finditer(folded.text):
            end = match.start() + len(needle)
            yield _Candidate(id_, match.start(), end, 1.0, _context(folded.text, match.start(), end, evidence))


def _alike(needle: str, texts: Mapping[str, Folded], evidence: Evidence) -> Iterator[_Candidate]:
    """Places whose words are nearly the passage's and hold the same numbers; at most three a paragraph."""
    numbers = Counter(re.findall(r"\d+", needle))
    for id_, folded in texts.items():
        for start, end in _windows(needle, folded.text):
            quote = fuzz.ratio(needle, folded.text[start:end]) / 100
            if quote >= APPROXIMATE and Counter(re.findall(r"\d+", folded.text[start:end])) == numbers:
                yield _Candidate(id_, start, end, quote, _context(folded.text, start, end, evidence))


def _windows(needle: str, text: str) -> Iterator[tuple[int, int]]:
    """The stretch most like the needle, and the most like it before and after that one."""
    best = _window(needle, text, 0, len(text))
    if best:
        yield best
        for first, last in ((0, best[0]), (best[1], len(text))):
            if another := _window(needle, text, first, last):
                yield another


def _window(needle: str, text: str, first: int, last: int) -> tuple[int, int] | None:
    """The best stretch of `text[first:last]`, from a word's start to a word's end."""
    stretch = text[first:last]
    if len(stretch) <= len(needle):  # partial_ratio would look for the text in the needle
        return (first, last) if stretch.strip() else None
    found = fuzz.partial_ratio_alignment(needle, stretch, score_cutoff=100 * (APPROXIMATE - 0.25))
    if found is None:
        return None
    slack = max(12, len(needle) // 4)
    starts = [m.start() for m in re.finditer(r"\S+", stretch) if abs(m.start() - found.dest_start) <= slack]
    ends = [m.end() for m in re.finditer(r"\S+", stretch) if abs(m.end() - found.dest_end) <= slack]
    choices = [(start, end) for start in starts for end in ends if start < end]
    if not choices:
        return None
    start, end = max(choices, key=lambda c: fuzz.ratio(needle, stretch[c[0] : c[1]]))
    return first + start, first + end


def _context(text: str, start: int, end: int, evidence: Evidence) -> float | None:
    """How like the evidence's prefix and suffix the words around are; None where it gives neither."""
    prefix, suffix = fold(evidence.prefix).text, fold(evidence.suffix).text
    around = []
    if prefix:
        around.append(fuzz.ratio(prefix, text[:start].rstrip()[-len(prefix) :].lstrip()) / 100)
    if suffix:
        around.append(fuzz.ratio(suffix, text[end:].lstrip()[: len(suffix)].rstrip()) / 100)
    return sum(around) / len(around) if around else None
