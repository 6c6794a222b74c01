"""How each article brings in what others say: neutral, doubting and endorsing cues, counted."""

from collections import Counter
from collections.abc import Mapping, Sequence

from colombia_nato_site.analysis.cue_stances import STANCES, Stance, stance_of
from colombia_nato_site.analysis.findings import Voice
from colombia_nato_site.render import phrasing
from colombia_nato_site.render.contexts import Cue, CueCount, CueRow, Cues, Mark, Method
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.counted_links import CountedLinks
from colombia_nato_site.render.pages.counted_links import stance as stance_anchor

LABELS: Mapping[Stance, str] = {
    "neutral": "neutral",
    "doubting": "doubting",
    "endorsing": "endorsing",
    "other": "not in our list",
}


def cues(edition: Edition, voices: Sequence[Voice], marks: Mapping[str, Mark], counted: CountedLinks) -> Cues:
    """A row for each article that has a cue; a cue is counted once for each quotation that it brings in."""
    counts = {slug: _counted(voices, slug) for slug in marks}
    rows = tuple(_row(marks[slug], of, counted) for slug, of in counts.items() if of)
    without = tuple(marks[slug] for slug, of in counts.items() if not of)
    return Cues(_title(rows), rows, without, _method(edition))


def _counted(voices: Sequence[Voice], slug: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for voice in voices:
        if voice.article == slug:
            counts.update({verb.casefold(): count for verb, count in voice.cues.items()})
    return counts


def _row(mark: Mark, counts: Mapping[str, int], counted: CountedLinks) -> CueRow:
    total = sum(counts.values())
    ordered = sorted(counts.items(), key=lambda verb: (-verb[1], verb[0]))
    parts = []
    for stance in STANCES:
        verbs = tuple(Cue(verb, count) for verb, count in ordered if stance_of(verb) == stance)
        number = sum(verb.count for verb in verbs)
        parts.append(
            CueCount(stance, LABELS[stance], number, number / total, verbs, counted.to(mark, stance_anchor(stance)))
        )
    return CueRow(mark, total, tuple(parts))


def _title(rows: Sequence[CueRow]) -> str:
    """“All of B’s twelve cues are neutral.” With many articles, of all together."""
    if not rows:
        return "No cue brings in anybody’s words."
    if len(rows) > phrasing.NAMED_ONE_BY_ONE:
        everywhere: Counter[str] = Counter()
        for row in rows:
            everywhere.update(_sums(row))
        return phrasing.sentence(_clause("the", everywhere))
    return phrasing.sentence("; ".join(_clause(f"{row.mark.letter}’s", _sums(row)) for row in rows))


def _sums(row: CueRow) -> Counter[str]:
    return Counter({part.stance: part.count for part in row.parts})


def _clause(whose: str, sums: Counter[str]) -> str:
    total = sums.total()
    if sums["neutral"] == total:
        return (
            f"{whose} one cue is neutral"
            if total == 1
            else f"all of {whose} {phrasing.in_words(total)} cues are neutral"
        )
    neutral, doubting, endorsing = (phrasing.in_words(sums[stance]) for stance in ("neutral", "doubting", "endorsing"))
    cues = "one cue" if total == 1 else f"{phrasing.in_words(total)} cues"
    rest = f", {phrasing.in_words(sums['other'])} not in our list" if sums["other"] else ""
    return f"of {whose} {cues}, {neutral} neutral, {doubting} doubting, {endorsing} endorsing{rest}"


def _method(edition: Edition) -> Method:
    return Method(
        "The verb that brings in a quotation, sorted by a list of verbs that is our own choice.",
        (
            "“Said” leaves it open whether the words are true; “claimed” keeps its distance; “revealed” takes them "
            "for true. A verb is counted once for each quotation that it brings in.",
            "The verbs stand beside their counts, so that one can sort them otherwise. Verbs that are not in our "
            "list are shown as such.",
            "It is a sign of distance in the wording, not of what an author thinks; few cues say little.",
        ),
        edition.method_url("brought", "cue"),
    )
