"""Reading the site in a real browser: from the question to the passage, on any screen, by any means."""

import gzip
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, expect

from colombia_nato_site.analysis.analyse import analyse
from colombia_nato_site.config import load_config
from colombia_nato_site.content.files import read_tree
from colombia_nato_site.content.load import load
from colombia_nato_site.render.assets import collect
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.output import Output
from colombia_nato_site.render.plan import plan
from colombia_nato_site.render.produce import produce
from colombia_nato_site.starter import init_example
from render.harbour import CONFIG, harbour
from render.many import gathering

ROOT = Path(__file__).parents[2]
WIDTHS = (320, 360, 720, 1440)  # 720: a desk at 200 %
OPEN_ALL = "document.querySelectorAll('details').forEach(d => d.open = true)"
TOO_WIDE = """() => document.documentElement.scrollWidth <= innerWidth ? [] : [location.pathname,
    ...[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
    .map(e => e.outerHTML.slice(0, 120))].slice(0, 4).map(text => [text])"""


def _harbour() -> tuple[Output, ...]:
    corpus = harbour()
    config = replace(CONFIG, base_url="https://harbour.example/")
    return plan(config, corpus, analyse(corpus)[0], collect(read_tree(ROOT / "static")))


def _ours() -> tuple[Output, ...]:
    return _site(ROOT)


def _example() -> tuple[Output, ...]:
    """Three articles in two languages, with their text."""
    with TemporaryDirectory() as folder:
        init_example(Path(folder))
        return _site(Path(folder))


def _site(root: Path) -> tuple[Output, ...]:
    config, problems = load_config(root)
    assert config, problems
    corpus, _ = load({k: v for k, v in read_tree(root / "content").items() if not k.startswith("inbox/")})
    return plan(config, corpus, analyse(corpus)[0], collect(read_tree(ROOT / "static")))


def _twenty() -> tuple[Output, ...]:
    corpus = gathering(20)
    config = replace(CONFIG, base_url="https://harbour.example/")
    return plan(config, corpus, analyse(corpus)[0], collect(read_tree(ROOT / "static")))


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class Reader:
    """Opens pages of one site; no page may say anything on the console or ask another host for anything.

    `longest` are the URLs of the longest page of each kind.
    """

    def __init__(self, browser: Browser, address: str, comparison: str, longest: Sequence[str]) -> None:
        self._browser, self.address, self.comparison, self.longest = browser, address, comparison, longest

    @contextmanager
    def opens(self, url: str, **options: object) -> Iterator[Page]:
        context = self._browser.new_context(**options)  # type: ignore[arg-type]
        page, said, asked = context.new_page(), [], []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(self.address + url)
        yield page
        context.close()
        assert not said
        assert not [url for url in asked if not url.startswith(self.address)]


@pytest.fixture(
    scope="session", params=[_harbour, _ours, _example, _twenty], ids=["harbour", "ours", "example", "twenty"]
)
def reader(
    request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Reader]:
    make: Callable[[], tuple[Output, ...]] = request.param
    outputs, folder = make(), tmp_path_factory.mktemp("site")
    templates = Templates([ROOT / "templates"])
    longest: dict[str, tuple[int, str]] = {}
    for output in outputs:
        made, path = produce(output, templates), folder / output.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made)
        if output.template:
            longest[output.template] = max(longest.get(output.template, (0, "")), (len(made), output.url))
    with _served(folder) as address:
        comparison = longest["pages/comparison.html"][1]
        yield Reader(browser, address, comparison, [url for _, url in longest.values()])


@pytest.fixture
def comparison(reader: Reader) -> str:
    return reader.comparison


def _is_the_claim(page: Page) -> None:
    claim = page.locator("li:target")
    expect(claim).to_be_in_viewport()
    expect(claim).to_have_class("claim-row")
    assert "/articles/" in page.url


def test_by_mouse_from_the_front_page_to_the_claim(reader: Reader) -> None:
    with reader.opens("/") as page:
        page.locator(".lead .headline a").click()
        page.locator(".count.differ a").click()
        _unfold(page, ".point.differ .of-all")
        cell = page.locator(".point.differ .evidence").first
        expect(cell.locator(".passage").first).to_be_hidden()
        cell.locator("> a").first.click()
        expect(cell.locator(".passage").first).to_be_visible()
        cell.get_by_role("link", name="Open in the article").first.click()
        _is_the_claim(page)


def _unfold(page: Page, groups: str) -> None:
    """Where many articles stand together, their evidence is folded."""
    if page.locator(groups).count():
        page.locator(f"{groups} > summary").first.click()


def _tab_to(page: Page, selector: str) -> None:
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"Tab never comes to {selector} on {page.url}")


