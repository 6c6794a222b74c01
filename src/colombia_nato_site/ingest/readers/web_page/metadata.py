"""What a page says of its article beside its text."""

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from colombia_nato_site.ingest.document import Metadata
from colombia_nato_site.ingest.readers.web_page.authors import authors
from colombia_nato_site.ingest.readers.web_page.json_ld import paragraphs_of
from colombia_nato_site.ingest.readers.web_page.published import changed, published
from colombia_nato_site.ingest.readers.web_page.said import Said, said_by
from colombia_nato_site.ingest.readers.web_page.segments import words
from colombia_nato_site.ingest.readers.web_page.titles import titles, without_motto

_OUTLETS = (
    "application-name publisher dc.publisher dcterms.publisher cxenseparse:sitename twitter:app:name:iphone".split()
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page's own words on itself. `titles` are all the forms of its headline, the best first; `body` is the article's
    text where the page's data hold it."""

    metadata: Metadata
    titles: tuple[str, ...]
    says_article: bool
    body: tuple[str, ...]


def read_page(root: HtmlElement, address: str | None = None) -> Page:
    """Everything the page says of its article; the page's text is not looked at, but for headline, byline and date.

    `address` is where the page was saved from, for one that does not say where it stands.
    """
    said = said_by(root, address)
    outlet = _outlet(said)
    headlines = titles(said, outlet)
    first = published(said)
    metadata = Metadata(
        headline=headlines[0] if headlines else None,
        outlet=outlet,
        authors=authors(said, outlet),
        published=first,
        language=_language(said),
        url=said.url,
        updated=changed(said, first),
    )
    is_article = bool(said.linked.article) or "article" in " ".join(said.of(["og:type"])).lower()
    return Page(metadata, headlines, is_article, tuple(paragraphs_of(said.linked.article.get("articleBody"))))


def _outlet(said: Said) -> str | None:
    """What the page says that its site, or its publisher, is called; of two, the one that its address has too."""
    texts = [*said.of(["og:site_name"]), *said.linked.texts("publisher"), *said.of(_OUTLETS)]
    names = [without_motto(text) for text in texts if not text.startswith(("http", "@", "#")) and len(text) < 100]
    host = "".join(said.hosts[:1]).lower()
    own = (name for name in names if any(len(word) > 2 and word in host for word in words(name)))
    return next(own, next(iter(names), None))


def _language(said: Said) -> str | None:
    root = said.root
    texts = [root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang"), root.get("xml:lang")]
    texts += [*said.linked.texts("inLanguage"), *said.of(["og:locale", "language", "dc.language"])]
    for text in texts:
        if text and (match := re.fullmatch(r"([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{2}))?", text.strip())):
            return match[1].lower() + (f"-{match[2].upper()}" if match[2] else "")
    return None
