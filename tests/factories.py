"""Small invented articles and comparisons, made of the model's own dataclasses."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256

from colombia_nato_site.content.shingles import shingles
from colombia_nato_site.content.words import tokens, words
from colombia_nato_site.model import (
    Article,
    Claim,
    ClaimKind,
    Comparison,
    Corpus,
    Entity,
    EntityFeatures,
    EntityKind,
    Evidence,
    Features,
    Mentions,
    Origin,
    Paragraph,
    ParagraphFeatures,
    Point,
    Position,
    Prose,
    Provenance,
    QuotationFeatures,
    Relation,
    Section,
    SectionFeatures,
    Source,
    Span,
    Term,
    Theme,
    When,
)


def when(edtf: str, earliest: str | None = None, latest: str | None = None) -> When:
    """A day, unless its first and last day are given."""
    return When(edtf, earliest or edtf, latest or earliest or edtf)


def features(
    *paragraphs: str,
    quotations: Sequence[QuotationFeatures] = (),
    entities: Mapping[str, int] | None = None,
    language: str = "en",
) -> Features:
    """Facts read off paragraphs, with every word its own stem."""
    counts: dict[str, dict[str, int]] = {}
    for number, paragraph in enumerate(paragraphs, 1):
        for stem, count in Counter(words(paragraph.casefold())).items():
            counts.setdefault(stem, {})[f"p{number}"] = count
    last = f"p{len(paragraphs)}"
    return Features(
        original_sha256="0" * 64,
        reader="test/1",
        language=language,
        words=sum(len(words(paragraph)) for paragraph in paragraphs),
        paragraphs=tuple(
            ParagraphFeatures(f"p{n}", len(words(text)), len(text), sha256(text.encode()).hexdigest())
            for n, text in enumerate(paragraphs, 1)
        ),
        sections=(SectionFeatures("p1", last, 0),) if paragraphs else (),
        terms=tuple(Term(stem, stem, by_paragraph) for stem, by_paragraph in sorted(counts.items())),
        quotations=tuple(quotations),
        entities=tuple(EntityFeatures(i, i.title(), "place", {"p1": n}) for i, n in (entities or {}).items()),
        shingles=shingles(tokens(" ".join(paragraphs))),
    )


def source(*paragraphs: str, language: str = "en", names: Sequence[str] = ()) -> Source:
    """A canonical Source of these paragraphs, with nothing annotated but the first mention of each name."""
    found, at = [], 0
    for number, paragraph in enumerate(paragraphs, 1):
        found.append(Paragraph(f"p{number}", Span(at, at + len(paragraph))))
        at += len(paragraph) + 2
    text = "\n\n".join(paragraphs)
    return Source(
        text=text,
        paragraphs=tuple(found),
        sections=(Section(None, "p1", f"p{len(paragraphs)}"),),
        provenance=Provenance("original.txt", "0" * 64, "test/1"),
        language=language,
        mentions=tuple(Mentions(Entity(name, name, "organisation"), (_span(text, name),)) for name in names),
    )


def _span(text: str, words_: str) -> Span:
    return Span(text.index(words_), text.index(words_) + len(words_))


def evidence(
    exact: str, paragraph: str = "p1", prefix: str = "", suffix: str = "", start: int | None = None
) -> Evidence:
    end = None if start is None else start + len(exact)
    return Evidence(paragraph, exact, prefix, suffix, start, end, Origin("content/articles/a/index.md", 9, 5))


def claim(
    id_: str,
    *passages: Evidence,
    date: When | None = None,
    kind: ClaimKind = "event",
    speaker: str | None = None,
    about: tuple[str, ...] = (),
) -> Claim:
    return Claim(
        id_, f"It says {id_}.", kind, passages, about, date, speaker, Origin("content/articles/a/index.md", 8, 5)
    )


def article(slug: str, *claims: Claim, of: Features | None = None, **fields: object) -> Article:
    made = {"slug": slug, "title": slug.title(), "digest": Prose(), "features": of or features(), "claims": claims}
    made["origin"] = Origin(f"content/articles/{slug}/index.md", 1, 1)
    return Article(**{**made, **fields})  # type: ignore[arg-type]


def point(id_: str, relation: Relation, **claims_by_article: Sequence[str]) -> Point:
    """A point whose positions name these claims; an article with none was searched in vain."""
    positions = tuple(
        Position(slug, says="So.", claims=tuple(ids)) if ids else Position(slug, searched=("harbour",))
        for slug, ids in claims_by_article.items()
    )
    return Point(id_, "theme", "Is it so?", relation, positions, origin=Origin("content/comparisons/c.md", 20, 3))


def comparison(*articles: str, points: Sequence[Point] = (), slug: str = "c") -> Comparison:
    return Comparison(slug, "A question", "", articles, (Theme("theme", "Theme"),), tuple(points), Prose())


def entity(id_: str, name: str, *aliases: str, kind: EntityKind = "person") -> Entity:
    return Entity(id_, name, kind, aliases)


def corpus(
    *articles: Article,
    comparisons: Sequence[Comparison] = (),
    entities: Sequence[Entity] = (),
    sources: Mapping[str, Source] | None = None,
) -> Corpus:
    return Corpus(
        {a.slug: a for a in articles},
        {c.slug: c for c in comparisons},
        {},
        {e.id: e for e in entities},
        sources or {},
    )