def test_by_keyboard_from_the_front_page_to_the_claim(reader: Reader) -> None:
    with reader.opens("/") as page:
        for selector in (".lead .headline a", ".count.differ a"):
            _tab_to(page, selector)
            leads_to = page.evaluate("document.activeElement.href")
            page.keyboard.press("Enter")
            page.wait_for_url(leads_to)
        if page.locator(".of-all").count():
            _tab_to(page, ".of-all > summary")
            page.keyboard.press("Enter")
        _tab_to(page, ".evidence > a")
        page.keyboard.press("Enter")
        expect(page.locator(".box:popover-open .passage").first).to_be_visible()
        _tab_to(page, ".box .onward-link")
        page.keyboard.press("Enter")
        _is_the_claim(page)


def test_the_box_of_evidence_has_a_name_takes_the_focus_and_gives_it_back(reader: Reader, comparison: str) -> None:
    with reader.opens(comparison) as page:
        _unfold(page, ".of-all")
        link = page.locator(".evidence > a").first
        link.focus()
        for close in ("Escape", "Enter"):
            page.keyboard.press("Enter")
            box = page.get_by_role("dialog", name="Evidence from article")
            expect(box).to_be_focused()
            expect(link).to_have_attribute("aria-expanded", "true")
            if close == "Enter":
                box.get_by_role("button", name="Close").focus()
            page.keyboard.press(close)
            expect(box).to_be_hidden()
            expect(link).to_be_focused()
            expect(link).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("width", [360, 1440])
def test_the_box_of_evidence_lies_within_the_window(reader: Reader, comparison: str, width: int) -> None:
    still = {"viewport": {"width": width, "height": 800}, "reduced_motion": "reduce"}
    with reader.opens(comparison, **still) as page:
        _unfold(page, ".of-all")
        page.locator(".evidence > a:visible").last.click()
        at = page.locator(".box:popover-open").bounding_box()
        assert at and at["x"] >= 0 and at["x"] + at["width"] <= width and at["y"] + at["height"] <= 801


def test_a_press_on_its_link_closes_the_box_again(reader: Reader, comparison: str) -> None:
    with reader.opens(comparison, viewport={"width": 1440, "height": 900}) as page:
        _unfold(page, ".of-all")
        link = page.locator(".evidence > a").first
        link.click()
        expect(page.locator(".box:popover-open")).to_have_count(1)
        link.click()
        expect(page.locator(".box:popover-open")).to_have_count(0)


def test_focus_is_always_seen(reader: Reader, comparison: str) -> None:
    with reader.opens(comparison) as page:
        for _ in range(30):
            page.keyboard.press("Tab")
            assert page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2


def test_the_skip_link_leads_to_the_text(reader: Reader) -> None:
    with reader.opens("/") as page:
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name="Skip to the text")).to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()


def test_no_kind_of_page_scrolls_sideways(reader: Reader) -> None:
    with reader.opens("/") as page:
        too_wide = []
        for url in reader.longest:
            page.goto(reader.address + url)
            page.evaluate(OPEN_ALL)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                too_wide += [(width, *found) for found in page.evaluate(TOO_WIDE)]
        assert not too_wide


@pytest.mark.parametrize("relation", ["agree", "differ", "only"])
def test_a_number_shows_its_rows_alone(reader: Reader, comparison: str, relation: str) -> None:
    with reader.opens(f"{comparison}#points-{relation}") as page:
        assert page.locator(f".point:not(.{relation}):visible").count() == 0
        shown = page.locator(f".point.{relation}:visible").count()
        assert page.locator(f".count.{relation} .number").inner_text() == str(shown)
        page.locator(".sieve .all").click()
        assert page.locator(".point:visible").count() == page.locator(".point").count()


@pytest.mark.parametrize("scripts", [True, False])
def test_a_theme_and_a_speaker_show_their_points_alone(reader: Reader, comparison: str, scripts: bool) -> None:
    with reader.opens(comparison, java_script_enabled=scripts) as page:
        page.locator(".more-filters summary").click()
        for kind in ("on", "by"):
            link = page.locator(f".more-filters .{kind}-1")
            link.click()
            expect(link).to_be_in_viewport()
            assert page.url.endswith(f"#points-{kind}-{link.get_attribute('id').removeprefix(f'points-{kind}-')}")  # type: ignore[union-attr]
            shown = page.locator(".point:visible").count()
            assert link.inner_text().endswith(f" {shown}")
            said = page.locator(".shown").inner_text()
            assert said.startswith(f"{shown} of {page.locator('.point').count()} points shown") is scripts


