"""Our own pages (about, method, corrections), the timeline of the site, and 404."""

from urllib.parse import urlsplit

from colombia_nato_site.content.addresses import resolved
from colombia_nato_site.model import Page
from colombia_nato_site.render import links
from colombia_nato_site.render.contexts import Link, NotFoundPage, PlainPage, TimelinePage
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.contents import contents
from colombia_nato_site.render.pages.corrections import PAGE, corrections, note
from colombia_nato_site.render.pages.timeline import timeline

NOT_FOUND = "/404.html"


def plain_page(edition: Edition, page: Page) -> PlainPage:
    url = links.page(page.slug)
    listed = corrections(edition) if page.slug == PAGE else ()
    return PlainPage(
        site=edition.site(url),
        head=edition.head(url, page.title, page.description, draft=page.draft),
        title=page.title,
        body_html=resolved(page.body.html, edition.resolve(url)),
        contents=contents(page.body),
        corrections=tuple(note(edition, one) for one in listed),
    )


def timeline_page(edition: Edition) -> TimelinePage:
    url = "/timeline/"
    found = timeline(edition, edition.findings.timeline, {})
    return TimelinePage(edition.site(url), edition.head(url, "Timeline", found.title), found)


def not_found_page(edition: Edition) -> NotFoundPage:
    """Served at whatever address was asked for, so its links start from the site's own root."""
    base_path = urlsplit(edition.config.base_url).path.rstrip("/") + "/"
    site = edition.site(NOT_FOUND, base_path=base_path)
    ways = (Link("Home", links.HOME), *(Link(i.title, i.url) for i in site.navigation))
    return NotFoundPage(site, edition.head(NOT_FOUND, "Page not found", "There is no such page."), ways)
