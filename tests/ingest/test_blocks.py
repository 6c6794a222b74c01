"""Lines that were wrapped are joined; lines that were not stay apart."""

import pytest

from colombia_nato_site.ingest.blocks import blocks


def lines_in(text: str) -> list[int]:
    return [text[span.start : span.end].count("\n") + 1 for span in blocks(text)]


WRAPPED = "The council met on the pier that night\nand talked for an hour, while the\nrain came down on the boats."


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"{WRAPPED}\n\n{WRAPPED}", [3, 3]),
        (f"Harbour sold\nBy Ana Ruiz\n\n{WRAPPED}", [1, 1, 3]),
        (f"The Boats\n{WRAPPED}\n\nThe end.", [1, 3, 1]),
        ("- twelve boats that came\n  in at night\n- forty nets\n\nThe end.", [2, 1, 1]),
        ("Ana Ruiz\nCorrespondent\n\nThe end.", [1, 1, 1]),
        ("The boats are in.\nThe nets are out.\n\nThe end.", [1, 1, 1]),
    ],
)
def test_lines_of_a_wrapped_paragraph_are_one_block(text: str, lines: list[int]) -> None:
    assert lines_in(text) == lines
