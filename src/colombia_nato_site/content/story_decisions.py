"""What people decided about stories, in files that people write: which articles are apart, and an article's `story`.

A change is one line; every other byte stays as it was. What was written is read again before it counts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from colombia_nato_site.content.front_matter import split
from colombia_nato_site.content.schema import ArticleFile, StoriesFile
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Origin
from colombia_nato_site.typed_yaml import Document, compose, decode, validate

PATH = "content/stories.yaml"
Apart = dict[tuple[str, str], Origin]
"""Pairs of articles (in the order of their names), and where the file says that they are apart."""

_HEAD = "# yaml-language-server: $schema=../.nato-site/schemas/stories.json\napart:\n"
_NO_STORY = re.compile(r"(story[ \t]*:)[ \t]*(?:null|Null|NULL|~|\"\"|'')?(?=[ \t]*(?:\r?\n|\r|[ \t]#))")


def read_apart(data: bytes) -> tuple[Apart, list[Diagnostic]]:
    """The pairs in the bytes of `stories.yaml`: nothing, with errors, where it cannot be read."""
    text, problems = decode(data, PATH)
    document, problems = compose(text, PATH) if text is not None else (None, problems)
    file, more = validate(document, StoriesFile) if document is not None else (None, [])
    if document is None or file is None or problems:
        return {}, [*problems, *more]
    places = [Origin(PATH, *document.place(("apart", number))) for number in range(len(file.apart))]
    return {_pair(*pair): place for pair, place in reversed(list(zip(file.apart, places, strict=True)))}, []


def add_apart(data: bytes, one: str, other: str) -> bytes | None:
    """The file with one more pair; None where it is written in a way that a line cannot be added to."""
    if not data.strip():
        return f"{_HEAD}  - [{one}, {other}]\n".encode()
    wanted = {*read_apart(data)[0], _pair(one, other)}
    text = data.decode("utf-8", "surrogateescape")
    for tried in _longer(text, f"[{one}, {other}]"):
        encoded = tried.encode("utf-8", "surrogateescape")
        found, problems = read_apart(encoded)
        if not problems and found.keys() == wanted:
            return encoded
    return None


def tell_story(data: bytes, path: str, story: str) -> tuple[bytes | None, list[Diagnostic]]:
    """An article's `index.md` with `story: story`; None (with errors) where it cannot be or tells another one."""
    before, document, problems = _front(data, path)
    if before is None or document is None:
        return None, problems
    if before.story == story:
        return data, []
    if before.story:
        message = f"The article tells the story `{before.story}` already."
        hint = f"If it tells `{story}`, say so there."
        return None, [Diagnostic("error", "other-story", message, path, *document.place(("story",)), hint)]
    text = data.decode("utf-8")
    for tried in _with_story(text, story):
        after, _, _ = _front(tried.encode(), path)
        if after == before.model_copy(update={"story": story}):
            return tried.encode(), []
    message = "No line `story:` could be written into the front matter."
    return None, [Diagnostic("error", "not-written", message, path, hint=f"Write it yourself: `story: {story}`.")]


def _front(data: bytes, path: str) -> tuple[ArticleFile | None, Document | None, list[Diagnostic]]:
    text, problems = decode(data, path)
    parts, more = split(text, path) if text is not None else (None, problems)
    document, more = compose(parts.yaml, path, parts.first_line) if parts else (None, more)
    front, invalid = validate(document, ArticleFile) if document is not None else (None, [])
    return front, document, [replace(one, severity="error") for one in (*more, *invalid)]


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _longer(text: str, item: str) -> Iterator[str]:
    """The file with an item at the end of its one list, in block style and in flow style."""
    line_end = "\r\n" if "\r\n" in text else "\n"
    lines = text if text.endswith("\n") else text + line_end
    dashes = re.findall(r"^( *)- ", text, re.MULTILINE)
    for indent in dict.fromkeys([*dashes[:1], "  "]):
        yield f"{lines}{indent}- {item}{line_end}"
    before, bracket, after = text.rpartition("]")
    if bracket:
        yield f"{before}, {item}]{after}"
        yield f"{before}{item}]{after}"
    yield f"{lines}apart:{line_end}  - {item}{line_end}"


def _with_story(text: str, story: str) -> Iterator[str]:
    """The article with its `story` said where nothing stood, or on a line of its own at the front matter's end."""
    for match in re.finditer(r"^story[ \t]*:.*\n", text, re.MULTILINE):
        said, count = _NO_STORY.subn(rf"\g<1> {story}", match[0], count=1)
        if count:
            yield text[: match.start()] + said + text[match.end() :]
    for key in ("topics", "draft", "claims"):  # where a draft of ours has it
        for match in re.finditer(rf"^{key}[ \t]*:.*(\r?\n)", text, re.MULTILINE):
            yield f"{text[: match.start()]}story: {story}{match[1]}{text[match.start() :]}"
    for match in re.finditer(r"^---[ \t]*(\r?\n|$)", text, re.MULTILINE):
        yield f"{text[: match.start()]}story: {story}{match[1] or chr(10)}{text[match.start() :]}"


def apart_problems(apart: Apart, known: Sequence[str]) -> list[Diagnostic]:
    """A warning for each pair with an article that is not there."""
    return [
        Diagnostic("warning", "unknown-article", f"There is no article `{name}`.", place.path, place.line, place.column,
                   "If it was imported or renamed, write its folder's name; else take the line away.")
        for pair, place in sorted(apart.items(), key=lambda one: (one[1].line, one[0]))
        for name in pair
        if name not in known
    ]  # fmt: skip
