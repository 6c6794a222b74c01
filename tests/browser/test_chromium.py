"""The browser that the other tests in this folder stand on."""

from playwright.sync_api import Browser


def test_it_renders_a_page(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<main><h1>Puerto Azul</h1></main>")
    assert page.get_by_role("heading").inner_text() == "Puerto Azul"
    page.close()
