"""Is the original in an article's folder the file that the article was read from?"""

from collections.abc import Mapping

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Provenance


def changed_original(slug: str, provenance: Provenance, digests: Mapping[str, str]) -> Diagnostic | None:
    """A warning where the original is there, and is another file than the one that `source.md` was read from.

    `digests` are those of the originals, as `content.files.digest_originals` gives them.
    """
    path = f"articles/{slug}/{provenance.original}"
    if digests.get(path, provenance.sha256) == provenance.sha256:
        return None
    message = f"{provenance.original} is not the file that source.md was read from."
    hint = (
        f"To read it anew, run `nato-site import content/{path}` (what was corrected in source.md stays); "
        "or else put the earlier file back."
    )
    return Diagnostic("warning", "original-changed", message, f"content/{path}", hint=hint)
