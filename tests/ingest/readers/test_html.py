"""Saved pages (invented, in the styles of real publishing systems) → the article, and what the page says of it."""

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from colombia_nato_site.ingest.document import Document, Metadata
from colombia_nato_site.ingest.readers.by_ending import reader_of
from colombia_nato_site.ingest.readers.html import read

PAGES = Path(__file__).parent / "pages"
EXPECTED = yaml.load((PAGES / "pages.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
PROSE = (
    "The council of Puerto Azul put off its vote on the sale of the harbour until spring, after six hours of debate."
)
MORE = "The union of port workers, which has 240 members, has called a march for Friday at noon in front of its hall."


def article(data: str | bytes) -> Document:
    document, problems = read(data if isinstance(data, bytes) else data.encode(), "page.html")
    assert document is not None, problems
    return document


def page(body: str = "", head: str = "") -> Document:
    return article(
        f"<html><head>{head}</head><body><div class=story><p>{PROSE}</p>{body}<p>{MORE}</p></div></body></html>"
    )


def blocks(document: Document) -> list[object]:
    found = [(block.kind, document.text[block.span.start : block.span.end]) for block in document.blocks]
    return [text if kind == "text" else {kind: text} for kind, text in found]


def inside(document: Document) -> list[object]:
    """The blocks between the two paragraphs of `page`."""
    found = blocks(document)
    assert (found[0], found[-1]) == (PROSE, MORE)
    return found[1:-1]


def said(node: object) -> Metadata:
    return page(head=f'<script type="application/ld+json">{json.dumps(node)}</script>').metadata


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_only_the_article_is_read(name: str) -> None:
    assert blocks(article((PAGES / f"{name}.html").read_bytes())) == EXPECTED[name]["blocks"]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_what_a_page_says_of_its_article(name: str) -> None:
    metadata = article((PAGES / f"{name}.html").read_bytes()).metadata
    fields = ("headline", "outlet", "published", "language", "url")
    expected = {field: None if EXPECTED[name][field] == "null" else EXPECTED[name][field] for field in fields}
    assert {field: getattr(metadata, field) for field in fields} == expected
    assert list(metadata.authors) == EXPECTED[name]["authors"]


@pytest.mark.parametrize(
    ("first", "last", "day"),
    [
        ("2025-07-16", "2025-07-18T09:30:00+02:00", "2025-07-18"),
        ("2025-07-16", "2025-07-16", "2025-07-16"),
        ("2025-07-16", "2025-07-01", None),
        ("2025-07-16", None, None),
    ],
)
def test_a_page_says_when_it_was_last_changed(first: str, last: str | None, day: str | None) -> None:
    node = {"@type": "NewsArticle", "datePublished": first, "dateModified": last}
    assert said(node).updated == day


@pytest.mark.parametrize("name", ["front_page", "login"])
def test_a_page_without_an_article_says_so(name: str) -> None:
    document, problems = read((PAGES / f"{name}.html").read_bytes(), f"{name}.html")
    assert document is None
    assert [(problem.code, problem.path) for problem in problems] == [("no-article", f"{name}.html")]


@pytest.mark.parametrize("ending", [".html", ".htm", ".xhtml", ".HTML"])
def test_it_reads_files_that_end_so(ending: str) -> None:
    reader = reader_of(ending)
    assert reader is not None
    assert reader.name.startswith("html/")


# --- structure -------------------------------------------------------------------------------------------------------


def test_two_breaks_part_paragraphs_and_one_does_not() -> None:
    assert inside(page("<p>The first line,<br>and the second.<br> <br>Another paragraph.</p>")) == [
        "The first line, and the second.",
        "Another paragraph.",
    ]


def test_a_quotation_over_paragraphs_keeps_them() -> None:
    assert inside(page("<blockquote><p>“We waited.</p><p>“We will wait.”</p></blockquote>")) == [
        "“We waited.",
        "“We will wait.”",
    ]


def test_headings_keep_their_level() -> None:
    document = page(f"<h2>What comes next</h2><p>{MORE} Again.</p><h3>In May</h3>")
    assert [(block.kind, block.level) for block in document.blocks][1:4:2] == [("heading", 2), ("heading", 3)]


def test_the_headline_is_not_in_the_text() -> None:
    document = page("<h1>Harbour vote put off</h1>", "<title>Harbour vote put off | Herald</title>")
    assert document.metadata.headline == "Harbour vote put off"
    assert "Harbour vote" not in document.text


def test_words_of_inline_elements_stay_together_and_those_of_blocks_apart() -> None:
    assert inside(page("<p>H<b>arb</b>our <x-name>of Puerto</x-name> Azul.</p><div>It is old.</div>")) == [
        "Harbour of Puerto Azul.",
        "It is old.",
    ]


def test_boxes_in_an_article_are_left_out() -> None:
    boxes = """
    <figure><img src=x><figcaption>The harbour at dawn.</figcaption></figure>
    <div class="related-articles"><p>Ferry prices go up in August for all but the islanders themselves.</p></div>
    <aside><p>What you should know about the harbour of Puerto Azul, in five short points.</p></aside>
    <p><a href=x>Lighthouse gets a new lamp</a></p><p>READ MORE: Ferry prices go up</p><p>Advertisement</p>
    <p style="display:none">Unseen words that stand in the page all the same.</p><p>Lee también: Suben los precios</p>
    <p>Follow us on Twitter and Facebook.</p><p>Suscríbete a nuestro boletín y recibe las noticias en tu correo.</p>"""
    assert inside(page(boxes)) == []


def test_what_a_person_says_of_reading_more_stays() -> None:
    kept = "“Read more books,” said the librarian, who had followed the debate from the first row all night."
    assert inside(page(f"<p>{kept}</p>")) == [kept]


# --- encodings -------------------------------------------------------------------------------------------------------

WORDS = "El año pasado, José pagó 20 € por la señal “última”. "
BODY = f"<p>{WORDS * 4}</p><p>{WORDS * 3}</p>"


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("<meta charset=utf-8>", "utf-8"),
        ("<meta charset=iso-8859-1>", "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=Latin1">', "cp1252"),
        ('<?xml version="1.0" encoding="ISO-8859-1"?>', "cp1252"),
        ("<meta charset=iso-8859-1>", "utf-8"),
        ("<meta charset=iso-8859-1>", "utf-8-sig"),
        ("", "utf-8"),
        ("", "utf-16"),
        ("<meta charset=no-such-name>", "utf-8"),
    ],
)
def test_bytes_are_read_in_the_encoding_that_they_have(declared: str, encoding: str) -> None:
    document = article(f"{declared}<html><body>{BODY}</body></html>".encode(encoding))
    assert document.text.count(WORDS.strip()) == 7


def test_another_encoding_is_believed_where_it_is_declared() -> None:
    text = "Совет города отложил голосование о продаже порта до весны после долгих споров. " * 4
    assert text.strip() in article(f"<meta charset=windows-1251><body><p>{text}</p>".encode("cp1251")).text


# --- metadata --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ana Ruiz", ("Ana Ruiz",)),
        ("By ANA RUIZ and LUIS O’HARA", ("Ana Ruiz", "Luis O’Hara")),
        ({"@type": "Person", "name": "Ana Ruiz"}, ("Ana Ruiz",)),
        ([{"name": "Ana Ruiz"}, "Luis Paz", "Ana Ruiz"], ("Ana Ruiz", "Luis Paz")),
        ({"name": ["Ana Ruiz"]}, ("Ana Ruiz",)),
        ("Por Ana Ruiz y Luis de la Paz", ("Ana Ruiz", "Luis de la Paz")),
        ("Ana Ruiz, Staff Writer", ("Ana Ruiz",)),
        ("Ana Ruiz, Associated Press", ("Ana Ruiz",)),
        ("Associated Press", ("Associated Press",)),
        ("Juan Peña Jr.", ("Juan Peña Jr.",)),
        ("Herald Staff", ()),
        ("The Herald", ()),
        ("https://herald.example/ana", ()),
        ("ana@herald.example", ()),
        ([None, 3, {}, [[]]], ()),
    ],
)
def test_authors_are_people_without_by_and_roles(author: object, names: tuple[str, ...]) -> None:
    assert said({"@type": "NewsArticle", "author": author, "publisher": {"name": "The Herald"}}).authors == names


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("2025-07-16", "2025-07-16"),
        ("2025-07-16T23:30:00-05:00", "2025-07-16"),
        ("2025-07-16T23:30:00Z", "2025-07-16"),
        ("Wed, 16 Jul 2025 08:00:00 GMT", "2025-07-16"),
        ("July 16, 2025, 07:47 PM EST", "2025-07-16"),
        ("16 de julio de 2025", "2025-07-16"),
        ("16/07/2025", "2025-07-16"),
        ("20250716", "2025-07-16"),
        ("03/04/2025", None),
        ("2025-02-31", None),
        ("soon", None),
        (20250716, None),
    ],
)
def test_the_date_is_a_day(date: object, day: str | None) -> None:
    assert said({"@type": "NewsArticle", "datePublished": date}).published == day


