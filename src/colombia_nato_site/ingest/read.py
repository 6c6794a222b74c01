"""An original as received → a Source: what `parse` shows and `import` keeps."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import PurePath

from colombia_nato_site.content.dates import when
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.ingest import metadata
from colombia_nato_site.ingest.document import Metadata
from colombia_nato_site.ingest.entities import find_entities
from colombia_nato_site.ingest.figures import find_figures
from colombia_nato_site.ingest.language import LANGUAGES, detect
from colombia_nato_site.ingest.quotations import find_quotations
from colombia_nato_site.ingest.readers.by_ending import READERS, reader_of
from colombia_nato_site.ingest.sidecar import read_sidecar
from colombia_nato_site.ingest.structure import Structure, structure
from colombia_nato_site.ingest.times import find_times
from colombia_nato_site.model import Entity, Paragraph, Provenance, Source

_LONGEST = 2_000_000  # characters; a long novel has as many


def read(
    name: str,
    data: bytes,
    *,
    entities: Sequence[Entity] = (),
    published: str | None = None,
    language: str | None = None,
    sidecar: bytes | None = None,
    ending: str | None = None,
) -> tuple[Source | None, list[Diagnostic]]:
    """The article in a file called `name`; None (with errors) where it holds none.

    `entities` are those that the site knows, `published` (EDTF) is the article's date, `language`
    its language, `sidecar` the bytes of the file NAME.yaml beside it. What they say goes before
    what the file says.
    `ending` (`.html`) tells the format where the name does not.
    """
    path = PurePath(name)
    reader = reader_of(ending or path.suffix)
    if reader is None:
        return None, [_not_read(name, ending or path.suffix)]
    document, problems = reader.read(data, name)
    known, more = read_sidecar(sidecar, str(path.with_suffix(".yaml"))) if sidecar else (Metadata(), [])
    problems = [*problems, *_bad_date(published), *more]
    if document is None:
        return None, problems
    if len(document.text) > _LONGEST:
        return None, [*problems, _too_long(name)]
    parts = structure(document)
    if not parts.paragraphs:
        problems.append(_no_article(name))
    if has_errors(problems):
        return None, problems
    provenance = Provenance(path.name, sha256(data).hexdigest(), reader.name)
    said = metadata.around(parts.bylines, parts.notes, parts.dateline)
    known = Metadata(published=published, language=language).before(known).before(document.metadata).before(said)
    source = _source(document.text, parts, known, provenance, entities)
    return source, [*problems, *_unread_language(source.language, name)]


def _source(text: str, parts: Structure, known: Metadata, provenance: Provenance, entities: Sequence[Entity]) -> Source:
    own = tuple(paragraph for paragraph in parts.paragraphs if paragraph.is_own)
    body = "\n".join(text[paragraph.span.start : paragraph.span.end] for paragraph in own)
    said = _tag(known.language) if known.language else detect(body)
    language = said.partition("-")[0] if said else None
    noted = tuple(Paragraph("", span) for span in parts.note_spans)
    mentions = find_entities(text, (*own, *noted), language, entities)
    times = find_times(text, own, language, known.published)
    return Source(
        text=text,
        paragraphs=parts.paragraphs,
        sections=parts.sections,
        provenance=provenance,
        headline=known.headline or parts.headline,
        outlet=known.outlet,
        authors=known.authors,
        published=known.published,
        updated=known.updated,
        language=said,
        url=known.url,
        notes=parts.notes,
        quotations=find_quotations(text, own, language, mentions),
        times=times,
        figures=find_figures(text, own, language, times),
        mentions=mentions,
    )


def _tag(language: str) -> str:
    """A language tag (BCP 47: case means nothing) as `es-CO`, where a program wrote `ES_co`."""
    primary, *subtags = language.replace("_", "-").split("-")
    return "-".join([primary.lower(), *(subtag.upper() if len(subtag) == 2 else subtag for subtag in subtags)])


def _bad_date(published: str | None) -> list[Diagnostic]:
    try:
        when(published or "2025")
    except ValueError as error:
        message, _, hint = str(error).partition("\n")
        return [Diagnostic("error", "bad-date", message, hint=hint)]
    return []


def _unread_language(language: str | None, name: str) -> list[Diagnostic]:
    if language and language.partition("-")[0] in LANGUAGES:
        return []
    what = f"The article's language ({language}) is not one of" if language else "The article's language is none of"
    message = f"{what} those that are read ({', '.join(LANGUAGES)}): who speaks, dates and figures were not looked for."
    hint = f"If it is one of them, write `language: {LANGUAGES[0]}` into {PurePath(name).stem}.yaml beside the file."
    return [Diagnostic("note", "language-not-read", message, name, hint=hint)]


def _not_read(name: str, suffix: str) -> Diagnostic:
    formats = ", ".join(READERS)
    return Diagnostic(
        "error",
        "format-not-read",
        f"Files of this kind ({suffix or 'without an ending'}) are not read; these are: {formats}.",
        name,
        hint="Save the article's text as UTF-8 in a .txt file.",
    )


def _too_long(name: str) -> Diagnostic:
    message = f"The file's text has more than {_LONGEST:,} characters, and so is no article."
    return Diagnostic("error", "too-large", message, name, hint="Cut the article out of it.")


def _no_article(name: str) -> Diagnostic:
    return Diagnostic(
        "error", "no-article", "The file holds no article: no paragraph was found.", name, hint="Look into the file."
    )
