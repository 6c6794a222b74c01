from collections.abc import Mapping

import pytest

from colombia_nato_site.checks.links import check_links, read_feed, read_links
from colombia_nato_site.checks.page import Anchors, read_page
from colombia_nato_site.diagnostics import Diagnostic

BASE = "https://harbour.example/"
PAGES = {
    "index.html": '<h1 id="top-of-page">x</h1>',
    "articles/sale/index.html": '<p id="c1">x</p><p id="años">y</p>',
    "about/index.html": "",
}
FILES = ["static/site.1f.css", "feed.xml", "articles/sale/index.json"]


def check(outputs: Mapping[str, Anchors], base: str = BASE) -> list[Diagnostic]:
    """The problems of outputs, alone and between them."""
    read = {path: read_links(path, anchors, base) for path, anchors in outputs.items()}
    alone = [problem for _, problems in read.values() for problem in problems]
    return alone + check_links({path: linked for path, (linked, _) in read.items()})


def codes(html: str, path: str = "articles/sale/index.html", base: str = BASE) -> list[str]:
    """The problems of one page of the small site."""
    pages = {**PAGES, path: PAGES.get(path, "") + html}
    anchors = {name: read_page(text.encode()).anchors for name, text in pages.items()}
    return [problem.code for problem in check({**dict.fromkeys(FILES, Anchors()), **anchors}, base)]


def link(url: str) -> str:
    return f'<a href="{url}">x</a>'


ALIVE = [
    "../../", "../../about/", "../../about/index.html", "#c1", "#top", "", "./", "../../articles/sale/#c1",
    "index.json", "?page=2#c1", "#a%C3%B1os", "/about/", "https://harbour.example/about/", "https://harbour.example/",
    "https://elsewhere.example/x",
    "mailto:desk@harbour.example", "../../feed.xml",
]  # fmt: skip
DEAD = {
    "../about/": "dead-link",
    "../../about": "dead-link",
    "../../../about/": "dead-link",
    "../../../../": "dead-link",
    "../../About/": "dead-link",
    "/nowhere/": "dead-link",
    "https://harbour.example/nowhere/": "dead-link",
    "#c2": "dead-fragment",
    "../../#c1": "dead-fragment",
    "javascript:alert(1)": "unsafe-link",
    " JavaScript:alert(1)": "unsafe-link",
    "data:text/html,x": "unsafe-link",
}


@pytest.mark.parametrize("url", ALIVE)
def test_a_link_that_leads_somewhere_is_no_problem(url: str) -> None:
    assert codes(link(url)) == []


@pytest.mark.parametrize(("url", "code"), DEAD.items())
def test_a_link_that_leads_nowhere_is_an_error(url: str, code: str) -> None:
    assert codes(link(url)) == [code]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<link rel="stylesheet" href="../../static/site.1f.css">', []),
        ('<link rel="stylesheet" href="../../static/site.2e.css">', ["dead-link"]),
        ('<link rel="stylesheet" href="https://fonts.example/x.css">', ["external-request"]),
        ('<link rel="canonical" href="https://harbour.example/articles/sale/">', []),
        ('<link rel="canonical" href="https://harbour.example/articles/sail/">', ["dead-link"]),
        ('<img src="//cdn.example/x.png" alt="">', ["external-request"]),
        ('<img src="data:image/png;base64,AAAA" alt="">', []),
        ('<img srcset="../../feed.xml 1x, gone.png 2x" alt="">', ["dead-link"]),
        ('<svg><use href="#c1"/></svg>', []),
        ('<svg><use href="#mark"/></svg>', ["dead-fragment"]),
    ],
)
def test_what_a_page_loads_or_names_is_there_and_our_own(html: str, expected: list[str]) -> None:
    assert codes(html) == expected


def test_an_id_stands_once_and_what_names_it_finds_it() -> None:
    assert codes('<p id="c1">x</p>') == ["duplicate-id"]
    assert codes('<p aria-labelledby="c1 c9">x</p>') == ["unknown-id"]


def test_a_site_below_a_folder_of_its_host_keeps_its_absolute_links_below_it() -> None:
    base = "https://host.example/harbour/"
    assert codes(link("/harbour/about/"), "404.html", base) == []
    assert codes(link("/about/"), "404.html", base) == ["dead-link"]


def test_a_problem_says_page_line_and_link() -> None:
    anchors = {"a.html": read_page(b"<p>\n\n<a href='b.html#x'>x</a>").anchors}
    (problem,) = check(anchors)
    assert (problem.severity, problem.place) == ("error", "a.html:3")
    assert "“b.html#x”" in problem.message


def test_what_a_sitemap_or_feed_names_must_be_there() -> None:
    sitemap = b"<urlset xmlns='http://www.sitemaps.org/x'>\n<url><loc>https://harbour.example/about/</loc></url>\n"
    feed = (
        sitemap
        + b"<link href='https://harbour.example/articles/gone/?a=1&amp;b=2'/><id>tag:harbour.example,2025:1</id>"
    )
    about = {"about/index.html": Anchors()}
    assert check({**about, "sitemap.xml": read_feed(sitemap)}) == []
    (problem,) = check({**about, "feed.xml": read_feed(feed)})
    assert (problem.code, problem.line) == ("dead-link", 3)
