"""Whose requests may change files: those of the desk's own pages, opened in this run of the server."""

import hmac
from collections.abc import Mapping

from colombia_nato_site.desk.fields import Fields

FORM = "application/x-www-form-urlencoded"


def objection(headers: Mapping[str, str], fields: Fields | None, token: str) -> str | None:
    """Why a form is not taken; None where it is. The names of `headers` are in lower case.

    A page elsewhere can send a form here, but not forge where it comes from (Fetch Metadata, the Origin header), and
    not read the token that is in our own pages.
    """
    if headers.get("content-type", "").partition(";")[0].strip().lower() != FORM or fields is None:
        return "What was sent is no form."
    if not is_from_here(headers):
        return "The form comes from another site."
    if not hmac.compare_digest(fields.one("token").encode(), token.encode()):
        return "The page was opened before the server was started again. Go back, reload it, and send the form again."
    return None


def is_from_here(headers: Mapping[str, str]) -> bool:
    """Whether the browser says that a page of this very server sends it; one that says nothing is not believed."""
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    if origin is None and site is None:
        return False
    return site in (None, "same-origin") and origin in (None, f"http://{headers.get('host', '')}")
