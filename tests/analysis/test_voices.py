from colombia_nato_site.analysis.findings import Voice
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.analysis.voices import voices
from colombia_nato_site.model import Claim, Place, QuotationFeatures, QuotationKind
from factories import article, claim, comparison, entity, features


def said(
    words: int,
    speaker: str | None = None,
    cue: str | None = None,
    text: str | None = None,
    kind: QuotationKind = "direct",
) -> QuotationFeatures:
    return QuotationFeatures((Place("p1", words, words + 9),), words, kind, speaker, text, cue)


def voices_of(*quotations: QuotationFeatures, claims: tuple[Claim, ...] = ()) -> tuple[Voice, ...]:
    found = article("a", *claims, of=features("text", quotations=quotations))
    return voices(Subject(comparison("a"), (found,), {"ana": entity("ana", "Ana Ruiz")}))


def test_a_speakers_quotations_words_and_cues_are_added_up() -> None:
    (voice,) = voices_of(said(5, "ana", "said"), said(2, "ana", "warned"), said(3, "ana", "said"))
    assert (voice.name, voice.quotations, voice.words) == ("Ana Ruiz", 3, 10)
    assert list(voice.cues.items()) == [("said", 2), ("warned", 1)]
    assert [place.start for place in voice.places] == [5, 2, 3]


def test_whoever_has_most_words_comes_first() -> None:
    found = voices_of(said(1, "ana"), said(9, None, text="a docker"), said(2, "bo"))
    assert [voice.name for voice in found] == ["a docker", "bo", "Ana Ruiz"]


def test_terms_are_nobodys_words() -> None:
    assert voices_of(said(4, kind="term")) == ()


def test_speakers_without_an_entity_are_one_where_only_capitals_differ() -> None:
    (voice,) = voices_of(said(1, text="The docker"), said(1, text="the docker"))
    assert (voice.speaker, voice.name, voice.quotations) == (None, "The docker", 2)


def test_a_quotation_of_nobody_known_has_an_empty_name() -> None:
    (voice,) = voices_of(said(4))
    assert (voice.speaker, voice.name) == (None, "")


def test_reported_speech_makes_a_voice_without_quotations() -> None:
    claims = (claim("x", kind="reported-speech", speaker="ana"), claim("y", kind="opinion", speaker="ana"))
    (voice,) = voices_of(claims=claims)
    assert (voice.name, voice.quotations, voice.words, voice.paraphrased) == ("Ana Ruiz", 0, 0, 1)


def test_articles_keep_their_order_and_their_own_voices() -> None:
    one = article("b", of=features("text", quotations=[said(1, "ana")]))
    other = article("a", of=features("text", quotations=[said(7, "ana")]))
    found = voices(Subject(comparison("b", "a"), (one, other), {}))
    assert [(voice.article, voice.words) for voice in found] == [("b", 1), ("a", 7)]
