"""PDFs with a text layer → Document."""

from colombia_nato_site.ingest.readers.pdf.reader import read

__all__ = ["read"]
