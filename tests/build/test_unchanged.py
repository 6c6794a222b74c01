"""A build that has nothing to do finds that out without reading anything."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from colombia_nato_site.build.pipeline import build
from colombia_nato_site.build.report import BuildOptions
from colombia_nato_site.build.unchanged import look_at_inputs
from colombia_nato_site.starter import init

ABOUT = "content/pages/about.md"


@pytest.fixture
def options(tmp_path: Path) -> BuildOptions:
    init(tmp_path / "site")
    return BuildOptions(tmp_path / "site", tmp_path / "public")


def test_nothing_is_loaded_to_find_it_out(options: BuildOptions) -> None:
    loaded = "print(sorted({'jinja2', 'markdown_it', 'pydantic', 'yaml'} & set(__import__('sys').modules)))"
    program = f"from colombia_nato_site.cli import main\ntry:\n    main()\nfinally:\n    {loaded}"
    line = [sys.executable, "-c", program, "--root", str(options.root), "build", "--out", str(options.out)]
    first, second = (subprocess.run(line, capture_output=True, text=True, check=True).stdout for _ in range(2))
    assert first.splitlines()[-1] == "['jinja2', 'markdown_it', 'pydantic', 'yaml']"
    assert second.splitlines()[-1] == "[]"
    assert "is up to date" in second


def test_what_was_said_is_said_again(options: BuildOptions) -> None:
    page = options.root / ABOUT
    page.write_text(page.read_text().replace("title:", "title: A\nsumary:", 1), encoding="utf-8")
    warned = build(options)
    again = build(options)
    assert (again.diagnostics, again.failed, again.evidence) == (warned.diagnostics, warned.failed, warned.evidence)


def test_an_edit_that_keeps_size_and_time_is_seen(options: BuildOptions) -> None:
    build(options)
    page = options.root / ABOUT
    status = page.stat()
    page.write_text(page.read_text(encoding="utf-8").replace(" the ", " teh "), encoding="utf-8")
    os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert page.stat().st_size == status.st_size
    assert build(options).made == 1
    assert b" teh " in (options.out / "about/index.html").read_bytes()


def test_a_file_from_the_future_is_not_trusted(options: BuildOptions) -> None:
    assert look_at_inputs(options).settled
    os.utime(options.root / ABOUT, (4e9, 4e9))
    assert not look_at_inputs(options).settled


@pytest.mark.parametrize("other", [{"drafts": True}, {"now": "2025-07-16"}, {"strict": True}])
def test_other_options_are_another_build(options: BuildOptions, other: dict[str, object]) -> None:
    assert look_at_inputs(options).digest != look_at_inputs(replace(options, **other)).digest  # type: ignore[arg-type]


def test_what_was_tampered_with_is_made_again(options: BuildOptions) -> None:
    build(options)
    page = options.out / "about/index.html"
    whole = page.read_bytes()
    page.write_bytes(b"not ours")
    assert build(options).reasons["about/index.html"] == "new"
    assert page.read_bytes() == whole


def test_a_site_where_nothing_can_be_kept_is_built(options: BuildOptions) -> None:
    (options.root / ".nato-site").write_text("no folder")
    assert [build(options).failed for _ in range(2)] == [False, False]


def test_what_was_wrong_with_the_store_is_said_once(options: BuildOptions) -> None:
    (options.root / ".nato-site").mkdir()
    (options.root / ".nato-site/store.sqlite").write_text("no store at all, but long enough to look at" * 100)
    said = [[one.code for one in build(options).diagnostics] for _ in range(3)]
    assert [codes.count("store-unusable") for codes in said] == [1, 0, 0]
