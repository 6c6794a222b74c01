"""A URL → the page there, through redirects, as far as it is public and its site lets programs fetch it."""

from dataclasses import dataclass
from urllib.parse import SplitResult

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.fetch.addresses import MayConnect, is_public
from colombia_nato_site.ingest.fetch.robots import may_fetch
from colombia_nato_site.ingest.fetch.transfer import Limits, NotFetchedError, Received, checked, get

_DEFAULT = Limits()
_REDIRECTS = 5
_REASONS = {401: "for subscribers", 403: "not for programs", 404: "not there", 410: "gone", 451: "blocked by law"}
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "message/rfc822": ".eml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}


@dataclass(frozen=True, slots=True)
class Page:
    """What was received. `url` is where it was in the end; `ending` (`.html`) tells the format."""

    url: str
    data: bytes
    ending: str


def fetch(
    url: str, may_connect: MayConnect = is_public, limits: Limits = _DEFAULT
) -> tuple[Page | None, list[Diagnostic]]:
    """The page at a URL; None (with an error) where it cannot be had.

    Nothing but HTTP, to addresses that `may_connect` allows (those of the public Internet), each
    redirect checked again; robots.txt is respected (RFC 9309).
    """
    try:
        return _fetch(checked(url), may_connect, limits), []
    except NotFetchedError as error:
        message, _, hint = str(error).partition("\n")
        return None, [Diagnostic("error", "not-fetched", message, url, hint=hint)]


def _fetch(url: SplitResult, may_connect: MayConnect, limits: Limits) -> Page:
    for _ in range(_REDIRECTS + 1):
        if not may_fetch(url, may_connect):
            hint = "Save the page in a browser, if you may, and import the file."
            raise NotFetchedError(f"{url.hostname} does not let programs fetch this page (robots.txt).\n{hint}")
        answer = get(url, may_connect, limits)
        target = answer.redirect(url)
        if target is None:
            return Page(url.geturl(), _whole(answer), _ending(answer))
        url = target
    raise NotFetchedError(f"The page points on and on (more than {_REDIRECTS} redirects).\nLook at the URL.")


def _whole(answer: Received) -> bytes:
    if answer.status != 200:
        why = _REASONS.get(answer.status, "not to be had")
        raise NotFetchedError(f"The page is {why} (HTTP {answer.status}).\nSave it in a browser and import the file.")
    return answer.data


def _ending(answer: Received) -> str:
    kind = answer.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
    if kind not in _ENDINGS:
        raise NotFetchedError(f"The page is of a kind that is not read ({kind}).\nGive the URL of the article's page.")
    return _ENDINGS[kind]
