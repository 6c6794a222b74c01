"""The two real articles and the labelled news, where they are at hand: figures only, none of their text."""

import json
import re
from pathlib import Path

from colombia_nato_site.ingest.entities import find_entities
from colombia_nato_site.ingest.quotations import find_quotations
from colombia_nato_site.model import Entity, Mentions, Paragraph, Quotation, Span

CATALOGUE = (
    Entity("francesca-albanese", "Francesca Albanese", "person"),
    Entity("gustavo-petro", "Gustavo Petro", "person"),
    Entity("volodymyr-zelensky", "Volodymyr Zelensky", "person"),
)

# kind, speaker, speaker's words, cue
PETRO = "gustavo-petro"
EXPECTED = [
    ("mixed", "volodymyr-zelensky", "Zelensky", "called"),
    ("direct", PETRO, "Petro", "declared"),
    ("mixed", PETRO, "he", "called"),
    ("direct", PETRO, "Petro", "said"),
    ("direct", PETRO, "Petro", "said"),
    ("term", None, None, None),
    ("mixed", PETRO, "Petro", "accusing"),
    ("direct", PETRO, "Petro", "wrote"),
    ("mixed", PETRO, "He", "urged"),
    ("direct", PETRO, "he", "said"),
    ("direct", "francesca-albanese", "she", "said"),
    ("direct", PETRO, "he", "said"),
    ("direct", PETRO, "he", "said"),
]


def read(text: str, catalogue: tuple[Entity, ...] = ()) -> tuple[tuple[Quotation, ...], tuple[Mentions, ...]]:
    lines = enumerate(re.finditer(r"\S[^\n]*", text), 1)
    paragraphs = tuple(Paragraph(f"p{number}", Span(*line.span())) for number, line in lines)
    mentions = find_entities(text, paragraphs, "en", catalogue)
    return find_quotations(text, paragraphs, "en", mentions), mentions


def article(sources: Path, prefix: str) -> str:
    (path,) = sources.glob(f"{prefix}_*.txt")
    return path.read_text(encoding="utf-8-sig")


def words(text: str, span: Span | None) -> str | None:
    return text[span.start : span.end] if span else None


def test_the_first_article_quotes_nobody(sources: Path) -> None:
    quotations, _ = read(article(sources, "000"), CATALOGUE)
    assert quotations == ()


def test_every_quotation_of_the_second_article(sources: Path) -> None:
    text = article(sources, "004")
    quotations, _ = read(text, CATALOGUE)
    assert [(q.kind, q.speaker, words(text, q.speaker_span), words(text, q.cue_span)) for q in quotations] == EXPECTED


def test_the_second_article_without_a_catalogue(sources: Path) -> None:
    quotations, _ = read(article(sources, "004"))
    assert [q.speaker for q in quotations] == [speaker for _, speaker, _, _ in EXPECTED]


def test_each_span_runs_from_mark_to_mark_but_for_few_words_in_their_clause(sources: Path) -> None:
    text = article(sources, "004")
    quotations, _ = read(text, CATALOGUE)
    starts, ends = ([mark.span() for mark in re.finditer(sign, text)] for sign in "“”")
    wider = [q.cue_span for q in quotations if q.span.start not in [start for start, _ in starts]]
    assert [words(text, cue) for cue in wider] == ["accusing"]
    assert [q.span.end for q in quotations] == [end for _, end in ends]


def test_surnames_belong_to_the_full_names(sources: Path) -> None:
    text = article(sources, "004")
    _, mentions = read(text, CATALOGUE)
    counts = {item.entity.id: len(item.spans) for item in mentions}
    assert counts[PETRO] == len(re.findall(r"\bPetro\b", text))


def test_the_floors_on_labelled_news(corpora: Path) -> None:
    """Span precision and recall as the corpus's own scorer counts them; floors a little under what is reached."""
    right = predicted = gold = found = 0
    for line in (corpora / "quotations" / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        spans = [q.span for q in read(document["text"])[0] if q.kind != "term"]
        spans = [span for span in spans if len(document["text"][span.start : span.end].split()) > 2]
        contents = [c for c in (a.get("content", []) for a in document["attributions"]) if _quotes(document["text"], c)]
        hits = [next((i for i, c in enumerate(contents) if _lies_in(span, c)), None) for span in spans]
        predicted += len(spans)
        gold += len(contents)
        right += sum(hit is not None for hit in hits)
        found += len(set(hits) - {None})
    assert (right / predicted > 0.965, found / gold > 0.9) == (True, True)


def _quotes(text: str, content: list[list[int]]) -> bool:
    return any(re.search('["“”]', text[start:end]) for start, end in content)


def _lies_in(span: Span, content: list[list[int]]) -> bool:
    inside = sum(max(0, min(span.end, end) - max(span.start, start)) for start, end in content)
    return inside >= 0.8 * (span.end - span.start)
