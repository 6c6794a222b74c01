"""Articles → the file of their comparison: the one asked for, the one that they have, or the place of a new one."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from colombia_nato_site.compare.articles import Compared
from colombia_nato_site.compare.comparison_file import read_comparison
from colombia_nato_site.content.schema import ComparisonFile
from colombia_nato_site.content.slugs import slugify, unique
from colombia_nato_site.diagnostics import Diagnostic

COMPARISONS = Path("content/comparisons")
_SLUG = 60  # characters


@dataclass(frozen=True, slots=True)
class Found:
    """A comparison's file as it was found; `data` and `front` are None where there is none yet."""

    slug: str
    data: bytes | None = None
    front: ComparisonFile | None = None

    @property
    def path(self) -> str:
        return f"{COMPARISONS.as_posix()}/{self.slug}.md"


def find(root: Path, articles: Sequence[Compared], into: str | None) -> tuple[Found | None, list[Diagnostic]]:
    """The comparison to add to, or its place where there is none yet."""
    if into is not None:
        file, problems = _read(root, into)
        return _of_these(file, articles) if file else (None, problems)
    found, names = [], set()
    for path in sorted((root / COMPARISONS).glob("[!.]*.md")):
        names.add(path.stem)
        file, problems = _read(root, path.stem)
        if file is None:
            return None, problems
        found += [file] if file.front and set(file.front.articles) == {one.slug for one in articles} else []
    if len(found) > 1:
        message = f"Several comparisons are of these articles: {', '.join(file.slug for file in found)}."
        return None, [Diagnostic("error", "which-comparison", message, hint="Name one with --into.")]
    return (found[0] if found else Found(_new_slug(articles, names))), []


def _read(root: Path, slug: str) -> tuple[Found | None, list[Diagnostic]]:
    file = Found(slug)
    data = bytes_at(root / file.path)
    if data is None:
        return file, []
    front, problems = read_comparison(slug, file.path, data)
    return (Found(slug, data, front) if front else None), problems


def _of_these(file: Found, articles: Sequence[Compared]) -> tuple[Found | None, list[Diagnostic]]:
    slugs = [article.slug for article in articles]
    if file.front is None or sorted(file.front.articles) == sorted(slugs):
        return file, []
    message = f"This comparison is of {_and(file.front.articles)}, not of {_and(slugs)}."
    hint = "Name its articles, or another comparison; or list these in its `articles`."
    return None, [Diagnostic("error", "other-articles", message, file.path, 1, 1, hint)]


def _new_slug(articles: Sequence[Compared], taken: set[str]) -> str:
    named = story_of(articles) or "-and-".join(article.slug for article in articles)
    return unique(slugify(named)[:_SLUG].strip("-"), taken)


def story_of(articles: Sequence[Compared]) -> str | None:
    """The story that all articles tell, if they say so."""
    stories = {article.story for article in articles}
    return stories.pop() if len(stories) == 1 else None


def bytes_at(path: Path) -> bytes | None:
    """What stands in the file; None where there is none."""
    return path.read_bytes() if path.is_file() else None


def _and(slugs: Sequence[str]) -> str:
    return " and ".join(f"`{slug}`" for slug in slugs) or "no articles"
