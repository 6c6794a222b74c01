"""Why an output was made again."""

from typing import Literal

from colombia_nato_site.build.manifest import Entry, Key

Reason = Literal["new", "code changed", "template changed", "content changed", "unchanged"]


def reason(key: Key, published: Entry | None) -> Reason:
    """The widest cause first; `published` is what readers have now, if they have it whole."""
    if published is None:
        return "new"
    if key.code != published.key.code:
        return "code changed"
    if (key.template, key.producer) != (published.key.template, published.key.producer):
        return "template changed"
    return "unchanged" if key == published.key else "content changed"
