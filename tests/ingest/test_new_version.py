"""A changed original, imported again, in whole small sites; articles invented."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colombia_nato_site.content import revisions_file
from colombia_nato_site.content.words import words
from colombia_nato_site.ingest.fetch import Page
from colombia_nato_site.ingest.importer import Imported, import_originals
from colombia_nato_site.model import Revision

V1 = """\
Harbour To Be Sold For 12 Million

By Ana Ruiz
16 July 2025

The mayor of Puerto Azul said on Wednesday that the harbour would be sold to Norte Lines for 12 million dollars, and \
that 300 boats would have to leave before the winter.

“We must sell,” Mayor María Pérez declared. “There is no other way for a town like ours.”

Fishermen have used the quay since 1923, when the first breakwater was built by hand out of stones from the hill.

Jorge Díaz, who leads the guild, said at the gate that the sale was “a theft” and that nobody had been asked.

The council votes on 30 July.
"""
V2 = (
    V1.replace("12 Million", "15 Million")
    .replace("16 July 2025", "16 July 2025 | Updated 18 July 2025")
    .replace("12 million dollars", "15 million dollars")
    .replace("no other way for a town like ours", "no better way for a town of our size")
    .replace("of stones from the hill.", "of stones.\n\nIt was raining.")
)
SILENT = V1.replace("300 boats", "310 boats")
SLUG = "harbour-to-be-sold-for-12-million"
CLAIMS = """\
claims:
  - id: price
    says: Twelve million dollars.
    kind: figure
    evidence: [{paragraph: p1, exact: sold to Norte Lines for 12 million dollars}]
  - id: guild
    says: The guild is against it.
    kind: reported-speech
    evidence: [{paragraph: p4, exact: said at the gate that the sale was}]
  - id: quay
    says: The quay is old.
    kind: event
    evidence: [{paragraph: p3, exact: the first breakwater was built by hand out of stones from}]
  - id: boats
    says: The boats must go.
    kind: event
    evidence: [{paragraph: p1, exact: would have to leave before the winter}]
  - id: vote
    says: There will be a vote.
    kind: event
    evidence: [{paragraph: p5}]
"""
COMPARISON = """\
---
title: What does it cost?
articles: [harbour-to-be-sold-for-12-million, gazette-sale]
themes: [{id: money, title: Money}]
points:
  - id: cost
    theme: money
    question: What is the price?
    relation: only
    positions:
      - {article: harbour-to-be-sold-for-12-million, says: Twelve million., claims: [price]}
      - {article: gazette-sale, searched: [price]}
  - id: s-1
    status: suggested
    relation: only
    positions:
      - article: harbour-to-be-sold-for-12-million
        passages: [{paragraph: p4, start: 0, end: 31}]
---
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "content/comparisons").mkdir(parents=True)
    (tmp_path / "in").mkdir()
    imported(tmp_path, V1)
    return tmp_path


def imported(site: Path, text: str, revises: str | None = None, seen: str | None = None) -> Imported:
    path = site / f"in/{abs(hash(text))}.txt"
    path.write_text(text, encoding="utf-8")
    [one] = import_originals(site, [str(path)], revises=revises, seen=seen)
    return one


def revised(site: Path, text: str, seen: str | None = None) -> Imported:
    return imported(site, text, SLUG, seen)


def folder(site: Path) -> Path:
    return site / "content/articles" / SLUG


def history(site: Path) -> tuple[Revision, ...]:
    path = folder(site) / "revisions.json"
    return revisions_file.read(path.read_bytes(), "")[0] if path.is_file() else ()


def files(site: Path) -> Mapping[str, bytes]:
    found = (path for path in folder(site).rglob("*") if path.is_file())
    return {path.relative_to(folder(site)).as_posix(): path.read_bytes() for path in found}


def with_claims(site: Path) -> None:
    index = folder(site) / "index.md"
    index.write_text(index.read_text(encoding="utf-8").replace("claims: []\n", CLAIMS), encoding="utf-8")
    (site / "content/comparisons/sale.md").write_text(COMPARISON, encoding="utf-8")


def test_one_version_has_no_history(site: Path) -> None:
    assert history(site) == ()


def test_what_changed_is_said_and_recorded(site: Path) -> None:
    one = revised(site, V2)
    assert one.revision == history(site)[-1]
    assert one.revision.changes is not None
    assert [field.field for field in one.revision.changes.fields] == ["headline"]
    assert len(one.revision.changes.figures) == len(one.revision.changes.quotations) == 1
    said = "\n".join(one.changes)
    assert all(found in said for found in ("→ “Harbour To Be Sold For 15 Million”", "(12,000,000) → p1", "new p4 +3"))


def test_a_version_is_dated_by_what_it_says_itself(site: Path) -> None:
    revised(site, V2)
    assert [r.dated.edtf for r in history(site) if r.dated] == ["2025-07-16", "2025-07-18"]


