"""A whole file → a Source, and its JSON; articles invented."""

import json

import pytest

from colombia_nato_site.ingest.parsed_json import to_json
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Entity, Source

ARTICLE = """\
The council of Puerto Azul said on Wednesday that it would sell 300 boats, and that it was for the best.
“We must sell,” Mayor María Pérez declared. “There is no other way.”
A Night On The Pier
The mayor said that the sale would be on July 20, and the boats would be gone by the end of the year.

- Ana Ruiz is a freelance journalist. Before joining the Puerto Azul Times, she sold boats.
"""
PEREZ = Entity("maria-perez", "María Pérez", "person", ("Pérez",))


def article(text: str = ARTICLE, name: str = "a.txt", **known: object) -> Source:
    source, problems = read(name, text.encode(), **known)  # type: ignore[arg-type]
    assert source is not None, problems
    return source


def test_the_text_is_the_whole_file_so_that_offsets_hold() -> None:
    source = article()
    assert source.text == ARTICLE
    assert [source.words_of(p.span)[:8] for p in source.paragraphs] == ["The coun", "“We must", "The mayo"]


def test_reads_what_there_is() -> None:
    source = article()
    assert (source.outlet, source.authors, source.language) == ("Puerto Azul Times", ("Ana Ruiz",), "en")
    assert (source.headline, source.published) == (None, None)


def test_the_sidecar_goes_before_what_the_file_says() -> None:
    source = article(sidecar=b"outlet: Gazette\nheadline: Sold\npublished: 2025-07-16\nurl: https://example.org/a\n")
    assert (source.outlet, source.headline, source.url) == ("Gazette", "Sold", "https://example.org/a")
    assert source.times[0].edtf == "2025-07-16"


def test_a_date_given_goes_before_the_sidecar() -> None:
    source = article(published="2024-07-17", sidecar=b"published: 2025-07-16\n")
    assert (source.published, source.times[0].edtf) == ("2024-07-17", "2024-07-17")


def test_known_entities_keep_their_ids() -> None:
    assert "maria-perez" in {mentions.entity.id for mentions in article(entities=[PEREZ]).mentions}


def test_markdown_may_have_front_matter() -> None:
    text = "---\noutlet: Gazette\n---\n# Sold\n\nThe boats were sold.\n\n## Why\n\nNobody knows.\n"
    source = article(text, "a.md")
    assert (source.outlet, source.headline, [s.heading for s in source.sections]) == ("Gazette", "Sold", [None, "Why"])
    assert [source.words_of(p.span) for p in source.paragraphs] == ["The boats were sold.", "Nobody knows."]


@pytest.mark.parametrize(("said", "tag"), [("EN", "en"), ("en_us", "en-US"), ("zh-Hans-CN", "zh-Hans-CN")])
def test_a_language_tag_may_be_written_in_any_case(said: str, tag: str) -> None:
    source = article(sidecar=f"language: {said}\npublished: 2025-07-17\n".encode())
    assert (source.language, bool(source.times)) == (tag, tag.startswith("en"))


def test_a_key_of_the_sidecar_without_a_value_says_nothing() -> None:
    source = article(sidecar=b"url: ''\noutlet: ' '\nlanguage: ''\n")
    assert (source.url, source.outlet, source.language) == (None, "Puerto Azul Times", "en")


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"word " * 400_001, "too-large"),
        ("a.html", b"<b>" * 1_000_001, "page-too-large"),
        ("a.odt", b"PK", "format-not-read"),
        ("a", b"text", "format-not-read"),
        ("a.txt", b"", "empty-file"),
        ("a.txt", b"\x00\x01", "not-text"),
        ("a.md", b"---\noutlet: x\n---\n", "no-article"),
        ("a.md", b"---\npublished: 16/07/2025x\n---\nA line.\n", "wrong-value"),
    ],
)
def test_says_why_a_file_is_not_read(name: str, data: bytes, code: str) -> None:
    source, problems = read(name, data)
    assert (source, [p.code for p in problems]) == (None, [code])


def test_a_broken_sidecar_is_an_error_with_its_place() -> None:
    source, problems = read("in/a.txt", ARTICLE.encode(), sidecar=b"outlet: x\npublished: 16/07/2025\nauthor: Ana\n")
    assert source is None
    assert sorted(p.place for p in problems) == ["in/a.yaml:2:12", "in/a.yaml:3:1"]


def test_a_date_that_is_none_is_an_error() -> None:
    assert [p.code for p in read("a.txt", ARTICLE.encode(), published="2025-02-30")[1]] == ["bad-date"]


def test_json_has_the_documented_fields() -> None:
    line = json.loads(json.dumps(to_json("in/a.txt", article(entities=[PEREZ]))))
    assert list(line) == [
        "file", "text", "text_sha256", "headline", "outlet", "authors", "published", "language", "notes", "sections",
        "paragraphs", "quotations", "times", "figures", "entities",
    ]  # fmt: skip
    assert list(line["quotations"][0]) == [
        "text", "start", "end", "kind", "speaker", "speaker_text", "speaker_start", "speaker_end", "cue", "cue_start",
        "cue_end",
    ]  # fmt: skip


def test_json_says_where_things_stand_in_the_text() -> None:
    line = json.loads(json.dumps(to_json("a.txt", article())))
    for found in (*line["quotations"], *line["times"], *line["figures"]):
        assert line["text"][found["start"] : found["end"]] == found["text"]
    assert [(f["text"], f["value"], f["unit"]) for f in line["figures"]] == [("300 boats", 300, "boats")]


def test_another_language_is_told_and_its_structure_read() -> None:
    text = "Hafen wird verkauft\n\nDer Hafen werde für 12 Millionen Euro verkauft, sagte der Bürgermeister.\n"
    source, [note] = read("in/hafen.txt", text.encode())
    assert (note.severity, note.code, note.path) == ("note", "language-not-read", "in/hafen.txt")
    assert source is not None
    assert (source.headline, len(source.paragraphs), source.figures, source.times) == ("Hafen wird verkauft", 1, (), ())
