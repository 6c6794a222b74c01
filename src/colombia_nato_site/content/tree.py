"""The files under `content/`, each put where it belongs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from colombia_nato_site.diagnostics import Diagnostic

_ARTICLE = re.compile(r"articles/([^/]+)/(index\.md|features\.json|revisions\.json|source\.md)")
_COMPARISON = re.compile(r"comparisons/([^/]+)\.md")
_PAGE = re.compile(r"pages/([^/]+)\.md")
_NOT_READ = re.compile(r"inbox/.*|articles/[^/]+/(original\..*|as-read\.md|earlier/.*)|(.*/)?\..*", re.DOTALL)

_SINGLE = ("site.yaml", "entities.yaml", "stories.yaml")

ROOT = "content/"


@dataclass(frozen=True, slots=True)
class Tree:
    """Bytes by slug; an article's by the name of the file in its folder. All in order of their slugs."""

    articles: dict[str, dict[str, bytes]] = field(default_factory=dict)
    comparisons: dict[str, bytes] = field(default_factory=dict)
    pages: dict[str, bytes] = field(default_factory=dict)
    site: bytes | None = None
    entities: bytes | None = None
    stories: bytes | None = None


def sort(files: Mapping[str, bytes]) -> tuple[Tree, list[Diagnostic]]:
    """The files by their place, with a warning for each that has none and an error for articles without `index.md`."""
    tree = Tree(site=files.get("site.yaml"), entities=files.get("entities.yaml"), stories=files.get("stories.yaml"))
    strangers = []
    for path in sorted(files):
        if match := _ARTICLE.fullmatch(path):
            tree.articles.setdefault(match[1], {})[match[2]] = files[path]
        elif match := _COMPARISON.fullmatch(path):
            tree.comparisons[match[1]] = files[path]
        elif match := _PAGE.fullmatch(path):
            tree.pages[match[1]] = files[path]
        elif path not in _SINGLE and not _NOT_READ.fullmatch(path):
            strangers.append(_stranger(path))
    return tree, strangers + _check_folders(tree)


def _stranger(path: str) -> Diagnostic:
    hint = "See docs/content.md for the files that are; move others out of content/, pictures into static/."
    return Diagnostic("warning", "unknown-file", "This file is not read.", ROOT + path, hint=hint)


def _check_folders(tree: Tree) -> list[Diagnostic]:
    message, hint = (
        "The article's folder has no index.md.",
        "Write one with `nato-site new article {slug}`.",
    )
    return [
        Diagnostic("error", "no-index", message, f"{ROOT}articles/{slug}/index.md", hint=hint.format(slug=slug))
        for slug, folder in tree.articles.items()
        if "index.md" not in folder
    ]
