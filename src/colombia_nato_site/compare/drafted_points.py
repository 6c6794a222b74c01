"""A Suggestion → a point of a comparison's file, as YAML and as the value that it means."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from colombia_nato_site.compare.articles import Compared
from colombia_nato_site.compare.points import Suggestion
from colombia_nato_site.compare.reasons import reasons
from colombia_nato_site.content.folding import fold
from colombia_nato_site.content.yaml_text import item_of_list
from colombia_nato_site.model import Span

Value = dict[str, object]


@dataclass(frozen=True, slots=True)
class DraftedPoint:
    """`suggestion` is the id by which a later run knows the suggestion again; `value` is what `yaml` means."""

    id: str
    suggestion: str
    relation: str
    differs: str | None
    confidence: float
    yaml: str
    value: Mapping[str, object]


def drafted(suggestion: Suggestion, articles: Sequence[Compared]) -> DraftedPoint:
    """The suggestion as a point."""
    known_as = identity(suggestion, articles)
    kind = "-".join(filter(None, [suggestion.relation, suggestion.differs]))
    positions = [
        {"article": article.slug}
        | _position(article, suggestion.passages.get(number, ()), suggestion.searched.get(number, ()))
        for number, article in enumerate(articles)
    ]
    value: Value = {
        "id": f"{kind}-{known_as[-6:]}",
        "status": "suggested",
        "suggestion": [known_as],
        "confidence": round(suggestion.confidence, 2),
        "because": reasons(suggestion, articles),
        "theme": None,
        "question": suggestion.question,
        "relation": suggestion.relation,
        **({"differs": suggestion.differs} if suggestion.differs else {}),
        "positions": positions,
    }
    return DraftedPoint(
        f"{kind}-{known_as[-6:]}",
        known_as,
        suggestion.relation,
        suggestion.differs,
        round(suggestion.confidence, 2),
        item_of_list(value),
        value,
    )


def identity(suggestion: Suggestion, articles: Sequence[Compared]) -> str:
    """Of the relation and the passages' words: the same wherever in the articles they stand.

    White space, case and the shape of quotation marks make no difference, nor does the order of articles.
    """
    passages = sorted(
        (articles[number].slug, sorted(fold(articles[number].source.words_of(span)).text.casefold() for span in spans))
        for number, spans in suggestion.passages.items()
        if spans
    )
    said = json.dumps([suggestion.relation, suggestion.differs, passages], ensure_ascii=False)
    return f"s-{sha256(said.encode()).hexdigest()[:10]}"


def _position(article: Compared, spans: Sequence[Span], searched: Sequence[str]) -> Value:
    passages = [_evidence(article, span) for span in spans]
    return {"says": None, "claims": [], "passages": passages} if passages else {"searched": list(searched)}


def _evidence(article: Compared, span: Span) -> Value:
    """The passage: its place, and its words only where all of the article may be shared.

    The file is ours and is kept in git; the passages of all suggestions would be half the article.
    """
    source = article.source
    paragraph = next(p for p in source.paragraphs if p.span.start <= span.start < p.span.end)
    start, end = span.start - paragraph.span.start, min(span.end, paragraph.span.end) - paragraph.span.start
    exact = {"exact": source.words_of(Span(span.start, paragraph.span.start + end))} if article.rights == "full" else {}
    return {"paragraph": paragraph.id, **exact, "start": start, "end": end}
