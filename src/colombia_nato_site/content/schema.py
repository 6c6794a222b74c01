"""The formats of the files that people write, as pydantic models. `docs/content.md` explains them to editors."""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, RootModel, WithJsonSchema
from pydantic.config import JsonDict

from colombia_nato_site.content.dates import when
from colombia_nato_site.model import (
    ClaimKind,
    Difference,
    Entity,
    EntityKind,
    Omission,
    PointStatus,
    QuotationLink,
    Relation,
    Rights,
)
from colombia_nato_site.site_file import SiteFile
from colombia_nato_site.typed_yaml import FileModel, Slug, Text


def _year_as_text(value: object) -> object:
    """YAML reads a bare year as a number."""
    is_year = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 9999
    return f"{value:04}" if is_year else value


def _edtf(text: str) -> str:
    return when(text).edtf


Date = Annotated[
    str,
    AfterValidator(_edtf),
    BeforeValidator(_year_as_text),
    WithJsonSchema({"type": ["string", "integer", "null"], "examples": ["2025-07-16", "2025-07", "2022-02/.."]}),
]


class EntityEntry(FileModel):
    name: Text = Field(description="The name by which the site calls it.")
    kind: EntityKind = Field(description="A person, an organisation or a place.")
    aliases: list[Text] = Field([], description="Other names under which articles mention it.")
    description: str | None = Field(None, description="Who or what it is, in a few words.")

    def entity(self, id_: str) -> Entity:
        return Entity(id_, self.name, self.kind, tuple(self.aliases), self.description)


class EntitiesFile(RootModel[dict[Slug, EntityEntry]]):
    """`content/entities.yaml`: people, organisations and places, by id."""


ParagraphId = Annotated[str, Field(pattern="^p[1-9][0-9]*$")]


class EvidenceEntry(FileModel):
    paragraph: ParagraphId = Field(description="The paragraph's id in the article: p1, p2, … from the top.")
    exact: str = Field(
        "", description="The article's own words, letter for letter. Left out only where rights are none."
    )
    prefix: str = Field("", description="The words just before, where `exact` stands more than once.")
    suffix: str = Field("", description="The words just after, where `exact` stands more than once.")
    start: int | None = Field(None, ge=0, description="Where `exact` begins: characters from the paragraph's start.")
    end: int | None = Field(None, ge=1, description="Where `exact` ends: characters from the paragraph's start.")


class ClaimEntry(FileModel):
    id: Slug = Field(description="The claim's id, for points and links.")
    says: Text = Field(description="What the article says, in our words.")
    kind: ClaimKind = Field(description="What sort of statement it is.")
    about: list[Slug] = Field([], description="The entities whom it concerns, by id.")
    speaker: Slug | None = Field(None, description="For reported speech: the entity who said it, by id.")
    when: Date | None = Field(None, description="When it happened or is to happen, as EDTF.")
    evidence: list[EvidenceEntry] = Field([], description="The passages on which the claim rests.")


class OwnCorrection(FileModel):
    date: Date = Field(description="When we put it right, as EDTF.")
    was: Text = Field(description="What we had wrong, as it stood there.")
    now: Text = Field(description="What it says now.")


class ClaimCorrection(OwnCorrection):
    claim: Slug | None = Field(None, description="The claim, by its id; left out where it is another part.")


class PointCorrection(OwnCorrection):
    point: Slug | None = Field(None, description="The point, by its id; left out where it is another part.")


class ArticleFile(FileModel):
    """The front matter of `content/articles/<slug>/index.md`."""

    title: Text = Field(description="The site's own name for the article.")
    summary: str = Field("", description="One or two sentences in our words.")
    headline: str | None = Field(None, description="The publisher's headline; nothing where it is not known.")
    kind: str | None = Field(None, description="What sort of article it is: news, opinion, interview, …")
    outlet: str | None = Field(None, description="Who published it.")
    authors: list[Text] = Field([], description="Who wrote it.")
    published: Date | None = Field(None, description="When its outlet published it, as EDTF.")
    updated: Date | None = Field(None, description="When its outlet last changed it, as EDTF.")
    language: str | None = Field(None, pattern="^[a-z]{2,3}(-[A-Za-z0-9]+)*$", description="Its language: en, es, …")
    url: str | None = Field(None, pattern="^https?://[^\\s]+$", description="Where its outlet published it.")
    notes: list[Text] = Field([], description="What a reader should know of this copy, such as a translation credit.")
    rights: Rights = Field(
        "excerpt", description="What of its text may be shown: none, excerpt (short quotations), full."
    )
    story: Slug | None = Field(None, description="The event it tells, by its slug in site.yaml.")
    topics: list[Slug] = Field([], description="The topics it is filed under, by their slugs in site.yaml.")
    draft: bool = Field(False, description="true keeps it off the site.")
    claims: list[ClaimEntry] = Field([], description="What the article says, one thing at a time.")
    corrections: list[ClaimCorrection] = Field([], description="What we had wrong here, and put right.")


class ThemeEntry(FileModel):
    id: Slug = Field(description="The theme's id, for its points.")
    title: Text = Field(description="The theme's heading.")


class PositionEntry(FileModel):
    article: Slug = Field(description="The article, by its slug.")
    says: str = Field("", description="What it says to the question, in our words.")
    claims: list[Slug] = Field([], description="The claims of the article that say so, by id.")
    searched: list[Text] = Field([], description="Where it says nothing: the words that were looked for.")
    passages: list[EvidenceEntry] = Field(
        [], description="Of a suggested point: the article's passages, until there are claims. Never published."
    )


