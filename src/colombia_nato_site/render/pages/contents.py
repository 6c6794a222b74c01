"""The headings of our Markdown as links to them."""

from colombia_nato_site.content.markdown import headings
from colombia_nato_site.render.contexts import Link


def contents(markdown: str) -> tuple[Link, ...]:
    return tuple(Link(heading.text, f"#{heading.id}") for heading in headings(markdown))
