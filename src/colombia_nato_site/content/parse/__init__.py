"""The files that editors write → values, each by itself.

Loads pydantic and the Markdown parser, which a build in which no file is new does without (`parse_tree.py`).
"""

from colombia_nato_site.content.parse.article import parse_article
from colombia_nato_site.content.parse.comparison import parse_comparison
from colombia_nato_site.content.parse.entities import parse_entities
from colombia_nato_site.content.parse.page import parse_page
from colombia_nato_site.content.parse.source import parse_source

__all__ = ["parse_article", "parse_comparison", "parse_entities", "parse_page", "parse_source"]
