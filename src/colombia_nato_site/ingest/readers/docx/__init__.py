"""Word files (.docx) → Document."""

from colombia_nato_site.ingest.readers.docx.reader import read

__all__ = ["read"]
