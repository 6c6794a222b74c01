"""What all pages share: links, the site, the head."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """`current` is true on the page itself and on the pages below it."""

    title: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages share: only what stands in `site.yaml`, so that no article changes it.

    `invented` is what every page of a site of invented articles says of itself (None: the site is of real ones).
    `base_path` is set on `/404.html` alone, which may be served at any depth: `href` then makes
    links absolute on the host.
    """

    title: str
    description: str
    language: str
    publisher: str | None
    stylesheet: str
    feed: str
    navigation: tuple[NavigationItem, ...]
    invented: str | None = None
    base_path: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of one page says. `canonical` is absolute (https://…); `twin` the page's JSON.

    `breadcrumbs` run from the home page down to the page's parent; empty on the home page. `draft`: built
    with `--drafts`, not to be published yet.
    """

    title: str
    description: str
    url: str
    canonical: str
    breadcrumbs: tuple[Link, ...]
    structured_data: str
    twin: str | None = None
    draft: bool = False
