import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.checks.page import read_page


@pytest.mark.parametrize(
    ("html", "codes"),
    [
        ("<p>a<p>b<ul><li>c<li>d</ul>", []),
        ("<div><span>a</span></div><br><img src='x' alt=''>", []),
        ("<svg><path d='M0'/><g><circle r='1'/></g></svg>", []),
        ("<div><span>a</div>", ["unclosed-element"]),
        ("<div>", ["unclosed-element"]),
        ("a</div>", ["stray-end-tag"]),
        ("<p onclick='x()'>a</p>", ["script-in-attribute"]),
        ("<script>if (a < b) { c('</div>') }</script>", []),
    ],
)
def test_flaws(html: str, codes: list[str]) -> None:
    assert [flaw.code for flaw in read_page(html.encode()).flaws] == codes


def test_a_links_text_is_what_a_reader_is_told() -> None:
    page = read_page(b"<a href='x'><img src='y' alt='A crane'> and\n <b>a</b> <span aria-label='gull'>?</span></a>")
    assert [element.text for element in page.elements if element.tag == "a"] == ["A crane and a gull"]


def test_ids_and_urls_come_with_their_lines() -> None:
    anchors = read_page(b"<p id='a'>\n<a href='x' id='b'>y</a>").anchors
    assert anchors.ids == (("a", 1), ("b", 2))
    assert [(reference.url, reference.line, reference.use) for reference in anchors.references] == [("x", 2, "link")]


def test_a_declaration_that_cannot_be_read_is_a_flaw() -> None:
    assert [flaw.code for flaw in read_page(b"<p>x</p>\n<![\0").flaws] == ["broken-declaration"]


@given(st.binary(max_size=200) | st.text("<>/='\"a! p-[]&;", max_size=60).map(str.encode))
def test_any_bytes_make_a_page(data: bytes) -> None:
    read_page(data)
