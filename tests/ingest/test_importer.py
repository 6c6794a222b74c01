"""Originals → articles' folders, in whole small sites; articles invented."""

from pathlib import Path

import pytest

from colombia_nato_site.content import load
from colombia_nato_site.content.files import read_tree
from colombia_nato_site.diagnostics import has_errors
from colombia_nato_site.ingest.fetch import Page
from colombia_nato_site.ingest.importer import Imported, import_originals

ARTICLE = """\
The mayor of Puerto Azul said in May 2025 that 300 boats would be sold, and that it was for the best.
“We must sell,” Mayor María Pérez declared. “There is no other way.”
"""
FILES = ["as-read.md", "features.json", "index.md", "original.txt", "source.md"]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/entities.yaml").write_text(
        "maria-perez: {name: María Pérez, kind: person, aliases: [Mayor María Pérez]}\n", encoding="utf-8"
    )
    return tmp_path


def original(site: Path, text: str = ARTICLE, name: str = "in/sale.txt", sidecar: str = "") -> Path:
    path = site / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    if sidecar:
        path.with_suffix(".yaml").write_text(sidecar, encoding="utf-8")
    return path


def imported(site: Path, path: Path) -> Imported:
    [one] = import_originals(site, [str(path)])
    return one


def folder(site: Path, one: Imported) -> Path:
    assert one.slug is not None, one.diagnostics
    return site / "content/articles" / one.slug


def test_a_new_original_gets_a_folder(site: Path) -> None:
    one = imported(site, original(site))
    assert (one.slug, sorted(one.written), one.features) == ("the-mayor-of-puerto-azul-said-in", FILES, "new")
    assert sorted(path.name for path in folder(site, one).iterdir()) == FILES
    assert (folder(site, one) / "original.txt").read_text(encoding="utf-8") == ARTICLE


def test_it_says_what_it_did_not_find(site: Path) -> None:
    one = imported(site, original(site))
    assert one.unread == ("headline", "outlet", "authors", "published", "url")
    comment = "# Not found in the file: headline, outlet, authors, published, url.\n"
    assert comment in (folder(site, one) / "index.md").read_text(encoding="utf-8")


def test_it_names_entities_that_the_site_does_not_know(site: Path) -> None:
    proposed = {entity.id: entity.name for entity in imported(site, original(site)).proposed}
    assert "maria-perez" not in proposed
    assert proposed.get("puerto-azul") == "Puerto Azul"


def test_the_folder_loads(site: Path) -> None:
    imported(site, original(site))
    corpus, problems = load.load(read_tree(site / "content"), drafts=True)
    assert list(corpus.sources) == ["the-mayor-of-puerto-azul-said-in"]
    assert not [problem for problem in problems if "articles/" in (problem.path or "") and has_errors([problem])]


def test_the_sidecar_fills_the_front_matter_in(site: Path) -> None:
    path = original(site, sidecar="headline: Boats To Be Sold\noutlet: Gazette\nrights: full\n")
    one = imported(site, path)
    index = (folder(site, one) / "index.md").read_text(encoding="utf-8")
    assert one.slug == "boats-to-be-sold"
    assert {"title: Boats To Be Sold", "outlet: Gazette", "rights: full"} <= set(index.splitlines())


def test_a_second_time_nothing_is_written(site: Path) -> None:
    path = original(site)
    one = imported(site, path)
    before = {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in folder(site, one).iterdir()}
    again = imported(site, path)
    assert (again.slug, again.written, again.kept, again.features) == (one.slug, (), tuple(FILES), "equal")
    assert {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in folder(site, one).iterdir()} == before


@pytest.mark.parametrize("missing", [["original.txt"], ["source.md"], ["original.txt", "source.md"], ["features.json"]])
def test_what_is_missing_is_filled_in(site: Path, missing: list[str]) -> None:
    path = original(site)
    one = imported(site, path)
    before = {file.name: file.read_bytes() for file in folder(site, one).iterdir()}
    for name in missing:
        (folder(site, one) / name).unlink()
    again = imported(site, path)
    assert (again.slug, list(again.written)) == (one.slug, missing)
    assert {file.name: file.read_bytes() for file in folder(site, one).iterdir()} == before


def test_what_a_person_wrote_is_kept_and_features_follow_it(site: Path) -> None:
    path = original(site)
    one = imported(site, path)
    source, index = folder(site, one) / "source.md", folder(site, one) / "index.md"
    source.write_text(source.read_text(encoding="utf-8").replace("value=300", "value=301"), encoding="utf-8")
    index.write_text("mine", encoding="utf-8")
    again = imported(site, path)
    assert (again.written, again.features, again.differs) == (("features.json",), "different", ("figures",))
    assert ("value=301" in source.read_text(encoding="utf-8"), index.read_text(encoding="utf-8")) == (True, "mine")


def test_a_broken_source_md_stops_its_article(site: Path) -> None:
    path = original(site)
    one = imported(site, path)
    source = folder(site, one) / "source.md"
    source.write_text(source.read_text(encoding="utf-8") + "\n[oh\n", encoding="utf-8")
    again = imported(site, path)
    assert (again.written, [p.code for p in again.diagnostics]) == ((), ["unclosed-span"])
    assert again.diagnostics[0].path == f"content/articles/{one.slug}/source.md"


def test_two_articles_that_begin_alike_have_two_folders(site: Path) -> None:
    one = imported(site, original(site))
    longer = ARTICLE + "Nobody on the quay knows why, and the buyer will not say what the boats are to be.\n"
    other = imported(site, original(site, longer, "in/other.txt"))
    assert (one.slug, other.slug) == ("the-mayor-of-puerto-azul-said-in", "the-mayor-of-puerto-azul-said-in-2")


