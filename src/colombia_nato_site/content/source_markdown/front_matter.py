"""The front matter of `source.md`: written, and read as a model."""

from typing import Annotated

from pydantic import Field

from colombia_nato_site.content.schema import Date, EntityEntry
from colombia_nato_site.content.yaml_text import block_list, flow_list, flow_mapping, scalar
from colombia_nato_site.model import Entity, Source
from colombia_nato_site.typed_yaml import FileModel, Text


class ProvenanceEntry(FileModel):
    original: Text = Field(description="The file as received.")
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")] = Field(description="Its SHA-256.")
    reader: Text = Field(description="What read it, and the reader's version.")


class SourceFile(FileModel):
    """The front matter of `source.md`: what is known of the article, and whom it names."""

    headline: str | None = Field(None, description="The publisher's headline; nothing where it is not known.")
    outlet: str | None = Field(None, description="Who published it.")
    authors: list[Text] = Field([], description="Who wrote it.")
    published: Date | None = Field(None, description="When its outlet published it, as EDTF.")
    updated: Date | None = Field(None, description="When its outlet last changed it, as EDTF.")
    language: str | None = Field(None, description="Its language: en, es, …")
    url: str | None = Field(None, description="Where its outlet published it.")
    notes: list[Text] = Field([], description="What stood around the article: translation credit, author's note.")
    provenance: ProvenanceEntry = Field(description="The file it was read from, and what read it.")
    entities: dict[str, EntityEntry] = Field({}, description="The people, organisations and places it names, by id.")


def front_matter(source: Source) -> str:
    """The YAML lines, without the `---` around them."""
    provenance = source.provenance
    lines = [
        f"headline: {scalar(source.headline)}",
        f"outlet: {scalar(source.outlet)}",
        f"authors: {flow_list(source.authors)}",
        f"published: {scalar(source.published)}",
        *([f"updated: {scalar(source.updated)}"] if source.updated else []),
        f"language: {scalar(source.language)}",
        f"url: {scalar(source.url)}",
        f"notes:{block_list(source.notes)}",
        "provenance:",
        f"  original: {scalar(provenance.original)}",
        f"  sha256: {scalar(provenance.sha256)}",
        f"  reader: {scalar(provenance.reader)}",
        "entities:" if source.mentions else "entities: {}",
        *(f"  {scalar(mentions.entity.id)}: {_entity(mentions.entity)}" for mentions in source.mentions),
    ]
    return "\n".join(lines)


def _entity(entity: Entity) -> str:
    items = {"name": scalar(entity.name), "kind": entity.kind}
    if entity.aliases:
        items["aliases"] = flow_list(entity.aliases)
    if entity.description is not None:
        items["description"] = scalar(entity.description)
    return flow_mapping(items)
