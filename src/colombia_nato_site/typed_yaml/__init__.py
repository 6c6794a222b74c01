"""Hand-written YAML → typed values; every mistake with its place and in plain words."""

from colombia_nato_site.typed_yaml.compose import compose
from colombia_nato_site.typed_yaml.document import Document, Location
from colombia_nato_site.typed_yaml.models import FileModel, Slug, Text, check_slug
from colombia_nato_site.typed_yaml.plain_errors import suggest
from colombia_nato_site.typed_yaml.text import decode
from colombia_nato_site.typed_yaml.validate import salvage, validate

__all__ = [
    "Document",
    "FileModel",
    "Location",
    "Slug",
    "Text",
    "check_slug",
    "compose",
    "decode",
    "salvage",
    "suggest",
    "validate",
]
