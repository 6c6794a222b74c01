"""“PUERTO AZUL, July 16 (Agency) —”; agencies invented."""

import pytest

from colombia_nato_site.ingest.structure.datelines import read_dateline


@pytest.mark.parametrize(
    ("text", "agency", "date"),
    [
        ("PUERTO AZUL, July 16 (Norte Wire) — The council met.", "Norte Wire", None),
        ("PUERTO AZUL (Norte Wire) - The council met.", "Norte Wire", None),
        ("Puerto Azul, 16 jul (Agencia Sol).- El concejo se reunió.", "Agencia Sol", None),
        ("PUERTO AZUL, Costa, Nov. 9, 2021 (Norte Wire) -- The council met.", "Norte Wire", "2021-11-09"),
        ("PUERTO AZUL — The council met.", None, None),
    ],
)
def test_a_dateline_gives_agency_and_date(text: str, agency: str | None, date: str | None) -> None:
    found = read_dateline(text)
    assert found is not None
    assert (found.agency, found.date) == (agency, date)


@pytest.mark.parametrize(
    "text", ["The mayor — who was late — spoke.", "Pérez (the mayor) said so.", "Puerto Azul – the end of it."]
)
def test_a_sentence_with_a_dash_has_none(text: str) -> None:
    assert read_dateline(text) is None
