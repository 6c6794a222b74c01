"""Who is quoted: marks → spans → cue and speaker → kind → entity."""

from colombia_nato_site.ingest.quotations.attribution import find_quotations

__all__ = ["find_quotations"]
