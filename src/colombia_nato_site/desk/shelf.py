"""The articles of a site as the desk needs them: what `index.md` says, and the text where this machine has it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from colombia_nato_site.compare.articles import Compared
from colombia_nato_site.content.evidence import resolve
from colombia_nato_site.content.parse.markdown_file import MarkdownFile, read
from colombia_nato_site.content.parse.source import parse_source
from colombia_nato_site.content.schema import ArticleFile, ClaimEntry, EvidenceEntry
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.ingest.article_folder import ARTICLES, INDEX, SOURCE
from colombia_nato_site.model import Evidence, Source, Span


@dataclass(frozen=True, slots=True)
class Book:
    """An article: `index` are the bytes of its `index.md`; `source` is None where there is no text that can be read.

    `spans` has, by the id of each claim, where its evidence stands in the text.
    """

    slug: str
    index: bytes
    file: MarkdownFile[ArticleFile]
    source: Source | None
    problems: tuple[Diagnostic, ...]
    spans: Mapping[str, tuple[Span, ...]]

    @property
    def path(self) -> Path:
        return ARTICLES / self.slug / INDEX

    @property
    def front(self) -> ArticleFile | None:
        return self.file.front

    @property
    def title(self) -> str:
        return self.front.title if self.front else self.slug

    @property
    def claims(self) -> list[ClaimEntry]:
        return self.front.claims if self.front else []

    @property
    def compared(self) -> Compared | None:
        """For the engine that suggests points; None without the text."""
        if self.front is None or self.source is None:
            return None
        evidence = {claim.id: [evidence_of(one) for one in claim.evidence] for claim in self.claims}
        return Compared(self.slug, self.source, self.front.rights, self.front.story, evidence)


class Shelf:
    """Reads articles, and remembers what became of bytes that it has read before."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._books: dict[str, tuple[tuple[bytes, bytes | None], Book]] = {}

    def slugs(self) -> list[str]:
        """The articles that the site has."""
        return sorted(path.parent.name for path in (self._root / ARTICLES).glob(f"[!.]*/{INDEX}") if path.is_file())

    def book(self, slug: str) -> Book | None:
        """The article; None where the site has none of that name. Raises OSError where it cannot be read."""
        if slug not in self.slugs():
            return None
        folder = self._root / ARTICLES / slug
        text = folder / SOURCE
        data = (folder / INDEX).read_bytes(), text.read_bytes() if text.is_file() else None
        known = self._books.get(slug)
        if known is None or known[0] != data:
            known = self._books[slug] = (data, _book(slug, *data))
        return known[1]


def evidence_of(entry: EvidenceEntry) -> Evidence:
    return Evidence(entry.paragraph, entry.exact, entry.prefix, entry.suffix, entry.start, entry.end)


def _book(slug: str, index: bytes, text: bytes | None) -> Book:
    folder = f"{ARTICLES.as_posix()}/{slug}"
    file, problems = read(index, f"{folder}/{INDEX}", slug, ArticleFile)
    if text is None:
        return Book(slug, index, file, None, tuple(problems), {})
    parsed = parse_source(f"{folder}/{SOURCE}", text)
    source = None if has_errors(parsed.diagnostics) else parsed.source
    claims = file.front.claims if file.front and source else []
    spans = {claim.id: tuple(_spans(source, claim)) for claim in claims if source}
    return Book(slug, index, file, source, (*problems, *parsed.diagnostics), spans)


def _spans(source: Source, claim: ClaimEntry) -> Iterator[Span]:
    for entry in claim.evidence:
        if span := span_of(source, entry):
            yield span


def span_of(source: Source, entry: EvidenceEntry) -> Span | None:
    """Where a passage stands in the text now; None where it is lost."""
    place = resolve(evidence_of(entry), source).place
    start = next((one.span.start for one in source.paragraphs if place and one.id == place.paragraph), None)
    return None if place is None or start is None else Span(start + place.start, start + place.end)