CORRECTED = ARTICLE.replace("300 boats", "310 boats")


def test_a_corrected_version_makes_no_second_article_and_says_how_to_update_the_first(site: Path) -> None:
    one = imported(site, original(site))
    other = imported(site, original(site, CORRECTED, "in/corrected.txt"))
    assert (other.slug, other.written, [p.code for p in other.diagnostics]) == (None, (), ["nearly-same"])
    assert f"nato-site import --revises {one.slug}" in (other.diagnostics[0].hint or "")
    assert [path.name for path in (site / "content/articles").iterdir()] == [one.slug]


def test_an_original_put_in_the_place_of_another_updates_the_article(site: Path) -> None:
    at = folder(site, imported(site, original(site)))
    (at / "original.txt").write_text(CORRECTED, encoding="utf-8")
    again = imported(site, at / "original.txt")
    assert again.written == ("as-read.md", "features.json", "revisions.json", "source.md")
    assert (again.slug, [p.code for p in again.diagnostics]) == (at.name, ["undated-version"])
    assert "value=310" in (at / "source.md").read_text(encoding="utf-8")


def test_without_the_first_reading_a_changed_original_is_told_and_nothing_lost(site: Path) -> None:
    at = folder(site, imported(site, original(site)))
    (at / "as-read.md").unlink()
    (at / "original.txt").write_text(CORRECTED, encoding="utf-8")
    again = imported(site, at / "original.txt")
    assert ([p.code for p in again.diagnostics], again.written) == (["original-changed"], ())


def test_corrections_outlive_a_better_reading(site: Path) -> None:
    path = original(site)
    at = folder(site, imported(site, path))
    source, as_read = at / "source.md", at / "as-read.md"
    worse = as_read.read_text(encoding="utf-8").replace("[300 boats]{.figure value=300 unit=boats}", "300 boats")
    as_read.write_text(worse, encoding="utf-8")
    source.write_text(worse.replace("speaker=maria-perez ", "speaker=jorge-diaz "), encoding="utf-8")
    again = imported(site, path)
    now = source.read_text(encoding="utf-8")
    assert "source.md" in again.written
    assert ("value=300 unit=boats" in now, "speaker=jorge-diaz" in now, "speaker=maria-perez" in now) == (
        True,
        True,
        False,
    )


WEEKDAY = ARTICLE.replace("in May 2025", "on Monday")


@pytest.mark.parametrize(
    ("text", "was", "now", "then"),
    [
        (WEEKDAY, "published: null", "published: 2025-07-16", "[Monday]{.time .inferred edtf=2025-07-14}"),
        (WEEKDAY, "language: en", "language: sv", "said on Monday that"),
    ],
)
def test_what_hangs_on_a_corrected_date_or_language_is_read_anew(
    site: Path, text: str, was: str, now: str, then: str
) -> None:
    path = original(site, text)
    source = folder(site, imported(site, path)) / "source.md"
    source.write_text(source.read_text(encoding="utf-8").replace(was, now), encoding="utf-8")
    assert "source.md" in imported(site, path).written
    found = source.read_text(encoding="utf-8")
    assert (now in found, then in found, imported(site, path).written) == (True, True, ())


def test_one_headline_outlet_and_date_are_one_article(site: Path) -> None:
    sidecar = "headline: Boats To Be Sold\noutlet: Gazette\npublished: 2025-05-02\n"
    imported(site, original(site, sidecar=sidecar))
    rewritten = "The town's boats will not be sold after all, the harbour master told the radio on Friday.\n"
    other = imported(site, original(site, rewritten, "in/other.txt", sidecar))
    assert [p.code for p in other.diagnostics] == ["nearly-same"]


def test_one_text_in_two_outlets_is_two_articles(site: Path) -> None:
    imported(site, original(site, sidecar="outlet: Gazette\n"))
    other = imported(site, original(site, CORRECTED, "in/other.txt", "outlet: Herald\n"))
    assert (other.slug is not None, other.diagnostics) == (True, ())


def test_the_same_original_twice_in_one_call_is_one_article(site: Path) -> None:
    one, other = import_originals(site, [str(original(site)), str(original(site, name="in/copy.txt"))])
    assert (one.slug, other.written) == (other.slug, ())


def test_what_cannot_be_read_is_said_and_does_not_stop_the_rest(site: Path) -> None:
    empty, gone, good = original(site, "", "in/empty.txt"), site / "in/gone.txt", original(site)
    found = import_originals(site, [str(empty), str(gone), str(good)])
    assert [[p.code for p in one.diagnostics] for one in found] == [["empty-file"], ["cannot-read"], []]
    assert [path.name for path in (site / "content/articles").iterdir()] == [found[2].slug]


def test_what_a_broken_import_left_does_no_harm(site: Path) -> None:
    left = site / "content/articles/.the-mayor-of-puerto-azul-said-in.part"
    left.mkdir(parents=True)
    (left / "junk").write_text("half", encoding="utf-8")
    one = imported(site, original(site))
    assert sorted(path.name for path in folder(site, one).iterdir()) == FILES
    assert not left.exists()


def test_a_page_of_the_web_is_kept_as_it_was_received(site: Path) -> None:
    page = Page("https://example.org/sale", ARTICLE.encode(), ".txt")
    [one] = import_originals(site, ["https://example.org/s"], lambda _: (page, []))
    folder = site / "content/articles" / str(one.slug)
    assert (folder / "original.txt").read_bytes() == ARTICLE.encode()
    assert "https://example.org/sale" in (folder / "index.md").read_text(encoding="utf-8")