def test_a_time_in_utc_is_the_day_that_the_page_shows() -> None:
    head = '<meta property="article:published_time" content="2025-07-16T02:10:00Z">'
    assert page(head=head).metadata.published == "2025-07-16"
    assert page("<time>July 15, 2025 9:10 p.m.</time>", head).metadata.published == "2025-07-15"


def test_the_article_is_found_among_what_a_page_describes() -> None:
    other = {"@type": "NewsArticle", "headline": "Ferry prices go up", "author": "Luis Paz"}
    own = {"@type": "https://schema.org/ReportageNewsArticle", "headline": "Harbour sold", "author": "Ana Ruiz"}
    data = f'<script type="application/ld+json">{json.dumps([{"@type": "WebSite"}, other, own])}</script>'
    assert page(head=f'<meta property="og:title" content="Harbour sold">{data}').metadata.authors == ("Ana Ruiz",)


@pytest.mark.parametrize("data", ["{", "[" * 50_000, "null", "7", '{"@type":"Article"} {"@', '{"@graph": {}}'])
def test_broken_data_is_no_data(data: str) -> None:
    assert page(head=f'<script type="application/ld+json">{data}</script>').metadata == Metadata()


@pytest.mark.parametrize(
    "note",
    [
        "<!-- saved from url=(0030)https://herald.example/harbour -->",
        "<!--\n url: https://herald.example/harbour \n-->",
    ],
)
def test_a_browser_notes_where_it_saved_a_page(note: str) -> None:
    assert (
        article(f"<!DOCTYPE html>\n{note}<html><body><p>{PROSE}</p><p>{MORE}</p>").metadata.url
        == "https://herald.example/harbour"
    )


