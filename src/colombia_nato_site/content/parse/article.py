"""An article's folder (`index.md` and `features.json`) → Article."""

from colombia_nato_site.config import RightsLimits
from colombia_nato_site.content import features_file, revisions_file
from colombia_nato_site.content.dates import when
from colombia_nato_site.content.parse.corrections import check_corrections, corrections_of
from colombia_nato_site.content.parse.markdown_file import MarkdownFile, read
from colombia_nato_site.content.parse.quoting import Quotable, check_quoting, check_share
from colombia_nato_site.content.parsed import ParsedArticle, Reference, Target
from colombia_nato_site.content.schema import ArticleFile, ClaimEntry, EvidenceEntry
from colombia_nato_site.diagnostics import Diagnostic, Severity, has_errors
from colombia_nato_site.model import Article, Claim, Evidence, Features, Origin, Revision


def parse_article(
    slug: str, path: str, index: bytes, features: bytes | None, limits: RightsLimits, *, revisions: bytes | None = None
) -> ParsedArticle:
    """The article in the folder of `index.md`, whose path is `path`, with what can be said without other files."""
    file, diagnostics = read(index, path, slug, ArticleFile)
    facts, problems = _features(file, path, features)
    history, wrong = revisions_file.read(
        b"[]" if revisions is None else revisions, path.replace("index.md", "revisions.json")
    )
    diagnostics += [*problems, *wrong]
    if file.front is not None:
        diagnostics += _check(file, file.front, Quotable(file.front.rights, limits, facts))
    article = _article(slug, file, file.front, facts, history) if file.front is not None and facts is not None else None
    return ParsedArticle(
        slug=slug,
        path=path,
        content=None if has_errors(diagnostics) else article,
        draft=file.draft,
        claims=_claim_ids(file),
        references=_references(file) + file.body_references(),
        diagnostics=tuple(diagnostics),
    )


def claims_of(slug: str, path: str, index: bytes) -> tuple[Claim, ...]:
    """The claims that an `index.md` makes, as far as they can be read, whatever else is wrong with the article."""
    file, _ = read(index, path, slug, ArticleFile)
    return tuple(_claim(file, number, claim) for number, claim in enumerate(file.front.claims if file.front else ()))


def evidence_of(entry: EvidenceEntry, origin: Origin) -> Evidence:
    """What a file says of a passage, at `origin`."""
    return Evidence(
        paragraph=entry.paragraph,
        exact=entry.exact,
        prefix=entry.prefix,
        suffix=entry.suffix,
        start=entry.start,
        end=entry.end,
        origin=origin,
    )


def _features(
    file: MarkdownFile[ArticleFile], path: str, data: bytes | None
) -> tuple[Features | None, list[Diagnostic]]:
    if data is not None:
        return features_file.read(data, path.replace("index.md", "features.json"))
    severity: Severity = "note" if file.draft else "error"
    message = "There is no features.json beside this file: nothing is known of the article's text."
    hint = "Put the article into content/inbox and run `nato-site import`."
    return None, [Diagnostic(severity, "no-features", message, path, 1, 1, hint)]


def _check(file: MarkdownFile[ArticleFile], front: ArticleFile, quotable: Quotable) -> list[Diagnostic]:
    diagnostics = file.duplicates("claims", [claim.id for claim in front.claims], "claim")
    for number, claim in enumerate(front.claims):
        if not claim.evidence:
            message = f"The claim `{claim.id}` has no evidence."
            hint = "Name the paragraph and the exact words on which it rests."
            severity: Severity = "note" if front.draft else "error"
            diagnostics.append(file.problem("no-evidence", ("claims", number), message, hint, severity))
        for place, evidence in enumerate(claim.evidence):
            location = ("claims", number, "evidence", place)
            diagnostics += check_quoting(file, location, evidence, quotable)
    wrong = check_corrections(file, front.corrections, [claim.id for claim in front.claims])
    return [*diagnostics, *check_share(file, front, quotable), *wrong]


def _claim_ids(file: MarkdownFile[ArticleFile]) -> tuple[str, ...] | None:
    """The ids of the claims, also where something else is wrong; None where they cannot all be read."""
    front = file.document.value
    claims = (front.get("claims") or []) if isinstance(front, dict) else None
    if not isinstance(claims, list):
        return None
    ids = [claim.get("id") if isinstance(claim, dict) else None for claim in claims]
    return tuple(str(found) for found in ids) if None not in ids else None


def _references(file: MarkdownFile[ArticleFile]) -> tuple[Reference, ...]:
    front = file.front
    if front is None:
        return ()
    named: list[tuple[Target, str, tuple[str | int, ...]]] = []
    if front.story is not None:
        named.append(("story", front.story, ("story",)))
    named += [("topic", topic, ("topics", number)) for number, topic in enumerate(front.topics)]
    for number, claim in enumerate(front.claims):
        named += [("entity", entity, ("claims", number, "about", at)) for at, entity in enumerate(claim.about)]
        if claim.speaker is not None:
            named.append(("entity", claim.speaker, ("claims", number, "speaker")))
    return tuple(Reference(kind, target, file.origin(*location)) for kind, target, location in named)


def _article(
    slug: str,
    file: MarkdownFile[ArticleFile],
    front: ArticleFile,
    features: Features,
    revisions: tuple[Revision, ...],
) -> Article:
    return Article(
        slug=slug,
        title=front.title,
        digest=file.body.prose,
        features=features,
        rights=front.rights,
        summary=front.summary,
        headline=front.headline,
        kind=front.kind,
        outlet=front.outlet,
        authors=tuple(front.authors),
        published=when(front.published) if front.published else None,
        updated=when(front.updated) if front.updated else None,
        revisions=revisions,
        corrections=corrections_of(file, front.corrections),
        language=front.language,
        url=front.url,
        notes=tuple(front.notes),
        story=front.story,
        topics=tuple(front.topics),
        claims=tuple(_claim(file, number, claim) for number, claim in enumerate(front.claims)),
        draft=front.draft,
        origin=file.origin(),
    )


def _claim(file: MarkdownFile[ArticleFile], number: int, claim: ClaimEntry) -> Claim:
    return Claim(
        id=claim.id,
        says=claim.says,
        kind=claim.kind,
        evidence=tuple(
            evidence_of(entry, file.origin("claims", number, "evidence", place))
            for place, entry in enumerate(claim.evidence)
        ),
        about=tuple(claim.about),
        when=when(claim.when) if claim.when else None,
        speaker=claim.speaker,
        origin=file.origin("claims", number),
    )
