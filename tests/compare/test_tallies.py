"""Results of votes, in whatever words."""

import pytest

from colombia_nato_site.compare.tallies import tallies
from colombia_nato_site.model import Span


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "The board voted 8-5 to close the pier.", {"8:5": "8-5"}),
        ("en", "By eight votes to four, with one abstention, it closed.", {"8:4": "eight votes to four"}),
        ("en", "Seven members voted in favour and four against.", {"7:4": "Seven members voted in favour and four"}),
        ("es", "Con ocho votos contra dos, la junta cerró el muelle.", {"8:2": "ocho votos contra dos"}),
        ("es", "Hubo 62 votos a favor, 40 en contra y 3 abstenciones.", {"62:40": "62 votos a favor, 40"}),
        ("en", "Five to seven boats left.", {}),
        ("fr", "Le vote : 8 contre 5.", {}),
    ],
)
def test_a_tally_is_read_beside_a_vote_alone(language: str, text: str, found: dict[str, str]) -> None:
    told = tallies(text, Span(0, len(text)), language)
    assert {tally: text[span.start : span.end] for tally, span in told.items()} == found
