"""One file to publish, described before it is made."""

from dataclasses import dataclass
from typing import Literal

Producer = Literal["html", "json", "atom", "sitemap", "text", "file"]


@dataclass(frozen=True, slots=True)
class Output:
    """A file of the published site and all that its bytes depend on.

    `path` is relative to the output folder (`articles/x/index.html`). `producer` names what makes
    the bytes (`render/produce.py`); `template` is set with `html` alone. `context` is a frozen
    dataclass that msgspec can write down.
    """

    path: str
    producer: Producer
    template: str | None
    context: object

    @property
    def url(self) -> str:
        """Where it is served, from the site's root: `/articles/x/`."""
        return "/" + self.path.removesuffix("index.html")


@dataclass(frozen=True, slots=True)
class Text:
    """The context of a plain text file."""

    text: str


@dataclass(frozen=True, slots=True)
class File:
    """The context of a file that is published as it is."""

    content: bytes
