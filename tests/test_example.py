"""The example site of `nato-site init --example`: whole, read as the reader reads today, and marked as invented."""

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import etree, html

from colombia_nato_site.build.pipeline import build, check
from colombia_nato_site.build.report import BuildOptions
from colombia_nato_site.config import load_config
from colombia_nato_site.content.evidence import resolve
from colombia_nato_site.content.files import read_tree
from colombia_nato_site.content.load import load
from colombia_nato_site.content.words import words
from colombia_nato_site.ingest.importer import import_originals
from colombia_nato_site.model import Source
from colombia_nato_site.starter import init, init_example

ROOT = Path(__file__).parents[1]
COMPARISON = "comparisons/who-gets-the-dark"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("example") / "site"
    init_example(folder)
    return folder


@pytest.fixture(scope="module")
def published(site: Path) -> dict[str, bytes]:
    report = build(BuildOptions(site, site / "public", jobs=1))
    assert not report.diagnostics
    return read_tree(site / "public")


@pytest.fixture(scope="module")
def notice(site: Path) -> str:
    config, _ = load_config(site)
    assert config
    return config.invented


def test_nothing_in_it_needs_mending(site: Path) -> None:
    report = check(BuildOptions(site, site / "public", jobs=1))
    assert not report.diagnostics
    assert report.evidence
    assert report.evidence.resolved == report.evidence.claims > 30
    assert not report.evidence.unchecked


def test_every_passage_stands_word_for_word_where_it_is_said_to(site: Path) -> None:
    corpus, _ = load(read_tree(site / "content"))
    passages = [(a.slug, e) for a in corpus.articles.values() for claim in a.claims for e in claim.evidence]
    assert {resolve(evidence, corpus.sources[slug]).how for slug, evidence in passages} == {"exact"}
    assert all(evidence.start is not None for _, evidence in passages), "without it no speaker is found"


def test_it_is_what_the_issue_asks_for(site: Path) -> None:
    corpus, _ = load(read_tree(site / "content"))
    assert sorted(str(article.language) for article in corpus.articles.values()) == ["en", "en", "es"]
    (comparison,) = corpus.comparisons.values()
    assert {point.relation for point in comparison.points} == {"agree", "differ", "only"}
    assert {point.differs for point in comparison.points} >= {"number", "date", "name", "negation", "framing"}


def test_so_do_the_passages_that_wait_for_an_editor(site: Path) -> None:
    sources = load(read_tree(site / "content"))[0].sources
    text = (site / f"content/{COMPARISON}.md").read_text(encoding="utf-8")
    file = yaml.safe_load(text.removeprefix("---\n").partition("\n---\n")[0])
    waiting = [point for point in file["points"] if point.get("status") == "suggested"]
    passages = [
        (at["article"], found) for point in waiting for at in point["positions"] for found in at.get("passages", ())
    ]
    assert len(waiting) > 2
    assert [words_at(sources[slug], found) for slug, found in passages] == [found["exact"] for _, found in passages]


def test_quotations_that_the_articles_share_are_cut_as_it_is_said(site: Path) -> None:
    corpus, _ = load(read_tree(site / "content"))
    shared = corpus.comparisons["who-gets-the-dark"].quotations
    cuts = [cut for quotation in shared for cut in quotation.cuts]
    said = [
        sum(len(words(words_at(corpus.sources[cut.article], asdict(place)))) for place in cut.places) for cut in cuts
    ]
    assert [len(quotation.cuts) for quotation in shared] == [3, 2]
    assert said == [cut.words for cut in cuts]


def words_at(source: Source, place: Mapping[str, Any]) -> str:
    """What stands in a source's paragraph, from `start` to `end`."""
    span = next(paragraph.span for paragraph in source.paragraphs if paragraph.id == place["paragraph"])
    return source.words_of(span)[place["start"] : place["end"]]


def test_importing_its_articles_again_changes_nothing(site: Path) -> None:
    before = read_tree(site / "content")
    originals = sorted(str(path) for path in site.glob("content/articles/*/original.md"))
    imported = import_originals(site, originals)
    assert [(one.written, one.features, one.diagnostics) for one in imported] == [((), "equal", ())] * 3
    assert read_tree(site / "content") == before


def test_two_of_them_are_the_same(tmp_path: Path, site: Path, published: dict[str, bytes]) -> None:
    init_example(tmp_path / "again")
    build(BuildOptions(tmp_path / "again", tmp_path / "public", jobs=2))
    assert read_tree(tmp_path / "public") == published


# --- Marked as invented ---------------------------------------------------------------------------


def test_every_page_says_that_it_is_invented_and_asks_not_to_be_listed(
    published: dict[str, bytes], notice: str
) -> None:
    pages = {path: data.decode() for path, data in published.items() if path.endswith(".html")}
    assert len(pages) > 30
    unmarked = [path for path, page in pages.items() if f'<p class="invented" role="note">{notice}</p>' not in page]
    listed = [path for path, page in pages.items() if '<meta name="robots" content="noindex, nofollow">' not in page]
    assert (unmarked, listed) == ([], [])


