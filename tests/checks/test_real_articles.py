"""The site's own content against the two articles it is about, which are not ours to keep here."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from colombia_nato_site.checks.evidence import check_evidence
from colombia_nato_site.checks.searched import check_searched
from colombia_nato_site.content.files import read_tree
from colombia_nato_site.content.load import load
from colombia_nato_site.content.source_markdown import canonical
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Corpus, Source


@pytest.fixture(scope="module")
def site(sources: Path) -> Corpus:
    """The site's content with the source texts, each found by the digest in its features."""
    found, problems = load(read_tree(Path(__file__).parents[2] / "content"))
    assert problems == []
    files = {sha256(data).hexdigest(): (name, data) for name, data in read_tree(sources).items()}
    texts = {slug: files[article.features.original_sha256] for slug, article in found.articles.items()}
    return replace(found, sources={slug: _read(name, data) for slug, (name, data) in texts.items()})


def _read(name: str, data: bytes) -> Source:
    source, _ = read(name, data)
    assert source is not None
    return canonical(source)


def test_every_passage_stands_word_for_word_where_its_claim_says(site: Corpus) -> None:
    summary, problems = check_evidence(site)
    assert problems == []
    assert summary.claims >= 24
    assert (summary.resolved, summary.moved, summary.approximate, summary.lost) == (summary.claims, 0, 0, 0)


def test_what_is_said_not_to_be_found_is_not_there(site: Corpus) -> None:
    assert check_searched(site) == []