def test_what_a_new_version_replaces_is_kept_as_it_was(site: Path) -> None:
    before = files(site)
    one = revised(site, V2)
    kept = {Path(name).name: files(site)[name] for name in one.aside}
    assert kept == {name: before[name] for name in ("as-read.md", "original.txt", "source.md")}
    assert files(site)["original.txt"] == V2.encode()
    assert files(site)["index.md"] == before["index.md"]


def test_what_may_be_shared_of_the_versions_holds_no_run_of_the_articles_words(site: Path) -> None:
    revised(site, V2)
    shared = " ".join(words((folder(site) / "revisions.json").read_text(encoding="utf-8")))
    for text in (V1, V2):
        said = words(text.partition("2025")[2])
        assert not [run for at in range(len(said) - 3) if (run := " ".join(said[at : at + 4])) in shared]


def test_the_same_bytes_again_change_nothing(site: Path) -> None:
    revised(site, V2)
    before = files(site)
    assert (revised(site, V2).written, imported(site, V2).written, files(site)) == ((), (), before)


def test_an_earlier_version_from_the_inbox_changes_nothing(site: Path) -> None:
    revised(site, V2)
    before = files(site)
    one = imported(site, V1)
    assert ([p.code for p in one.diagnostics], one.slug, files(site)) == (["earlier-version"], SLUG, before)


def test_nor_does_it_in_the_same_import_as_the_version_that_replaces_it(site: Path) -> None:
    (folder(site) / "original.txt").write_text(V2, encoding="utf-8")
    (site / "in/first.txt").write_text(V1, encoding="utf-8")
    _, one = import_originals(site, [str(folder(site) / "original.txt"), str(site / "in/first.txt")])
    assert [p.code for p in one.diagnostics] == ["earlier-version"]
    assert [revision.words for revision in history(site)] == [98, 99]


def test_an_outlet_that_goes_back_has_three_versions(site: Path) -> None:
    revised(site, V2)
    back = revised(site, V1)
    first, second, third = history(site)
    assert (first.sha256, second.changes is None) == (third.sha256, False)
    assert third.dated is None  # its own day is that of the first
    assert first.changes is None and second.changes and third.changes
    assert (third.changes.words_added, third.changes.words_removed) == (
        second.changes.words_removed,
        second.changes.words_added,
    )
    assert [p.code for p in back.diagnostics if p.code == "undated-version"]
    assert files(site)["original.txt"] == V1.encode()


def test_who_saw_an_undated_version_can_say_so_then_or_later(site: Path) -> None:
    assert [p.code for p in revised(site, SILENT).diagnostics] == ["undated-version"]
    assert history(site)[-1].dated is None
    later = imported(site, SILENT, seen="2025-07-19")
    assert (later.written, later.diagnostics) == (("revisions.json",), ())
    seen = history(site)[-1].seen
    assert seen is not None and seen.edtf == "2025-07-19"
    imported(site, SILENT, seen="2026-01-01")
    assert history(site)[-1].seen == seen


def test_another_page_around_the_same_article_is_no_version(site: Path) -> None:
    before = files(site)
    one = revised(site, V1.replace("\n\nBy Ana", "\n\n\nBy Ana"))
    assert ([p.code for p in one.diagnostics], one.written, files(site)) == (["same-article"], (), before)


def test_an_original_of_another_format_takes_the_place_of_the_first(site: Path) -> None:
    page = "<html><body><article><h1>Harbour To Be Sold For 15 Million</h1>{}</article></body></html>"
    body = "".join(f"<p>{line}</p>" for line in V2.split("\n\n")[2:])
    fetched = Page("https://example.org/sale", page.format(body).encode(), ".html")
    [one] = import_originals(site, [fetched.url], lambda _: (fetched, []), revises=SLUG)
    assert {"original.html"} == {name for name in files(site) if name.startswith("original")}
    assert any(name.endswith("/original.txt") for name in one.aside)


def test_what_a_person_corrected_survives_a_new_version(site: Path) -> None:
    source = folder(site) / "source.md"
    source.write_text(
        source.read_text(encoding="utf-8").replace("speaker=jorge-diaz", "speaker=jorge-diaz-rey"), encoding="utf-8"
    )
    text = source.read_text(encoding="utf-8").replace("  jorge-diaz:", "  jorge-diaz-rey:")
    source.write_text(text, encoding="utf-8")
    revised(site, V2)
    now = source.read_text(encoding="utf-8")
    assert ("speaker=jorge-diaz-rey" in now, "value=15000000" in now) == (True, True)


def test_a_correction_that_hides_what_the_outlet_changed_is_told(site: Path) -> None:
    source = folder(site) / "source.md"
    source.write_text(source.read_text(encoding="utf-8").replace("have to leave", "have to go"), encoding="utf-8")
    one = revised(site, V2)
    assert "correction-holds" in [p.code for p in one.diagnostics]
    assert "have to go" in source.read_text(encoding="utf-8")


def test_claims_that_rest_on_it_are_followed(site: Path) -> None:
    with_claims(site)
    one = revised(site, V2)
    assert [(r.claim, r.how, r.place and r.place.paragraph) for r in one.resting] == [
        ("price", "lost", None),
        ("guild", "moved", "p5"),
        ("quay", "approximate", "p3"),
        ("boats", "exact", "p1"),
        ("vote", "moved", "p6"),
        (None, "moved", "p5"),
    ]


