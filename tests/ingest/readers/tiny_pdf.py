"""PDFs by hand: lines of Courier where a test wants them, and objects that no program writes."""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

CHARACTER = 0.6  # of the size: how wide a letter of Courier is


class Put(NamedTuple):
    """A line of text at a place, in points from the page's lower left."""

    text: str
    x: float
    y: float
    size: float = 10
    bold: bool = False


def pdf(pages: Sequence[Iterable[Put]], **info: str) -> bytes:
    """A PDF of pages with what is put on each, in that order; `info` as Title, Author."""
    kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(len(pages)))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
        4: b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>",
        5: b"<< "
        + b" ".join(b"/%s (%s)" % (key.encode(), value.encode("latin-1")) for key, value in info.items())
        + b" >>",
    }
    for number, page in enumerate(pages):
        objects[10 + 2 * number] = page_object(11 + 2 * number)
        objects[11 + 2 * number] = stream("\n".join(map(_shown, page)).encode("cp1252"))
    return of_objects(objects)


def page_object(contents: int) -> bytes:
    fonts = "<< /R 3 0 R /B 4 0 R >>"
    return (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {contents} 0 R "
        f"/Resources << /Font {fonts} >> >>"
    ).encode()


def stream(data: bytes, times: int = 1) -> bytes:
    """A stream, deflated some times."""
    filters = "/FlateDecode " * times
    for _ in range(times):
        data = zlib.compress(data, 9)
    return f"<< /Length {len(data)} /Filter [{filters}] >>\nstream\n".encode() + data + b"\nendstream"


def of_objects(objects: Mapping[int, bytes], trailer: str = "/Info 5 0 R") -> bytes:
    """A file of numbered objects; the first is the catalogue."""
    data, places = b"%PDF-1.7\n", {}
    for number, body in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows = [
        f"{places.get(number, 0):010} 00000 {'n' if number in places else 'f'} \n" for number in range(max(places) + 1)
    ]
    table = f"xref\n0 {len(rows)}\n{''.join(rows)}trailer\n<< /Size {len(rows)} /Root 1 0 R {trailer} >>\n"
    return data + f"{table}startxref\n{len(data)}\n%%EOF".encode()


def wrapped(text: str, x: float, y: float, width: float, *, indent: float = 0, size: float = 10) -> list[Put]:
    """A paragraph in lines 1.2 sizes apart, from `y` downwards; `-` at a line's end where a `|` stands in a word."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        start, _, end = word.partition("|")
        room = (width - (0 if lines else indent)) / (CHARACTER * size)
        if len(f"{line} {start}{end}".strip()) <= room:
            line = f"{line} {start}{end}".strip()
        elif end and len(f"{line} {start}-") <= room:
            lines, line = [*lines, f"{line} {start}-"], end
        else:
            lines, line = [*lines, line], start + end
    places = ((x + (0 if number else indent), y - 1.2 * size * number) for number in range(len(lines) + 1))
    return [Put(text, *place, size) for text, place in zip([*lines, line], places, strict=True)]


def _shown(put: Put) -> str:
    text = put.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{'B' if put.bold else 'R'} {put.size} Tf 1 0 0 1 {put.x} {put.y} Tm ({text}) Tj ET"
