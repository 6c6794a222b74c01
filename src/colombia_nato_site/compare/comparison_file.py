"""Drafted points and quotations → the bytes of a comparison’s file: a new one, or the one there is, with more."""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from colombia_nato_site.compare.drafted_points import DraftedPoint
from colombia_nato_site.compare.drafted_quotations import DraftedQuotation
from colombia_nato_site.content.front_matter import split
from colombia_nato_site.content.new import SCHEMAS
from colombia_nato_site.content.parse.markdown_file import read
from colombia_nato_site.content.schema import ComparisonFile
from colombia_nato_site.content.yaml_text import flow_list, scalar
from colombia_nato_site.diagnostics import Diagnostic, has_errors
from colombia_nato_site.typed_yaml import decode
from colombia_nato_site.typed_yaml.append import append

_NEW = """\
---
# yaml-language-server: $schema=../../{schemas}/comparison.json
title: Which question do these articles answer?  # yours to write
standfirst: ""
story: {story}
articles: {articles}
published: null
updated: null
draft: true
themes: []  # yours to write: the headings under which the points stand
#  - {{id: the-sale, title: The sale}}
#
# What no program can know, and you can:
#  - What is in the foreground of each article, and what does each leave out?
#  - Whose words carry it, and whom does it doubt?
#  - What does it hold of what it tells, and where does it only report?
# Write such points by hand, with `relation: differ` and `differs: framing`.
#
# What follows is suggested and not published. To accept a point: write its theme and question, and for each
# article what it `says` and the claims that say so (or in `searched` the words that you looked for), and set
# `status: accepted`. `status: rejected` keeps it from coming back. To join two points, list the ids of both
# under `suggestion` in the one that stays, and delete the other. Quotations need no more than their `status`.
quotations:{quotations}
points:{points}
---

Our analysis.
"""


def begun(
    articles: Sequence[str],
    story: str | None,
    points: Sequence[DraftedPoint],
    quotations: Sequence[DraftedQuotation] = (),
) -> bytes:
    """A new comparison: a draft whose points and quotations are all suggested."""
    return _NEW.format(
        schemas=SCHEMAS,
        story=scalar(story),
        articles=flow_list(articles),
        points=_block([point.yaml for point in points]),
        quotations=_block([quotation.yaml for quotation in quotations]),
    ).encode()


def _block(items: Sequence[str]) -> str:
    lines = "".join(f"  {line}\n" for item in items for line in item.splitlines())
    return f"\n{lines.rstrip()}" if items else " []"


def read_comparison(slug: str, path: str, data: bytes) -> tuple[ComparisonFile | None, list[Diagnostic]]:
    """The front matter, where nothing is wrong with its form; else all that is."""
    file, diagnostics = read(data, path, slug, ComparisonFile)
    return (None if has_errors(diagnostics) else file.front), diagnostics


def with_more(
    path: str, data: bytes, points: Sequence[DraftedPoint], quotations: Sequence[DraftedQuotation] = ()
) -> tuple[bytes | None, list[Diagnostic]]:
    """The file with these after those that it has; not a byte of what stood there is another."""
    lists: Mapping[str, Sequence[DraftedPoint | DraftedQuotation]] = {"points": points, "quotations": quotations}
    for key, items in lists.items():
        if items:
            grown, diagnostics = _with_items(path, data, key, {item.yaml: dict(item.value) for item in items})
            if grown is None:
                return None, diagnostics
            data = grown
    return data, []


def _with_items(path: str, data: bytes, key: str, items: Mapping[str, object]) -> tuple[bytes | None, list[Diagnostic]]:
    text, _ = decode(data, path)
    parts, diagnostics = split(text or "", path)
    if text is None or parts is None:
        return None, diagnostics
    grown = append(parts.yaml, key, items)
    if grown is None:
        message = f"The {key} cannot be added to `{key}` as it is written here."
        hint = f"Write it as a list, one of the {key} below the other, each beginning with `- id:`."
        return None, [Diagnostic("error", f"{key}-not-added", message, path, 1, 1, hint)]
    start = text.index("\n") + 1
    return _in_bytes(data, text, text[:start] + grown + text[start + len(parts.yaml) :]), []


def _in_bytes(data: bytes, old: str, new: str) -> bytes:
    """The bytes of `data`, which decode to `old`, with what is more in `new`, in the line ends of the file."""
    raw = data.decode("utf-8")
    first = len(raw) - len(raw.removeprefix("\ufeff"))
    places = [first + match.start() for match in re.finditer(r"\r\n|[\s\S]", raw[first:])] + [len(raw)]
    before = _alike(old, new)
    after = _alike(old[before:][::-1], new[before:][::-1])
    line_end = next((match[0] for match in re.finditer(r"\r\n|\r|\n", raw)), "\n")
    added = new[before : len(new) - after].replace("\n", line_end)
    return (raw[: places[before]] + added + raw[places[len(old) - after] :]).encode("utf-8")


def _alike(one: str, other: str) -> int:
    """How many characters at the beginning of two texts are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
