"""What every test may ask for: an invented site, the real articles, the labelled news."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")

SITE_YAML = """\
title: Two pictures of one harbour
description: What both papers report, what only one reports, and where they differ.
base_url: https://harbour.example/
language: en
publisher: The Puerto Azul Reader
"""

WriteSite = Callable[[Mapping[str, str]], Path]


def _folder(variable: str) -> Path:
    """The folder that an environment variable names; skips the test where there is none."""
    value = os.environ.get(variable)
    if not value:
        pytest.skip(f"{variable} is not set")
    folder = Path(value)
    if not folder.is_dir():
        pytest.fail(f"{variable} is no folder: {folder}")
    return folder


@pytest.fixture(scope="session")
def sources() -> Path:
    """The folder of the two real articles (NATO_SITE_SOURCES), which are not ours to keep here."""
    return _folder("NATO_SITE_SOURCES")


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of labelled news (NATO_SITE_CORPORA)."""
    return _folder("NATO_SITE_CORPORA")


@pytest.fixture
def site(tmp_path: Path) -> WriteSite:
    """Writes a site's files (POSIX path to text) into a new folder; adds a `site.yaml` where none is given."""

    def write(files: Mapping[str, str]) -> Path:
        root = tmp_path / "site"
        for name, text in {"content/site.yaml": SITE_YAML, **files}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        return root

    return write
