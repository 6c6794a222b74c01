"""Where pages live, and how one links to another.

URLs are site-absolute with a leading slash, as `docs/architecture.md` lists them.
"""

import posixpath
from hashlib import sha256

from colombia_nato_site.content.slugs import slugify
from colombia_nato_site.model import Entity, EntityKind

HOME = "/"
REGISTERS: dict[EntityKind, tuple[str, str]] = {
    "person": ("/people/", "People"),
    "organisation": ("/organisations/", "Organisations"),
    "place": ("/places/", "Places"),
}


def article(slug: str, fragment: str = "") -> str:
    return f"/articles/{slug}/" + (f"#{fragment}" if fragment else "")


def comparison(slug: str, fragment: str = "") -> str:
    return f"/comparisons/{slug}/" + (f"#{fragment}" if fragment else "")


def entity(known: Entity) -> str:
    return f"{REGISTERS[known.kind][0]}{known.id}/"


def topic(slug: str) -> str:
    return f"/topics/{slug}/"


def outlet(name: str) -> str:
    return f"/outlets/{slug_of(name)}/"


def story(slug: str) -> str:
    return f"/stories/{slug}/"


def page(slug: str) -> str:
    return f"/{slug}/"


def slug_of(name: str) -> str:
    """A name as a part of a URL; a digest of it where it has no Latin letters."""
    return slugify(name) or sha256(name.encode()).hexdigest()[:12]


def path_of(url: str) -> str:
    """The file that serves a page: `/articles/x/` → `articles/x/index.html`."""
    return url[1:] + ("index.html" if url.endswith("/") else "")


def is_ours(url: str) -> bool:
    """Whether a URL names a page of the site (not one elsewhere, nor a place on the same page)."""
    return url.startswith("/") and not url.startswith("//")


def relative(url: str, page_url: str) -> str:
    """`url` as seen from the page at `page_url`, so that the site works from any sub-path."""
    if not is_ours(url):
        return url
    target, hash_, fragment = url.partition("#")
    if target == page_url and hash_:
        return hash_ + fragment
    here = page_url.rpartition("/")[0] or "/"
    steps = posixpath.relpath(target, here)
    return steps + ("/" if target.endswith("/") else "") + hash_ + fragment
