"""The headings of our texts as links to them."""

from colombia_nato_site.model import Prose
from colombia_nato_site.render.contexts import Link


def contents(text: Prose) -> tuple[Link, ...]:
    return tuple(Link(heading.text, f"#{heading.id}") for heading in text.headings)