def test_each_passage_that_does_not_stand_there_still_is_told_at_its_line_with_what_to_do(site: Path) -> None:
    with_claims(site)
    index = (folder(site) / "index.md").read_text(encoding="utf-8").splitlines()
    told = {p.code: p for p in revised(site, V2).diagnostics if p.code.startswith("evidence")}
    assert set(told) == {"evidence-lost", "evidence-moved", "evidence-approximate"}
    lost = told["evidence-lost"]
    assert (lost.severity, lost.path) == ("warning", f"content/articles/{SLUG}/index.md")
    assert "12 million dollars" in index[(lost.line or 0) - 1]
    assert "sold to Norte Lines for 15 million dollars" in (lost.hint or "")
    assert "content/comparisons/sale.md:6: point “cost”" in (lost.hint or "")


def test_a_place_without_words_that_others_have_now_stays_lost_until_it_is_mended(site: Path) -> None:
    with_claims(site)
    revised(site, V2)
    assert [(loose.claim, loose.paragraph) for loose in history(site)[-1].loose] == [("vote", "p5")]
    again = revised(site, V2.replace("nobody had been asked", "nobody was asked"))
    assert [(r.claim, r.how) for r in again.resting if r.loose] == [("vote", "lost")]
    index = folder(site) / "index.md"
    index.write_text(index.read_text(encoding="utf-8").replace("{paragraph: p5}", "{paragraph: p6}"), encoding="utf-8")
    revised(site, V2.replace("nobody had been asked", "no one was asked"))
    assert history(site)[-1].loose == ()


def test_what_index_md_says_as_the_first_version_did_is_told(site: Path) -> None:
    [told] = [p for p in revised(site, V2).diagnostics if p.code == "outdated"]
    line = (folder(site) / "index.md").read_text(encoding="utf-8").splitlines()[(told.line or 0) - 1]
    assert line == "headline: Harbour To Be Sold For 12 Million"
    assert "headline: Harbour To Be Sold For 15 Million" in (told.hint or "")


def test_without_the_text_of_the_first_version_its_place_in_the_history_is_kept(site: Path) -> None:
    for name in ("source.md", "as-read.md", "original.txt"):
        (folder(site) / name).unlink()
    with_claims(site)
    assert [r.how for r in revised(site, V2).resting[:4]] == ["lost", "moved", "approximate", "exact"]
    first, second = history(site)
    assert (first.words, first.changes, second.changes, second.words > 0) == (98, None, None, True)


def test_without_the_first_reading_the_original_is_read_again(site: Path) -> None:
    (folder(site) / "as-read.md").unlink()
    assert "source.md" in revised(site, V2).written
    assert "as-read.md" in files(site)


@pytest.mark.parametrize(
    ("revises", "texts", "code"),
    [("harbour-to-be-sold", [V2], "no-such-article"), (SLUG, [V1, V2], "too-many-originals")],
)
def test_an_impossible_revision_is_refused(site: Path, revises: str, texts: list[str], code: str) -> None:
    before = files(site)
    paths = [site / f"in/{number}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    [one] = import_originals(site, [str(path) for path in paths], revises=revises)
    assert ([p.code for p in one.diagnostics], files(site)) == ([code], before)


def test_an_article_with_a_folder_of_its_own_is_no_version_of_another(site: Path) -> None:
    other = imported(site, "The town choir sang on Sunday. Everyone came.\n\nIt was a fine evening, said Eva Sol.\n")
    assert other.slug != SLUG
    one = revised(site, "The town choir sang on Sunday. Everyone came.\n\nIt was a fine evening, said Eva Sol.\n")
    assert [p.code for p in one.diagnostics] == ["another-article"]


WRITTEN = ("revisions.json", "original.txt", "features.json", "source.md", "as-read.md")


@pytest.mark.parametrize("done", range(len(WRITTEN) + 1))
def test_an_import_that_was_broken_off_is_taken_up_again(site: Path, done: int) -> None:
    before = files(site)
    revised(site, V2)
    after = files(site)
    for name in WRITTEN[done:]:
        (folder(site) / name).unlink()
        if name in before:
            (folder(site) / name).write_bytes(before[name])
    revised(site, V2)
    assert files(site) == after


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(versions=st.lists(st.sampled_from([V1, V2, SILENT]), min_size=1, max_size=5))
def test_nothing_that_was_ever_imported_is_lost(tmp_path_factory: pytest.TempPathFactory, versions: list[str]) -> None:
    site = tmp_path_factory.mktemp("site")
    (site / "in").mkdir()
    imported(site, V1)
    for text in versions:
        revised(site, text)
    kept = set(files(site).values())
    told = [r.sha256 for r in history(site)]
    changes = [text for before, text in zip([V1, *versions], versions, strict=False) if text != before]
    assert all(text.encode() in kept for text in versions)
    assert len(told) == (len(changes) + 1 if changes else 0)
