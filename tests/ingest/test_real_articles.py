"""The two articles of the first site, found by NATO_SITE_SOURCES: facts, counts and values, none of their sentences."""

from hashlib import sha256
from pathlib import Path

import pytest

from colombia_nato_site.content import source_markdown
from colombia_nato_site.content.words import words
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Source

REFORM = "ca86ca9dc79813af"  # on security reform and AI
PALVE = "11071e64f2613de5"  # by Shubhangi Palve


def article(sources: Path, name: str) -> Source:
    [path] = sources.glob(f"*{name}.txt")
    source, problems = read(path.name, path.read_bytes())
    assert source is not None
    assert problems == []
    return source


def digest(text: str | None) -> str:
    return sha256((text or "").encode()).hexdigest()[:8]


def test_reform_has_seven_paragraphs_and_a_note(sources: Path) -> None:
    source = article(sources, REFORM)
    assert (len(source.paragraphs), len(source.sections), len(source.notes)) == (7, 1, 1)
    assert (source.headline, source.outlet, source.authors, source.language) == (None, None, (), "en")


def test_palve_has_its_sections_notes_author_and_outlet(sources: Path) -> None:
    source = article(sources, PALVE)
    assert (len(source.paragraphs), len(source.notes), source.headline) == (37, 2, None)
    assert (source.outlet, source.authors, source.language) == ("EurAsian Times", ("Shubhangi Palve",), "en")
    assert [(s.first, s.last, len(words(s.heading or ""))) for s in source.sections] == [
        ("p1", "p6", 0), ("p7", "p12", 6), ("p13", "p18", 3), ("p19", "p24", 6), ("p25", "p28", 5),
        ("p29", "p31", 9), ("p32", "p34", 8), ("p35", "p37", 4),
    ]  # fmt: skip
    assert digest(source.sections[5].heading) == HEADING


HEADING = "490bd1e1"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        (REFORM, [("XXXX-07-16", False), ("2017", False), ("2012", False)]),
        (
            PALVE,
            [
                (None, False), ("2025-02", False), ("2025-07~", True), ("2025-07-15/2025-07-16", True),
                ("2017", False), ("2018", True), ("2022-03", False), ("2025-05", False), ("2023-10-07", False),
                ("2025-05", False),
            ],
        ),
    ],
)  # fmt: skip
def test_dates(sources: Path, name: str, found: list[tuple[str | None, bool]]) -> None:
    assert [(time.edtf, time.inferred) for time in article(sources, name).times] == found


@pytest.mark.parametrize(
    ("name", "found"),
    [(REFORM, [(7, "countries")]), (PALVE, [(40, "ordinal"), (8, "countries"), (58000, "people"), (3, "actions")])],
)
def test_figures(sources: Path, name: str, found: list[tuple[float, str]]) -> None:
    assert [(figure.value, figure.unit) for figure in article(sources, name).figures] == found


@pytest.mark.parametrize(("name", "counted"), [(REFORM, 677), (PALVE, 1153)])
def test_words(sources: Path, name: str, counted: int) -> None:
    assert features_of(article(sources, name)).words == counted


@pytest.mark.parametrize("name", [REFORM, PALVE])
def test_source_md_round_trips(sources: Path, name: str) -> None:
    source = article(sources, name)
    assert source_markdown.read(source_markdown.write(source), "s.md") == (source_markdown.canonical(source), [])
