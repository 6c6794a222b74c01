from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.model import Entity
from colombia_nato_site.render import links

SEGMENT = st.text("abz019-", min_size=1, max_size=4)
FOLDER = st.lists(SEGMENT, max_size=3).map(lambda parts: "/" + "".join(f"{part}/" for part in parts))
PAGE = FOLDER | st.just("/feed.xml") | st.just("/404.html")
TARGET = st.tuples(PAGE, st.sampled_from(["", "#p3"])).map("".join)


@given(PAGE, TARGET, st.sampled_from(["https://a.example", "https://a.example/deep/down"]))
def test_a_relative_link_leads_where_the_absolute_one_does(page: str, target: str, base: str) -> None:
    assert urljoin(base + page, links.relative(target, page)) == base + target


@given(PAGE, TARGET)
def test_a_relative_link_never_starts_at_the_hosts_root(page: str, target: str) -> None:
    assert not links.relative(target, page).startswith("/")


@pytest.mark.parametrize("url", ["https://else.example/x", "#here", "//host/x", "mailto:a@b.example"])
def test_what_is_not_ours_stays_as_it_is(url: str) -> None:
    assert links.relative(url, "/articles/x/") == url


def test_a_place_on_the_same_page_is_a_fragment() -> None:
    assert links.relative("/articles/x/#c1", "/articles/x/") == "#c1"


@pytest.mark.parametrize(
    ("url", "path"),
    [("/", "index.html"), ("/articles/x/", "articles/x/index.html"), ("/404.html", "404.html")],
)
def test_the_file_that_serves_a_page(url: str, path: str) -> None:
    assert links.path_of(url) == path


def test_an_outlet_without_latin_letters_has_an_address_of_its_own() -> None:
    assert links.outlet("El País") == "/outlets/el-pais/"
    assert links.outlet("新聞") != links.outlet("報紙")


def test_entities_live_under_their_kind() -> None:
    assert links.entity(Entity("un", "UN", "organisation")) == "/organisations/un/"
