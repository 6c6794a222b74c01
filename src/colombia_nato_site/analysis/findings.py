"""What the analysis found. Values only: no text of a source but single terms and cues."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from colombia_nato_site.model import EntityKind, Place, QuotationKind, When


@dataclass(frozen=True, slots=True)
class Tally:
    """How many points of each relation; `only` counts by the one article that speaks to them."""

    agree: int
    differ: int
    only: Mapping[str, int]

    @property
    def only_total(self) -> int:
        return sum(self.only.values())

    @property
    def total(self) -> int:
        return self.agree + self.differ + self.only_total


@dataclass(frozen=True, slots=True)
class Covered:
    """An entity and how often each article names it (every article of the comparison has a count)."""

    entity: str
    name: str
    kind: EntityKind
    counts: Mapping[str, int]

    @property
    def shared(self) -> bool:
        return sum(1 for count in self.counts.values() if count) > 1


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker in one article: how often and how long quoted, with which cues, and where.

    `paraphrased` counts our claims of kind reported-speech by this speaker. `speaker` is an entity
    id, None where the reader found only words (`name`) or nobody.
    """

    article: str
    speaker: str | None
    name: str
    quotations: int
    words: int
    paraphrased: int
    cues: Mapping[str, int]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's telling of an event: the claim that says it."""

    article: str
    claim: str
    says: str
    when: When


@dataclass(frozen=True, slots=True)
class Event:
    """Something dated, with every article that tells it. `when` is the most precise date given.

    `accounts_differ` where a point says that they tell it differently: `says` is then one account among others.
    """

    when: When
    says: str
    tellings: tuple[Telling, ...]
    accounts_differ: bool = False

    @property
    def dates_differ(self) -> bool:
        return len({telling.when.edtf for telling in self.tellings}) > 1


@dataclass(frozen=True, slots=True)
class StressedTerm:
    """A stem that one article uses more than the others do.

    `log_odds` is the log-odds ratio with an informative Dirichlet prior, `z` its z-score (Monroe,
    Colaresi & Quinn 2008). `counts` by article; `paragraphs` where `article` has it.
    """

    stem: str
    form: str
    article: str
    log_odds: float
    z: float
    counts: Mapping[str, int]
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """`terms` by article (in the comparison's order) and falling z. `caution` says why to doubt them, if one must.

    `prior_words` is the weight of the prior, `minimum_count` and `minimum_z` what a term needs to be listed.
    """

    terms: tuple[StressedTerm, ...]
    prior_words: int
    minimum_count: int
    caution: str | None = None
    minimum_z: float = 0.0


@dataclass(frozen=True, slots=True)
class Structure:
    """How an article is built. Shares are of its words, 0 to 1."""

    article: str
    words: int
    paragraphs: int
    lede_words: int
    quoted_words: int
    quoted_share: float
    quotations: Mapping[QuotationKind, int]
    times: int
    figures: int


@dataclass(frozen=True, slots=True)
class Opening:
    """An article's lede (`paragraph`, its first of running text; None where there is none), counted.

    `entities` are those that it names, most often first; `claims` our claims in the order of the article.
    """

    article: str
    paragraph: str | None
    words: int
    entities: tuple[str, ...]
    quotations: int
    times: int
    figures: int
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FirstNamed:
    """Where each article that names an entity does so first: the paragraph, and the share of its words before that."""

    entity: str
    name: str
    paragraphs: Mapping[str, str]
    shares: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Openings:
    """How the articles begin, in the comparison's order; `names` are those that most have, most often named first."""

    ledes: tuple[Opening, ...] = ()
    names: tuple[FirstNamed, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparisonFindings:
    """Everything that was counted for one comparison; mappings by article follow the comparison's order."""

    tally: Tally
    coverage: tuple[Covered, ...]
    voices: tuple[Voice, ...]
    timeline: tuple[Event, ...]
    emphasis: Emphasis
    structure: tuple[Structure, ...]
    openings: Openings = Openings()


@dataclass(frozen=True, slots=True)
class EntityUse:
    """Where the site meets an entity: articles with mention counts, claims about it, quotations of it."""

    entity: str
    articles: Mapping[str, int]
    claims: tuple[tuple[str, str], ...]
    quotations: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings of a site, by comparison slug and by entity id; `timeline` runs over all articles."""

    comparisons: Mapping[str, ComparisonFindings] = field(default_factory=dict)
    entities: Mapping[str, EntityUse] = field(default_factory=dict)
    timeline: tuple[Event, ...] = ()