def test_entities_in_data_are_signs() -> None:
    assert said({"@type": "NewsArticle", "headline": "Ports &amp;amp; ferries"}).headline == "Ports & ferries"


def test_a_title_that_has_a_bar_of_its_own_keeps_it() -> None:
    head = '<title>Harbour | A history - Herald</title><meta property="og:site_name" content="Herald">'
    assert page("<h1>Harbour | A history</h1>", head).metadata.headline == "Harbour | A history"


# --- what no page should hold ----------------------------------------------------------------------------------------

STORY = f"<html><body><article>{''.join(f'<p>{PROSE} {MORE} {n}</p>' for n in range(5))}"


@pytest.mark.parametrize(
    "data",
    [
        STORY.replace(" ", "\0 "),
        STORY + "&bogus; &#xD800; &#99999999; &#0; &#1 &amp &lt",
        STORY + "<p class='" + "a " * 500_000 + "'>",
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>' + STORY + "&b;",
        STORY + "<script>" + "document.write('<p>');" * 50_000 + "</script>",
        STORY + "<font>" * 1_500,
        STORY.replace("<body>", "<body>" + "<div>" * 1_500),
        STORY + "<p>" + '"' * 500_000,
    ],
    ids=["nulls", "entities", "attribute", "laughs", "script", "unclosed", "deep", "quotes"],
)
def test_an_article_is_found_in_a_broken_page(data: str) -> None:
    assert PROSE in article(data).text.replace("\0", "")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b" \n\0 ", "empty-file"),
        (b"<!-- nothing -->", "no-article"),
        (b"<html><body></body></html>", "no-article"),
        (b"<frameset><frame src=x></frameset>", "no-article"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(8)) * 100, "not-text"),
        (b"<div>" * 100_000 + b"<p>x", "page-too-large"),
        (b"<p>" + b"word " * 2_000_000, "page-too-large"),
        (b"<p>x" * 1_000_000, "page-too-large"),
    ],
    ids=["empty", "blank", "comment", "bare", "frames", "picture", "deep", "long", "many"],
)
def test_what_cannot_be_read_is_an_error(data: bytes, code: str) -> None:
    document, problems = read(data, "page.html")
    assert document is None
    assert [(problem.severity, problem.code, bool(problem.hint)) for problem in problems] == [("error", code, True)]


def test_nothing_is_read_from_outside(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("the secret")
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'
    assert "the secret" not in article(f"{entity}{STORY}<p>&e;</p>").text


def test_nothing_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    read(b"<html><body><p>x", "page.html")
    article(STORY)
    assert capfd.readouterr() == ("", "")


def test_a_page_is_read_the_same_after_others() -> None:
    data = (PAGES / "arc_en.html").read_bytes()
    before = read(data, "page.html")
    for other in sorted(PAGES.glob("*.html")) * 2:
        read(other.read_bytes(), "page.html")
    assert read(data, "page.html") == before


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_change_to_a_page_breaks_the_reader(data: st.DataObject) -> None:
    page = (PAGES / "arc_en.html").read_bytes()
    start = data.draw(st.integers(0, len(page)))
    stop = min(len(page), start + data.draw(st.integers(0, 400)))
    document, problems = read(page[:start] + data.draw(st.binary(max_size=40)) + page[stop:], "page.html")
    assert (document is None) == any(problem.severity == "error" for problem in problems)
