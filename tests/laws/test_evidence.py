"""Law 7: every claim's evidence resolves to the passage it names, or the build says which does not."""

from pathlib import Path

from colombia_nato_site.build.pipeline import build
from colombia_nato_site.build.report import BuildOptions
from laws.harbour_site import index, write, write_site


def test_a_passage_that_is_not_in_the_article_stops_the_build(tmp_path: Path) -> None:
    root = write_site(tmp_path)
    assert not build(BuildOptions(root, root / "public")).failed
    before = (root / "public/articles/herald/index.html").read_bytes()
    text = index("herald").replace("put the price at 12 million dollars", "hoped for a good price as any seller does")
    write(root / "content/articles/herald/index.md", text)
    report = build(BuildOptions(root, root / "public"))
    (lost,) = [d for d in report.diagnostics if d.code == "evidence-lost"]
    assert (lost.path, lost.line) == ("content/articles/herald/index.md", line_of(text, "hoped for"))
    assert report.evidence is not None
    assert (report.evidence.claims, report.evidence.resolved) == (4, 3)
    assert (root / "public/articles/herald/index.html").read_bytes() == before


def test_all_evidence_of_a_good_site_is_found(tmp_path: Path) -> None:
    report = build(BuildOptions(write_site(tmp_path), tmp_path / "public"))
    assert report.evidence is not None
    assert (report.evidence.claims, report.evidence.resolved, report.evidence.unchecked) == (4, 4, ("letter",))


def line_of(text: str, words: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if words in line)


def test_features_that_are_not_those_of_the_source_stop_the_build(tmp_path: Path) -> None:
    root = write_site(tmp_path)
    source = root / "content/articles/herald/source.md"
    write(source, source.read_text(encoding="utf-8").replace("Two hundred people", "Three hundred people"))
    report = build(BuildOptions(root, root / "public"))
    assert "stale-features" in [d.code for d in report.diagnostics if d.severity == "error"]
    assert not (root / "public").exists()
