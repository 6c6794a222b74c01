"""E-mails (.eml) → Document."""

from colombia_nato_site.ingest.readers.mail.reader import read

__all__ = ["read"]
