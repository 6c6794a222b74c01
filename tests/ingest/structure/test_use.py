"""What becomes of the kinds in a Source, its features and its JSON; and the law that nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.ingest.parsed_json import to_json
from colombia_nato_site.ingest.read import read
from colombia_nato_site.ingest.readers import plain_text
from colombia_nato_site.ingest.structure import structure
from colombia_nato_site.model import Source

ARTICLE = """\
The council of Puerto Azul sold 300 boats on July 16, and the mayor was not there to see it.

“We sold what was never ours,” Mayor María Pérez said. “The boats were here before us.”

“The boats were here before us”

Photo: María Pérez, July 16

Read more: Why 400 nets were sold on May 2

In the end they went home, and the boats stayed where they were.
"""


def source() -> Source:
    found, problems = read("a.txt", ARTICLE.encode())
    assert found is not None, problems
    return found


def test_links_pull_quotes_and_captions_count_no_words() -> None:
    found = features_of(source())
    assert [paragraph.words for paragraph in found.paragraphs] == [20, 16, 0, 0, 0, 13]
    assert "net" not in {term.stem for term in found.terms}


def test_nothing_is_read_in_links_and_pull_quotes() -> None:
    found = source()
    assert [found.words_of(figure.span) for figure in found.figures] == ["300 boats"]
    assert [found.words_of(time.span) for time in found.times] == ["July 16", "July 16"]
    assert len(found.quotations) == 2


def test_the_json_says_the_kind() -> None:
    paragraphs = to_json("a.txt", source())["paragraphs"]
    assert isinstance(paragraphs, list)
    assert [one["kind"] for one in paragraphs] == ["text", "text", "pull-quote", "caption", "link", "text"]


def test_the_agency_and_date_of_a_dateline_are_the_articles_own_where_nothing_else_tells() -> None:
    text = f"PUERTO AZUL, July 17, 2025 (Norte Wire) — {ARTICLE}"
    found, _ = read("a.txt", text.encode())
    known, _ = read("a.txt", text.encode(), sidecar=b"outlet: Gazette\npublished: 2025-07-18\n")
    assert found is not None
    assert known is not None
    assert (found.outlet, found.published) == ("Norte Wire", "2025-07-17")
    assert (known.outlet, known.published) == ("Gazette", "2025-07-18")


LINE = st.sampled_from(
    [
        *("Harbour sold", "By Ana Ruiz", "July 16, 2025", "- twelve boats", "1. Boats", "Azul | 12", "Results:"),
        *("Photo: Ana Ruiz", "Read more:", "Related", "Correction: No.", "EFE", "Ana Ruiz is a writer.", "Who pays?"),
        *("“We sold what was never ours.”", "She said: “We sold what was never ours.”", "The boats, sold.", "…", "* *"),
    ]
)


@given(st.lists(LINE | st.text(min_size=1, max_size=30), max_size=12), st.sampled_from(["\n", "\n\n"]))
def test_every_block_is_in_one_place_and_none_is_lost(lines: list[str], gap: str) -> None:
    document, _ = plain_text.read(gap.join(lines).encode(), "a.txt")
    if document is None:
        return
    found = structure(document)
    around = [found.headline, *found.bylines, *found.notes, *(section.heading for section in found.sections)]
    held = sum(document.text[p.span.start : p.span.end].count("\n") + 1 for p in found.paragraphs)
    rows = sum(document.text[b.span.start : b.span.end].count("\n") + 1 for b in document.blocks)
    assert [p.id for p in found.paragraphs] == [f"p{number + 1}" for number in range(len(found.paragraphs))]
    assert held + len([text for text in around if text]) >= rows - gap_lines(document.text)


def gap_lines(text: str) -> int:
    """Lines of signs alone, which are no note's words."""
    return sum(not any(character.isalnum() for character in line) for line in text.split("\n"))
