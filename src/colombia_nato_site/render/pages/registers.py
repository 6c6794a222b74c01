"""Registers: people, organisations, places, topics and outlets by name."""

from collections.abc import Mapping, Sequence

from colombia_nato_site.model import EntityKind
from colombia_nato_site.render import links
from colombia_nato_site.render.contexts import CollectionPage, RegisterEntry, RegisterPage
from colombia_nato_site.render.edition import Edition


def entity_register(edition: Edition, kind: EntityKind) -> RegisterPage:
    url, title = links.REGISTERS[kind]
    entries = [
        RegisterEntry(
            title=entity.name,
            url=links.entity(entity),
            note=entity.description or "",
            articles=sum(count > 0 for count in edition.findings.entities[entity.id].articles.values()),
        )
        for entity in edition.entities
        if entity.kind == kind
    ]
    return _register(edition, url, title, entries)


def collection_register(edition: Edition, url: str, title: str, pages: Mapping[str, CollectionPage]) -> RegisterPage:
    """The register of topics or outlets, from their pages."""
    entries = [RegisterEntry(p.title, p.head.url, p.summary, len(p.articles)) for p in pages.values()]
    return _register(edition, url, title, entries)


def _register(edition: Edition, url: str, title: str, entries: Sequence[RegisterEntry]) -> RegisterPage:
    return RegisterPage(
        site=edition.site(url),
        head=edition.head(url, title, edition.config.description),
        title=title,
        entries=tuple(sorted(entries, key=lambda entry: (entry.title.casefold(), entry.url))),
    )
