"""The example as a newcomer meets it: invented at first sight, and Spanish words a press away from English ones."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from browser.test_reading import Reader, _served
from colombia_nato_site.build.pipeline import build
from colombia_nato_site.build.report import BuildOptions
from colombia_nato_site.starter import init_example

COMPARISON = "/comparisons/who-gets-the-dark/"


@pytest.fixture(scope="module")
def reader(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    site = tmp_path_factory.mktemp("example")
    init_example(site)
    build(BuildOptions(site, site / "public"))
    with _served(site / "public") as address:
        yield Reader(browser, address, COMPARISON, ())


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize("url", ["/", COMPARISON, "/articles/blackout-over-protest/", "/people/luz-ibarrola/"])
def test_that_it_is_invented_is_the_first_thing_to_be_seen(reader: Reader, url: str, media: str) -> None:
    with reader.opens(url, viewport={"width": 360, "height": 800}) as page:
        page.emulate_media(media=media)  # type: ignore[arg-type]
        notice = page.get_by_role("note").first
        expect(notice).to_be_visible()
        expect(notice).to_contain_text("are invented")
        first, name = notice.bounding_box(), page.locator(".masthead .name").bounding_box()
        assert first and name and first["y"] + first["height"] <= name["y"]


def test_an_english_answer_opens_the_spanish_words_that_it_rests_on(reader: Reader) -> None:
    with reader.opens(f"{COMPARISON}#the-sentence") as page:
        answer = page.locator("#the-sentence .position").nth(2)
        expect(answer.locator(".says")).to_contain_text("Both.")
        answer.locator(".evidence a").first.click()
        box = page.locator(".box:popover-open")
        expect(box.locator("blockquote")).to_contain_text("«No apagamos el pueblo, encendemos el cielo")
        expect(box.locator("blockquote")).to_have_attribute("lang", "es")
        box.get_by_role("link", name="Open in the article").click()
        claim = page.locator(".claim-row:target")
        expect(claim).to_be_in_viewport()
        expect(claim.locator(".says")).to_have_text(
            "The mayor said that the town turns on the sky, and that "
            "whoever comes home at three will find a lamp where one is needed."
        )


def test_without_scripts_the_same_link_leads_to_the_claim(reader: Reader) -> None:
    with reader.opens(f"{COMPARISON}#the-sentence", java_script_enabled=False) as page:
        page.locator("#the-sentence .position").nth(2).locator(".evidence a").first.click()
        expect(page.locator(".claim-row:target")).to_contain_text("No apagamos el pueblo")


@pytest.mark.parametrize("width", [768, 1024, 1440])
def test_three_answers_stand_side_by_side(reader: Reader, width: int) -> None:
    with reader.opens(COMPARISON, viewport={"width": width, "height": 800}) as page:
        tops = "cells => cells.map(cell => Math.round(cell.getBoundingClientRect().top))"
        assert len(set(page.locator("#from-when .position").evaluate_all(tops))) == 1
