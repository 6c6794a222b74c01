from collections.abc import Mapping

from colombia_nato_site.checks.outputs import check_outputs, examine
from colombia_nato_site.checks.source_index import index_sources
from colombia_nato_site.config import SiteConfig
from colombia_nato_site.diagnostics import Diagnostic
from factories import article, corpus, source

PAGE = "<!doctype html><html lang=en><head><title>x</title></head><body><main><h1>x</h1>{}</main></body></html>"
CONFIG = SiteConfig("x", "https://harbour.example/")
INDEX = index_sources(corpus(article("a"), sources={"a": source(" ".join(f"word{n} harbour" for n in range(200)))}))


def problems(outputs: Mapping[str, str]) -> list[Diagnostic]:
    base_url = CONFIG.base_url
    examined = {path: examine(path, text.encode(), INDEX, base_url) for path, text in outputs.items()}
    return check_outputs(examined, INDEX, CONFIG)


def test_a_sound_site_has_no_problems() -> None:
    assert problems({"index.html": PAGE.format('<a href="a.json">Data</a>'), "a.json": "{}", "x.png": "\0"}) == []


def test_all_kinds_of_problems_are_said_at_once() -> None:
    leak = " ".join(f"word{n} harbour" for n in range(30))
    html = PAGE.format(f"<p id=a>{leak}</p><p id=a></p><img src='gone.png'></b>")
    feed = "<id>https://harbour.example/gone/</id>"
    assert {problem.code for problem in problems({"index.html": html, "feed.xml": feed})} == {
        "quotation-too-long",
        "too-much-source-text",
        "duplicate-id",
        "dead-link",
        "no-alt",
        "stray-end-tag",
    }


def test_what_a_template_does_wrong_everywhere_is_said_once() -> None:
    html = PAGE.format("<h4>x</h4>")
    (problem,) = problems({f"{n}/index.html": html for n in range(40)})
    assert problem.path == "0/index.html"
    assert problem.message.endswith("(The same on 39 more pages.)")
