"""The desk in a real browser: by keyboard alone, without scripts, against other sites, on any screen."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, expect

from colombia_nato_site.content.files import read_tree
from colombia_nato_site.serve.preview import Preview
from colombia_nato_site.serve.server import Server, open_server, run_in_background
from desk.editor import Editor, at_the_desk

WIDTHS = (360, 768, 1440)
OUTLINED = """() => [document.activeElement, document.activeElement.nextElementSibling].filter(e => e)
    .map(getComputedStyle).some(s => parseFloat(s.outlineWidth) >= 2 && s.outlineStyle !== "none")"""
SUGGESTED = "draft/?show=suggested"


class Window:
    """A browser at the desk; no page may say anything on the console or ask another host for anything."""

    def __init__(self, browser: Browser, server: Server, editor: Editor) -> None:
        self._browser, self.url, self.editor = browser, server.desk_url, editor

    @contextmanager
    def opens(self, path: str = SUGGESTED, **options: object) -> Iterator[Page]:
        context = self._browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **options})  # type: ignore[arg-type]
        page, said, asked = context.new_page(), [], []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(self.url + path)
        yield page
        context.close()
        refused = ("status of 409", "status of 422", "icon.svg", "404 (Not Found)", "503")
        assert not [text for text in said if not any(part in text for part in refused)]
        origin = self.url.partition("/_nato-site")[0]
        assert not [url for url in asked if not url.startswith(origin)]


@pytest.fixture
def window(browser: Browser, tmp_path: Path) -> Iterator[Window]:
    editor = at_the_desk(tmp_path)
    with open_server(tmp_path, Preview(), 0) as server:
        run_in_background(server)
        yield Window(browser, server, editor)
        server.shutdown()


def chosen(page: Page) -> str:
    return str(page.locator(".card.chosen").get_attribute("id")).removeprefix("point-")


def presses(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def sends(page: Page, key: str) -> None:
    """A key that sends a form, and waits for the page that comes."""
    with page.expect_navigation():
        page.keyboard.press(key)


# --- By keyboard --------------------------------------------------------------------------------------


def test_suggestions_are_gone_through_with_j_and_k(window: Window) -> None:
    ids = [point.id for point in window.editor.points]
    with window.opens() as page:
        assert chosen(page) == ids[0]
        presses(page, "j", "j", "k")
        assert chosen(page) == ids[1]
        expect(page.locator(f"#point-{ids[1]} .choose")).to_be_focused()


def test_the_chosen_suggestion_shows_its_passages_in_each_article(window: Window) -> None:
    with window.opens() as page:
        presses(page, "j")
        for article in ("herald", "gazette"):
            expect(page.locator(f"#article-{article} mark.chosen").first).to_be_in_viewport()


def test_accept_reject_and_take_back_by_key(window: Window) -> None:
    one, two, three = (point.id for point in window.editor.points[:3])
    with window.opens() as page:
        sends(page, "a")
        assert (window.editor.point(one).status, chosen(page)) == ("accepted", two)
        sends(page, "r")
        assert (window.editor.point(two).status, chosen(page)) == ("rejected", three)
        sends(page, "u")
        assert window.editor.point(two).status == "suggested"


def test_a_point_is_edited_and_accepted_by_key(window: Window) -> None:
    id_ = window.editor.points[0].id
    with window.opens() as page:
        sends(page, "e")
        page.keyboard.type("What is sold? a, j, r")
        presses(page, "Tab", "Tab")
        page.keyboard.type("The sale")
        with page.expect_navigation():
            page.keyboard.press("Control+Shift+Enter")
        point = window.editor.point(id_)
        assert (point.question, point.theme, point.status) == ("What is sold? a, j, r", "the-sale", "accepted")


def test_sentences_are_linked_by_key(window: Window) -> None:
    with window.opens() as page:
        presses(page, "1", "j", "j", "Space", "2", "j", "Space")
        expect(page.locator("[data-count]")).to_have_text("Chosen: 1 in A, 1 in B.")
        sends(page, "l")
        point = window.editor.points[-1]
        assert [one.article for one in point.positions if one.passages] == ["herald", "gazette"]
        assert page.url.partition("?")[0].endswith(f"/points/{point.id}/")


def test_points_are_joined_by_key(window: Window) -> None:
    count = len(window.editor.points)
    with window.opens() as page:
        presses(page, "j", "j", "m", "ArrowDown", "Tab")
        sends(page, "Enter")
        assert len(window.editor.points) == count - 1


def test_keys_can_be_switched_off_and_do_nothing_while_one_types(window: Window) -> None:
    before = window.editor.data
    with window.opens() as page:
        page.locator("#link [name=question]").fill("")
        page.locator("#link [name=question]").press_sequentially("a r u e")
        presses(page, "Escape", "?")
        page.get_by_label("Single keys work").uncheck()
        presses(page, "a")
        page.reload()
        presses(page, "r")
        assert window.editor.data == before


def test_every_stop_of_the_tab_key_is_seen(window: Window) -> None:
    with window.opens() as page:
        for _ in range(40):
            page.keyboard.press("Tab")
            assert page.evaluate(OUTLINED), page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


# --- Without scripts -----------------------------------------------------------------------------------


def test_all_of_it_works_without_scripts(window: Window) -> None:
    first, second = (point.id for point in window.editor.points[:2])
    with window.opens(java_script_enabled=False) as page:
        page.locator(f"#point-{first}").get_by_role("button", name="Accept").click()
        assert window.editor.point(first).status == "accepted"
        page.locator(f"#point-{second}").get_by_role("button", name="Reject").click()
        page.get_by_role("button", name="Take it back").click()
        assert window.editor.point(second).status == "suggested"
        page.locator(f"#point-{second}").get_by_role("link", name="Edit").click()
        page.get_by_label("Question").fill("What is the price?")
        page.get_by_role("button", name="Save", exact=False).first.click()
        assert window.editor.point(second).question == "What is the price?"
        page.get_by_text("where the ships are").click()
        page.get_by_text("Nobody asked").click()
        page.get_by_role("button", name="Link").click()
        assert page.url.partition("?")[0].endswith(f"/points/{window.editor.points[-1].id}/")


# --- The file changed underneath --------------------------------------------------------------------------


def test_a_conflict_shows_both_and_keeps_what_was_typed(window: Window) -> None:
    id_ = window.editor.points[0].id
    with window.opens(f"draft/points/{id_}/") as page:
        page.get_by_label("Question").fill("Mine?")
        window.editor.rewrite("question: null", "question: Theirs?")
        with page.expect_navigation():
            page.keyboard.press("Control+Enter")
        expect(page.get_by_role("alert")).to_contain_text("Nothing was written")
        expect(page.locator(".diff ins")).to_contain_text("Theirs?")
        expect(page.get_by_label("Question")).to_have_value("Mine?")
        assert window.editor.point(id_).question == "Theirs?"
        with page.expect_navigation():
            page.keyboard.press("Control+Enter")
        assert window.editor.point(id_).question == "Mine?"


# --- Other sites --------------------------------------------------------------------------------------------


FORGED = """<!doctype html><form method="post" action="{action}">
<input name="token" value="token"><input name="point" value="{point}"><input name="status" value="rejected"></form>
<script>document.forms[0].submit()</script>"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


