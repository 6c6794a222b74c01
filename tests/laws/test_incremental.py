"""Law 1: an incremental build equals a clean one. Law 2: a second build writes nothing."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from colombia_nato_site.build.pipeline import build
from colombia_nato_site.build.report import BuildOptions, BuildReport
from colombia_nato_site.build.verify import compare
from laws.harbour_edits import EDITS, Edit, break_something, mend_it, retitle_an_article
from laws.harbour_site import write_site

SLOW = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
numbers = st.integers(0, 3)
edits = st.lists(st.tuples(st.sampled_from(EDITS), numbers), min_size=1, max_size=5)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_site(tmp_path_factory.mktemp("built") / "site")
    assert not publish(root).failed
    return root


def publish(root: Path) -> BuildReport:
    return build(BuildOptions(root, root / "public"))


def clean(root: Path, folder: Path) -> BuildReport:
    return build(BuildOptions(root, folder / "clean", use_store=False))


def snapshot(root: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted((root / "public").rglob("*")) if p.is_file()}


def stamps(folder: Path) -> dict[str, tuple[int, int, int]]:
    everything = [folder, *sorted(folder.rglob("*"))]
    return {str(p): (s.st_ino, s.st_mtime_ns, s.st_ctime_ns) for p in everything if (s := p.stat())}


# No shrinking: a failing sequence is short as it is, and every try costs builds.
@settings(max_examples=8, phases=[Phase.explicit, Phase.reuse, Phase.generate], suppress_health_check=SLOW)
@given(steps=edits)
def test_after_any_edits_the_site_is_that_of_a_clean_build(built: Path, steps: list[tuple[Edit, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "site")
        shutil.copytree(built, root, symlinks=True)
        for edit, number in steps:
            edit(root, number)
            touched = snapshot(root)
            if publish(root).failed:
                assert snapshot(root) == touched
                assert clean(root, Path(folder)).failed
            else:
                assert not clean(root, Path(folder)).failed
                assert compare(root / "public", Path(folder, "clean")) == {}


@pytest.mark.parametrize("edit", EDITS)
def test_after_each_edit_and_back_the_site_is_that_of_a_clean_build(built: Path, edit: Edit, tmp_path: Path) -> None:
    root = tmp_path / "site"
    shutil.copytree(built, root)
    for number in (1, 2):
        edit(root, number)
        assert publish(root).failed is (edit is break_something)
        mend_it(root, number)
        assert not publish(root).failed
    assert not clean(root, tmp_path).failed
    assert compare(root / "public", tmp_path / "clean") == {}


def test_a_second_build_writes_nothing(built: Path) -> None:
    publish(built)
    before = stamps(built / "public")
    report = publish(built)
    assert (report.made, report.published.written, report.published.removed) == (0, (), ())
    assert stamps(built / "public") == before


def test_one_edit_makes_few_pages(built: Path, tmp_path: Path) -> None:
    shutil.copytree(built, tmp_path / "site")
    page = tmp_path / "site/content/pages/about.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")
    report = publish(tmp_path / "site")
    assert [path for path, why in report.reasons.items() if why != "unchanged"] == ["about/index.html"]
    assert report.published.written == ("about/index.html",)


def test_why_a_page_was_made_is_told(built: Path, tmp_path: Path) -> None:
    root = tmp_path / "site"
    shutil.copytree(built, root)
    retitle_an_article(root, 1)
    (root / "content/articles/letter/index.md").unlink()
    (root / "content/articles/letter/features.json").unlink()
    report = publish(root)
    assert report.reasons["articles/herald/index.html"] == "content changed"
    assert report.reasons["about/index.html"] == "unchanged"
    assert "articles/letter/index.html" in report.published.removed
