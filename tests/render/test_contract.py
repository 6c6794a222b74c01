"""The contract between builders and templates: every field is used, every page renders, links lead somewhere."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from html.parser import HTMLParser
from urllib.parse import urljoin

import pytest
from jinja2 import Environment, nodes

from colombia_nato_site.folders import defaults_root
from colombia_nato_site.model import Corpus
from colombia_nato_site.render import contexts
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.produce import produce
from render.harbour import CONFIG, harbour, in_full, planned, with_article
from render.many import gathering

FOLDER = defaults_root() / "templates"
TEMPLATES = Templates([FOLDER])
# Data for the JSON twin alone (the page says the same in words), and what only `href` needs.
NOT_PRINTED = {"PointRow.differs", "PointUse.comparison", "ArticlePage.rights", "Site.base_path"}
SITES = {"excerpts": harbour(), "full text": in_full(harbour()), "empty": Corpus({}, {}, {}, {})}
SITES |= {f"{count} articles": gathering(count) for count in (3, 6, 20)}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SVG = {"rect", "line", "path", "circle"}

every_site = pytest.mark.parametrize("of", SITES.values(), ids=SITES.keys())


def context_fields() -> Iterator[str]:
    for name, made in vars(contexts).items():
        if is_dataclass(made) and made.__module__.startswith(contexts.__name__):
            yield from (f"{name}.{field.name}" for field in fields(made))


def names_in_templates() -> set[str]:
    """Every attribute that a template asks for, and every constant (`row[field]`, `map(attribute="…")`)."""
    found = {"site"}
    for path in FOLDER.rglob("*.html"):
        tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
        found |= {node.attr for node in tree.find_all(nodes.Getattr)}
        found |= {str(node.value) for node in tree.find_all(nodes.Const)}
    return found


def test_every_field_of_a_context_is_printed_somewhere() -> None:
    printed = names_in_templates()
    assert {field for field in context_fields() if field.partition(".")[2] not in printed} <= NOT_PRINTED


def test_templates_have_no_problems() -> None:
    assert TEMPLATES.check(TEMPLATES.names) == []


class Page(HTMLParser):
    """Ids, links, and what is wrong with the nesting of one page."""

    def __init__(self, html: bytes) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(html.decode())
        self.close()
        self.wrong += [f"{tag} is never closed" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.ids += [known["id"] or ""] if "id" in known else []
        self.links += [value for name in ("href", "src") if (value := known.get(name))]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag in SVG:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> at {self.getpos()}")


def pages(of: Corpus) -> dict[str, Page]:
    """The HTML pages by URL."""
    return {o.url: Page(produce(o, TEMPLATES)) for o in planned(of).values() if o.producer == "html"}


@every_site
def test_every_page_is_well_formed_with_unique_ids(of: Corpus) -> None:
    for url, page in pages(of).items():
        assert not page.wrong, url
        assert len(page.ids) == len(set(page.ids)), url


@every_site
def test_every_link_leads_to_a_page_and_place_that_there_is(of: Corpus) -> None:
    made, files = pages(of), {output.url for output in planned(of).values()}
    home = CONFIG.base_url
    for url, page in made.items():
        for link in page.links:
            target = urljoin(home + url[1:], link)
            if target.startswith(home):
                path, _, fragment = target.removeprefix(home[:-1]).partition("#")
                assert path in files or of is SITES["empty"], f"{url} → {link}"
                assert not fragment or fragment in made[path].ids, f"{url} → {link}"


@every_site
def test_no_link_but_those_of_404_starts_at_the_hosts_root(of: Corpus) -> None:
    for url, page in pages(of).items():
        rooted = [link for link in page.links if link.startswith("/")]
        assert bool(rooted) is (url == "/404.html"), url


def test_nothing_that_a_name_holds_reaches_the_page_as_markup() -> None:
    hostile = '"><script>alert(1)</script>'
    known = harbour()
    article = known.articles["herald-sale"]
    named = replace(article, title=hostile, summary=hostile, outlet=hostile, authors=(hostile,), notes=(hostile,))
    made = planned(with_article(known, named)).values()
    assert not [o.path for o in made if o.template and b"<script>alert" in produce(o, TEMPLATES)]
