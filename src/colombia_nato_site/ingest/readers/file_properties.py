"""What a program wrote into a file's properties: to be believed only where it looks like an article's."""

import re
from collections.abc import Sequence

from colombia_nato_site.ingest import metadata
from colombia_nato_site.ingest.document import Metadata, Piece
from colombia_nato_site.ingest.language import detect
from colombia_nato_site.ingest.structure.bylines import NAME
from colombia_nato_site.ingest.text import normalise

_TEMPLATE_TITLE = re.compile(
    r"(?:document[oe]?|untitled|sin t[ií]tulo|new|nuevo|title|t[ií]tulo|presentation|presentaci[oó]n|layout|draft)"
    r"[\s_-]*(?:document[oe]?)?[\s_-]*\d*"
    r"|(?:microsoft (?:word|powerpoint)|powerpoint) .*|.*\.(?:docx?|odt|rtf|pdf|indd|qxp|pages|html?|txt|dotx?)"
    r"|\S+://\S*|about:blank",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r"\b(?:user|usuario|admin\w*|office|microsoft|owner|windows|author|autor)\b", re.IGNORECASE)
_FEWEST_TITLE_WORDS = 2
_MAY_HAVE_BYLINE = 6  # blocks from the top


def of_properties(title: str, author: str, language: str, pieces: Sequence[Piece]) -> Metadata:
    """Headline, author and language, those of a template, an account or another language left out.

    An author's name must look like one, and the text's own byline goes before it.
    """
    return Metadata(headline=_headline(title), authors=authors(author, pieces), language=_language(language, pieces))


def authors(name: str, pieces: Sequence[Piece]) -> tuple[str, ...]:
    """The name, where it looks like a person's and no byline stands at the top of the text."""
    name = _plain(name)
    looks = re.fullmatch(NAME, name) and not _ACCOUNT.search(name)
    signed = any(metadata.is_byline(_plain(piece.text)) for piece in pieces[:_MAY_HAVE_BYLINE])
    return (name,) if looks and not signed else ()


def _headline(title: str) -> str | None:
    title = _plain(title)
    few = len(title.split()) < _FEWEST_TITLE_WORDS
    return None if few or _TEMPLATE_TITLE.fullmatch(title) else title


def _language(declared: str, pieces: Sequence[Piece]) -> str | None:
    """A program declares its own language as often as the text's: what the words say goes before it."""
    declared = _plain(declared)
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", declared):
        return None
    found = detect(" ".join(piece.text for piece in pieces[:40]))
    return declared if found in (None, declared.partition("-")[0].lower()) else None


def _plain(text: str) -> str:
    return " ".join(normalise(text).split())
