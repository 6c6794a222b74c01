"""What a language's list of attribution words holds."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CueWords:
    """Words in lower case.

    `finite` are the forms of cue verbs that have a subject of their own (said, says), `participles`
    those that share the sentence's (saying). Of both: `nounlike` may as well be nouns (report); a
    quotation has to follow `weak` ones at once; `naming` ones (call) govern no further than their
    object; `reporting` ones hardly say anything else; `private` ones tell of thought, not of speech;
    `telling` ones have a listener (told her).

    `nouns` say what “that …” or a quotation behind them says (his claim that). `sources` are phrases that
    stand before a speaker without a verb (according to). `genders` are the pronouns of the third person
    with m, f or None. `openers` begin an adverbial before the subject, `clause_openers` another clause,
    `manner` one that names the speaker (as she put it). `dashes_quote` where a dash opens direct speech.
    What follows `titling` words (entitled, the novel) is a title. `past_participles` are verbs only behind one of
    `perfects` (ha dicho). Words with one of `past_endings` are verbs, known or not; `first_person_forms` have “I” for
    a subject. Where a language `drops_subjects`, a verb may stand without, or before, its subject (“dijo Ruiz”).
    Those of `sources` that begin with one of `opening_sources` do so only at a clause's head (“para Ruiz, …”); those
    with one of `possessives` name nobody (“a su juicio”).
    `incomplete` verbs are cues before one of `completions` (“dejó claro”).
    `cues` are all words that a cue begins with, `bounds` those that no noun phrase ends with, `apart` those that stand
    inside none; `sources_from` are the `sources` by their first words.
    """

    finite: frozenset[str]
    participles: frozenset[str]
    nounlike: frozenset[str]
    weak: frozenset[str]
    naming: frozenset[str]
    reporting: frozenset[str]
    private: frozenset[str]
    telling: frozenset[str]
    nouns: frozenset[str]
    sources: tuple[tuple[str, ...], ...]
    complementisers: frozenset[str]
    genders: dict[str, str | None]
    relatives: frozenset[str]
    first_persons: frozenset[str]
    auxiliaries: frozenset[str]
    modals: frozenset[str]
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    infinitive: str
    determiners: frozenset[str]
    indefinites: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    coordinators: frozenset[str]
    openers: frozenset[str]
    manner: frozenset[str]
    clause_openers: frozenset[str]
    dashes_quote: bool
    titling: frozenset[str] = frozenset()
    past_participles: frozenset[str] = frozenset()
    perfects: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    first_person_forms: frozenset[str] = frozenset()
    drops_subjects: bool = False
    opening_sources: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    incomplete: frozenset[str] = frozenset()
    completions: frozenset[tuple[str, ...]] = frozenset()
    cues: frozenset[str] = field(init=False)
    bounds: frozenset[str] = field(init=False)
    apart: frozenset[str] = field(init=False)
    sources_from: dict[str, list[tuple[str, ...]]] = field(init=False)

    def __post_init__(self) -> None:
        sources: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.sources:
            sources.setdefault(phrase[0], []).append(phrase)
        object.__setattr__(self, "sources_from", sources)
        object.__setattr__(self, "cues", self.finite | self.incomplete | self.participles | self.nouns | sources.keys())
        bounds = self.prepositions | self.conjunctions | self.relatives | {self.infinitive, ","}
        object.__setattr__(self, "bounds", bounds)
        object.__setattr__(self, "apart", self.conjunctions | self.relatives | self.auxiliaries | self.manner)
