"""One page of the public web, as it was received."""

from colombia_nato_site.ingest.fetch.page import Page, fetch

__all__ = ["Page", "fetch"]
