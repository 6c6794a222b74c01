"""`source.md` → Source."""

from colombia_nato_site.content import source_markdown
from colombia_nato_site.content.parsed import ParsedSource
from colombia_nato_site.typed_yaml import decode


def parse_source(path: str, data: bytes) -> ParsedSource:
    """The source text in the file `path`."""
    text, problems = decode(data, path)
    if text is None:
        return ParsedSource(None, tuple(problems))
    source, more = source_markdown.read(text, path)
    return ParsedSource(source, tuple(more))