def test_a_form_from_another_site_is_refused(window: Window, browser: Browser, tmp_path: Path) -> None:
    before, evil = read_tree(tmp_path / "content"), tmp_path / "evil"
    evil.mkdir()
    point = window.editor.points[0].id
    (evil / "index.html").write_text(FORGED.format(action=f"{window.url}draft/decide", point=point), "utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(evil))) as other:
        Thread(target=other.serve_forever, daemon=True).start()
        page = browser.new_page()
        page.goto(f"http://localhost:{other.server_port}/")
        expect(page.get_by_role("alert")).to_contain_text("comes from another site")
        page.close()
        other.shutdown()
    assert read_tree(tmp_path / "content") == before


# --- How it looks -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["", "draft/?show=all", "draft/points/{first}/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_scrolls_sideways(window: Window, path: str, scheme: str) -> None:
    with window.opens(path.format(first=window.editor.points[0].id), color_scheme=scheme) as page:
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_targets_are_large_enough_for_a_thumb(window: Window) -> None:
    phone = {"width": 360, "height": 800}
    with window.opens(viewport=phone, has_touch=True, is_mobile=True) as page:
        boxes = page.locator(".card button, .card .button, .tabs a, .filter a, .link button").evaluate_all(
            "all => all.filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect().height)"
        )
        assert boxes and min(boxes) >= 44


def test_what_a_passage_is_can_be_told_without_colour(window: Window) -> None:
    accepted, rejected = window.editor.points[0].id, window.editor.points[1].id
    window.editor.decide(accepted, "accepted")
    window.editor.decide(rejected, "rejected")
    with window.opens("draft/?show=all") as page:
        style = "e => [getComputedStyle(e).textDecorationLine, getComputedStyle(e).textDecorationStyle].join()"
        looks = {s: page.locator(f"mark.{s}").first.evaluate(style) for s in ("suggested", "accepted", "rejected")}
        assert len(set(looks.values())) == 3
