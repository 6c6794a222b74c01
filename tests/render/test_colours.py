"""The marks' colours can be told apart by every common colour vision."""

import re
from itertools import combinations
from math import dist
from pathlib import Path

import pytest

TOKENS = (Path(__file__).parents[2] / "static/css/tokens.css").read_text(encoding="utf-8")
MARKS = re.findall(r"--mark-\d: #([0-9a-f]{6});", TOKENS)
SCHEMES = {"light": MARKS[:6], "dark": MARKS[6:]}

# What is seen without one kind of cone, on linear RGB (Machado, Oliveira and Fernandes 2009, severity 1.0), and how
# far apart two colours must lie then (CIE 1976). Tritanopia is some hundred times rarer; the patterns must do there.
VISIONS = {
    "protanopia": (18, ((0.152, 1.053, -0.204), (0.114, 0.786, 0.099), (-0.003, -0.048, 1.052))),
    "deuteranopia": (18, ((0.367, 0.860, -0.227), (0.280, 0.672, 0.047), (-0.011, 0.042, 0.968))),
    "tritanopia": (9, ((1.256, -0.076, -0.178), (-0.078, 0.930, 0.147), (0.004, 0.691, 0.303))),
}  # fmt: skip

Three = tuple[float, float, float]


def linear(colour: str) -> Three:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    bent = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return bent[0], bent[1], bent[2]


def times(matrix: tuple[Three, Three, Three], of: Three) -> Three:
    first, second, third = (sum(a * b for a, b in zip(row, of, strict=True)) for row in matrix)
    return first, second, third


def lab(rgb: Three) -> Three:
    """CIE 1976 L*a*b* (D65)."""
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    parts = [max(part, 0) / full for part, full in zip(times(to_xyz, rgb), white, strict=True)]
    x, y, z = (part ** (1 / 3) if part > 0.008 else 7.787 * part + 16 / 116 for part in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_two_marks_look_alike(scheme: str, vision: str) -> None:
    far, matrix = VISIONS[vision]
    seen = {colour: lab(times(matrix, linear(colour))) for colour in SCHEMES[scheme]}
    assert len(seen) == 6
    close = [pair for pair in combinations(seen, 2) if dist(seen[pair[0]], seen[pair[1]]) < far]
    assert not close
