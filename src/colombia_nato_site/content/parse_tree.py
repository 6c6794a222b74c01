"""Every file by itself: parsed, or remembered from an earlier run."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType

from colombia_nato_site.config import RightsLimits, SiteConfig
from colombia_nato_site.content.cache import Cache, Memory
from colombia_nato_site.content.files import code_digest
from colombia_nato_site.content.parsed import ParsedArticle, ParsedComparison, ParsedEntities, ParsedPage, ParsedSource
from colombia_nato_site.content.tree import ROOT, Tree
from colombia_nato_site.diagnostics import Diagnostic

Parsed = ParsedArticle | ParsedComparison | ParsedPage


@dataclass(frozen=True, slots=True)
class ParsedTree:
    """All files of the site, each by itself; `sources` by the slug of the article."""

    articles: tuple[ParsedArticle, ...]
    comparisons: tuple[ParsedComparison, ...]
    pages: tuple[ParsedPage, ...]
    entities: ParsedEntities
    sources: Mapping[str, ParsedSource]

    @property
    def items(self) -> tuple[Parsed, ...]:
        """What can be a draft."""
        return (*self.articles, *self.comparisons, *self.pages)

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """The problems of what cannot be a draft."""
        sources = (problem for source in self.sources.values() for problem in source.diagnostics)
        return [*self.entities.diagnostics, *sources]


def parse_tree(tree: Tree, config: SiteConfig | None, cache: Cache | None) -> ParsedTree:
    """All files of the tree; those that `cache` remembers are not parsed again."""
    limits = config.rights if config else RightsLimits()
    parser = _Parser(Memory(cache, code_digest() if cache is not None else b""))
    folders = tree.articles.items()
    return ParsedTree(
        articles=tuple(parser.article(slug, folder, limits) for slug, folder in folders if "index.md" in folder),
        comparisons=tuple(parser.comparison(slug, data) for slug, data in tree.comparisons.items()),
        pages=tuple(parser.page(slug, data) for slug, data in tree.pages.items()),
        entities=parser.entities(tree.entities),
        sources={slug: parser.source(slug, folder["source.md"]) for slug, folder in folders if "source.md" in folder},
    )


class _Parser:
    """Parses a file where memory does not hold it."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def article(self, slug: str, folder: Mapping[str, bytes], limits: RightsLimits) -> ParsedArticle:
        path, index = f"{ROOT}articles/{slug}/index.md", folder["index.md"]
        features, revisions = folder.get("features.json"), folder.get("revisions.json")
        facts = (part for name in ("features.json", "revisions.json") for part in _named(name, folder.get(name)))
        parts = (path.encode(), index, *facts, repr(limits).encode())
        return self._memory.recall(
            ParsedArticle,
            parts,
            lambda: _parsers().parse_article(slug, path, index, features, limits, revisions=revisions),
        )

    def comparison(self, slug: str, data: bytes) -> ParsedComparison:
        path = f"{ROOT}comparisons/{slug}.md"
        return self._memory.recall(
            ParsedComparison, (path.encode(), data), lambda: _parsers().parse_comparison(slug, path, data)
        )

    def page(self, slug: str, data: bytes) -> ParsedPage:
        path = f"{ROOT}pages/{slug}.md"
        return self._memory.recall(ParsedPage, (path.encode(), data), lambda: _parsers().parse_page(slug, path, data))

    def entities(self, data: bytes | None) -> ParsedEntities:
        if data is None:
            return ParsedEntities((), ())
        path = f"{ROOT}entities.yaml"
        return self._memory.recall(ParsedEntities, (path.encode(), data), lambda: _parsers().parse_entities(path, data))

    def source(self, slug: str, data: bytes) -> ParsedSource:
        path = f"{ROOT}articles/{slug}/source.md"
        return self._memory.recall(ParsedSource, (path.encode(), data), lambda: _parsers().parse_source(path, data))


def _named(name: str, data: bytes | None) -> tuple[bytes, ...]:
    return () if data is None else (name.encode(), data)


def _parsers() -> ModuleType:
    """What turns files into values; a run in which no file is new does without its libraries."""
    from colombia_nato_site.content import parse  # noqa: PLC0415

    return parse
