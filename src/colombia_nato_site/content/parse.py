"""All that turns files into values, in one place, so that `load` can do without it where everything is kept."""

from colombia_nato_site.content.parse_article import parse_article
from colombia_nato_site.content.parse_comparison import parse_comparison
from colombia_nato_site.content.parse_entities import parse_entities
from colombia_nato_site.content.parse_page import parse_page
from colombia_nato_site.content.parse_source import parse_source

__all__ = ["parse_article", "parse_comparison", "parse_entities", "parse_page", "parse_source"]
