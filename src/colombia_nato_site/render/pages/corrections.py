"""What we put right: on the page that it corrects, on the page that lists all, in the feed."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from colombia_nato_site.model import Correction
from colombia_nato_site.render import links
from colombia_nato_site.render.contexts import CorrectionNote, Link
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.pages.facts import date

PAGE = "corrections"


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction, the page that it corrects, and the part of it."""

    correction: Correction
    page: Link
    part: Link | None

    @property
    def id(self) -> str:
        """An anchor that stays as long as the correction says what it says."""
        said = (self.page.url, self.part.url if self.part else "", self.correction.date.edtf, self.correction.was)
        return f"correction-{sha256(repr(said).encode()).hexdigest()[:8]}"


def corrections(edition: Edition) -> tuple[Corrected, ...]:
    """All of them, the latest first."""
    found = sorted(_found(edition), key=lambda one: (one.page.url, one.correction.was))
    return tuple(sorted(found, key=lambda one: one.correction.date.latest or "9", reverse=True))


def notes_on(edition: Edition, url: str) -> tuple[CorrectionNote, ...]:
    """What was put right on the page at `url`, the latest first."""
    return tuple(note(edition, one, on_its_page=True) for one in corrections(edition) if _same(one.page.url, url))


def note(edition: Edition, one: Corrected, *, on_its_page: bool = False) -> CorrectionNote:
    correction = one.correction
    return CorrectionNote(
        id=one.id,
        date=date(correction.date, edition.config.language),
        page=None if on_its_page else one.page,
        part=one.part,
        was=correction.was,
        now=correction.now,
    )


def _found(edition: Edition) -> Iterator[Corrected]:
    for comparison in edition.comparisons:
        page = Link(comparison.title, links.comparison(comparison.slug))
        questions = {point.id: point.question for point in comparison.points}
        for one in comparison.corrections:
            part = one.part if one.part in questions else None
            yield Corrected(one, page, Link(questions[part], links.comparison(comparison.slug, part)) if part else None)
    for article in edition.articles:
        page = Link(article.title, links.article(article.slug))
        says = {claim.id: claim.says for claim in article.claims}
        for one in article.corrections:
            part = one.part if one.part in says else None
            yield Corrected(one, page, Link(says[part], links.article(article.slug, part)) if part else None)
    for listing in edition.corpus.pages.values():
        for one in listing.corrections:
            yield Corrected(one, Link(_title_at(edition, one.page), one.page), None)


def _title_at(edition: Edition, url: str) -> str:
    """What the page at a URL is called; the URL itself where we do not know."""
    path = url.partition("#")[0]
    known = {links.article(a.slug): a.title for a in edition.articles}
    known |= {links.comparison(c.slug): c.title for c in edition.comparisons}
    known |= {links.page(p.slug): p.title for p in edition.corpus.pages.values()}
    known |= {links.HOME: edition.config.title}
    return known.get(path, url)


def _same(page: str, url: str) -> bool:
    return page.partition("#")[0].strip("/") == url.strip("/")
