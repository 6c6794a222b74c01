import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.content.addresses import Resolve, resolved
from colombia_nato_site.content.markdown import Link, read
from colombia_nato_site.model import Heading

RENDERED = [
    ("Plain *words*.", "<p>Plain <em>words</em>.</p>\n"),
    ("“Quotes” and 'quotes' -- as written", "<p>“Quotes” and 'quotes' -- as written</p>\n"),
    ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
    ("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n"),
    ("[x](https://example.org/?a=1&b=2)", '<p><a href="https://example.org/?a=1&amp;b=2">x</a></p>\n'),
    ("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>\n"),
    ("[x](JaVaScRiPt:alert)", "<p>[x](JaVaScRiPt:alert)</p>\n"),
    ("[x](java&Tab;script:alert)", "<p>[x](java\tscript:alert)</p>\n"),
    ("[x](data:text/html,a)", "<p>[x](data:text/html,a)</p>\n"),
    ("[x](//evil.example/)", "<p>[x](//evil.example/)</p>\n"),
    ("<javascript:alert>", "<p>&lt;javascript:alert&gt;</p>\n"),
    ("![a chart](/charts/a.svg)", '<p><img src="/charts/a.svg" alt="a chart" /></p>\n'),
    ("![a *spy*](https://evil.example/a.png)", "<p>a *spy*</p>\n"),
    ("# A\n\n# A\n\n# ¿Qué?", '<h1 id="text-a">A</h1>\n<h1 id="text-a-2">A</h1>\n<h1 id="text-que">¿Qué?</h1>\n'),
    ("```python\nx = 1\n```",
     '<pre><code class="language-python"><span class="n">x</span> <span class="o">=</span> '
     '<span class="mi">1</span>\n</code></pre>\n'),
    ('```"><script>\n<b>\n```', "<pre><code>&lt;b&gt;\n</code></pre>\n"),
    ("```nonsense\n<b>\n```", '<pre><code class="language-nonsense">&lt;b&gt;\n</code></pre>\n'),
]  # fmt: skip


def to_html(text: str, resolve: Resolve = lambda _: None) -> str:
    return resolved(read(text).prose.html, resolve)


@pytest.mark.parametrize(("text", "html"), RENDERED)
def test_rendering(text: str, html: str) -> None:
    assert to_html(text) == html


def test_tables_and_footnotes_are_known() -> None:
    html = to_html("| a | b |\n|---|---|\n| 1 | 2[^n] |\n\n[^n]: A note.")
    assert "<table>" in html
    assert "A note." in html
    assert 'class="footnote-ref"' in html


ADDRESSES = {
    "article:herald": "../articles/herald/",
    "claim:herald/price": "../articles/herald/#price",
    "#cost": "#cost-2",
    "/method/": "../method/",
}


@pytest.mark.parametrize(("address", "href"), ADDRESSES.items())
def test_what_points_into_the_site_is_resolved(address: str, href: str) -> None:
    assert to_html(f"[x]({address})", ADDRESSES.get) == f'<p><a href="{href}">x</a></p>\n'


@pytest.mark.parametrize("address", ["article:nobody", "entity:x", "comparison:x", "claim:x/y"])
def test_what_cannot_be_resolved_loses_its_address_and_keeps_its_words(address: str) -> None:
    assert to_html(f"[words]({address})", ADDRESSES.get) == "<p><a>words</a></p>\n"
    assert to_html(f"[words]({address})") == "<p><a>words</a></p>\n"


def test_other_fragments_and_paths_stay() -> None:
    assert to_html("[a](#b) [c](/d/)", ADDRESSES.get) == '<p><a href="#b">a</a> <a href="/d/">c</a></p>\n'


def test_words_that_look_like_a_link_stay() -> None:
    html = to_html('` href="#a"` [x](/b/ \' href="#c"\')', lambda _: "changed")
    assert html.count("changed") == 1


def test_addresses_are_given_as_written() -> None:
    asked: list[str] = []
    to_html("[x](entity:a&amp;b) [y](#¿qué?)", asked.append)
    assert asked == ["entity:a&b", "#%C2%BFqu%C3%A9?"]


def test_addresses_are_escaped() -> None:
    assert to_html("[a](#b)", lambda _: '"><script>') == '<p><a href="&quot;&gt;&lt;script&gt;">a</a></p>\n'


def test_references_know_their_lines() -> None:
    text = "One\ntwo [x](article:a) and\n[y](#p).\n\n- [z](claim:a/b)\n\n| [t](entity:e) |\n|---|\n| [u](/m/) |\n"
    assert list(read(text).references) == [
        Link("article:a", 2),
        Link("#p", 3),
        Link("claim:a/b", 5),
        Link("entity:e", 7),
        Link("/m/", 9),
    ]


def test_code_and_outside_addresses_are_no_references() -> None:
    assert read("`[x](article:a)` [y](https://example.org)").references == ()


def test_references_in_footnotes_count() -> None:
    assert [link.address for link in read("a[^1]\n\n[^1]: [x](article:a)\n").references] == ["article:a"]


def test_what_is_refused_is_told() -> None:
    text = "[a](javascript:x)\n\n![b](https://example.org/b.png)\n\n[c](https://example.org) `[d](data:x)`\n"
    assert read(text).refused == (Link("javascript:x", 1), Link("https://example.org/b.png", 3))


def test_headings_have_the_ids_of_the_html() -> None:
    text = "## The *sale*\n\nWords.\n\n### The `price`\n\n## The sale\n"
    headings = read(text).prose.headings
    assert headings == (
        Heading(2, "text-the-sale", "The sale"),
        Heading(3, "text-the-price", "The price"),
        Heading(2, "text-the-sale-2", "The sale"),
    )
    assert re.findall('id="([^"]*)"', to_html(text)) == [heading.id for heading in headings]


MARKUP = st.text(alphabet="ab<>&\"'[]()!#`*_~|:-/\\ \n^1.+javscript:dt", max_size=80)


@given(MARKUP)
def test_no_text_makes_markup_of_its_own(text: str) -> None:
    html = to_html(text, lambda address: address)
    assert not re.search(r"<(script|iframe|style|object|[a-z]+[^>]* on[a-z]+=)", html)
    assert not re.search(r'(href|src)="\s*(javascript|data|vbscript):', html, re.IGNORECASE)


@given(MARKUP)
def test_no_text_is_too_odd(text: str) -> None:
    prose = read(text).prose
    assert len(prose.headings) == len(re.findall("<h[1-6] ", prose.html))


def test_deep_nesting_is_no_trouble() -> None:
    assert to_html(">" * 5000 + "[" * 5000 + "*a" * 5000)
