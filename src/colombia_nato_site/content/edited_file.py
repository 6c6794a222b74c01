"""A file with front matter → its bytes with other front matter: what does not change in meaning stays byte for byte."""

import re
from collections.abc import Mapping, Sequence

from colombia_nato_site.content.front_matter import split
from colombia_nato_site.content.yaml_edit import Edit, edits, same
from colombia_nato_site.typed_yaml import compose, decode


def edited(data: bytes, wanted: Mapping[str, object]) -> bytes | None:
    """The bytes of a file whose front matter means `wanted`; its line ends and all that follows stay.

    None where the front matter is written in a form that allows no such change.
    """
    text, _ = decode(data, "")
    parts, _ = split(text, "") if text is not None else (None, [])
    if text is None or parts is None:
        return None
    found = edits(parts.yaml, wanted)
    if found is None:
        return None
    start = text.index("\n") + 1
    new = _in_bytes(data, [Edit(start + one.start, start + one.end, one.words) for one in found])
    return new if _means(new, wanted, parts.body) else None


def _in_bytes(data: bytes, found: Sequence[Edit]) -> bytes:
    """Edits of the decoded text, made in the bytes; what is put in has the line ends of the file."""
    raw = data.decode("utf-8")
    first = len(raw) - len(raw.removeprefix("\ufeff"))
    places = [first + match.start() for match in re.finditer(r"\r\n|[\s\S]", raw[first:])] + [len(raw)]
    line_end = next((match[0] for match in re.finditer(r"\r\n|\r|\n", raw)), "\n")
    for edit in reversed(found):
        words = edit.words.replace("\n", line_end)
        raw = raw[: places[edit.start]] + words + raw[places[edit.end] :]
    return raw.encode("utf-8")


def _means(data: bytes, wanted: Mapping[str, object], body: str) -> bool:
    text, _ = decode(data, "")
    parts, _ = split(text, "") if text is not None else (None, [])
    document, problems = compose(parts.yaml, "") if parts else (None, [])
    if parts is None or document is None or problems:
        return False
    return parts.body == body and same(document.value, wanted)