_ACCEPTED_NEEDS: JsonDict = {
    "if": {
        "required": ["status"],
        "properties": {"status": {"enum": ["suggested", "rejected"], "description": "Not published."}},
    },
    "else": {"required": ["theme", "question", "positions"]},
}


class PointEntry(FileModel):
    """Only an accepted point is published, and only it needs a theme, a question, and claims or words searched for."""

    model_config = ConfigDict(json_schema_extra=_ACCEPTED_NEEDS)

    id: Slug = Field(description="The point's id, for links.")
    status: PointStatus = Field(
        "accepted", description="suggested by `nato-site compare`, accepted by an editor, or rejected."
    )
    suggestion: list[Slug] = Field([], description="The suggestions it answers, by which they are known again.")
    confidence: float | None = Field(None, ge=0, le=1, description="How sure the suggestion is, 0 to 1.")
    because: list[Text] = Field([], description="What the suggestion rests on.")
    theme: Slug | None = Field(None, description="The theme it belongs to, by id.")
    question: str = Field("", description="The question that is put to every article.")
    relation: Relation = Field(description="agree: all that answer say the same; differ; only: one article answers.")
    differs: Difference | None = Field(None, description="With differ: what it is that differs.")
    note: str = Field("", description="A remark in our words.")
    positions: list[PositionEntry] = Field([], description="What each article of the comparison says to it.")


class PlaceEntry(FileModel):
    paragraph: ParagraphId = Field(description="The paragraph's id in the article: p1, p2, … from the top.")
    start: int = Field(ge=0, description="Where the words begin: characters from the paragraph's start.")
    end: int = Field(ge=1, description="Where the words end: characters from the paragraph's start.")


class LeftOutEntry(FileModel):
    where: Omission = Field(description="Before, in the middle of or after what both quote, or reworded.")
    words: int = Field(ge=1, description="How many words.")
    article: Slug = Field(description="The article that has them.")
    places: list[PlaceEntry] = Field(description="Where they stand in that article.")


class CutEntry(FileModel):
    article: Slug = Field(description="The article, by its slug.")
    speaker: Slug | None = Field(None, description="Who says it there: an entity, by id.")
    words: int = Field(ge=1, description="How many words it quotes.")
    places: list[PlaceEntry] = Field(description="Where the quoted words stand.")
    lacks: list[LeftOutEntry] = Field([], description="Words that another article quotes and this one does not.")


class QuotationEntry(FileModel):
    """The same words of somebody as several articles quote them, each cut in its own way."""

    id: Slug = Field(description="The quotation's id: of its words, by which it is known again.")
    status: PointStatus = Field(
        "accepted", description="suggested by `nato-site compare`, accepted by an editor, or rejected."
    )
    how: QuotationLink = Field(
        "words", description="Recognised by its words or, between languages, by names and numbers, which is weaker."
    )
    confidence: float = Field(1.0, ge=0, le=1, description="How sure it is that these are one, 0 to 1.")
    cuts: list[CutEntry] = Field(min_length=2, description="How each article gives it.")


class ComparisonFile(FileModel):
    """The front matter of `content/comparisons/<slug>.md`."""

    title: Text = Field(description="The question that the comparison asks.")
    standfirst: str = Field("", description="One or two sentences under the title.")
    story: Slug | None = Field(None, description="The event it is about, by its slug in site.yaml.")
    articles: list[Slug] = Field([], description="The articles, by slug; their order gives the marks A, B, …")
    published: Date | None = Field(None, description="When we published it, as EDTF.")
    updated: Date | None = Field(None, description="When we last changed what it says, as EDTF.")
    draft: bool = Field(False, description="true keeps it off the site.")
    themes: list[ThemeEntry] = Field([], description="The headings under which the points stand, in order.")
    points: list[PointEntry] = Field([], description="The questions put to every article.")
    corrections: list[PointCorrection] = Field([], description="What we had wrong here, and put right.")
    quotations: list[QuotationEntry] = Field([], description="What several articles quote of one utterance.")


class CorrectionEntry(FileModel):
    date: Date = Field(description="When it was put right, as EDTF.")
    page: Text = Field(description="The page's address on this site, as /articles/herald-sale/.")
    was: Text = Field(description="What was wrong.")
    now: Text = Field(description="What it says now.")


class PageFile(FileModel):
    """The front matter of `content/pages/<slug>.md`."""

    title: Text = Field(description="The page's title.")
    description: str = Field("", description="One sentence on the page, for search engines.")
    draft: bool = Field(False, description="true keeps it off the site.")
    corrections: list[CorrectionEntry] = Field(
        [], description="On the page of corrections: what was put right on pages without a list of their own."
    )


def _two_articles(pair: list[str]) -> list[str]:
    if len(set(pair)) != 2:
        raise ValueError("Two different articles were expected.\nWrite `[one, other]`.")
    return pair


class StoriesFile(FileModel):
    """`content/stories.yaml`: what `nato-site stories` remembers."""

    apart: list[Annotated[list[Text], AfterValidator(_two_articles)]] = Field(
        [], description="Pairs of articles that tell two stories: slugs, or `inbox/NAME` before they are imported."
    )


_FORMATS: dict[str, type[BaseModel]] = {
    "article": ArticleFile,
    "comparison": ComparisonFile,
    "page": PageFile,
    "site": SiteFile,
    "entities": EntitiesFile,
    "stories": StoriesFile,
}


def json_schemas() -> dict[str, dict[str, Any]]:
    """A JSON Schema (2020-12) for each kind of file, by name, for the YAML plugin of an editor."""
    return {
        name: {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
        for name, model in _FORMATS.items()
    }
