"""Ids that a list holds twice."""

from collections.abc import Sequence

from pydantic import BaseModel

from colombia_nato_site.content.written import Written
from colombia_nato_site.diagnostics import Diagnostic


def duplicates(file: Written[BaseModel], key: str, ids: Sequence[str], noun: str) -> list[Diagnostic]:
    """A Diagnostic for each item of the list at `key` whose id an earlier item has."""
    first: dict[str, int] = {}
    diagnostics = []
    for number, name in enumerate(ids):
        if name in first:
            line, _ = file.document.place((key, first[name]))
            message = f"A second {noun} is called `{name}`; the first is on line {line}."
            diagnostics.append(
                file.problem("duplicate-id", (key, number, "id"), message, f"Give each {noun} an id of its own.")
            )
        first.setdefault(name, number)
    return diagnostics
