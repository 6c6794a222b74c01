"""`content/site.yaml` as a SiteConfig."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.folders import SITE_FILE
from colombia_nato_site.site_file import SiteFile
from colombia_nato_site.typed_yaml import compose, decode, validate


@dataclass(frozen=True, slots=True)
class RightsLimits:
    """What may be quoted of an article with rights `excerpt`: words in one go, share (0 to 1) of its words in all."""

    words_at_once: int = 25
    share_of_article: float = 0.10


@dataclass(frozen=True, slots=True)
class Link:
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Story:
    title: str
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    title: str


@dataclass(frozen=True, slots=True)
class SiteConfig:
    """The site's settings. `base_url` ends with a slash; stories and topics are sorted by slug.

    `invented` is what says so on every page of a site whose articles are invented; empty on all others.
    """

    title: str
    base_url: str
    description: str = ""
    language: str = "en"
    publisher: str = ""
    rights: RightsLimits = RightsLimits()
    invented: str = ""
    navigation: tuple[Link, ...] = ()
    stories: Mapping[str, Story] = field(default_factory=dict)
    topics: Mapping[str, Topic] = field(default_factory=dict)


def load_config(root: Path) -> tuple[SiteConfig | None, list[Diagnostic]]:
    """The settings of the site in the folder `root`; None where there are none or they have errors."""
    try:
        data = (root / SITE_FILE).read_bytes()
    except FileNotFoundError:
        message, hint = f"There is no {SITE_FILE}.", "Run `nato-site init FOLDER`, or go to a site's folder."
        return None, [Diagnostic("error", "no-site", message, SITE_FILE, hint=hint)]
    except OSError as error:
        return None, [Diagnostic("error", "unreadable", f"{SITE_FILE} cannot be read: {error.strerror}.", SITE_FILE)]
    return parse_config(data)


def parse_config(data: bytes) -> tuple[SiteConfig | None, list[Diagnostic]]:
    """The settings that the bytes of `site.yaml` hold; None where they have errors."""
    text, problems = decode(data, SITE_FILE)
    if text is None:
        return None, problems
    document, problems = compose(text, SITE_FILE)
    if document is None:
        return None, problems
    file, more = validate(document, SiteFile)
    diagnostics = problems + more
    return (_config(file) if file is not None and not diagnostics else None), diagnostics


def _config(file: SiteFile) -> SiteConfig:
    return SiteConfig(
        title=file.title,
        base_url=file.base_url,
        description=file.description,
        language=file.language,
        publisher=file.publisher,
        rights=RightsLimits(file.rights.words_at_once, file.rights.share_of_article),
        invented=" ".join(file.invented.split()),
        navigation=tuple(Link(link.title, link.url) for link in file.navigation),
        stories={slug: Story(story.title, story.summary) for slug, story in sorted(file.stories.items())},
        topics={slug: Topic(topic.title) for slug, topic in sorted(file.topics.items())},
    )
