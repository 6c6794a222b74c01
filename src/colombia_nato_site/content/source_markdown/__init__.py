"""`source.md` ↔ Source: Markdown that a person can correct by hand (the format: docs/architecture.md).

`read(write(canonical(source)))` is `canonical(source)`, whatever the text.
"""

from colombia_nato_site.content.source_markdown.canonical import canonical
from colombia_nato_site.content.source_markdown.document import read, write

__all__ = ["canonical", "read", "write"]
