"""Whatever a file holds, in every format: what is read holds together, or the file is refused in words."""

import json
from collections.abc import Callable, Iterator
from html import escape
from itertools import chain, pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from colombia_nato_site.content import source_markdown
from colombia_nato_site.diagnostics import has_errors
from colombia_nato_site.ingest.parsed_json import to_json
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Source, Span
from ingest.readers.tiny_docx import docx, p
from ingest.readers.tiny_pdf import pdf, wrapped

# What articles are made of, and what breaks those who read them.
WORDS = """
Ana Ruiz said that the Mayor of Puerto Azul, María Pérez (MP), told El Faro: según dijo añadió el alcalde She they ella
On July 16 last Tuesday 2025 el 3 de mayo de 1999 mid-July 40th 3-2 $3.5 million mil millones 12,5 % 1.000.000 half
By Reuters Read more: Correction Photo: AP — – - • * # > | Q: A: P.: R.:
""".split()
MARKS = [*"\"'“”„‟«»‹›‘’—–-.,;:!?()[]{}<>&*_`~#|\\/%$€=+^@\n\r\t ", "\n\n", "...", "¿", "¡"]
ODD = [
    *"\x00\x0b\x0c\x1b\x7f\x85\xa0\xad\u200b\u200d\u202e\u2028\ufeff\ufffd\u0301אé🙂𝔘ﬁ",
    "ÃƒÂ©",
    "â€œ",
    "&amp;",
    "&#0;",
]
SAID = ["“We must sell,” Ana Ruiz said. ", "«Nadie vendrá», dijo el alcalde. ", "In 2019 she sold 300 boats. "]
PIECES = st.sampled_from([word + " " for word in WORDS]) | st.sampled_from(MARKS + ODD + SAID) | st.text(max_size=4)
TEXTS = st.lists(PIECES, max_size=80).map("".join)


def as_page(text: str) -> bytes:
    body = "".join(f"<p>{escape(part)}</p>" for part in text.split("\n\n"))
    return f"<!doctype html><html lang=en><title>{escape(text[:40])}</title><article>{body}</article>".encode()


def as_mail(text: str) -> bytes:
    subject = " ".join(text[:60].split())
    return f"From: Ana <ana@faro.example>\r\nSubject: {subject}\r\n\r\n{text}".encode(errors="replace")


def as_pdf(text: str) -> bytes:
    plain = text.encode("cp1252", "replace").decode("cp1252")
    return pdf([wrapped(plain, 60, 700, 300)]) if plain.split() else pdf([[]])


def as_docx(text: str) -> bytes:
    return docx("".join(p(escape(part)) for part in text.split("\n")))


def as_text(text: str) -> bytes:
    return text.encode(errors="replace")


FORMATS: dict[str, Callable[[str], bytes]] = {
    ".txt": as_text,
    ".md": as_text,
    ".html": as_page,
    ".eml": as_mail,
    ".docx": as_docx,
}

# Where (a fraction of the file), how many bytes are taken away, and what comes in their place.
CHANGES = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.integers(0, 40),
        st.binary(max_size=8)
        | st.sampled_from([b"<", b"</p>", b"<table>", b"<!--", b"\xff\xfe", b"\r\n\r\n", b"---\n"]),
    ),
    max_size=6,
)


def changed(data: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    for where, fewer, more in changes:
        place = int(where * len(data))
        data = data[:place] + more + data[place + fewer :]
    return data


def in_order(source: Source) -> list[list[Span]]:
    """Places of which none overlaps the one before it."""
    return [
        [paragraph.span for paragraph in source.paragraphs],
        [quotation.span for quotation in source.quotations],
        [time.span for time in source.times],
        [figure.span for figure in source.figures],
    ]


def anywhere(source: Source) -> Iterator[Span]:
    for quotation in source.quotations:
        yield from (span for span in (quotation.speaker_span, quotation.cue_span) if span)
    for mentions in source.mentions:
        yield from mentions.spans


def holds_together(name: str, data: bytes) -> None:
    source, problems = read(name, data)
    assert (source is None) == has_errors(problems)
    assert all(problem.message for problem in problems)
    if source is None:
        return
    json.dumps(to_json(name, source), ensure_ascii=False, allow_nan=False).encode()
    spans = in_order(source)
    assert all(first.end <= second.start for found in spans for first, second in pairwise(found))
    assert all(0 <= span.start < span.end <= len(source.text) for span in chain(anywhere(source), *spans))
    kept = source_markdown.canonical(source)
    assert source_markdown.read(source_markdown.write(kept), "source.md") == (kept, [])


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from(sorted(FORMATS)))
def test_any_text_in_any_format(text: str, ending: str) -> None:
    holds_together(f"a{ending}", FORMATS[ending](text))


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from(sorted(FORMATS)), CHANGES)
@example("x", ".eml", [(0.0, 40, b"Content-Type: multipart/mixed\n\n")])
def test_any_damage_to_a_file(text: str, ending: str, changes: list[tuple[float, int, bytes]]) -> None:
    holds_together(f"a{ending}", changed(FORMATS[ending](text), changes))


@settings(max_examples=25, deadline=None)  # each is read in a process of its own
@given(TEXTS, CHANGES)
def test_any_damage_to_a_pdf(text: str, changes: list[tuple[float, int, bytes]]) -> None:
    holds_together("a.pdf", changed(as_pdf(text), changes))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(sorted(FORMATS)))
def test_any_bytes(data: bytes, ending: str) -> None:
    holds_together(f"a{ending}", data)
