"""Many originals in one call."""

import json
from pathlib import Path

from colombia_nato_site.ingest.parse_files import Task, parse_files
from colombia_nato_site.model import Entity


def test_the_number_of_workers_changes_nothing(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(250)]
    for number, file in enumerate(files):
        file.write_text(f"“We must sell,” Ana Ruiz said. {number} boats were sold.\n" if number % 50 else "")
    names = [str(file) for file in files]
    alone, many = (list(parse_files(names, Task("json"), jobs)) for jobs in (1, 2))
    assert alone == many
    assert [parsed.text is None for parsed in alone] == [not number % 50 for number in range(250)]


def test_names_that_the_site_knows_are_known(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The old docks at Norhaven were sold. The docks are gone.\n")
    task = Task("json", entities=(Entity("norhaven", "Norhaven", "place", ("the old docks",)),))
    [parsed] = parse_files([str(file)], task)
    assert [entity["id"] for entity in json.loads(parsed.text or "")["entities"]] == ["norhaven"]
