"""A claim's evidence against the facts known of the article, and against what its rights allow to quote."""

from dataclasses import dataclass

from colombia_nato_site.config import RightsLimits
from colombia_nato_site.content.parse.markdown_file import MarkdownFile
from colombia_nato_site.content.schema import ArticleFile, EvidenceEntry
from colombia_nato_site.content.words import words
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Features, Rights
from colombia_nato_site.typed_yaml import Location


@dataclass(frozen=True, slots=True)
class Quotable:
    """What may be quoted of an article, and what is known of its text (None where nothing is)."""

    rights: Rights
    limits: RightsLimits
    features: Features | None


def check_quoting(
    file: MarkdownFile[ArticleFile],
    location: Location,
    evidence: EvidenceEntry,
    quotable: Quotable,
) -> list[Diagnostic]:
    """What is wrong with one piece of evidence, which stands at `location`."""
    return [
        *_check_offsets(file, location, evidence),
        *_check_rights(file, location, evidence, quotable),
        *(_check_paragraph(file, location, evidence, quotable.features) if quotable.features else ()),
    ]


def check_share(file: MarkdownFile[ArticleFile], front: ArticleFile, quotable: Quotable) -> list[Diagnostic]:
    """Whether the quotations of an article with rights `excerpt` come to more than its share; each counts once."""
    features, limits = quotable.features, quotable.limits
    if features is None or quotable.rights != "excerpt":
        return []
    quoted = {(evidence.paragraph, evidence.exact) for claim in front.claims for evidence in claim.evidence}
    count, allowed = sum(len(words(exact)) for _, exact in quoted), int(features.words * limits.share_of_article)
    if count <= allowed:
        return []
    share = f"{limits.share_of_article:.0%} of its {features.words} words"
    message = f"The evidence quotes {count} words of the article; {allowed} are allowed ({share})."
    hint = "Shorten what `exact` quotes, or leave evidence out."
    return [file.problem("too-much-quoted", ("claims",), message, hint)]


def _check_offsets(file: MarkdownFile[ArticleFile], location: Location, evidence: EvidenceEntry) -> list[Diagnostic]:
    start, end = evidence.start, evidence.end
    if start is None and end is None:
        return []
    if start is None or end is None:
        message, hint = "`start` and `end` go together.", "Write both, or neither."
        return [file.problem("wrong-offsets", location, message, hint)]
    length = len(evidence.exact)
    if end <= start:
        return [file.problem("wrong-offsets", (*location, "end"), f"`end` is {end}, not after `start`, {start}.")]
    if evidence.exact and end - start != length:
        message = f"`start` and `end` span {end - start} characters, but `exact` has {length}."
        hint = f"Write `end: {start + length}`, or leave both out."
        return [file.problem("wrong-offsets", (*location, "end"), message, hint)]
    return []


def _check_rights(
    file: MarkdownFile[ArticleFile], location: Location, evidence: EvidenceEntry, quotable: Quotable
) -> list[Diagnostic]:
    place = (*location, "exact")
    if quotable.rights == "none":
        message, hint = "The article's rights are `none`, yet its words are quoted.", "Take `exact` out."
        quoted = evidence.exact or evidence.prefix or evidence.suffix
        return [file.problem("not-to-be-quoted", place, message, hint)] if quoted else []
    if not evidence.exact:
        message, hint = "`exact` is missing: the words on which the claim rests.", "Copy them from the article."
        return [file.problem("missing-key", location, message, hint)]
    count = len(words(evidence.exact))
    if quotable.rights == "excerpt" and count > quotable.limits.words_at_once:
        message = f"`exact` quotes {count} words; {quotable.limits.words_at_once} at once are allowed."
        return [file.problem("too-long-quoted", place, message, "Quote the words that carry the claim.")]
    return []


def _check_paragraph(
    file: MarkdownFile[ArticleFile], location: Location, evidence: EvidenceEntry, features: Features
) -> list[Diagnostic]:
    paragraph = next((paragraph for paragraph in features.paragraphs if paragraph.id == evidence.paragraph), None)
    if paragraph is None:
        message = f"The article has no paragraph {evidence.paragraph}."
        hint = f"It has p1 to p{len(features.paragraphs)}." if features.paragraphs else "It has none."
        return [file.problem("unknown-paragraph", (*location, "paragraph"), message, hint)]
    reach = max(evidence.end or 0, len(evidence.exact))
    if reach > paragraph.characters:
        key = "end" if evidence.end is not None else "exact"
        message = f"This reaches to character {reach}, but {paragraph.id} has {paragraph.characters}."
        return [file.problem("outside-paragraph", (*location, key), message, "Check the paragraph and the offsets.")]
    return []
