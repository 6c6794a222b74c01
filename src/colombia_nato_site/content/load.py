"""The files under `content/` → Corpus, with everything that is wrong in and between them."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from colombia_nato_site.config import SiteConfig, parse_config
from colombia_nato_site.content.cache import Cache
from colombia_nato_site.content.check_corrections import check_corrections_page
from colombia_nato_site.content.check_references import Directory, State, check_references
from colombia_nato_site.content.check_stories import check_decisions, check_stories
from colombia_nato_site.content.parse_tree import Parsed, ParsedTree, parse_tree
from colombia_nato_site.content.tree import ROOT, Tree, sort
from colombia_nato_site.diagnostics import Diagnostic, in_order
from colombia_nato_site.model import Corpus


def load(
    files: Mapping[str, bytes], *, drafts: bool = False, now: str | None = None, cache: Cache | None = None
) -> tuple[Corpus, list[Diagnostic]]:
    """Everything that `files` (POSIX paths under `content/`) hold, and all their problems in order.

    What has errors is not in the Corpus, nor is a comparison with an article that is not. Drafts are
    left out unless `drafts`; what is published after the day of `now` (an ISO date) is too; problems
    in what is left out are told as notes. The problems of `site.yaml` are `load_config`'s to tell.
    `cache` keeps parsed files between runs.
    """
    tree, problems = sort(files)
    config = parse_config(tree.site)[0] if tree.site is not None else None
    parsed = parse_tree(tree, config, cache)
    visible = _Visible(drafts, now[:10] if now else None)
    directory = _directory(tree, parsed, config, visible)
    problems += [*parsed.diagnostics, *_no_entities(tree, parsed, visible)]
    for item in parsed.items:
        if visible.state(item) == "there":
            problems += [*item.diagnostics, *check_references(item.references, directory)]
        else:
            problems += [replace(problem, severity="note") for problem in item.diagnostics]
    corpus = _corpus(parsed, visible, {problem.path for problem in problems if problem.severity == "error"})
    for comparison in corpus.comparisons.values():
        problems += check_stories(comparison, corpus.articles)
    problems += check_decisions(tree.stories, tree.articles)
    return corpus, in_order([*problems, *check_corrections_page(corpus)])


@dataclass(frozen=True, slots=True)
class _Visible:
    """What is to be published: with drafts or without, up to which day."""

    drafts: bool
    today: str | None

    def state(self, item: Parsed) -> State:
        if item.draft and not self.drafts:
            return "draft"
        published = getattr(item.content, "published", None)
        later = self.today and published and published.earliest and published.earliest > self.today
        return "later" if later else "there"


def _no_entities(tree: Tree, parsed: ParsedTree, visible: _Visible) -> list[Diagnostic]:
    """One error where the file is missing, instead of one for each of the names that it would hold."""
    published = (item.references for item in parsed.items if visible.state(item) == "there")
    named = sorted({reference.target for found in published for reference in found if reference.kind == "entity"})
    if tree.entities is not None or not named:
        return []
    some = ", ".join(named[:3]) + (", …" if len(named) > 3 else "")
    message = f"There is no {ROOT}entities.yaml, and {len(named)} entities are named ({some})."
    hint = f"Write it, a line for each of them: `{named[0]}: {{name: …, kind: person}}` (or organisation, or place)."
    return [Diagnostic("error", "no-entities", message, f"{ROOT}entities.yaml", hint=hint)]


def _directory(tree: Tree, parsed: ParsedTree, config: SiteConfig | None, visible: _Visible) -> Directory:
    """An article without `index.md` is there, though nothing is known of it: that it has none is told already."""
    entities = parsed.entities.entities if tree.entities is not None else None
    there: dict[str, State] = dict.fromkeys(tree.articles, "there")
    return Directory(
        articles={**there, **{item.slug: visible.state(item) for item in parsed.articles}},
        claims={**dict.fromkeys(tree.articles), **{item.slug: item.claims for item in parsed.articles}},
        comparisons={item.slug: visible.state(item) for item in parsed.comparisons},
        entities=frozenset(entity.id for entity in entities) if entities is not None else None,
        stories=frozenset(config.stories) if config else None,
        topics=frozenset(config.topics) if config else None,
    )


def _corpus(parsed: ParsedTree, visible: _Visible, broken: Set[str | None]) -> Corpus:
    """What is visible and has no errors."""

    def good(item: Parsed) -> bool:
        return item.path not in broken and visible.state(item) == "there"

    articles = {item.slug: item.content for item in parsed.articles if item.content is not None and good(item)}
    return Corpus(
        articles=articles,
        comparisons={
            item.slug: comparison
            for item in parsed.comparisons
            if (comparison := item.content) is not None and good(item) and articles.keys() >= {*comparison.articles}
            if len(comparison.articles) > 1
        },
        pages={item.slug: item.content for item in parsed.pages if item.content is not None and good(item)},
        entities={entity.id: entity for entity in parsed.entities.entities or ()},
        sources={
            slug: parsed_source.source
            for slug, parsed_source in parsed.sources.items()
            if parsed_source.source is not None and slug in articles
        },
    )
