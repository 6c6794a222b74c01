from xml.etree import ElementTree as ET

from colombia_nato_site.model import Corpus
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.feeds import ATOM, NEVER, SITEMAP, Feed, FeedEntry, atom
from colombia_nato_site.render.output import Text
from colombia_nato_site.render.produce import produce
from render.harbour import harbour, planned

BASE = "https://harbour.example/reader"


def parsed(path: str, of: Corpus) -> ET.Element:
    return ET.fromstring(produce(planned(of)[path], Templates([])))


def test_the_feed_holds_what_is_dated_the_latest_first() -> None:
    feed = parsed("feed.xml", harbour())
    ids = [entry.findtext(f"{{{ATOM}}}id") for entry in feed.iter(f"{{{ATOM}}}entry")]
    assert ids[1:] == [f"{BASE}/comparisons/who-gains/", f"{BASE}/articles/herald-sale/"]
    assert feed.findtext(f"{{{ATOM}}}updated") == "2025-07-22T00:00:00Z"


def test_a_correction_is_an_entry_of_the_feed_that_leads_to_its_place_on_the_page_of_all() -> None:
    entry = next(parsed("feed.xml", harbour()).iter(f"{{{ATOM}}}entry"))
    (listed,) = planned(harbour())["corrections/index.html"].context.corrections  # type: ignore[attr-defined]
    assert entry.findtext(f"{{{ATOM}}}id") == f"{BASE}/corrections/#{listed.id}"
    assert entry.findtext(f"{{{ATOM}}}summary") == "Twelve million. It said: Ten million."


def test_every_entry_has_what_rfc_4287_wants() -> None:
    for entry in parsed("feed.xml", harbour()).iter(f"{{{ATOM}}}entry"):
        assert all(entry.findtext(f"{{{ATOM}}}{tag}") for tag in ("id", "title", "updated", "summary"))
        assert entry.find(f"{{{ATOM}}}link").get("href", "").startswith("https://")  # type: ignore[union-attr]


def test_a_feed_without_dates_reads_no_clock() -> None:
    assert parsed("feed.xml", Corpus({}, {}, {}, {})).findtext(f"{{{ATOM}}}updated") == NEVER


def test_text_that_xml_cannot_hold_is_left_out_and_the_rest_escaped() -> None:
    entry = FeedEntry("u", "a \x0b<b> & c\ud800", "u", NEVER, None, "s")
    feed = Feed("i", "t", "s", "en", "a", "u", "h", NEVER, (entry,))
    assert ET.fromstring(atom(feed)).findtext(f".//{{{ATOM}}}entry/{{{ATOM}}}title") == "a <b> & c"


def test_the_sitemap_lists_every_page_but_404_with_its_last_change() -> None:
    root = parsed("sitemap.xml", harbour())
    found = {url.findtext(f"{{{SITEMAP}}}loc"): url.findtext(f"{{{SITEMAP}}}lastmod") for url in root}
    pages = {BASE + output.url for output in planned(harbour()).values() if output.template}
    assert found.keys() == pages - {f"{BASE}/404.html"}
    assert found[f"{BASE}/comparisons/who-gains/"] == "2025-07-21"


def test_robots_are_told_of_the_sitemap() -> None:
    robots = planned(harbour())["robots.txt"].context
    assert isinstance(robots, Text)
    assert f"Sitemap: {BASE}/sitemap.xml\n" in robots.text
