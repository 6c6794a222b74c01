"""Output → bytes. Pure: nothing but the output and the templates has a say."""

from colombia_nato_site.render import feeds
from colombia_nato_site.render.environment import Templates
from colombia_nato_site.render.output import File, Output, Text
from colombia_nato_site.render.twins import Twin, to_json


def produce(output: Output, templates: Templates) -> bytes:
    """The bytes of one file.

    Raises TemplateProblem where its template cannot be filled in, TypeError where an output has a
    context that its producer does not know (a mistake in `render/plan.py`).
    """
    match output.producer, output.context:
        case "html", page if output.template:
            variables = {"page": page, "site": getattr(page, "site", None)}
            return templates.render(output.template, variables).encode()
        case "json", Twin() as twin:
            return to_json(twin)
        case "atom", feeds.Feed() as feed:
            return feeds.atom(feed)
        case "sitemap", feeds.Sitemap() as sitemap:
            return feeds.sitemap(sitemap)
        case "text", Text(text):
            return text.encode()
        case "file", File(content):
            return content
    raise TypeError(f"{output.path}: {output.producer} cannot make anything of a {type(output.context).__name__}")
