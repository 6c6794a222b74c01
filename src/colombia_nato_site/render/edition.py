"""All that the builders may look at, and which pages there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from colombia_nato_site.analysis.findings import Findings
from colombia_nato_site.config import SiteConfig
from colombia_nato_site.model import Article, Claim, Comparison, Corpus, Entity
from colombia_nato_site.render import links, structured_data
from colombia_nato_site.render.contexts import Head, Link, NavigationItem, Site


@dataclass(frozen=True)
class Edition:
    """The site's settings, what it has read and found, and the URL of its stylesheet.

    What follows from these is worked out once, when it is first asked for.
    """

    config: SiteConfig
    corpus: Corpus
    findings: Findings
    stylesheet: str

    @property
    def base(self) -> str:
        """The site's address without the last slash."""
        return self.config.base_url.rstrip("/")

    # --- Which pages there are ------------------------------------------------------------------

    @cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        """Those that were analysed, the newest first, undated ones last."""
        found = [c for c in self.corpus.comparisons.values() if c.slug in self.findings.comparisons]
        return tuple(sorted(sorted(found, key=lambda c: c.slug), key=_last_change, reverse=True))

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """The newest first, undated ones last."""
        found = sorted(self.corpus.articles.values(), key=lambda a: a.slug)
        return tuple(sorted(found, key=lambda a: (a.published and a.published.latest) or "", reverse=True))

    def entity_url(self, entity_id: str | None) -> str | None:
        """The page on an entity, if the catalogue has it and the site says something of it."""
        entity = self.corpus.entities.get(entity_id or "")
        use = self.findings.entities.get(entity_id or "")
        if entity is None or use is None or not (any(use.articles.values()) or use.claims or use.quotations):
            return None
        return links.entity(entity)

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """Those with a page, by name."""
        found = [e for e in self.corpus.entities.values() if self.entity_url(e.id)]
        return tuple(sorted(found, key=lambda e: (e.name.casefold(), e.id)))

    def story_title(self, slug: str) -> str:
        story = self.config.stories.get(slug)
        return story.title if story else _title_of(slug)

    def topic_title(self, slug: str) -> str:
        topic = self.config.topics.get(slug)
        return topic.title if topic else _title_of(slug)

    def method_url(self, *words: str) -> str | None:
        """Where the method page tells how something is made: the first heading that has one of the words.

        The page itself where no heading has; None where there is no such page.
        """
        if "method" not in self.corpus.pages:
            return None
        headings = (heading.id for heading in self.corpus.pages["method"].body.headings)
        found = next((id_ for id_ in headings if any(word in id_ for word in words)), None)
        return links.page("method") + (f"#{found}" if found else "")

    # --- Links ----------------------------------------------------------------------------------

    def article_link(self, slug: str) -> Link:
        return Link(self.corpus.articles[slug].title, links.article(slug))

    def resolve(self, page_url: str) -> Callable[[str], str | None]:
        """Turns what our Markdown points to into addresses as seen from the page at `page_url`.

        `article:slug`, `claim:slug/id`, `entity:id`, `comparison:slug` and `/…`; None where there is
        no such page, and for places on the same page, which stay as they are.
        """

        def resolved(reference: str) -> str | None:
            url = self._url_of(reference)
            return None if url is None else links.relative(url, page_url)

        return resolved

    def _url_of(self, reference: str) -> str | None:
        if links.is_ours(reference):
            return reference
        kind, _, name = reference.partition(":")
        name, _, fragment = name.partition("#")
        if kind == "article" and name in self.corpus.articles:
            return links.article(name, fragment)
        if kind == "comparison" and name in self.findings.comparisons:
            return links.comparison(name, fragment)
        if kind == "entity":
            return self.entity_url(name)
        slug, _, claim = name.partition("/")
        if kind == "claim" and any(c.id == claim for c in _claims(self.corpus, slug)):
            return links.article(slug, claim)
        return None

    def marked(self, text: str) -> str:
        """Our text as it may travel alone (into a feed reader, a search result): an invented site says so first."""
        return " ".join(part for part in (self.config.invented, text) if part)

    # --- What every page carries ----------------------------------------------------------------

    def site(self, url: str, *, base_path: str | None = None) -> Site:
        config = self.config
        navigation = tuple(NavigationItem(i.title, i.url, _is_at(i.url, url)) for i in config.navigation)
        return Site(
            title=config.title,
            description=config.description,
            language=config.language,
            publisher=config.publisher or None,
            stylesheet=self.stylesheet,
            feed="/feed.xml",
            navigation=navigation,
            invented=config.invented or None,
            base_path=base_path,
        )

    def head(
        self,
        url: str,
        title: str,
        description: str,
        crumbs: Sequence[Link] = (),
        *,
        data: Sequence[structured_data.Node] = (),
        twin: bool = False,
        draft: bool = False,
    ) -> Head:
        """`crumbs` are the pages above this one, without the home page; `data` what schema.org is told."""
        trail = (Link("Home", links.HOME), *crumbs) if url != links.HOME else ()
        nodes = [*data, structured_data.breadcrumbs(trail, self.base)] if trail else list(data)
        return Head(
            title=title,
            description=self.marked(description),
            url=url,
            canonical=self.base + url,
            breadcrumbs=trail,
            structured_data=structured_data.script(nodes, self.config.invented),
            twin=url + "index.json" if twin else None,
            draft=draft,
        )


def _claims(corpus: Corpus, slug: str) -> tuple[Claim, ...]:
    return corpus.articles[slug].claims if slug in corpus.articles else ()


def _last_change(comparison: Comparison) -> str:
    when = comparison.updated or comparison.published
    return (when and when.latest) or ""


def _title_of(slug: str) -> str:
    return slug.replace("-", " ").capitalize()


def _is_at(item: str, url: str) -> bool:
    return url == item or (item != links.HOME and item.endswith("/") and url.startswith(item))
