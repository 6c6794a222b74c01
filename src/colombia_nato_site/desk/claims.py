"""A claim that an editor makes of a passage, while wording a point: put into the article's `index.md`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from colombia_nato_site.config import RightsLimits
from colombia_nato_site.content.edited_file import edited
from colombia_nato_site.content.parse.article import parse_article
from colombia_nato_site.content.slugs import slugify, unique
from colombia_nato_site.desk.sheets import not_written
from colombia_nato_site.desk.shelf import Book
from colombia_nato_site.desk.views import NewClaim
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.ingest.article_folder import FEATURES

_LONGEST_ID = 40


@dataclass(frozen=True, slots=True)
class Claimed:
    """The claim's id, and the article's `index.md` as it shall be; or why there is no such claim."""

    id: str = ""
    data: bytes = b""
    problems: tuple[Diagnostic, ...] = ()


def claimed(root: Path, book: Book, says: str, new: NewClaim, limits: RightsLimits) -> Claimed:
    """The article with one more claim. Raises OSError where its features cannot be read."""
    path = book.path.as_posix()
    value = book.file.document.value
    if book.front is None or not isinstance(value, dict) or has_errors(book.problems):
        return Claimed(problems=(_problem("broken-article", "The article's own file has errors.", path, "Mend it."),))
    if not says:
        message, hint = "A claim needs words of ours.", "Write what the article says, and tick the claim again."
        return Claimed(problems=(_problem("empty-claim", message, path, hint),))
    evidence, problems = _evidence(book, new)
    if problems:
        return Claimed(problems=problems)
    id_ = unique(slugify(says)[:_LONGEST_ID].strip("-") or "claim", {claim.id for claim in book.claims})
    claim = {"id": id_, "says": says, "kind": new.kind, "evidence": [evidence]}
    data = edited(book.index, {**value, "claims": [*(value.get("claims") or []), claim]})
    if data is None:
        return Claimed(problems=(not_written(path),))
    features = root / book.path.parent / FEATURES
    facts = features.read_bytes() if features.is_file() else None
    before, after = (parse_article(book.slug, path, one, facts, limits).diagnostics for one in (book.index, data))
    known = {(one.code, one.message) for one in before}
    wrong = tuple(one for one in after if one.severity == "error" and (one.code, one.message) not in known)
    return Claimed(problems=wrong) if wrong else Claimed(id_, data)


def _evidence(book: Book, new: NewClaim) -> tuple[dict[str, Any], tuple[Diagnostic, ...]]:
    """The passage, where its words stand in the paragraph that the editor named."""
    path = book.path.as_posix()
    source = book.source
    paragraph = next((one for one in source.paragraphs if one.id == new.paragraph), None) if source else None
    if source is None or paragraph is None:
        message = f"There is no paragraph “{new.paragraph}” in the text of `{book.slug}`."
        return {}, (_problem("no-paragraph", message, path, "Name the paragraph as p1, p2, …"),)
    at = source.words_of(paragraph.span).find(new.exact)
    if at < 0 or not new.exact:
        message = f"“{new.exact}” does not stand in {new.paragraph} of `{book.slug}`."
        return {}, (_problem("no-such-words", message, path, "Copy the words from the article, letter for letter."),)
    words = {} if book.front is None or book.front.rights == "none" else {"exact": new.exact}
    return {"paragraph": new.paragraph, **words, "start": at, "end": at + len(new.exact)}, ()


def _problem(code: str, message: str, path: str, hint: str) -> Diagnostic:
    return Diagnostic("error", code, message, path, hint=hint)
