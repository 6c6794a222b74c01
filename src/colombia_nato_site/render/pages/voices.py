"""Who gets to speak: bars by speaker and article, and what they show as a sentence."""

from collections import Counter
from collections.abc import Mapping, Sequence

from colombia_nato_site.analysis.findings import Voice
from colombia_nato_site.render import links, phrasing
from colombia_nato_site.render.contexts import Cue, Link, Mark, Method, SpeakerRow, VoiceBar, Voices
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.counted_links import CountedLinks, said
from colombia_nato_site.render.pages.evidence import paragraph_number, speaker_name

NOBODY_KNOWN = "Speaker not clear"


def voices(edition: Edition, found: Sequence[Voice], marks: Mapping[str, Mark], counted: CountedLinks) -> Voices:
    """The speakers, most words first, with a bar for each article in which they speak."""
    heard = [voice for voice in found if voice.article in marks]
    longest = max((voice.words for voice in heard), default=0)
    speakers: dict[tuple[str | None, str], list[Voice]] = {}
    for voice in heard:
        speakers.setdefault((voice.speaker, voice_name(edition, voice)), []).append(voice)
    bars = {id(voice): _bar(voice, longest, marks[voice.article], counted, said(found, voice)) for voice in heard}
    rows = [_row(edition, name, spoken, [bars[id(v)] for v in spoken]) for (_, name), spoken in speakers.items()]
    return Voices(
        title=_title(edition, heard, marks),
        speakers=tuple(sorted(rows, key=lambda row: (-row.words, row.name.casefold()))),
        silent=tuple(mark for slug, mark in marks.items() if not _quotations(heard, slug)),
        method=_method(edition),
    )


def _row(edition: Edition, name: str, spoken: Sequence[Voice], bars: Sequence[VoiceBar]) -> SpeakerRow:
    return SpeakerRow(name, edition.entity_url(spoken[0].speaker), sum(bar.words for bar in bars), tuple(bars))


def _bar(voice: Voice, longest: int, mark: Mark, counted: CountedLinks, place: str) -> VoiceBar:
    cues = sorted(voice.cues.items(), key=lambda cue: (-cue[1], cue[0]))
    paragraphs = sorted({place.paragraph for place in voice.places}, key=paragraph_number)
    return VoiceBar(
        mark=mark,
        words=voice.words,
        quotations=voice.quotations,
        paraphrased=voice.paraphrased,
        share=voice.words / longest if longest else 0.0,
        cues=tuple(Cue(verb, count) for verb, count in cues),
        paragraphs=tuple(paragraph_link(voice.article, p) for p in paragraphs),
        counted=counted.to(mark, place),
    )


def paragraph_link(article: str, paragraph: str) -> Link:
    """A paragraph by its number, on the article's map."""
    return Link(paragraph.removeprefix("p"), links.article(article, paragraph))


def voice_name(edition: Edition, voice: Voice) -> str:
    article = edition.corpus.articles[voice.article]
    return speaker_name(edition, article, voice.speaker, voice.name) or voice.name or NOBODY_KNOWN


def _quotations(heard: Sequence[Voice], slug: str) -> int:
    return sum(voice.quotations for voice in heard if voice.article == slug)


def _title(edition: Edition, heard: Sequence[Voice], marks: Mapping[str, Mark]) -> str:
    """“Petro speaks in ten of B's twelve quotations; A quotes nobody.” The articles with voices come first."""
    silent = [mark.letter for slug, mark in marks.items() if not _quotations(heard, slug)]
    parts = [_clause(edition, heard, slug, mark) for slug, mark in marks.items() if _quotations(heard, slug)]
    if len(silent) == len(marks) > 1:
        return "Neither article quotes anybody." if len(marks) == 2 else "None of the articles quotes anybody."
    if len(parts) > phrasing.NAMED_ONE_BY_ONE:
        parts = [_overall(edition, heard)]
    if silent:
        parts.append(f"{phrasing.listed(silent)} {'quotes' if len(silent) == 1 else 'quote'} nobody")
    return phrasing.sentence("; ".join(parts))


def _overall(edition: Edition, heard: Sequence[Voice]) -> str:
    """Who speaks most often in all articles together."""
    said: Counter[str] = Counter()
    for voice in heard:
        said[voice_name(edition, voice)] += voice.quotations
    known = [(name, count) for name, count in said.items() if name != NOBODY_KNOWN]
    name, count = min(known, key=lambda one: (-one[1], one[0]), default=(NOBODY_KNOWN, 0))
    total = phrasing.counted(said.total(), "quotation", "quotations")
    if not count:
        return f"{total}, none with a speaker named"
    return f"{name} speaks in {'all' if count == said.total() else f'{phrasing.in_words(count)} of'} {total}"


def _clause(edition: Edition, heard: Sequence[Voice], slug: str, mark: Mark) -> str:
    """Who speaks most often in one article, and in how many of its quotations."""
    total = _quotations(heard, slug)
    known = [v for v in heard if v.article == slug and (v.speaker or v.name)]
    first = min(known, key=lambda v: (-v.quotations, -v.words, v.name), default=None)
    if first is None or not first.quotations:
        return f"{mark.letter} names no speaker for its {phrasing.counted(total, 'quotation', 'quotations')}"
    name = voice_name(edition, first)
    whose, said = f"{mark.letter}’s", phrasing.in_words(total)
    if total == 1:
        return f"{name} speaks in {whose} one quotation"
    if first.quotations == total:
        return f"{name} speaks in all {said} of {whose} quotations"
    return f"{name} speaks in {phrasing.in_words(first.quotations)} of {whose} {said} quotations"


def _method(edition: Edition) -> Method:
    return Method(
        "Words between quotation marks, counted by speaker; the verb beside them is the one that brings them in.",
        (
            "A speaker is the person or body that the article names as the source of the words, also where it "
            "says “he” or “she”.",
            "Titles, names and single words in quotation marks that nobody speaks are not counted.",
            "Paraphrases are the editors’ claims of reported speech; they are counted, not measured in words.",
        ),
        edition.method_url("voice", "speak"),
    )
