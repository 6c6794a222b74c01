"""Suggestions on the two articles of the first site, found by NATO_SITE_SOURCES."""

from pathlib import Path

from colombia_nato_site.compare.points import suggest_points
from colombia_nato_site.ingest.read import read


def test_what_counts_other_things_is_no_difference(sources: Path) -> None:
    texts = [read(file.name, file.read_bytes())[0] for file in sorted(sources.glob("*.txt"))]
    found = suggest_points([text for text in texts if text])
    assert {one.relation for one in found} == {"agree", "only"}  # their counts are of different things
