"""The yardstick: the same articles rendered by a bare script, with no analysis, checks, store or safe publishing.

`python bare.py SITE OUT` reads each `index.md` with PyYAML's C loader, renders its digest with markdown-it-py and one
Jinja2 template a page, and writes article pages, a page for each story, and a home page.
"""

import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment
from markdown_it import MarkdownIt
from markupsafe import Markup

HEAD = "<!doctype html><html lang=en><meta charset=utf-8><title>{{ title }}</title><body><h1>{{ title }}</h1>"
ARTICLE = """<p>{{ summary }}</p>{{ body }}
<ul>{% for claim in claims %}<li id="{{ claim.id }}">{{ claim.says }}
{% for passage in claim.evidence %}<q>{{ passage.exact }}</q>{% endfor %}</li>{% endfor %}</ul>"""
LIST = """<ul>{% for a in articles %}
<li><a href="/articles/{{ a.slug }}/">{{ a.title }}</a>: {{ a.summary }}</li>{% endfor %}</ul>"""


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main(site: Path, out: Path) -> None:
    environment, markdown = Environment(autoescape=True), MarkdownIt("commonmark")
    article, listing = environment.from_string(HEAD + ARTICLE), environment.from_string(HEAD + LIST)
    stories: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for path in sorted(site.glob("content/articles/*/index.md")):
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        data = yaml.load(front, yaml.CSafeLoader) | {"slug": path.parent.name}
        stories[data["story"]].append(data)
        write(out / f"articles/{data['slug']}/index.html", article.render(data, body=Markup(markdown.render(body))))
    for story, articles in stories.items():
        write(out / f"stories/{story}/index.html", listing.render(title=story, articles=articles))
    write(
        out / "index.html", listing.render(title="Home", articles=[a for each in stories.values() for a in each][:20])
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
