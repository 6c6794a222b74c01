"""The format of `content/site.yaml`."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from colombia_nato_site.typed_yaml import FileModel, Slug, Text


def _base_url(text: str) -> str:
    if not text.startswith(("https://", "http://")) or any(character.isspace() for character in text):
        raise ValueError(f"“{text}” is no web address.\nWrite it in full, as `https://example.org/`.")
    return text.rstrip("/") + "/"


def _link(text: str) -> str:
    if not text.startswith(("/", "https://", "http://")) or text.startswith("//"):
        raise ValueError(f"“{text}” is no address.\nBegin with / for a page of this site, as `/comparisons/`.")
    return text


class LinkEntry(FileModel):
    title: Text = Field(description="The words of the link.")
    url: Annotated[str, AfterValidator(_link)] = Field(
        description="Where it leads: an address on this site that begins with /, or a full one."
    )


class StoryEntry(FileModel):
    title: Text = Field(description="What the event is called on the site.")
    summary: str = Field("", description="One line, in our words.")


class TopicEntry(FileModel):
    title: Text = Field(description="What the topic is called on the site.")


class RightsEntry(FileModel):
    words_at_once: int = Field(25, ge=0, description="How many words may be quoted in one go (rights: excerpt).")
    share_of_article: float = Field(
        0.10, ge=0, le=1, description="What share of an article's words may be quoted in all, 0 to 1 (rights: excerpt)."
    )


class SiteFile(FileModel):
    title: Text = Field(description="The site's name.")
    description: str = Field("", description="One sentence on the site, for search engines and feeds.")
    base_url: Annotated[str, AfterValidator(_base_url)] = Field(
        description="Where the site is published, as https://example.org/."
    )
    language: Literal["en", "es"] = Field("en", description="The language of the site's own text.")
    publisher: str = Field("", description="Who publishes the site.")
    rights: RightsEntry = Field(
        default_factory=RightsEntry.model_construct, description="How much of other publishers' text may be shown."
    )
    invented: str = Field(
        "",
        description="For a site of invented articles: what says so on every page and in every file. Search engines "
        "are asked not to list such a site.",
    )
    navigation: list[LinkEntry] = Field([], description="The links at the top of every page, in order.")
    stories: dict[Slug, StoryEntry] = Field({}, description="The events that the articles tell, by slug.")
    topics: dict[Slug, TopicEntry] = Field({}, description="The topics that articles are filed under, by slug.")
