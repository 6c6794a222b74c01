"""What a person has to look at by hand once an outlet changed an article: what `index.md` and `source.md` say of it."""

from collections.abc import Iterator

from colombia_nato_site.content.parse.markdown_file import read
from colombia_nato_site.content.schema import ArticleFile
from colombia_nato_site.content.yaml_text import flow_list, scalar
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Source

_FIELDS = ("headline", "outlet", "authors", "published")


def outdated_front_matter(slug: str, path: str, index: bytes, old: Source, new: Source) -> Iterator[Diagnostic]:
    """A warning for each key of `index.md` that says what the old version said, and the new one does not."""
    file, _ = read(index, path, slug, ArticleFile)
    for name in _FIELDS if file.front else ():
        stands = getattr(file.front, name)
        was, now = getattr(old, name), getattr(new, name)
        if not now or was == now or (tuple(stands) if isinstance(stands, list) else stands) != was:
            continue
        value = flow_list(now) if isinstance(now, tuple) else scalar(now)
        message = f"`{name}` is what the version before said."
        yield file.problem("outdated", (name,), message, f"The new one says: `{name}: {value}`.", "warning")


def overruled_changes(path: str, base: Source, fresh: Source, holds: Source) -> Iterator[Diagnostic]:
    """A warning for each paragraph that the outlet changed and that a person's correction of the same place hides."""
    known = {base.words_of(p.span) for p in base.paragraphs} | {holds.words_of(p.span) for p in holds.paragraphs}
    for paragraph in fresh.paragraphs:
        if fresh.words_of(paragraph.span) not in known:
            message = f"The outlet changed this paragraph ({paragraph.id}), and so did you; yours holds."
            hint = "as-read.md beside it has the outlet's words: put into source.md what is right."
            yield Diagnostic("warning", "correction-holds", message, path, hint=hint)
