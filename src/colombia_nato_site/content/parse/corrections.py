"""Corrections of ours, in the front matter of what they correct."""

from collections.abc import Iterator, Sequence

from colombia_nato_site.content.dates import when
from colombia_nato_site.content.parse.markdown_file import MarkdownFile
from colombia_nato_site.content.schema import ArticleFile, ClaimCorrection, ComparisonFile, PointCorrection
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Correction, When
from colombia_nato_site.typed_yaml import suggest

Entry = ClaimCorrection | PointCorrection


def corrections_of(
    file: MarkdownFile[ArticleFile] | MarkdownFile[ComparisonFile], entries: Sequence[Entry]
) -> tuple[Correction, ...]:
    """The corrections, in the file's order."""
    return tuple(
        Correction(when(entry.date), "", entry.was, entry.now, _part(entry)[1], file.origin("corrections", number))
        for number, entry in enumerate(entries)
    )


def check_corrections(
    file: MarkdownFile[ArticleFile] | MarkdownFile[ComparisonFile],
    entries: Sequence[Entry],
    ids: Sequence[str],
    published: str | None = None,
) -> Iterator[Diagnostic]:
    """Parts that are none of `ids`; what was put right before it was published (EDTF)."""
    for number, entry in enumerate(entries):
        key, part = _part(entry)
        if part is not None and part not in ids:
            hint = suggest(part, ids, otherwise=f"Leave `{key}` out where it was taken out altogether.")
            yield file.problem(f"unknown-{key}", ("corrections", number, key), f"There is no {key} `{part}`.", hint)
        if published and (when(entry.date).latest or "9") < (when(published).earliest or ""):
            message = f"This was put right on {entry.date}, before it was published ({published})."
            hint = "A correction is of what readers have seen: look at the two dates."
            yield file.problem("too-early", ("corrections", number, "date"), message, hint, "warning")


def last_change(updated: str | None, entries: Sequence[Entry]) -> When | None:
    """The day of the last change, or of the last correction where that came later."""
    days = [when(day) for day in (updated, *(entry.date for entry in entries)) if day]
    return max(days, key=lambda day: day.latest or "9", default=None)


def _part(entry: Entry) -> tuple[str, str | None]:
    return ("claim", entry.claim) if isinstance(entry, ClaimCorrection) else ("point", entry.point)
