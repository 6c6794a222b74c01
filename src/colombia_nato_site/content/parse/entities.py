"""`entities.yaml` → the entities of the site."""

from colombia_nato_site.content.parsed import ParsedEntities
from colombia_nato_site.content.schema import EntitiesFile
from colombia_nato_site.typed_yaml import compose, decode, validate


def parse_entities(path: str, data: bytes) -> ParsedEntities:
    """The entities in the file `path`, sorted by id; None where it has errors."""
    text, problems = decode(data, path)
    document, problems = compose(text, path) if text is not None else (None, problems)
    if document is None:
        return ParsedEntities(None, tuple(problems))
    file, more = validate(document, EntitiesFile)
    if file is None or problems:
        return ParsedEntities(None, (*problems, *more))
    return ParsedEntities(tuple(entry.entity(id_) for id_, entry in sorted(file.root.items())), ())
