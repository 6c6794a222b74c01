from collections.abc import Callable, Iterator

import pytest

from colombia_nato_site.checks.accessibility import RULES, Found, check_accessibility
from colombia_nato_site.checks.page import Page, read_page

GOOD = (
    '<!doctype html><html lang="en"><head><title>The harbour</title>'
    '<meta name="viewport" content="width=device-width"></head><body><main><h1>The harbour</h1>{}</main></body></html>'
)


def codes(html: str) -> list[str]:
    return [problem.code for problem in check_accessibility("x.html", read_page(html.encode()))]


FINE = [
    "<h2>a</h2><h3>b</h3><h3>c</h3><h2>d</h2><h3>e</h3>",
    '<img src="x" alt=""><img src="y" alt="A crane">',
    '<a href="x">The sale</a><a href="y"><img src="z" alt="The sale"></a><a href="z" aria-label="The sale"></a>',
    '<a id="anchor"></a>',
    "<table><tr><th>a</th></tr><tr><td>1</td></tr></table>",
    '<table role="presentation"><tr><td>1</td></tr></table>',
    "<details><summary>More about it</summary><p>x</p></details>",
    '<svg aria-hidden="true"></svg><svg role="img" aria-label="A bar"></svg><svg><title>A bar</title></svg>',
    '<label for="q">Word</label><input id="q"><label>Word <select></select></label><input type="hidden">',
]
WRONG = {
    "<h3>a</h3>": "heading-level",
    "<h2>a</h2><h4>b</h4>": "heading-level",
    "<h2> </h2>": "empty-heading",
    "<h1>again</h1>": "not-one-h1",
    "<img src=x>": "no-alt",
    "<svg><path d=''/></svg>": "no-alt",
    '<a href="x"> </a>': "no-name",
    '<a href="x"><img src="y" alt=""></a>': "no-name",
    '<a href="x">Read more …</a>': "vague-link",
    "<button></button>": "no-name",
    "<table><tr><td>1</td></tr></table>": "no-table-headers",
    "<details><p>x</p><summary>late</summary></details>": "no-summary",
    "<iframe src='x'></iframe>": "no-name",
    "<input id=q>": "no-name",
    "<main></main>": "not-one-main",
    '<meta name="viewport" content="width=device-width, user-scalable = no">': "no-zoom",
}


@pytest.mark.parametrize("html", FINE)
def test_good_pages_pass(html: str) -> None:
    assert codes(GOOD.format(html)) == []


@pytest.mark.parametrize(("html", "code"), WRONG.items())
def test_each_rule_finds_its_fault(html: str, code: str) -> None:
    assert codes(GOOD.format(html)) == [code]


def test_a_bare_page_lacks_language_title_main_and_heading() -> None:
    assert codes("<html><body>x</body></html>") == ["no-language", "no-title", "not-one-main", "not-one-h1"]


def test_faults_have_their_line_and_say_what_to_do() -> None:
    (problem,) = check_accessibility("x.html", read_page(GOOD.format("\n\n<img src=x>").encode()))
    assert (problem.severity, problem.place) == ("warning", "x.html:3")
    assert problem.hint


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_can_find_something(rule: Callable[[Page], Iterator[Found]]) -> None:
    faults = ["<html></html>", *(GOOD.format(html) for html in WRONG)]
    assert any(list(rule(read_page(html.encode()))) for html in faults)
