"""Whether a site lets programs fetch a page (RFC 9309)."""

from urllib.parse import SplitResult

from protego import Protego

from colombia_nato_site.ingest.fetch.addresses import MayConnect
from colombia_nato_site.ingest.fetch.transfer import PRODUCT, Limits, NotFetchedError, get

_LIMITS = Limits(seconds=10, bytes=512_000, cuts=True)  # RFC 9309, 2.5: at least 500 kibibytes are read
_REDIRECTS = 5  # RFC 9309, 2.3.1.2


def may_fetch(url: SplitResult, may_connect: MayConnect) -> bool:
    """What the site's robots.txt says of a URL; without one everything may be fetched.

    Raises NotFetchedError where robots.txt cannot be had: then nothing may (RFC 9309, 2.3.1.4).
    """
    place = url._replace(path="/robots.txt", query="", fragment="")
    for _ in range(_REDIRECTS):
        answer = get(place, may_connect, _LIMITS)
        target = answer.redirect(place)
        if target is None:
            break
        place = target
    if answer.status >= 500:
        raise NotFetchedError(f"{url.hostname} cannot say what may be fetched (robots.txt).\nTry again later.")
    if answer.status != 200:
        return True
    return bool(Protego.parse(answer.data.decode("utf-8-sig", "replace")).can_fetch(url.geturl(), PRODUCT))
