"""Slugs → the articles to compare: what was read in each on this machine, and what of it may be quoted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from colombia_nato_site.content.parse.markdown_file import read
from colombia_nato_site.content.parse.source import parse_source
from colombia_nato_site.content.schema import ArticleFile, EvidenceEntry
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.ingest.article_folder import ARTICLES, INDEX, SOURCE
from colombia_nato_site.model import Evidence, Rights, Source
from colombia_nato_site.typed_yaml import suggest


@dataclass(frozen=True, slots=True)
class Compared:
    """An article whose text is at hand, with what `index.md` says of it: `evidence` is of its claims, by their ids."""

    slug: str
    source: Source
    rights: Rights
    story: str | None
    evidence: Mapping[str, Sequence[Evidence]]


def read_articles(root: Path, slugs: Sequence[str]) -> tuple[list[Compared], list[Diagnostic]]:
    """The articles that could be read, in the order asked for, and why the others could not."""
    diagnostics = _check_slugs(slugs)
    articles = []
    for slug in dict.fromkeys(slugs):
        article, problems = _read(root, slug)
        diagnostics += problems
        articles += [article] if article else []
    return articles, diagnostics


def _check_slugs(slugs: Sequence[str]) -> list[Diagnostic]:
    if len(set(slugs)) > 1:
        return []
    message, hint = "A comparison needs at least two articles.", "Name the folders of two in content/articles/."
    return [Diagnostic("error", "too-few-articles", message, hint=hint)]


def _read(root: Path, slug: str) -> tuple[Compared | None, list[Diagnostic]]:
    folder = root / ARTICLES / slug
    index = folder / INDEX
    if slug in {"", ".", ".."} or not index.is_file():
        return None, [_unknown(root, slug)]
    file, problems = read(index.read_bytes(), _path(slug, INDEX), slug, ArticleFile)
    if file.front is None or has_errors(problems):
        return None, problems
    if not (folder / SOURCE).is_file():
        return None, [_without_text(slug, file.front)]
    parsed = parse_source(_path(slug, SOURCE), (folder / SOURCE).read_bytes())
    if parsed.source is None or has_errors(parsed.diagnostics):
        return None, list(parsed.diagnostics)
    evidence = {claim.id: [_evidence(one) for one in claim.evidence] for claim in file.front.claims}
    return Compared(slug, parsed.source, file.front.rights, file.front.story, evidence), []


def _evidence(entry: EvidenceEntry) -> Evidence:
    return Evidence(entry.paragraph, entry.exact, entry.prefix, entry.suffix, entry.start, entry.end)


def _path(slug: str, name: str) -> str:
    return f"{ARTICLES.as_posix()}/{slug}/{name}"


def _unknown(root: Path, slug: str) -> Diagnostic:
    known = sorted(path.parent.name for path in (root / ARTICLES).glob(f"*/{INDEX}"))
    otherwise = f"There are: {', '.join(known)}." if known else "Make one of an original with `nato-site import FILE`."
    hint = suggest(slug, known, otherwise=otherwise)
    return Diagnostic("error", "unknown-article", f"There is no article `{slug}` in content/articles/.", hint=hint)


def _without_text(slug: str, front: ArticleFile) -> Diagnostic:
    """Source texts stay on the machine where they were imported."""
    original = f"It is at {front.url}\n" if front.url else ""
    hint = f"{original}Put the original into {_path(slug, 'original.txt')} (.html, .pdf, …) and `nato-site import` it."
    message = f"The text of `{slug}` is not on this machine, and without it there is nothing to compare."
    return Diagnostic("error", "no-source-text", message, _path(slug, SOURCE), hint=hint)