def test_what_a_filter_shows_can_be_linked_to(reader: Reader, comparison: str) -> None:
    with reader.opens(f"{comparison}#points-differ") as page:
        expect(page.get_by_role("status")).to_contain_text("points shown")
        expect(page.locator(".sieve [aria-current]")).to_have_id("points-differ")
        page.locator(".sieve .all").click()
        expect(page.get_by_role("status")).to_have_text(f"All {page.locator('.point').count()} points shown")


def test_choosing_a_filter_moves_neither_the_page_nor_the_focus(reader: Reader, comparison: str) -> None:
    with reader.opens(comparison) as page:
        link = page.locator("#points-differ")
        link.scroll_into_view_if_needed()
        before = link.bounding_box()
        link.click()
        expect(page.get_by_role("status")).to_contain_text("points shown")
        assert before
        assert abs((link.bounding_box() or before)["y"] - before["y"]) < 2
        expect(link).to_be_focused()


def test_the_page_is_small(reader: Reader, comparison: str) -> None:
    """What a reader's browser fetches for it, compressed, without images."""
    with reader.opens(comparison) as page:
        urls = page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")
        fetched = [page.request.get(url).body() for url in (page.url, *urls) if not url.endswith(".svg")]
        assert len(fetched) == 3, "the page, its stylesheet, its script"
        assert sum(len(gzip.compress(body)) for body in fetched) <= 70_000
        assert len(gzip.compress(fetched[0])) <= 36_000, "the page alone"


def test_everything_reads_without_scripts(reader: Reader, comparison: str) -> None:
    with reader.opens(comparison, java_script_enabled=False) as page:
        _unfold(page, ".of-all")
        page.locator(".evidence > a").first.click()
        _is_the_claim(page)
        assert page.locator("script:not([type='application/ld+json'], [src])").count() == 0


def test_every_number_of_a_chart_opens_what_it_counts(reader: Reader, comparison: str) -> None:
    """The row on the page of counted things has the number that the chart shows."""
    with reader.opens(comparison) as page:
        links = page.locator("#part-coverage .at a, #part-emphasis td a[href*='counted']").evaluate_all(
            "all => all.map(a => [a.href, a.textContent])"
        )
        for url, count in links[:12]:
            page.goto(url)
            assert page.locator("tr:target .number").inner_text() == count, url


def test_what_one_article_alone_says_can_be_shown_alone(reader: Reader, comparison: str) -> None:
    with reader.opens(comparison) as page:
        for link in page.locator(".sieve .row > li > [id^='points-only-']").all():
            link.click()
            assert link.inner_text().split()[-1] == str(page.locator(".point:visible").count())


def test_on_a_phone_the_contents_are_at_hand_and_fold_away(reader: Reader, comparison: str) -> None:
    with reader.opens(comparison, viewport={"width": 360, "height": 800}) as page:
        page.locator("#part-sources").scroll_into_view_if_needed()
        page.locator(".on-page summary").click()
        page.locator(".on-page a[href='#part-points']").click()
        expect(page.locator(".on-page summary")).to_be_in_viewport()
        expect(page.locator(".on-page a").first).to_be_hidden()
        expect(page.locator("#part-points-title")).to_be_in_viewport()


def test_print_has_the_words_of_the_evidence(reader: Reader, comparison: str) -> None:
    with reader.opens(comparison) as page:
        page.emulate_media(media="print")
        seen = "a => a.checkVisibility({contentVisibilityAuto: true})"
        page.wait_for_function(f"[...document.querySelectorAll('.evidence > a')].every({seen})", timeout=5000)
        assert page.locator(".box").first.is_hidden()
        assert page.locator(".masthead nav").is_hidden()


def test_targets_are_large_enough_for_a_thumb(reader: Reader, comparison: str) -> None:
    phone = {"viewport": {"width": 360, "height": 800}, "has_touch": True, "is_mobile": True}
    with reader.opens(comparison, **phone) as page:
        boxes = page.locator(".masthead nav a, .sieve a, .evidence > a, .of-all > summary").evaluate_all(
            "all => all.filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect().height)"
        )
        assert boxes and min(boxes) >= 44


TEXT = ("--ink", "--soft", "--faint", *(f"--mark-{n}" for n in range(1, 7)))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_colours_can_be_told_apart(reader: Reader, scheme: str) -> None:
    with reader.opens("/", color_scheme=scheme) as page:
        read = "names => names.map(n => getComputedStyle(document.documentElement).getPropertyValue(n).trim())"
        paper, wash, highlight, *colours = page.evaluate(read, ["--paper", "--wash", "--highlight", *TEXT])
        poor = [n for n, c in zip(TEXT, colours, strict=True) if min(_contrast(c, paper), _contrast(c, wash)) < 4.5]
        assert not poor
        assert _contrast(colours[0], highlight) >= 4.5


def _contrast(one: str, other: str) -> float:
    """The contrast ratio of two #rrggbb colours (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
