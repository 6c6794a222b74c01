"""The language of a text."""

import pytest

from colombia_nato_site.ingest.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council met on the pier, and it was there until the boats had gone.", "en"),
        ("El consejo se reunió en el muelle y no se fue hasta que los barcos habían salido.", "es"),
        ("Le conseil s’est réuni sur le quai, et il y est resté jusqu’au départ des bateaux.", None),
        ("Der Rat traf sich auf dem Kai und blieb, bis die Boote weg waren.", None),
        ("Совет собрался на пирсе.", None),
        ("", None),
    ],
)
def test_detects_english_and_spanish(text: str, language: str | None) -> None:
    assert detect(text) == language