def test_it_says_so_before_anything_else(published: dict[str, bytes], notice: str) -> None:
    for path in ("index.html", "404.html", f"{COMPARISON}/index.html"):
        body = published[path].decode().partition("<body")[2]
        assert body.index(notice) < min(body.index("<header"), body.index("<main"), body.index("<h1"))


def test_every_file_of_data_says_so(published: dict[str, bytes], notice: str) -> None:
    kinds = (".json", ".bib", ".csv", ".txt")
    files = {path: data for path, data in published.items() if path.endswith(kinds)}
    assert {kind for kind in kinds for path in files if path.endswith(kind)} == set(kinds)
    assert not [path for path, data in files.items() if notice not in data.decode()]


def test_every_row_of_the_table_says_so(published: dict[str, bytes], notice: str) -> None:
    rows = list(csv.DictReader(io.StringIO(published[f"{COMPARISON}/points.csv"].decode())))
    assert {row["invented"] for row in rows} == {notice}


def test_every_entry_of_the_feed_says_so(published: dict[str, bytes], notice: str) -> None:
    feed = etree.fromstring(published["feed.xml"])
    said = [node.text or "" for node in feed.iter("{*}subtitle", "{*}summary")]
    assert len(said) == 1 + len(feed.findall("{*}entry")) > 4
    assert all(text.startswith(notice) for text in said)


def test_search_engines_are_told_of_no_real_article(published: dict[str, bytes], notice: str) -> None:
    page = published[f"{COMPARISON}/index.html"].decode()
    data = page.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    article = json.loads(data)["@graph"][0]
    works = [article, *article["isBasedOn"]]
    assert {(work["genre"], work["disambiguatingDescription"]) for work in works} == {("fiction", notice)}
    assert {work["publisher"]["disambiguatingDescription"] for work in works} == {notice}
    assert "sitemap.xml" not in published


def test_whoever_cites_it_says_so(published: dict[str, bytes], notice: str) -> None:
    page = published[f"{COMPARISON}/index.html"].decode()
    assert f"[{notice}]" in page.partition('<p class="citation">')[2].partition("</p>")[0]
    assert f"note = {{{notice}}}" in published[f"{COMPARISON}/cite.bib"].decode()


# --- Never mixed with what is real ----------------------------------------------------------------


def test_it_wants_a_folder_of_its_own(tmp_path: Path) -> None:
    init(tmp_path)
    before = read_tree(tmp_path)
    with pytest.raises(FileExistsError, match="not empty"):
        init_example(tmp_path)
    assert read_tree(tmp_path) == before


def test_neither_a_new_site_nor_ours_has_anything_of_it(tmp_path: Path) -> None:
    init(tmp_path)
    for folder in (tmp_path, ROOT):
        texts = {path: data for path, data in read_tree(folder / "content").items() if not path.startswith("inbox/")}
        assert not [path for path, data in texts.items() if b"Lumbre" in data or b"invented:" in data]


def test_a_site_of_real_articles_says_nothing_of_the_kind(tmp_path: Path) -> None:
    init(tmp_path)
    build(BuildOptions(tmp_path, tmp_path / "public", jobs=1))
    made = read_tree(tmp_path / "public")
    marks = (b'class="invented"', b'"invented"', b"noindex", b"fiction")
    assert not [path for path, data in made.items() if not path.endswith(".css") and any(m in data for m in marks)]
    assert "sitemap.xml" in made


# --- In two languages -----------------------------------------------------------------------------


def test_what_is_in_another_language_than_the_page_says_so(published: dict[str, bytes]) -> None:
    article = html.fromstring(published["articles/la-noche-de-quien-trabaja/index.html"])
    texts = article.xpath(
        "//ol[@class='map']//p[@class='text'] | //h3[@class='section-name'] | //blockquote/p | //dd/q"
    )
    assert len(texts) > 25
    assert {text.xpath("string(ancestor-or-self::*[@lang][1]/@lang)") for text in texts} == {"es"}


def test_so_do_the_verbs_of_an_article_in_the_charts(published: dict[str, bytes]) -> None:
    for path in (f"{COMPARISON}/index.html", f"{COMPARISON}/counted/index.html"):
        page = html.fromstring(published[path])
        assert page.xpath("//span[@lang='es'][text()='cuenta']")
        assert not page.xpath("//text()[contains(., 'cuenta')][not(ancestor::*[@lang='es'])]")
        assert not page.xpath("//span[@lang='en']")


def test_a_headline_in_another_language_has_our_title_behind_it(published: dict[str, bytes]) -> None:
    (references,) = html.fromstring(published[f"{COMPARISON}/index.html"]).xpath("//ol[@class='references']")
    said = references.text_content()
    assert "“La noche también es de quien la trabaja” [The night belongs to those who work it, too], El Candil" in said
    assert said.count("[") == 1


def test_on_the_comparison_too_and_nothing_else_does(published: dict[str, bytes]) -> None:
    page = html.fromstring(published[f"{COMPARISON}/index.html"])
    passages = page.xpath("//*[@id='the-sentence']//*[@lang='es'][contains(., 'No apagamos el pueblo')]")
    assert passages
    assert not page.xpath("//*[@lang='es'][contains(., ' the ') or contains(., 'Ledger') or contains(., 'paragraph')]")
